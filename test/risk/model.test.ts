import { describe, expect, it } from 'vitest';
import { riskLevels, type RiskDimension } from '../../db/catalogue/risk-policy.ts';
import { concentrationFromSums, concentrationOf } from '../../src/risk/engine/concentration.ts';
import { ebiosLevel, ebiosZone } from '../../src/risk/engine/ebios.ts';
import { binOf, levelOf } from '../../src/risk/engine/level.ts';
import { inOrder } from '../../src/risk/engine/in-order.ts';
import { labWithoutClia } from './cases.ts';
import {
  attestation,
  certification,
  contract,
  determination,
  dossier,
  engagement,
  finding,
  flow,
  incident,
  today,
} from './dossiers.ts';
import { policy } from './policy.ts';
import { assessed, dimension, factorsOf } from './reading.ts';

describe('anchors: everything unknown, at full exposure', () => {
  const wholly = (kind: 'VENDOR' | 'SUPPLIER' | 'PARTNER_LAB', code: RiskDimension) =>
    dimension(dossier({ thirdParty: { kind } }), code).likelihood.toFixed(2);

  it('87.75 if all controls apply', () => {
    for (const code of ['REGULATORY', 'CONTRACTUAL', 'INCIDENT'] as const) {
      expect(wholly('PARTNER_LAB', code), code).toBe('87.75');
    }
    // An unknown recovery time adds 0.3.
    expect(wholly('PARTNER_LAB', 'DEPENDENCY')).toBe('90.93');
    expect(wholly('SUPPLIER', 'DATA_SECURITY')).toBe('87.75');
    expect(
      dimension(
        dossier({ thirdParty: { kind: 'PARTNER_LAB' }, findings: [finding({ control: 'ENC-01' })] }),
        'ASSURANCE',
      ).likelihood,
    ).toBeCloseTo(
      // AUD-03 applies, half met with one open finding.
      100 * (1 - Math.exp(-(2.1 - 1 / 7))),
      6,
    );
  });

  it('quality by engagement, data security without devices', () => {
    expect(wholly('PARTNER_LAB', 'QUALITY')).toBe('80.90');
    expect(wholly('SUPPLIER', 'QUALITY')).toBe('41.98');
    const courier = engagement({ category: 'SPECIMEN_TRANSPORT', dependency: 4, clinical: 'YES' });
    expect(dimension(dossier({ engagements: [courier] }), 'QUALITY').likelihood.toFixed(2)).toBe('41.98');
    expect(wholly('VENDOR', 'DATA_SECURITY')).toBe('86.94');
  });

  it('9.52 with full credit', () => {
    const all = attestation(
      policy.controls.map(({ code }) => code),
      { assurance: 'CUSTOMER_VERIFIED' },
    );
    const engagements = [engagement({ dependency: 4, recoveryTimeHours: 8, tolerableDowntimeHours: 8 })];
    for (const { likelihood } of assessed(dossier({ attestations: [all], engagements })).dimensions)
      expect(likelihood.toFixed(2)).toBe('9.52');
  });

  it('has the exposure of its most critical link if it is known only as a sub-supplier', () => {
    const customers = [2, 1].map((criticality) => ({ criticality, validFrom: null, validTo: null, retiredOn: null }));
    expect(dimension(dossier({ customers }), 'REGULATORY').exposure).toBe(0.25 + 0.75 * (2 / 4));
    expect(dimension(dossier({ customers }), 'DEPENDENCY').exposure).toBe(0.25 + 0.75 * (2 / 4));
    expect(
      dimension(dossier({ customers: [{ ...customers[0]!, validTo: '2026-03-13' }] }), 'REGULATORY').exposure,
    ).toBe(1);
  });
});

