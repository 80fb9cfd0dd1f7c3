import { riskDimensions, type RiskDimension, type RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import type { Assessment, DimensionRisk, RiskFactor, RiskGate, RiskValue } from './assessment.ts';
import type { Dossier } from './dossier.ts';
import { ebiosOf } from './ebios.ts';
import { addedUp, controlHazard, type FactorDefinition } from './factors/factor.ts';
import { factors } from './factors/index.ts';
import { factsOn, type Facts } from './facts.ts';
import { gatesOn } from './gates.ts';
import { levelOf, likelihoodOf, rankOf, round } from './level.ts';
import { nextChangeOf } from './next-change.ts';
import type { Policy } from './policy.ts';
import { probabilityOf } from './propagation.ts';
import { renewOnOf } from './renewal.ts';

/**
 * Version of the engine's code. Raised by whatever change of code makes the same dossier, policy and day come out
 * different, rules included; assessments kept from an earlier one are to be made anew.
 */
export const ENGINE_VERSION = 5;

/**
 * How risky a third party is on a day, and why. Pure: the same dossier, policy and day give the same answer, whatever the
 * order of the records and the time of asking. Every number is rounded to 1e-9 or comes from the policy, but the shares;
 * likelihoods are computed from unrounded hazards.
 *
 * @param asOf ISO date, past or future.
 */
export function assess(dossier: Dossier, policy: Policy, asOf: string): Assessment {
  const facts = factsOn(dossier, policy, asOf);
  const gates = gatesOn(facts);
  const sums = sumFactors(facts);
  const optimism = optimismOf(facts);
  const assessed = riskDimensions.map((dimension) =>
    dimensionRisk(dimension, sums[dimension], optimism[dimension], facts, gates),
  );
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

/** A dimension's hazard by part, and its factors, whose shares are still to be found. */
interface Sum {
  hazard: Record<FactorDefinition['part'], number>;
  /** What all controls that apply would add, were none met. */
  uncontrolled: number;
  factors: RiskFactor[];
}

const byDimension = <T>(value: () => T): Record<RiskDimension, T> =>
  Object.fromEntries(riskDimensions.map((dimension) => [dimension, value()])) as Record<RiskDimension, T>;

function sumFactors(facts: Facts): Record<RiskDimension, Sum> {
  const sums = byDimension<Sum>(() => ({
    hazard: { BASE: 0, EXPOSURE: 0, CONTROL: 0, EVENT: 0, PROPAGATION: 0 },
    uncontrolled: 0,
    factors: [],
  }));
  for (const { code, part, find } of factors) {
    for (const found of find(facts)) {
      const sum = sums[found.dimension];
      sum.hazard[part] += found.hazard;
      const hazard = round(found.hazard);
      // What has faded to nothing explains nothing.
      if (hazard > 0) sum.factors.push({ code, share: 0, ...found, hazard });
    }
  }
  for (const state of facts.controls) sums[state.control.dimension].uncontrolled += controlHazard(facts, state, 0);
  for (const { factors } of Object.values(sums)) {
    const total = addedUp(factors);
    for (const factor of factors) factor.share = factor.hazard / total;
  }
  return sums;
}

const totalOf = ({ BASE, EXPOSURE, CONTROL, EVENT, PROPAGATION }: Sum['hazard']): number =>
  BASE + EXPOSURE + CONTROL + EVENT + PROPAGATION;

/** What each dimension's hazard would lose, were every control met of which there is no evidence at all. */
function optimismOf(facts: Facts): Record<RiskDimension, number> {
  const optimism = byDimension(() => 0);
  for (const state of facts.controls) {
    if (state.best !== null || state.refuted) continue;
    optimism[state.control.dimension] +=
      controlHazard(facts, state, state.credit) - controlHazard(facts, state, state.cap);
  }
  return optimism;
}

function dimensionRisk(
  dimension: RiskDimension,
  { hazard, uncontrolled, factors }: Sum,
  optimism: number,
  { policy, exposures, impacts }: Facts,
  allGates: readonly RiskGate[],
): { risk: DimensionRisk; own: number } {
  const gates = allGates.filter((gate) => gate.dimension === dimension);
  const floors = gates.map(({ code }) => policy.gateOf.get(code)!);
  const floor = Math.max(0, ...floors.map(({ likelihoodAtLeast }) => likelihoodAtLeast));
  const impact = Math.max(impacts[dimension], ...floors.map(({ impactAtLeast }) => impactAtLeast));
  const total = totalOf(hazard);
  const base = hazard.BASE + hazard.EXPOSURE;
  const headline = Math.max(likelihoodOf(total), floor);
  const value = (likelihood: number, at: number) => valueOf(likelihood, at, policy.risk);
  return {
    own: Math.max(likelihoodOf(base + hazard.CONTROL + hazard.EVENT), floor),
    risk: {
      dimension,
      ...value(headline, impact),
      impact,
      exposure: exposures[dimension],
      hazard: round(total),
      inherent: value(likelihoodOf(base + uncontrolled), impacts[dimension]),
      controlled: value(likelihoodOf(base + hazard.CONTROL), impacts[dimension]),
      // Subtracting in binary may leave a shade more than was there.
      optimistic: value(Math.min(headline, Math.max(likelihoodOf(total - optimism), floor)), impact),
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

/** The highest level and the highest score, which may come from different dimensions. An average would hide the worst. */
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
