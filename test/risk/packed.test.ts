import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/risk/engine/assessment.ts';
import { round } from '../../src/risk/engine/level.ts';
import { pack, unpack, type PackedAssessment } from '../../src/risk/engine/packed.ts';
import { anyDossier } from './generator.ts';
import { assessed } from './reading.ts';

const throughJson = (packed: PackedAssessment) => JSON.parse(JSON.stringify(packed)) as PackedAssessment;

/** The stored part of an assessment. */
function storedOf(assessment: Assessment) {
  const { rules: _, levelWithoutSuppliers: __, ...rest } = assessment;
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
        expect(unpacked).toStrictEqual(storedOf(risk));
        expect(JSON.stringify(pack({ ...risk, ...unpacked, rules: [] }))).toBe(JSON.stringify(packed));
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
