import { describe, expect, it } from 'vitest';
import { riskLevels, type RiskDimension } from '../../db/catalogue/risk-policy.ts';
import { concentrationFromSums, concentrationOf } from '../../src/risk/engine/concentration.ts';
import { ebiosLevel, ebiosZone } from '../../src/risk/engine/ebios.ts';
import { binOf, levelOf } from '../../src/risk/engine/level.ts';
import { attestation, dossier, engagement, finding, flow, today } from './dossiers.ts';
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
