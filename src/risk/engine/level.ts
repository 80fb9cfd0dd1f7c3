import { riskLevels, type RiskLevel, type RiskPolicy } from '../../../db/catalogue/risk-policy.ts';

/** Nine decimals: binary sums must not push a likelihood over the edge of a bin. */
const ROUNDING = 1e9;

/** Returns the likelihood, 0–100, of a hazard: 100 · (1 − e^−H), rounded to 1e-9. */
export const likelihoodOf = (hazard: number): number => round(100 * -Math.expm1(-hazard));

/** Rounds a number to the precision of likelihoods, 1e-9. */
export const round = (value: number): number => Math.round(value * ROUNDING) / ROUNDING;

/** Returns the bin of a likelihood, or of ten times an impact, 0–100 (NIST SP 800-30r1, tables G-2 and H-3). */
export function binOf(value: number, { levels }: Pick<RiskPolicy, 'levels'>): RiskLevel {
  for (let rank = riskLevels.length - 1; rank > 0; rank--) {
    if (value >= levels.from[riskLevels[rank]!]) return riskLevels[rank]!;
  }
  return riskLevels[0];
}

/** Looks up the level of a likelihood (0–100) and an impact (0–10) in the matrix of NIST SP 800-30r1, table I-2. */
export function levelOf(likelihood: number, impact: number, policy: Pick<RiskPolicy, 'levels'>): RiskLevel {
  const row = policy.levels.matrix[binOf(likelihood, policy)];
  return row[riskLevels.indexOf(binOf(round(impact * 10), policy))]!;
}

/** Returns the rank of a level among the five, 0–4. */
export const rankOf = (level: RiskLevel): number => riskLevels.indexOf(level);

/** Returns the higher of two levels. */
export const highestLevel = (a: RiskLevel, b: RiskLevel): RiskLevel => (rankOf(b) > rankOf(a) ? b : a);
