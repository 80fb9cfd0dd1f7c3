import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFactor, describeGate } from '../../src/risk/engine/describe.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { factors } from '../../src/risk/engine/factors/index.ts';
import { sanctionedOfficeGoods } from './cases.ts';
import { attestation, dossier, engagement, finding, incident, today } from './dossiers.ts';
import { anyDossier } from './generator.ts';
import { parts, policy } from './policy.ts';
import { assessed } from './reading.ts';

const used = () => [engagement({ penetration: 2, dependency: 4, soleSource: 'YES' })];
const titles = (given: Partial<Dossier>) =>
  assessed(dossier({ engagements: used(), ...given })).dimensions.flatMap((d) =>
    d.factors.map((factor) => describeFactor(factor, policy).title),
  );
const said = (control: string, status: 'NOT_MET' | 'PARTIAL') => ({
  ...attestation([]),
  claims: [{ control, status, extent: null }],
});
const nothing = { evidence: [], detail: null };
const training = parts.controls.find(({ code }) => code === 'TRN-01')!;

describe('the words of a factor', () => {
  const vulnerability = (dueOn: string) => ({
    products: [
      {
        id: 'p',
        name: 'Analyzer',
        supportEndsOn: null,
        retiredOn: null,
        connectedDevice: 'YES' as const,
        vulnerabilities: [{ cve: 'CVE-2026-1', knownExploited: true, dueOn, patchedOn: null }],
      },
    ],
  });
  const supplier = {
    linkId: 'l',
    supplierId: 's',
    criticality: 4,
    share: 1,
    validFrom: null,
    validTo: null,
    retiredOn: null,
  };

  it.each<[string, Partial<Dossier>]>([
    ['Residual uncertainty', {}],
    ['Single source', {}],
    [`No evidence: ${training.title}`, {}],
    [`Not met: ${training.title}`, { attestations: [said('TRN-01', 'NOT_MET')] }],
    [`Weak evidence: ${training.title}`, { attestations: [said('TRN-01', 'PARTIAL')] }],
    [
      `Evidence out of date: ${training.title}`,
      { attestations: [attestation(['TRN-01'], { attestedOn: '2024-03-14' })] },
    ],
    [`Evidence lapsed: ${training.title}`, { attestations: [attestation(['TRN-01'], { validUntil: '2026-03-13' })] }],
    [
      `Limited by findings or failed tests: ${training.title}`,
      { attestations: [attestation(['TRN-01'])], findings: [finding({ control: 'TRN-01', severity: 'CRITICAL' })] },
    ],
    ['Open audit finding', { findings: [finding({ dueOn: today })] }],
    ['Open audit finding, overdue since 2026-03-13', { findings: [finding({ dueOn: '2026-03-13' })] }],
    ['Accepted audit finding', { findings: [finding({ status: 'ACCEPTED', closedOn: today })] }],
    ['Open incident', { incidents: [incident()] }],
    ['Past incident', { incidents: [incident({ closedOn: today })] }],
    ['Open incident, reported late', { incidents: [incident({ discoveredOn: '2026-01-01', reportedToUsOn: null })] }],
    ['Known exploited vulnerability on a connected device: CVE-2026-1', vulnerability(today)],
    [
      'Known exploited vulnerability on a connected device: CVE-2026-1, overdue since 2026-03-13',
      vulnerability('2026-03-13'),
    ],
    ['Invalid signature', { attestations: [attestation(['TRN-01'], { signature: 'INVALID' })] }],
    ['Risk of a sub-supplier', { suppliers: [{ ...supplier, probability: 0.5 }] }],
  ])('%s', (title, given) => {
    const engagements = given.incidents
      ? [engagement({ protectedData: 'UNKNOWN', baaRequired: 'UNDETERMINED' })]
      : used();
    expect(titles({ engagements, ...given })).toContain(title);
  });

  it('have the title and citations of the control, a motivation and a remedy', () => {
    const factor = { code: 'MISSING_EVIDENCE', control: 'TRN-01', evidence: [], detail: null };
    expect(describeFactor(factor, policy)).toEqual({
      title: `No evidence: ${training.title}`,
      motivation: factors.find(({ code }) => code === 'MISSING_EVIDENCE')!.motivation,
      citations: training.citations,
      remedy:
        'Record dated evidence for "Staff security training" (TRN-01): a verified certification (HITRUST r2, ISO/IEC 27001 certificate, HITRUST i1, HITRUST e1; best first), or an attestation, preferably by an accredited assessor, which counts in full for 365 days.',
    });
  });

  it.each(parts.risk.factors.map(({ code, citations }) => [code, citations] as const))(
    'cite the sources that the policy names for %s',
    (code, citations) => {
      expect(describeFactor({ ...nothing, code, control: null }, policy).citations).toEqual(citations);
    },
  );

  it('can be made from a factor that has been through JSON', () => {
    fc.assert(
      fc.property(anyDossier, (given) => {
        for (const { factors: original } of assessed(given).dimensions) {
          const restored = JSON.parse(JSON.stringify(original)) as typeof original;
          original.forEach((factor, index) => {
            expect(describeFactor(restored[index]!, policy)).toEqual(describeFactor(factor, policy));
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cannot be made if the engine or the policy does not know the factor', () => {
    expect(() => describeFactor({ ...nothing, code: 'LUCK', control: null }, policy)).toThrow(
      'no risk factor has the code LUCK',
    );
    expect(() => describeFactor({ ...nothing, code: 'WEAK_EVIDENCE', control: 'ZZZ-99' }, policy)).toThrow(
      `risk policy ${parts.risk.version} has no control ZZZ-99`,
    );
  });
});

describe('the words of a gate', () => {
  it('come from the policy', () => {
    const [gate] = assessed(sanctionedOfficeGoods()).gates;
    const { title, clearedBy, citations } = parts.risk.gates.find(({ code }) => code === 'SANCTIONS')!;
    expect(gate).toEqual({
      code: 'SANCTIONS',
      dimension: 'REGULATORY',
      evidence: [{ record: 'Screening', id: 'screening' }],
    });
    expect(describeGate(gate!, policy)).toEqual({
      title,
      clearedBy,
      citations,
      likelihoodAtLeast: 100,
      impactAtLeast: 10,
    });
  });
});
