import { riskDimensions, type RiskDimension } from '../../../db/catalogue/risk-policy.ts';
import type { RiskFactor, RiskGate } from './assessment.ts';
import { addedUp, controlHazard, type FactorDefinition } from './factors/factor.ts';
import { factors } from './factors/index.ts';
import type { Facts } from './facts.ts';
import { gatesOn } from './gates.ts';
import { round } from './level.ts';

/** The hazard of a dimension by part, with its factors and gates. */
export interface DimensionHazard {
  dimension: RiskDimension;
  parts: Record<FactorDefinition['part'], number>;
  /** The hazard of all controls that apply, if none were met. */
  uncontrolled: number;
  /** The hazard that it would lose if every control without any evidence were met, and every unknown harmless. */
  optimism: number;
  factors: RiskFactor[];
  gates: RiskGate[];
  /** The likelihood that the gates put under it, 0–100. */
  floor: number;
  /** 0–10, gates included. */
  impact: number;
}

/** The unrounded hazards of a third party on a day, and all its gates. */
export interface Hazards {
  /** In the order of `riskDimensions`. */
  dimensions: readonly DimensionHazard[];
  gates: RiskGate[];
}

const indexOf = Object.fromEntries(riskDimensions.map((dimension, index) => [dimension, index])) as Readonly<
  Record<RiskDimension, number>
>;

/** Sums the factors of each dimension, and applies the gates. */
export function hazardsOf(facts: Facts): Hazards {
  const { policy, impacts, controls } = facts;
  const gates = gatesOn(facts);
  const dimensions = riskDimensions.map((dimension): DimensionHazard => {
    const ownGates = gates.filter((gate) => gate.dimension === dimension);
    const floors = ownGates.map(({ code }) => policy.gateOf.get(code)!);
    return {
      dimension,
      parts: { BASE: 0, EXPOSURE: 0, CONTROL: 0, EVENT: 0, PROPAGATION: 0 },
      uncontrolled: 0,
      optimism: 0,
      factors: [],
      gates: ownGates,
      floor: Math.max(0, ...floors.map(({ likelihoodAtLeast }) => likelihoodAtLeast)),
      impact: Math.max(impacts[dimension], ...floors.map(({ impactAtLeast }) => impactAtLeast)),
    };
  });
  for (const { code, part, find } of factors) {
    for (const found of find(facts)) {
      const sum = dimensions[indexOf[found.dimension]]!;
      sum.parts[part] += found.hazard;
      const hazard = round(found.hazard);
      // A factor that has faded to 0 explains nothing.
      if (hazard <= 0) continue;
      const { dimension, control, evidence, detail } = found;
      sum.factors.push({ code, share: 0, dimension, hazard, control, evidence, detail });
    }
  }
  for (const sum of dimensions) {
    const total = addedUp(sum.factors);
    for (const factor of sum.factors) factor.share = factor.hazard / total;
    sum.optimism = addedUp(sum.factors.filter(({ detail }) => detail?.unknown));
  }
  for (const state of controls) {
    const sum = dimensions[indexOf[state.control.dimension]]!;
    sum.uncontrolled += controlHazard(facts, state, 0);
    if (state.best !== null || state.refuted) continue;
    sum.optimism += controlHazard(facts, state, state.credit) - controlHazard(facts, state, state.cap);
  }
  return { dimensions, gates };
}

/** Returns the sum of the parts. The order of the sum is fixed. */
export const totalOf = ({ BASE, EXPOSURE, CONTROL, EVENT, PROPAGATION }: DimensionHazard['parts']): number =>
  BASE + EXPOSURE + CONTROL + EVENT + PROPAGATION;
