import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import { round } from './level.ts';

/** How concentrated a portfolio is: the Herfindahl-Hirschman index, 0–10,000, and what that is called. */
export interface Concentration {
  index: number;
  band: 'LOW' | 'MODERATE' | 'HIGH';
}

/** What concentration is computed from, as a database adds it up. */
export interface WeightSums {
  total: number;
  sumOfSquares: number;
}

const MONOPOLY = 10_000;

/**
 * Concentration over the third parties that share something: an engagement category, a country, a sub-supplier. The index
 * is the sum of the squared percentages; bands are those of the 2023 US Merger Guidelines.
 *
 * @param weights one non-negative number for each third party, such as its dependency; the unit does not matter.
 * @returns null where there is no weight at all.
 */
export function concentrationOf(weights: readonly number[], bands: RiskPolicy['concentration']): Concentration | null {
  const sums = { total: 0, sumOfSquares: 0 };
  for (const weight of weights) {
    sums.total += weight;
    sums.sumOfSquares += weight ** 2;
  }
  return concentrationFromSums(sums, bands);
}

/** As `concentrationOf`, from the sums of the weights and of their squares: 10,000 · Σw² / (Σw)². */
export function concentrationFromSums(
  { total, sumOfSquares }: WeightSums,
  { moderateFrom, highAbove }: RiskPolicy['concentration'],
): Concentration | null {
  if (total <= 0) return null;
  // Rounded, so that sums in binary do not push an index over the edge of a band.
  const index = round((MONOPOLY * sumOfSquares) / total ** 2);
  const band = index > highAbove ? 'HIGH' : index >= moderateFrom ? 'MODERATE' : 'LOW';
  return { index, band };
}
