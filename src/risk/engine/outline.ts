import { riskDimensions, type RiskDimension, type RiskLevel } from '../../../db/catalogue/risk-policy.ts';
import type { StoredAssessment } from './assessment.ts';
import { addedUp } from './factors/factor.ts';
import { SUPPLIED_DIMENSION, supplierRisk } from './factors/supplier-risk.ts';
import { levelOf, likelihoodOf, rankOf, round } from './level.ts';
import type { Policy } from './policy.ts';

/** Points of likelihood by which a stored summand of a hazard can be wrong, because it is rounded to 1e-9. */
const ROUNDING = 1e-7;

/** The levels and scores of an assessment, to which the risk of any suppliers can be added. */
export interface Outline {
  state: StoredAssessment['state'];
  /** In the order of `riskDimensions`. Those of SUPPLIED_DIMENSION are not used. */
  levels: readonly RiskLevel[];
  scores: readonly number[];
  /** The hazard of SUPPLIED_DIMENSION without suppliers, its impact, and the likelihood that gates put under it. */
  hazard: number;
  impact: number;
  floor: number;
  /** Points of likelihood by which the result can be wrong. */
  inaccuracy: number;
}

/** The level of a third party with its causes by dimension. */
export interface Facets {
  state: Outline['state'];
  level: RiskLevel;
  driving: RiskDimension;
  /** In the order of `riskDimensions`. */
  levels: readonly RiskLevel[];
}

/** Returns the outline of an assessment. */
export function outlineOf({ state, dimensions, gates }: StoredAssessment, policy: Policy): Outline {
  const { hazard, impact, factors } = dimensions.find(({ dimension }) => dimension === SUPPLIED_DIMENSION)!;
  const arrived = factors.filter(({ code }) => code === supplierRisk.code);
  const floors = gates
    .filter(({ dimension }) => dimension === SUPPLIED_DIMENSION)
    .map(({ code }) => policy.gateOf.get(code)!.likelihoodAtLeast);
  return {
    state,
    levels: dimensions.map(({ level }) => level),
    scores: dimensions.map(({ score }) => score),
    hazard: hazard - addedUp(arrived),
    impact,
    floor: Math.max(0, ...floors),
    inaccuracy: ROUNDING * (arrived.length + 1),
  };
}

/** Returns the likelihood in SUPPLIED_DIMENSION with the hazard of some suppliers. */
export const suppliedLikelihood = ({ hazard, floor }: Outline, arriving: number): number =>
  Math.max(likelihoodOf(hazard + arriving), floor);

/** Returns the facets with a likelihood in SUPPLIED_DIMENSION. */
export function facetsWith({ state, levels, scores, impact }: Outline, likelihood: number, policy: Policy): Facets {
  const supplied = riskDimensions.indexOf(SUPPLIED_DIMENSION);
  const all = levels.with(supplied, levelOf(likelihood, impact, policy.risk));
  const allScores = scores.with(supplied, round((likelihood * impact) / 10));
  let driving = 0;
  for (let index = 1; index < all.length; index++) {
    const higher = rankOf(all[index]!) - rankOf(all[driving]!);
    if (higher > 0 || (higher === 0 && allScores[index]! > allScores[driving]!)) driving = index;
  }
  return { state, level: all[driving]!, driving: riskDimensions[driving]!, levels: all };
}
