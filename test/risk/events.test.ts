import { describe, expect, it } from 'vitest';
import type { RiskDimension } from '../../db/catalogue/risk-policy.ts';
import { describeFactor, describeGate } from '../../src/risk/engine/describe.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { cloudLis } from './cases.ts';
import { businessAssociateContract, dossier, engagement, flow, incident, today } from './dossiers.ts';
import { policy } from './policy.ts';
import { assessed, dimension, factorsOf } from './reading.ts';

describe('events', () => {
  const given = (incidents: Dossier['incidents'], contracts = [businessAssociateContract()]) =>
    dossier({ engagements: [engagement({ dataFlows: [flow()], baaRequired: 'YES' })], incidents, contracts });
  const hazard = (incidents: Dossier['incidents'], asOf = today, contracts = [businessAssociateContract()]) =>
    factorsOf(given(incidents, contracts), 'INCIDENT', asOf)[0]!.hazard;

  it('a closed incident halves every year, an open one does not', () => {
    expect(hazard([incident()], '2026-12-31')).toBeCloseTo(0.8, 9);
    expect(hazard([incident({ closedOn: '2025-03-14', occurredOn: '2025-01-01' })])).toBeCloseTo(0.4, 9);
  });

  it('weighs a quarter more if it was reported late, by law or by contract', () => {
    const told = (reportedToUsOn: string | null) => incident({ discoveredOn: '2026-01-01', reportedToUsOn });
    expect(hazard([told('2026-03-02')])).toBeCloseTo(0.8, 9);
    expect(hazard([told('2026-03-03')])).toBeCloseTo(1, 9);
    expect(hazard([told(null)], '2026-03-02')).toBeCloseTo(0.8, 9);
    expect(hazard([told(null)], '2026-03-03')).toBeCloseTo(1, 9);
    const clause = { clauseType: 'BREACH_NOTIFICATION', present: 'YES' as const, hours: 72 };
    const tight = businessAssociateContract({ clauses: [clause] });
    expect(hazard([told('2026-01-04')], today, [tight])).toBeCloseTo(0.8, 9);
    expect(hazard([told('2026-01-05')], today, [tight])).toBeCloseTo(1, 9);
    expect(hazard([told('2026-01-05')], today, [{ ...tight, effectiveOn: '2026-01-02' }])).toBeCloseTo(0.8, 9);
  });

  it('count in their dimension, and open ones raise a gate', () => {
    const of = (kind: 'SERVICE_OUTAGE' | 'SPECIMEN_LOSS' | 'SECURITY_INCIDENT') =>
      assessed(given([incident({ kind, severity: 'HIGH' })])).gates.map((gate) => ({
        ...gate,
        ...describeGate(gate, policy),
      }));
    expect(of('SERVICE_OUTAGE')).toMatchObject([
      { code: 'OPEN_HIGH_INCIDENT', dimension: 'DEPENDENCY', impactAtLeast: 8 },
    ]);
    expect(of('SPECIMEN_LOSS')).toMatchObject([{ dimension: 'QUALITY', likelihoodAtLeast: 80 }]);
    expect(of('SECURITY_INCIDENT')).toMatchObject([{ dimension: 'INCIDENT' }]);
  });

  it('vulnerabilities known to be exploited count until patched, twice past their date', () => {
    const product = (dueOn: string, patchedOn: string | null) => ({
      id: 'p',
      name: 'Analyzer',
      supportEndsOn: null,
      retiredOn: null,
      connectedDevice: 'YES' as const,
      vulnerabilities: [{ cve: 'CVE-2026-1', knownExploited: true, dueOn, patchedOn }],
    });
    const hazards = (dueOn: string, patchedOn: string | null) =>
      factorsOf(dossier({ products: [product(dueOn, patchedOn)] }), 'KNOWN_EXPLOITED_VULNERABILITY').map(
        (f) => f.hazard,
      );
    expect(hazards(today, null)).toEqual([0.15]);
    expect(hazards('2026-03-13', null)).toEqual([0.3]);
    expect(hazards('2026-03-13', today)).toEqual([]);
  });

  it('identifiable data over no channel at all hold data security up', () => {
    const open = (category: 'PHI' | 'DEIDENTIFIED') =>
      assessed(dossier({ engagements: [engagement({ dataFlows: [flow({ channel: 'NONE', category })] })] })).gates.map(
        ({ code }) => code,
      );
    expect(open('PHI')).toEqual(['UNPROTECTED_CHANNEL']);
    expect(open('DEIDENTIFIED')).toEqual([]);
  });
});

