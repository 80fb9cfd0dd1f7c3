import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import type { Assessment, DimensionRisk, RiskValue } from './assessment.ts';
import type { Dossier } from './dossier.ts';
import { ebiosOf } from './ebios.ts';
import { factsOn, type Facts } from './facts.ts';
import { type DimensionHazard, type Hazards, hazardsOf, totalOf } from './hazards.ts';
import { levelOf, likelihoodOf, rankOf, round } from './level.ts';
import { nextChangeOf } from './next-change.ts';
import type { Policy } from './policy.ts';
import { probabilityOf } from './propagation.ts';
import { renewOnOf } from './renewal.ts';

/**
 * Version of the engine's code. Raise it with any change of code, rules included, that can change the result for the same
 * dossier, policy and day. Stored assessments of an earlier version are then recomputed.
 */
export const ENGINE_VERSION = 8;

/**
 * Assesses the risk of a third party on a day. Pure: the same dossier, policy and day give the same result, regardless of the
 * order of the records and the time of the call. Every number except the shares is rounded to 1e-9 or comes from the policy.
 * Likelihoods are computed from unrounded hazards.
 *
 * @param asOf ISO date, past or future.
 */
export function assess(dossier: Dossier, policy: Policy, asOf: string): Assessment {
  const facts = factsOn(dossier, policy, asOf);
  return assessmentOf(facts, hazardsOf(facts));
}

/** Returns the assessment that follows from the facts of a day and their hazards. */
export function assessmentOf(facts: Facts, { dimensions, gates }: Hazards): Assessment {
  const { dossier, policy, asOf } = facts;
  const assessed = dimensions.map((hazard) => dimensionRisk(hazard, facts));
  const driving = assessed.map(({ risk }) => risk).reduce((a, b) => (drives(b, a) ? b : a));
  const ownProbability = round(Math.max(...assessed.map(({ own }) => own)) / 100);
  const coverage = coverageOf(facts);
  const nextChangeOn = nextChangeOf(facts);
  return {
    asOf,
    engineVersion: ENGINE_VERSION,
    modelVersion: policy.risk.version,
    ...highest(assessed.map(({ risk }) => risk)),
    impact: driving.impact,
    drivingDimension: driving.dimension,
    inherent: highest(assessed.map(({ risk }) => risk.inherent)),
    controlled: highest(assessed.map(({ risk }) => risk.controlled)),
    optimistic: highest(assessed.map(({ risk }) => risk.optimistic)),
    levelWithoutSuppliers: highest(assessed.map(({ unsupplied }) => unsupplied)).level,
    coverage,
    state: stateOf(coverage, policy.risk),
    ownProbability,
    probability: round(
      probabilityOf(
        ownProbability,
        facts.suppliers.map(({ supplier, transmission }) => ({ transmission, probability: supplier.probability })),
      ),
    ),
    dimensions: assessed.map(({ risk }) => risk),
    gates,
    rules: facts.rules,
    ebios: ebiosOf(facts.scope, dossier.thirdParty, policy.risk),
    nextChangeOn,
    renewOn: renewOnOf(facts, nextChangeOn),
  };
}

function dimensionRisk(
  { dimension, parts, uncontrolled, optimism, floor, impact, factors, gates }: DimensionHazard,
  { policy, exposures, impacts }: Facts,
): { risk: DimensionRisk; own: number; unsupplied: RiskValue } {
  const total = totalOf(parts);
  const base = parts.BASE + parts.EXPOSURE;
  const headline = Math.max(likelihoodOf(total), floor);
  return {
    own: Math.max(likelihoodOf(base + parts.CONTROL + parts.EVENT), floor),
    unsupplied: valueOf(Math.max(likelihoodOf(totalOf({ ...parts, PROPAGATION: 0 })), floor), impact, policy.risk),
    risk: {
      dimension,
      ...valueOf(headline, impact, policy.risk),
      impact,
      exposure: exposures[dimension],
      hazard: round(total),
      inherent: valueOf(likelihoodOf(base + uncontrolled), impacts[dimension], policy.risk),
      controlled: valueOf(likelihoodOf(base + parts.CONTROL), impacts[dimension], policy.risk),
      // Binary subtraction may leave slightly more than the minuend.
      optimistic: valueOf(Math.min(headline, Math.max(likelihoodOf(total - optimism), floor)), impact, policy.risk),
      factors,
      gates,
    },
  };
}

const valueOf = (likelihood: number, impact: number, policy: RiskPolicy): RiskValue => ({
  likelihood,
  score: round((likelihood * impact) / 10),
  level: levelOf(likelihood, impact, policy),
});

/** Returns the highest level and the highest score, possibly of different dimensions. An average would hide the worst. */
function highest(values: readonly RiskValue[]): Pick<RiskValue, 'score' | 'level'> {
  return {
    score: Math.max(...values.map(({ score }) => score)),
    level: values.map(({ level }) => level).reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a)),
  };
}

function drives(candidate: DimensionRisk, driving: DimensionRisk): boolean {
  const higher = rankOf(candidate.level) - rankOf(driving.level);
  return higher > 0 || (higher === 0 && candidate.score > driving.score);
}

function coverageOf({ controls }: Facts): number {
  let applies = 0;
  let shown = 0;
  for (const { control, best } of controls) {
    applies += control.share;
    if (best !== null) shown += control.share;
  }
  return applies === 0 ? 1 : round(shown / applies);
}

function stateOf(coverage: number, { evidence }: RiskPolicy): Assessment['state'] {
  if (coverage === 0) return 'UNASSESSED';
  return coverage < evidence.assessedFromCoverage ? 'PARTIAL' : 'ASSESSED';
}
