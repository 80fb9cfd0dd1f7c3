import { riskLevels, type RiskLevel, type RiskPolicy } from '../../../db/catalogue/risk-policy.ts';

/** Decimals that survive: sums in binary must not push a likelihood over the edge of a bin. */
const ROUNDING = 1e9;

/** A likelihood of 0–100 from a hazard: 100 · (1 − e^−H), rounded to 1e-9. */
export const likelihoodOf = (hazard: number): number => round(100 * -Math.expm1(-hazard));

/** A number to the precision in which likelihoods are compared. */
export const round = (value: number): number => Math.round(value * ROUNDING) / ROUNDING;

/** The qualitative value of a likelihood, or of an impact times ten, 0–100 (NIST SP 800-30r1, tables G-2 and H-3). */
export function binOf(value: number, { levels }: Pick<RiskPolicy, 'levels'>): RiskLevel {
  for (let at = riskLevels.length - 1; at > 0; at--) if (value >= levels.from[riskLevels[at]!]) return riskLevels[at]!;
  return riskLevels[0];
}

/** The level of risk of a likelihood (0–100) and an impact (0–10): a look-up, not a product (NIST SP 800-30r1, Table I-2). */
export function levelOf(likelihood: number, impact: number, policy: Pick<RiskPolicy, 'levels'>): RiskLevel {
  const row = policy.levels.matrix[binOf(likelihood, policy)];
  return row[riskLevels.indexOf(binOf(round(impact * 10), policy))]!;
}

/** Where a level stands among the five, 0–4. */
export const rankOf = (level: RiskLevel): number => riskLevels.indexOf(level);
