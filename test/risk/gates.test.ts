import { describe, expect, it } from 'vitest';
import { gateCodes, type GateCode } from '../../db/catalogue/risk-policy.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { chineseLab, labWithoutClia, protectedTransaction, sanctionedOfficeGoods, usReferenceLab } from './cases.ts';
import {
  businessAssociateContract,
  certification,
  dossier,
  engagement,
  flow,
  incident,
  qualityRecord,
  today,
  unstated,
} from './dossiers.ts';
import { policy } from './policy.ts';
import { assessed } from './reading.ts';

const moving = (given: Parameters<typeof flow>[0]) =>
  dossier({ engagements: [engagement({ baaRequired: 'YES', dataFlows: [flow(given)] })] });
const bulk = () => moving({ peoplePerYear: 10_001, destinationCountry: 'CN' });
const failed = ['2025-10-01', '2026-02-01'].map((performedOn) => qualityRecord({ performedOn, passed: false }));
const passed = ['2026-02-20', '2026-03-01'].map((performedOn) => qualityRecord({ performedOn }));
const outage = (severity: 'CRITICAL' | 'HIGH', closedOn: string | null = null) =>
  dossier({ incidents: [incident({ kind: 'SERVICE_OUTAGE', severity, closedOn })] });
const lookedUpAgain = { ...unstated, id: 'later', list: 'OFAC_SDN', screenedOn: today, outcome: 'CLEAR' as const };

/** A dossier that raises each gate, and the same after the act that `clearedBy` names. */
const cases: Readonly<Record<GateCode, readonly [raised: Dossier, cleared: Dossier]>> = {
  SANCTIONS: [
    sanctionedOfficeGoods(),
    { ...sanctionedOfficeGoods(), screenings: [...sanctionedOfficeGoods().screenings, lookedUpAgain] },
  ],
  'DSP-PROHIBITED': [chineseLab(150), chineseLab(90)],
  'DSP-RESTRICTED': [bulk(), { ...bulk(), ...protectedTransaction() }],
  'HIPAA-BAA': [moving({}), { ...moving({}), contracts: [businessAssociateContract()] }],
  'CLIA-REFERRAL': [labWithoutClia(), { ...labWithoutClia(), certifications: [certification('CLIA')] }],
  UNSUCCESSFUL_PROFICIENCY_TESTING: [
    { ...usReferenceLab(), qualityRecords: failed },
    { ...usReferenceLab(), qualityRecords: [...failed, ...passed] },
  ],
  OPEN_CRITICAL_INCIDENT: [outage('CRITICAL'), outage('CRITICAL', today)],
  OPEN_HIGH_INCIDENT: [outage('HIGH'), outage('HIGH', today)],
  UNPROTECTED_CHANNEL: [moving({ channel: 'NONE' }), moving({ channel: 'TLS' })],
};

describe('a gate is lifted by the act that it names', () => {
  it.each(gateCodes)('%s', (code) => {
    const [raised, cleared] = cases[code];
    const codesOf = (given: Dossier) => assessed(given).gates.map((gate) => gate.code);
    expect(codesOf(raised)).toContain(code);
    expect(codesOf(cleared)).not.toContain(code);
    expect(policy.gateOf.get(code)!.clearedBy).toMatch(/^[A-Z].+\.$/);
  });
});

describe('a gate names its evidence in order', () => {
  it('the failed proficiency tests, the newest first', () => {
    const given = { ...usReferenceLab(), qualityRecords: failed };
    const [older, newer] = failed.map(({ id }) => ({ record: 'QualityRecord', id }));
    expect(assessed(given).gates).toMatchObject([
      { code: 'UNSUCCESSFUL_PROFICIENCY_TESTING', evidence: [newer, older] },
    ]);
  });

  it('the engagements with unprotected channels, by key', () => {
    const engagements = ['c', 'a', 'b'].map((id) =>
      engagement({ id, baaRequired: 'NO', dataFlows: [flow({ channel: id === 'c' ? 'NONE' : 'EMAIL' })] }),
    );
    const gates = assessed(dossier({ engagements })).gates.filter(({ code }) => code === 'UNPROTECTED_CHANNEL');
    expect(gates.map(({ evidence }) => evidence.map(({ id }) => id))).toEqual([['a', 'b', 'c']]);
  });
});
