import type { Citation } from '../../../db/catalogue/citation.ts';
import type { RiskFactor, RiskGate } from './assessment.ts';
import type { FactorWords, SayableFactor } from './factors/factor.ts';
import { factors } from './factors/index.ts';
import type { Policy } from './policy.ts';

/** What a gate does, why, and what would lift it. */
export interface GateWords {
  title: string;
  /** 0–100. */
  likelihoodAtLeast: number;
  /** 0–10. */
  impactAtLeast: number;
  /** What would lift it. */
  clearedBy: string;
  citations: readonly Citation[];
}

const definitionOf = new Map(factors.map((definition) => [definition.code, definition]));

/**
 * Puts a factor in words.
 *
 * @param policy the one it was found under.
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
 * Puts a gate in words, with the floors it sets.
 *
 * @param policy the one it was raised under.
 */
export function describeGate({ code }: Pick<RiskGate, 'code'>, policy: Policy): GateWords {
  const { title, likelihoodAtLeast, impactAtLeast, clearedBy, citations } = policy.gateOf.get(code)!;
  return { title, likelihoodAtLeast, impactAtLeast, clearedBy, citations };
}
