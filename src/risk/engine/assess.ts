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
 * Version of the engine's code. Raise it with any change of code, rules included, that can change the result for the same
 * dossier, policy and day. Stored assessments of an earlier version are then recomputed.
 */
export const ENGINE_VERSION = 7;

/**
 * Assesses the risk of a third party on a day. Pure: the same dossier, policy and day give the same result, regardless of the
 * order of the records and the time of the call. Every number except the shares is rounded to 1e-9 or comes from the policy.
 * Likelihoods are computed from unrounded hazards.
 *
 * @param asOf ISO date, past or future.
 */
export function assess(dossier: Dossier, policy: Policy, asOf: string): Assessment {
  const facts = factsOn(dossier, policy, asOf);
  const gates = gatesOn(facts);
  const sums = sumFactors(facts);
  const optimism = optimismOf(facts, sums);
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

/** A dimension's hazard by part, with its factors. */
interface Sum {
  hazard: Record<FactorDefinition['part'], number>;
  /** The hazard of all controls that apply, if none were met. */
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
      // A factor that has faded to 0 explains nothing.
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

/** Returns how much hazard each dimension would lose if every control without any evidence were met, and every unknown harmless. */
function optimismOf(facts: Facts, sums: Record<RiskDimension, Sum>): Record<RiskDimension, number> {
  const optimism = byDimension(() => 0);
  for (const dimension of riskDimensions) {
    optimism[dimension] += addedUp(sums[dimension].factors.filter(({ detail }) => detail?.unknown));
  }
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
): { risk: DimensionRisk; own: number; unsupplied: RiskValue } {
  const gates = allGates.filter((gate) => gate.dimension === dimension);
  const floors = gates.map(({ code }) => policy.gateOf.get(code)!);
  const floor = Math.max(0, ...floors.map(({ likelihoodAtLeast }) => likelihoodAtLeast));
  const impact = Math.max(impacts[dimension], ...floors.map(({ impactAtLeast }) => impactAtLeast));
  const total = totalOf(hazard);
  const base = hazard.BASE + hazard.EXPOSURE;
  const headline = Math.max(likelihoodOf(total), floor);
  const value = (likelihood: number, withImpact: number) => valueOf(likelihood, withImpact, policy.risk);
  return {
    own: Math.max(likelihoodOf(base + hazard.CONTROL + hazard.EVENT), floor),
    unsupplied: value(Math.max(likelihoodOf(totalOf({ ...hazard, PROPAGATION: 0 })), floor), impact),
    risk: {
      dimension,
      ...value(headline, impact),
      impact,
      exposure: exposures[dimension],
      hazard: round(total),
      inherent: value(likelihoodOf(base + uncontrolled), impacts[dimension]),
      controlled: value(likelihoodOf(base + hazard.CONTROL), impacts[dimension]),
      // Binary subtraction may leave slightly more than the minuend.
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
