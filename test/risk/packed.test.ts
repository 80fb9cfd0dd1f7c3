import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../src/risk/engine/assess.ts';
import type { Assessment } from '../../src/risk/engine/assessment.ts';
import { round } from '../../src/risk/engine/level.ts';
import { pack, unpack, type PackedAssessment } from '../../src/risk/engine/packed.ts';
import { billingFirm, cloudLis } from './cases.ts';
import { anyDossier } from './generator.ts';
import { parts } from './policy.ts';
import { assessed } from './reading.ts';

const throughJson = (packed: PackedAssessment) => JSON.parse(JSON.stringify(packed)) as PackedAssessment;

function withoutRules(assessment: Assessment) {
  const { rules: _, ...rest } = assessment;
  return rest;
}

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('a packed assessment', () => {
  it('comes out of JSON as it went in, whatever the dossier, and packs the same again', () => {
    let gates = 0;
    fc.assert(
      fc.property(anyDossier, (given) => {
        const risk = assessed(given);
        const packed = pack(risk);
        const unpacked = unpack(throughJson(packed));
        expect(unpacked).toStrictEqual(withoutRules(risk));
        expect(JSON.stringify(pack({ ...unpacked, rules: [] }))).toBe(JSON.stringify(packed));
        gates += unpacked.gates.length;
      }),
      { numRuns: 3000 },
    );
    expect(gates).toBeGreaterThan(0);
  });

  it('holds no number with more than nine decimals', () => {
    fc.assert(
      fc.property(anyDossier, (given) => {
        const numbers = numbersIn(pack(assessed(given)));
        expect(numbers).toEqual(numbers.map(round));
      }),
      { numRuns: 300 },
    );
  });

  it('names each record once and says what made it', () => {
    const packed = pack(assessed(cloudLis()));
    expect(new Set(packed.records).size).toBe(packed.records.length);
    expect(packed).toMatchObject({
      engineVersion: ENGINE_VERSION,
      modelVersion: parts.risk.version,
      asOf: '2026-03-14',
    });
    expect(packed).not.toHaveProperty('rules');
  });

  it('gives each dimension its gates again', () => {
    const { dimensions } = unpack(pack(assessed(billingFirm(true))));
    expect(dimensions.filter(({ gates }) => gates.length > 0)).toMatchObject([
      { dimension: 'INCIDENT', gates: [{ code: 'OPEN_CRITICAL_INCIDENT' }] },
    ]);
  });

  it.each([0, 2, undefined])('is refused in the unknown format %s', (format) => {
    const packed = { ...pack(assessed(cloudLis())), format: format as number };
    expect(() => unpack(packed)).toThrow(`a stored assessment has format ${format}, but only format 1 can be read`);
  });
});

describe('the published fields of an assessment', () => {
  it('adds up as far as rounding goes: factors to hazards, hazards to likelihoods', () => {
    const HALF = 0.5e-9;
    fc.assert(
      fc.property(anyDossier, (given) => {
        for (const { factors, hazard, likelihood, gates } of assessed(given).dimensions) {
          const sum = factors.reduce((total, factor) => total + factor.hazard, 0);
          expect(Math.abs(sum - hazard)).toBeLessThan((factors.length + 2) * HALF);
          if (gates.length === 0) expect(likelihood).toBeCloseTo(100 * -Math.expm1(-hazard), 6);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