describe('impact', () => {
  const impact = (given: Parameters<typeof engagement>[0], code: RiskDimension) =>
    dimension(dossier({ engagements: [engagement(given)] }), code).impact;

  it.each([
    ['nothing moves', {}, 0],
    ['de-identified', { dataFlows: [flow({ category: 'DEIDENTIFIED', peoplePerYear: null })] }, 2],
    ['499 people', { dataFlows: [flow({ peoplePerYear: 499 })] }, 5],
    ['500 people', { dataFlows: [flow({ peoplePerYear: 500 })] }, 8],
    ['twice 250 of one category', { dataFlows: [flow({ peoplePerYear: 250 }), flow({ peoplePerYear: 250 })] }, 8],
    ['how many is not known', { dataFlows: [flow({ peoplePerYear: null })] }, 10],
    ['what is not known', { protectedData: 'UNKNOWN' }, 10],
    ['listed without flows', { protectedData: 'LISTED' }, 10],
    ['access', { penetration: 3 }, 5],
    ['access not known', { penetration: null }, 8],
    ['in bulk to a country of concern', { dataFlows: [flow({ peoplePerYear: 10_001, destinationCountry: 'CN' })] }, 10],
    ['in bulk to an unknown country', { dataFlows: [flow({ peoplePerYear: 10_001, destinationCountry: null })] }, 8],
    ['at the threshold', { dataFlows: [flow({ peoplePerYear: 10_000, destinationCountry: 'CN' })] }, 8],
  ] as const)('on data, %s: %s %s', (_, given, expected) => {
    expect(impact(given as Parameters<typeof engagement>[0], 'DATA_SECURITY')).toBe(expected);
  });

  it.each([
    [{ clinical: 'NO' }, 0],
    [{ clinical: 'YES' }, 5],
    [{ clinical: 'YES', soleSource: 'YES' }, 8],
    [{ clinical: 'YES', soleSource: 'UNKNOWN' }, 8],
    [{ clinical: 'YES', category: 'REFERENCE_TESTING' }, 8],
    [{ clinical: 'UNKNOWN' }, 8],
  ] as const)('on patients, %j: %s', (given, expected) => {
    expect(impact(given, 'QUALITY')).toBe(expected);
  });

  it('on us, by dependency', () => {
    expect([1, 2, 3, 4, null].map((dependency) => impact({ dependency }, 'DEPENDENCY'))).toEqual([0, 2, 5, 8, 8]);
  });
});

describe('an assessment explains itself', () => {
  it('with factors that add up, evidence, citations and remedies', () => {
    const risk = assessed(cloudLis());
    for (const { hazard, factors } of risk.dimensions) {
      expect(factors.reduce((sum, f) => sum + f.hazard, 0)).toBeCloseTo(hazard, 7);
      for (const factor of factors) {
        const { remedy, citations } = describeFactor(factor, policy);
        if (factor.code !== 'RESIDUAL_UNCERTAINTY') expect(remedy).not.toBeNull();
        if (factor.control !== null) expect(citations.length).toBeGreaterThan(0);
      }
    }
    expect(risk.modelVersion).toBe(policy.risk.version);
    expect(risk.nextChangeOn).toBe('2026-05-16');
  });

  it('is null if no date is in the future', () => {
    expect(assessed(dossier()).nextChangeOn).toBeNull();
  });
});
