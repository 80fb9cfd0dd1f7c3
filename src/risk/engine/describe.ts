import type { Citation } from '../../../db/catalogue/citation.ts';
import type { RiskFactor, RiskGate } from './assessment.ts';
import type { FactorWords, SayableFactor } from './factors/factor.ts';
import { factors } from './factors/index.ts';
import type { Policy } from './policy.ts';

/** The words and floors of a gate. */
export interface GateWords {
  title: string;
  /** 0–100. */
  likelihoodAtLeast: number;
  /** 0–10. */
  impactAtLeast: number;
  /** How to lift it. */
  clearedBy: string;
  citations: readonly Citation[];
}

const definitionOf = new Map(factors.map((definition) => [definition.code, definition]));

/**
 * Returns the words of a factor.
 *
 * @param policy the policy under which the factor was found.
 * @throws Error if the engine or the policy does not know the factor.
 */
export function describeFactor(
  factor: Pick<RiskFactor, 'code'> & SayableFactor,
  policy: Policy,
): FactorWords & { motivation: string } {
  const definition = definitionOf.get(factor.code);
  if (!definition) throw new Error(`no risk factor has the code ${factor.code}`);
  return { ...definition.say(factor, policy), motivation: definition.motivation };
}

/**
 * Returns the words of a gate, with its floors.
 *
 * @param policy the policy under which the gate was raised.
 */
export function describeGate({ code }: Pick<RiskGate, 'code'>, policy: Policy): GateWords {
  const { title, likelihoodAtLeast, impactAtLeast, clearedBy, citations } = policy.gateOf.get(code)!;
  return { title, likelihoodAtLeast, impactAtLeast, clearedBy, citations };
}
