import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import { round } from './level.ts';

/** The concentration of a portfolio: the Herfindahl-Hirschman index, 0–10,000, and its band. */
export interface Concentration {
  index: number;
  band: 'LOW' | 'MODERATE' | 'HIGH';
}

/** Sums from the database that concentration is computed from. */
export interface WeightSums {
  total: number;
  sumOfSquares: number;
}

const MONOPOLY = 10_000;

/**
 * Returns the concentration of third parties that share an engagement category, a country or a sub-supplier. The index is the
 * sum of the squared percentages. The bands are those of the 2023 US Merger Guidelines.
 *
 * @param weights one non-negative number for each third party, such as its dependency; the unit does not matter.
 * @returns null if the weights sum to 0.
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
  // Rounded, so that binary sums do not push an index over the edge of a band.
  const index = round((MONOPOLY * sumOfSquares) / total ** 2);
  const band = index > highAbove ? 'HIGH' : index >= moderateFrom ? 'MODERATE' : 'LOW';
  return { index, band };
}