describe('NIST SP 800-30r1, Table I-2', () => {
  const low = { VL: 0, L: 5, M: 21, H: 80, VH: 96 } as const;
  const names = { VL: 'VERY_LOW', L: 'LOW', M: 'MODERATE', H: 'HIGH', VH: 'VERY_HIGH' } as const;
  type Cell = keyof typeof low;
  const published: Record<Cell, string> = {
    VH: 'VL L M H VH',
    H: 'VL L M H VH',
    M: 'VL L M M H',
    L: 'VL L L L M',
    VL: 'VL VL VL L L',
  };
  const cells = (['VH', 'H', 'M', 'L', 'VL'] as const).flatMap((likelihood) =>
    (['VL', 'L', 'M', 'H', 'VH'] as const).map((impact, column) => ({
      likelihood,
      impact,
      level: names[published[likelihood].split(' ')[column] as Cell],
    })),
  );

  it.each(cells)('likelihood $likelihood, impact $impact: $level', ({ likelihood, impact, level }) => {
    expect(levelOf(low[likelihood], low[impact] / 10, policy.risk)).toBe(level);
  });

  it('has 25 cells, and the bins of the standard', () => {
    expect(cells).toHaveLength(25);
    const edges = [0, 4.999999999, 5, 20.999999999, 21, 79.999999999, 80, 95.999999999, 96, 100];
    expect(edges.map((value) => riskLevels.indexOf(binOf(value, policy.risk)))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});

describe('EBIOS Risk Manager', () => {
  it.each([
    [3, 4, 2, 2, 3, 'DANGER'],
    [3, 4, 3, 2, 2, 'CONTROL'],
    [3, 3, 2, 2, 2.25, 'CONTROL'],
    [3, 2, 2, 2, 1.5, 'CONTROL'],
    [2, 3, 1, 3, 2, 'CONTROL'],
    [2, 2, 1, 3, 4 / 3, 'CONTROL'],
  ])('dependency %s, penetration %s, maturity %s, trust %s: %s', (d, p, maturity, trust, level, zone) => {
    expect(ebiosLevel(d, p, maturity, trust)).toBeCloseTo(level, 12);
    expect(ebiosZone(level, policy.risk.ebios)).toBe(zone);
  });

  it('draws its zones at 0.2, 0.9 and 2.5, and is shown where maturity and trust are recorded', () => {
    const zones = [0.19, 0.2, 0.89, 0.9, 2.49, 2.5].map((level) => ebiosZone(level, policy.risk.ebios));
    expect(zones).toEqual(['OUTSIDE', 'WATCH', 'WATCH', 'CONTROL', 'CONTROL', 'DANGER']);
    const engagements = [engagement({ dependency: 3, penetration: 4 })];
    expect(assessed(dossier({ engagements, thirdParty: { maturity: 2, trust: 2 } })).ebios).toEqual({
      level: 3,
      zone: 'DANGER',
    });
    expect(assessed(dossier({ engagements, thirdParty: { maturity: 2 } })).ebios).toBeNull();
  });
});

describe('the second opinion of EBIOS', () => {
  const rated = (...given: Parameters<typeof engagement>[0][]) =>
    assessed(dossier({ engagements: given.map(engagement), thirdParty: { maturity: 2, trust: 4 } })).ebios;

  it('is that of the most exposed engagement', () => {
    expect(rated({ dependency: 2, penetration: 1 }, { dependency: 4, penetration: 3 }, {})).toEqual({
      level: 1.5,
      zone: 'CONTROL',
    });
  });

  it('is not given without maturity, trust or an engagement', () => {
    const engagements = [engagement()];
    expect(assessed(dossier({ engagements, thirdParty: { trust: 2 } })).ebios).toBeNull();
    expect(rated()).toBeNull();
    expect(rated({})).not.toBeNull();
  });
});

describe('people', () => {
  it('are added up within a category of data, and not across', () => {
    const impact = (...flows: Parameters<typeof flow>[0][]) =>
      dimension(dossier({ engagements: [engagement({ dataFlows: flows.map(flow) })] }), 'CONTRACTUAL').impact;
    expect(impact({ peoplePerYear: 300 }, { peoplePerYear: 199 })).toBe(5);
    expect(impact({ peoplePerYear: 300 }, { peoplePerYear: 200 })).toBe(8);
    expect(impact({ peoplePerYear: 300 }, { peoplePerYear: 499, category: 'FINANCIAL' })).toBe(5);
    expect(impact({ peoplePerYear: 300 }, { peoplePerYear: 10_000, category: 'DEIDENTIFIED' })).toBe(5);
    expect(impact({ peoplePerYear: 300 }, { peoplePerYear: null })).toBe(10);
  });

  it.each([
    [{ protectedData: 'NONE', penetration: 4 }, 8],
    [{ dataFlows: [flow({ category: 'DEIDENTIFIED' })], penetration: 3 }, 5],
    [{ dataFlows: [flow({ peoplePerYear: 1 })], penetration: 4 }, 8],
    [{ dataFlows: [flow({ peoplePerYear: 1 })], penetration: 2 }, 5],
    [{ dataFlows: [flow({ peoplePerYear: null })], penetration: 4 }, 10],
    [{ protectedData: 'UNKNOWN', penetration: 4 }, 10],
  ] as const)('and access: %j has an impact of %s on data', (given, impact) => {
    expect(dimension(dossier({ engagements: [engagement(given as object)] }), 'CONTRACTUAL').impact).toBe(impact);
  });

  it('that connected devices serve count for the security of data', () => {
    const impact = (category: 'EQUIPMENT' | 'CONSUMABLES') =>
      dimension(dossier({ engagements: [engagement({ category, clinical: 'YES' })] }), 'DATA_SECURITY').impact;
    expect([impact('EQUIPMENT'), impact('CONSUMABLES')]).toEqual([5, 0]);
  });
});

describe('concentration', () => {
  it.each([
    [[30, 30, 20, 20], 2600, 'HIGH'],
    [[40, 30, 20, 10], 3000, 'HIGH'],
    [[3, 3, 2, 2], 2600, 'HIGH'],
    [[1], 10_000, 'HIGH'],
    [Array<number>(10).fill(1), 1000, 'MODERATE'],
    [Array<number>(11).fill(1), 10_000 / 11, 'LOW'],
  ])('%j is %s, %s', (weights, index, band) => {
    const found = concentrationOf(weights, policy.risk.concentration);
    expect(found?.index).toBeCloseTo(index, 6);
    expect(found?.band).toBe(band);
  });

  it.each([
    [{ total: 100, sumOfSquares: 2600 }, 2600],
    [{ total: 100, sumOfSquares: 3000 }, 3000],
    [{ total: 10, sumOfSquares: 26 }, 2600],
  ])('comes out the same from the sums %j: %s', (sums, index) => {
    expect(concentrationFromSums(sums, policy.risk.concentration)).toEqual({ index, band: 'HIGH' });
  });

  it('falls into the band whose edge it meets exactly, whatever the unit of the weights', () => {
    for (const unit of [1, 0.1, 0.7, 1 / 3, 1e6]) {
      const ten = concentrationOf(Array<number>(10).fill(unit), policy.risk.concentration);
      expect(ten).toEqual({ index: 1000, band: 'MODERATE' });
      const edge = concentrationFromSums(
        { total: 100 * unit, sumOfSquares: 1800 * unit ** 2 },
        policy.risk.concentration,
      );
      expect(edge).toEqual({ index: 1800, band: 'MODERATE' });
    }
  });

  it('is not known of nothing', () => {
    expect(concentrationOf([], policy.risk.concentration)).toBeNull();
    expect(concentrationFromSums({ total: 0, sumOfSquares: 0 }, policy.risk.concentration)).toBeNull();
    expect(concentrationOf([0, 0], policy.risk.concentration)).toBeNull();
  });
});

describe('engagements that count', () => {
  const on = (given: Partial<Parameters<typeof engagement>[0]>, asOf = today) =>
    dimension(dossier({ engagements: [engagement({ dependency: 4, penetration: 4, ...given })] }), 'REGULATORY', asOf)
      .exposure;

  it.each([
    ['the last day', { endsOn: today }, 1],
    ['the day after', { endsOn: '2026-03-13' }, 0.25 + 0.75 / 16],
    ['planned, before its first day', { startsOn: '2026-03-15' }, 1],
    ['called planned after its first day', { status: 'PLANNED', startsOn: '2026-03-01' }, 1],
  ] as const)('%s', (_, given, exposure) => {
    expect(on(given)).toBe(exposure);
  });

  it('counts planned ones only if none is active', () => {
    const active = engagement({ dependency: 1, penetration: 1 });
    const planned = engagement({ dependency: 4, penetration: 4, startsOn: '2026-04-01' });
    const both = dossier({ engagements: [planned, active] });
    expect(dimension(both, 'REGULATORY').exposure).toBe(0.25 + 0.75 / 16);
    expect(dimension(both, 'REGULATORY', '2026-04-01').exposure).toBe(1);
    expect(assessed(both).nextChangeOn).toBe('2026-04-01');
  });
});

describe('controls on the data of a business associate', () => {
  type Given = Parameters<typeof engagement>[0];
  const missing = (given: Given) =>
    factorsOf(dossier({ engagements: [engagement(given)] }), 'MISSING_EVIDENCE').map(({ control }) => control);
  const yes = { baaRequired: 'YES' } as const;
  const no = { baaRequired: 'NO', baaRationale: 'A disclosure to another provider for treatment.' } as const;

  it.each<[string, Given, boolean]>([
    ['are missing from one that holds our data', { ...yes, dataFlows: [flow()] }, true],
    ['are missing from one that may hold data', { ...yes, protectedData: 'UNKNOWN' }, true],
    ['are not asked of one without data', { ...yes, protectedData: 'NONE' }, false],
    ['are not asked of another holder of data', { ...no, dataFlows: [flow()] }, false],
  ])('%s', (_, given, asked) => {
    const own = policy.controls.filter(({ appliesWhen }) => appliesWhen === 'DATA_OF_BUSINESS_ASSOCIATE');
    expect(own).not.toEqual([]);
    for (const { code } of own) expect(missing(given).includes(code), code).toBe(asked);
  });
});

describe('a gate', () => {
  const lab = labWithoutClia();

  it('puts a floor under likelihood and impact, but not under what is inherent or controlled', () => {
    const quality = dimension(lab, 'QUALITY');
    expect(quality).toMatchObject({ likelihood: 96, impact: 8, level: 'HIGH', score: 76.8 });
    expect(quality.optimistic).toEqual({ likelihood: 96, score: 76.8, level: 'HIGH' });
    expect(quality.gates.map(({ code }) => code)).toEqual(['CLIA-REFERRAL']);
    expect(quality.inherent.likelihood).toBeLessThan(96);
    expect(quality.controlled.likelihood).toBeLessThanOrEqual(quality.inherent.likelihood);
    expect(dimension(lab, 'REGULATORY').gates).toEqual([]);
    expect(assessed(lab)).toMatchObject({ ownProbability: 0.96, probability: 0.96 });
  });

  it('does not lower a higher likelihood or impact', () => {
    const incidents = Array.from({ length: 5 }, () => incident({ kind: 'QUALITY_FAILURE', severity: 'HIGH' }));
    const engagements = [engagement({ clinical: 'UNKNOWN' })];
    // 0.1 + 5 · 0.4
    expect(dimension(dossier({ engagements, incidents }), 'QUALITY').likelihood).toBeCloseTo(87.754357, 6);
    const plain = dossier({ engagements: [engagement({ dataFlows: [flow({ channel: 'EMAIL' })] })] });
    expect(dimension(plain, 'DATA_SECURITY')).toMatchObject({ likelihood: 80, impact: 8 });
  });

  it('for open incidents is in the dimension of each, by severity', () => {
    const incidents = [
      incident({ id: 'a', kind: 'SPECIMEN_LOSS', severity: 'CRITICAL' }),
      incident({ id: 'b', kind: 'SERVICE_OUTAGE', severity: 'HIGH' }),
      incident({ id: 'c', kind: 'BREACH', severity: 'MEDIUM' }),
      incident({ id: 'd', kind: 'BREACH', severity: 'LOW' }),
      incident({ id: 'e', kind: 'BREACH', severity: 'CRITICAL', closedOn: today }),
    ];
    expect(assessed(dossier({ engagements: [engagement()], incidents })).gates).toEqual([
      { code: 'OPEN_CRITICAL_INCIDENT', dimension: 'QUALITY', evidence: [{ record: 'Incident', id: 'a' }] },
      { code: 'OPEN_HIGH_INCIDENT', dimension: 'DEPENDENCY', evidence: [{ record: 'Incident', id: 'b' }] },
    ]);
    const ended = [engagement({ endsOn: '2026-03-13' })];
    expect(assessed(dossier({ engagements: ended, incidents })).gates).toEqual([]);
  });

  it('for channels names the engagements that need a better one', () => {
    const by = (id: string, ...flows: Parameters<typeof flow>[0][]) => engagement({ id, dataFlows: flows.map(flow) });
    const engagements = [
      by('d', { channel: 'NONE' }),
      by('c', { channel: 'TLS' }, { channel: 'EMAIL' }),
      by('b', { channel: 'END_TO_END_EMAIL' }, { channel: 'NONE', category: 'DEIDENTIFIED' }),
      by('a', { channel: 'UNKNOWN' }, { channel: 'PHYSICAL_CUSTODY' }),
    ];
    expect(assessed(dossier({ engagements })).gates.filter(({ code }) => code === 'UNPROTECTED_CHANNEL')).toEqual([
      {
        code: 'UNPROTECTED_CHANNEL',
        dimension: 'DATA_SECURITY',
        evidence: [
          { record: 'Engagement', id: 'c' },
          { record: 'Engagement', id: 'd' },
        ],
      },
    ]);
  });
});

describe('the third party as a whole', () => {
  /** Half of every control is shown. */
  const half = attestation(
    policy.controls.map(({ code }) => code),
    { assurance: 'SELF_WITH_DOCUMENTS' },
  );
  const engagements = [engagement({ clinical: 'YES', protectedData: 'UNKNOWN', baaRequired: 'YES' })];

  it('has the highest level and the highest score, even if they are of different dimensions', () => {
    // 0.1 + 20 · 0.15 in QUALITY, with an impact of 5; 0.1 + 0.296875 in REGULATORY, with an impact of 10.
    const incidents = Array.from({ length: 20 }, () => incident({ kind: 'QUALITY_FAILURE', severity: 'MEDIUM' }));
    const risk = assessed(dossier({ engagements, incidents, attestations: [half] }));
    expect(risk.dimensions[0]).toMatchObject({ level: 'MODERATE', score: 47.747539881 });
    expect(risk.dimensions[2]).toMatchObject({ level: 'HIGH', score: 32.758192736 });
    expect(risk).toMatchObject({ level: 'HIGH', score: 47.747539881, drivingDimension: 'REGULATORY', impact: 10 });
  });

  it('is driven by the highest score among dimensions of one level, and the first of equal ones', () => {
    const risk = assessed(dossier({ engagements, attestations: [half] }));
    const high = risk.dimensions.filter(({ level }) => level === 'HIGH');
    expect(high.map(({ dimension: code }) => code)).toContain('CONTRACTUAL');
    expect(Math.max(...high.map(({ score }) => score))).toBe(32.758192736);
    expect(risk.drivingDimension).toBe('REGULATORY');
    const breach = assessed(dossier({ engagements, attestations: [half], incidents: [incident({ severity: 'LOW' })] }));
    expect(breach.drivingDimension).toBe('INCIDENT');
  });

  it('is not driven by a later dimension of a lower level, whatever its score', () => {
    const incidents = Array.from({ length: 20 }, () => incident({ kind: 'SERVICE_OUTAGE', severity: 'MEDIUM' }));
    const risk = assessed(dossier({ engagements, incidents, attestations: [half] }));
    expect(risk.dimensions[6]!.level).toBe('MODERATE');
    expect(risk.dimensions[6]!.score).toBeGreaterThan(risk.dimensions[2]!.score);
    expect(risk.drivingDimension).toBe('REGULATORY');
  });

  it('fails by itself with its highest likelihood, events included', () => {
    // 0.1 and CON-03, a seventh of its dimension: 2 · 0.296875 / 7
    expect(assessed(dossier({ engagements: [engagement()] })).ownProbability).toBeCloseTo(0.168747, 6);
    // 0.1 + 0.4
    const incidents = [incident({ kind: 'QUALITY_FAILURE', severity: 'HIGH', closedOn: today })];
    expect(assessed(dossier({ engagements: [engagement()], incidents })).ownProbability).toBeCloseTo(0.393469, 6);
  });

  it('is optimistic within the limits of open findings', () => {
    const findings = [finding({ control: 'CON-03', severity: 'HIGH' })];
    const { likelihood, optimistic } = dimension(dossier({ engagements: [engagement()], findings }), 'CONTRACTUAL');
    // Without evidence, 0.4 + 0.0848; with the best that the finding allows, 0.4 + 0.3 · 0.0848.
    expect([likelihood.toFixed(4), optimistic.likelihood.toFixed(4)]).toEqual(['38.4193', '34.6522']);
  });

  it('has no factor that has faded to nothing', () => {
    const long = { closedOn: '1990-01-01', occurredOn: '1990-01-01', discoveredOn: null, reportedToUsOn: null };
    const incidents = [incident({ severity: 'LOW', ...long })];
    expect(factorsOf(dossier({ engagements: [engagement()], incidents }), 'INCIDENT')).toEqual([]);
  });

  it('is controlled and inherent without events', () => {
    const given = dossier({ engagements, attestations: [half] });
    const { inherent, controlled } = dimension(
      { ...given, incidents: [incident({ severity: 'HIGH', closedOn: today })] },
      'INCIDENT',
    );
    expect(inherent.likelihood).toBeCloseTo(100 * (1 - Math.exp(-0.69375)), 6);
    expect(controlled.likelihood).toBeCloseTo(100 * (1 - Math.exp(-0.396875)), 6);
    expect([inherent.level, controlled.level]).toEqual(['HIGH', 'HIGH']);
  });
});

describe('coverage', () => {
  const small = { engagements: [engagement()] };
  const waived = (...codes: string[]) => ({
    attestations: [
      attestation([], {
        claims: codes.map((control) => ({ control, status: 'NOT_APPLICABLE' as const, extent: null })),
      }),
    ],
    determinations: codes.map((code) => determination('NOT_APPLICABLE_ACCEPTED', code, { id: code })),
  });

  it('is the weight of the controls with evidence, of those that apply', () => {
    // CON-03 and SUP-01 apply, each a seventh of its dimension.
    expect(assessed(dossier(small))).toMatchObject({ coverage: 0, state: 'UNASSESSED' });
    const reviewed = { ...small, thirdParty: { lastReviewedOn: today } };
    expect(assessed(dossier(reviewed))).toMatchObject({ coverage: 0.5, state: 'PARTIAL' });
    const contracts = [contract('SUPPLY', ['RESPONSIBILITIES'])];
    expect(assessed(dossier({ ...reviewed, contracts }))).toMatchObject({ coverage: 1, state: 'ASSESSED' });
  });

  it('is whole if no control applies', () => {
    const given = dossier({ ...small, ...waived('CON-03', 'SUP-01') });
    expect(assessed(given)).toMatchObject({ coverage: 1, state: 'ASSESSED' });
  });

  it('is enough from 60 percent', () => {
    // Of AUD-01, AUD-02, SUP-01 and CON-03, with weights of 2, 1, 1 and 1, two are shown.
    const { attestations, determinations } = waived('AUD-04', 'AUD-05');
    const lab = dossier({ ...small, thirdParty: { kind: 'PARTNER_LAB' }, determinations, attestations });
    const shown = { ...lab, attestations: [...attestations, attestation(['AUD-01', 'SUP-01'])] };
    expect(assessed(shown)).toMatchObject({ coverage: 0.6, state: 'ASSESSED' });
    const less = { ...lab, attestations: [...attestations, attestation(['AUD-01'])] };
    expect(assessed(less)).toMatchObject({ coverage: 0.4, state: 'PARTIAL' });
  });
});

describe('engagements that have ended', () => {
  it('leave the data that the party may hold, and nothing that depends on it', () => {
    const given = { dependency: 4, penetration: 4, soleSource: 'YES', clinical: 'YES', dataFlows: [flow()] } as const;
    const impacts = (endsOn: string | null) =>
      assessed(dossier({ engagements: [engagement({ ...given, dataFlows: [flow()], endsOn })] })).dimensions.map(
        ({ impact }) => impact,
      );
    expect(impacts(null)).toEqual([8, 8, 8, 8, 8, 8, 8]);
    expect(impacts('2026-03-13')).toEqual([0, 8, 8, 8, 8, 8, 0]);
  });

  it('do not count beside a planned one, which does not count beside an active one', () => {
    const exposure = (...given: Parameters<typeof engagement>[0][]) =>
      dimension(dossier({ engagements: given.map(engagement) }), 'REGULATORY').exposure;
    const planned = { status: 'PLANNED', startsOn: null, penetration: 2 } as const;
    const ended = { endsOn: '2026-03-13' };
    expect(exposure(ended, planned)).toBe(0.25 + (0.75 * 2) / 16);
    expect(exposure(planned, {})).toBe(0.25 + 0.75 / 16);
    expect(exposure(planned, { status: 'ACTIVE', startsOn: null })).toBe(0.25 + 0.75 / 16);
  });
});

describe('the order of the records', () => {
  const three = <T>(make: (given: { id: string }) => T): T[] => ['b', 'c', 'a'].map((id) => make({ id }));
  const site = ({ id }: { id: string }) => ({ id, name: id, country: 'US', function: 'TESTING' as const });
  const associate = ({ id }: { id: string }) => engagement({ id, baaRequired: 'YES', dataFlows: [flow()] });
  const given = dossier({
    thirdParty: { sites: three(site) },
    engagements: three(associate),
    contracts: three((one) => contract('BUSINESS_ASSOCIATE', [], one)),
    certifications: three((one) => certification('CLIA', one)),
    attestations: three((one) => attestation(['ACC-01'], one)),
    incidents: three(incident),
    determinations: three((one) => determination('CMS_EQUIVALENCE', null, one)),
  });
  const reversed = <T extends object>(records: T): T =>
    Object.fromEntries(
      Object.entries(records).map(([name, value]) => [name, Array.isArray(value) ? value.toReversed() : value]),
    ) as T;

  it('does not matter: the first by key is named', () => {
    const risk = assessed(given);
    expect(assessed({ ...reversed(given), thirdParty: reversed(given.thirdParty) })).toEqual(risk);
    const named = risk.gates.find(({ code }) => code === 'OPEN_CRITICAL_INCIDENT')!;
    expect(named.evidence).toEqual([{ record: 'Incident', id: 'a' }]);
    const sorted = inOrder(given);
    for (const records of [sorted.engagements, sorted.contracts, sorted.thirdParty.sites, sorted.determinations]) {
      expect(records.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    }
  });
});
