import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';

/** How concentrated a portfolio is: the Herfindahl-Hirschman index, 0–10,000, and what that is called. */
export interface Concentration {
  index: number;
  band: 'LOW' | 'MODERATE' | 'HIGH';
}

/**
 * Concentration over the third parties that share something: an engagement category, a country, a sub-supplier. The index
 * is the sum of the squared percentages; bands are those of the 2023 US Merger Guidelines.
 *
 * @param weights one non-negative number for each third party, such as its dependency; the unit does not matter.
 * @returns null where there is no weight at all.
 */
export function concentrationOf(
  weights: readonly number[],
  { moderateFrom, highAbove }: RiskPolicy['concentration'],
): Concentration | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return null;
  const index = weights.reduce((sum, weight) => sum + ((100 * weight) / total) ** 2, 0);
  const band = index > highAbove ? 'HIGH' : index >= moderateFrom ? 'MODERATE' : 'LOW';
  return { index, band };
}
