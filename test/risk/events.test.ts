import { describe, expect, it } from 'vitest';
import type { RiskDimension } from '../../db/catalogue/risk-policy.ts';
import { describeFactor, describeGate } from '../../src/risk/engine/describe.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { noticeOf } from '../../src/risk/engine/incidents.ts';
import { cloudLis } from './cases.ts';
import {
  audit,
  businessAssociateContract,
  contract,
  dossier,
  engagement,
  finding,
  flow,
  incident,
  qualityRecord,
  today,
  unstated,
} from './dossiers.ts';
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

  describe('are late if the notice was', () => {
    const clause = (hours: number | null, given: { present?: 'YES' | 'NO'; clauseType?: string } = {}) => ({
      ...{ clauseType: 'REPORT_SECURITY_INCIDENT', present: 'YES' as const, hours },
      ...given,
    });
    const by = (id: string, ...clauses: ReturnType<typeof clause>[]) => contract('SUPPLY', [], { id, clauses });
    const discovered = (given: Parameters<typeof incident>[0]) =>
      incident({ kind: 'SECURITY_INCIDENT', occurredOn: null, discoveredOn: '2026-03-01', ...given });

    it.each<[string, Parameters<typeof incident>[0], Dossier['contracts'], boolean]>([
      ['within three days', { reportedToUsOn: '2026-03-04' }, [by('a', clause(72))], false],
      ['after three days', { reportedToUsOn: '2026-03-05' }, [by('a', clause(72))], true],
      ['within 73 hours, rounded up', { reportedToUsOn: '2026-03-05' }, [by('a', clause(73))], false],
      ['not yet, on the last day', { reportedToUsOn: null }, [by('a', clause(13 * 24))], false],
      ['not yet, a day after', { reportedToUsOn: null }, [by('a', clause(12 * 24))], true],
      ['to come, as far as is known a day after', { reportedToUsOn: '2026-03-20' }, [by('a', clause(12 * 24))], true],
      [
        'after the tighter of two periods',
        { reportedToUsOn: '2026-03-05' },
        [by('a', clause(240)), by('b', clause(24))],
        true,
      ],
      [
        'after the tighter of two periods, first',
        { reportedToUsOn: '2026-03-05' },
        [by('a', clause(24)), by('b', clause(240))],
        true,
      ],
      ['without a day of discovery', { discoveredOn: null, reportedToUsOn: today }, [by('a', clause(1))], false],
      ['with a period that is not known', { reportedToUsOn: today }, [by('a', clause(null))], false],
      [
        'with a clause that the contract lacks',
        { reportedToUsOn: today },
        [by('a', clause(1, { present: 'NO' }))],
        false,
      ],
      [
        'with a clause on outages',
        { reportedToUsOn: today },
        [by('a', clause(1, { clauseType: 'OUTAGE_NOTICE' }))],
        false,
      ],
      [
        'with a contract that had ended',
        { reportedToUsOn: today },
        [{ ...by('a', clause(1)), expiresOn: '2026-02-28' }],
        false,
      ],
      [
        'with a contract that has ended since',
        { reportedToUsOn: today },
        [{ ...by('a', clause(1)), expiresOn: '2026-03-01' }],
        true,
      ],
    ])('given %s', (_, told, contracts, late) => {
      const [found] = factorsOf(given([discovered(told)], [...contracts]), 'INCIDENT');
      expect(found!.detail!.late).toBe(late);
    });

    it('by law for breaches of patient data only', () => {
      const late = (kind: 'BREACH' | 'SECURITY_INCIDENT', flows: Parameters<typeof flow>[0][]) => {
        const engagements = [engagement({ dataFlows: flows.map(flow) })];
        const incidents = [discovered({ kind, discoveredOn: '2026-01-01', reportedToUsOn: today })];
        return factorsOf(dossier({ engagements, incidents }), 'INCIDENT')[0]!.detail!.late;
      };
      expect(late('BREACH', [{}])).toBe(true);
      expect(late('SECURITY_INCIDENT', [{}])).toBe(false);
      expect(late('BREACH', [{ category: 'DEIDENTIFIED' }])).toBe(false);
    });

    it('names the contract with the earliest deadline, the first by key, and the law if that is earlier', () => {
      const notice = (contracts: Dossier['contracts'], lawDays: number | null) =>
        noticeOf(
          { kind: 'BREACH', discoveredOn: '1970-01-11' },
          dossier({ contracts: contracts.map((one) => ({ ...one, effectiveOn: '1970-01-01' })) }),
          policy,
          lawDays,
        );
      const named = (contractId: string, hours: number) => ({
        contractId,
        clauseType: 'REPORT_SECURITY_INCIDENT',
        hours,
      });
      expect(notice([by('c', clause(24)), by('a', clause(48)), by('b', clause(24))], 60)).toEqual({
        dueBy: 11,
        clause: named('b', 24),
      });
      expect(notice([by('a', clause(1440))], 60)).toEqual({ dueBy: 70, clause: null });
      expect(notice([by('a', clause(1440))], null)).toEqual({ dueBy: 70, clause: named('a', 1440) });
      expect(notice([], null)).toBeNull();
    });
  });

  it('are known from their first recorded day, and come in the order of their keys', () => {
    const on = (id: string, occurredOn: string | null, discoveredOn: string | null, reportedToUsOn: string | null) =>
      incident({ id, occurredOn, discoveredOn, reportedToUsOn });
    const tomorrow = '2026-03-15';
    const incidents = [
      on('f', null, null, null),
      on('e', today, tomorrow, tomorrow),
      on('d', tomorrow, tomorrow, null),
      on('c', tomorrow, null, today),
      on('b', null, tomorrow, null),
      on('a', null, today, tomorrow),
    ];
    const found = (asOf: string) =>
      factorsOf(given(incidents), 'INCIDENT', asOf).map(({ evidence }) => evidence[0]!.id);
    expect(found(today)).toEqual(['a', 'c', 'e', 'f']);
    expect(found(tomorrow)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('are open until the day on which they are closed', () => {
    const [closed, open] = [today, '2026-03-15'].map((closedOn) => given([incident({ closedOn })]));
    expect(factorsOf(closed!, 'INCIDENT')[0]).toMatchObject({ hazard: 0.8, detail: { open: false } });
    expect(assessed(closed!).gates).toEqual([]);
    expect(factorsOf(open!, 'INCIDENT')[0]).toMatchObject({ hazard: 0.8, detail: { open: true } });
    expect(assessed(open!).gates.map(({ code }) => code)).toEqual(['OPEN_CRITICAL_INCIDENT']);
  });

  it('vulnerabilities count if known to be exploited, on products that may connect, in the order of their names', () => {
    const one = (cve: string, given: object = {}) => ({
      cve,
      knownExploited: true,
      dueOn: null,
      patchedOn: null,
      ...given,
    });
    const product = (
      id: string,
      connectedDevice: 'YES' | 'NO' | 'UNKNOWN',
      ...vulnerabilities: ReturnType<typeof one>[]
    ) => ({ id, name: id, connectedDevice, supportEndsOn: null, retiredOn: null, vulnerabilities });
    const products = [
      product('c', 'UNKNOWN', one('CVE-1')),
      product('b', 'NO', one('CVE-1')),
      product(
        'a',
        'YES',
        one('CVE-3', { patchedOn: '2026-03-15' }),
        one('CVE-2', { dueOn: today }),
        one('CVE-1', { knownExploited: false }),
      ),
    ];
    expect(
      factorsOf(dossier({ products }), 'KNOWN_EXPLOITED_VULNERABILITY').map(({ hazard, evidence, detail }) => [
        hazard,
        evidence[0]!.id,
        detail,
      ]),
    ).toEqual([
      [0.15, 'a', { cve: 'CVE-2' }],
      [0.15, 'a', { cve: 'CVE-3' }],
      [0.15, 'c', { cve: 'CVE-1' }],
    ]);
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

describe('records that were withdrawn', () => {
  const vulnerabilities = [{ cve: 'CVE-2026-1', knownExploited: true, dueOn: null, patchedOn: null }];
  const device = { id: 'p', name: 'Analyzer', connectedDevice: 'YES' as const, supportEndsOn: null, vulnerabilities };
  const period = { criticality: 4, share: 1, validFrom: null, validTo: null };
  const match = {
    ...unstated,
    id: 's',
    list: 'OFAC_SDN',
    screenedOn: '2026-03-01',
    outcome: 'CONFIRMED_MATCH' as const,
  };
  const codesOf = (given: Partial<Dossier>) => {
    const { dimensions, gates } = assessed(dossier({ engagements: [engagement()], ...given }));
    return [...dimensions.flatMap(({ factors }) => factors), ...gates].map(({ code }) => code);
  };

  it.each<[string, (retiredOn: string) => Partial<Dossier>]>([
    ['UNSATISFACTORY_AUDIT', (retiredOn) => ({ audits: [audit({ outcome: 'UNSATISFACTORY', retiredOn })] })],
    ['OPEN_FINDING', (retiredOn) => ({ findings: [finding({ retiredOn })] })],
    ['INCIDENT', (retiredOn) => ({ incidents: [incident({ retiredOn })] })],
    [
      'QUALITY_FAILURES',
      (retiredOn) => ({ qualityRecords: [qualityRecord({ kind: 'NONCONFORMANCE', passed: false, retiredOn })] }),
    ],
    ['KNOWN_EXPLOITED_VULNERABILITY', (retiredOn) => ({ products: [{ ...device, retiredOn }] })],
    [
      'SUPPLIER_RISK',
      (retiredOn) => ({ suppliers: [{ ...period, linkId: 'l', supplierId: 's', probability: 0.5, retiredOn }] }),
    ],
    ['SANCTIONS', (revokedOn) => ({ screenings: [{ ...match, revokedOn }] })],
  ])('count until the day before: %s', (code, withdrawnOn) => {
    expect(codesOf(withdrawnOn('2026-03-15'))).toContain(code);
    expect(codesOf(withdrawnOn(today))).not.toContain(code);
  });

  it('count until the day before: a link to a customer', () => {
    const exposure = (retiredOn: string) =>
      dimension(dossier({ customers: [{ ...period, criticality: 1, retiredOn }] }), 'REGULATORY').exposure;
    expect(exposure('2026-03-15')).toBe(0.25 + 0.75 / 4);
    expect(exposure(today)).toBe(1);
  });
});

describe('findings', () => {
  const states = (...findings: Dossier['findings'][number][]) =>
    assessed(dossier({ findings, audits: [audit({ id: 'audit', completedOn: today })] }))
      .dimensions.flatMap(({ factors }) => factors)
      .filter(({ code }) => code.endsWith('_FINDING'))
      .map(({ code, hazard, evidence }) => `${evidence[0]!.id} ${code} ${hazard}`);

  it.each<[string, Parameters<typeof finding>[0], string[]]>([
    ['of an audit of today', {}, ['f OPEN_FINDING 0.12']],
    ['of an audit that is not recorded', { auditId: 'other' }, ['f OPEN_FINDING 0.12']],
    ['without a due day', { dueOn: null }, ['f OPEN_FINDING 0.12']],
    ['overdue', { dueOn: '2026-03-13' }, ['f OPEN_FINDING 0.18']],
    ['to be closed tomorrow', { status: 'REMEDIATED', closedOn: '2026-03-15' }, ['f OPEN_FINDING 0.12']],
    ['closed today', { status: 'REMEDIATED', closedOn: today }, []],
    [
      'accepted today, although overdue',
      { status: 'ACCEPTED', dueOn: '2026-03-13', closedOn: today },
      ['f ACCEPTED_FINDING 0.12'],
    ],
  ])('%s', (_, given, expected) => {
    expect(states(finding({ id: 'f', ...given }))).toEqual(expected);
  });

  it('of an audit to be completed tomorrow do not exist yet', () => {
    const given = dossier({ findings: [finding()], audits: [audit({ id: 'audit', completedOn: '2026-03-15' })] });
    expect(factorsOf(given, 'OPEN_FINDING')).toEqual([]);
    expect(factorsOf(given, 'OPEN_FINDING', '2026-03-15')).toHaveLength(1);
  });

  it('come in the order of their keys', () => {
    const found = ['b', 'a', 'c'].map((id) => finding({ id }));
    expect(states(...found).map((state) => state[0])).toEqual(['a', 'b', 'c']);
    expect(states(...found.toReversed()).map((state) => state[0])).toEqual(['a', 'b', 'c']);
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
