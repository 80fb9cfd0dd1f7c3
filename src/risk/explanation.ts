import type { RiskLevel } from '../../db/catalogue/risk-policy.ts';
import type { RuleId } from '../../db/catalogue/rule.ts';
import { checkNumber } from '../registry/filters.ts';
import type { DimensionRisk, RiskFactor, RiskGate, StoredAssessment } from './engine/assessment.ts';
import { describeFactor, describeGate, type GateWords } from './engine/describe.ts';
import type { FactorWords } from './engine/factors/factor.ts';
import { rankOf } from './engine/level.ts';
import type { Policy } from './engine/policy.ts';
import type { RiskReading } from './loaders.ts';
import type { RuleResult } from './rules/answer.ts';
import type { RiskKey, Views } from './views.ts';

/** The policy that has the words of a result, and the view that it was found in. */
export interface Sighting {
  policy: Policy;
  /** The third party and the view. */
  of: RiskKey;
  /** The views that it was read through: of recorded or supposed facts. */
  through: Views;
}

/** An assessment with the policy that has its words. */
export interface ExplainedAssessment extends StoredAssessment, Sighting {
  /** Null: computed for this answer. */
  assessedAt: string | null;
  /** Whether the upstream network was cut off. */
  isTruncated: boolean;
}

/** Returns an assessment that can be explained. */
export const explainedOf = ({ assessment, ...sighting }: RiskReading): ExplainedAssessment => ({
  ...assessment,
  ...sighting,
});

/** A dimension that can be explained. */
export interface ExplainedDimension extends DimensionRisk, Sighting {}

/** A factor with its words. */
export interface ExplainedFactor extends RiskFactor, FactorWords {
  motivation: string;
  of: RiskKey;
  through: Views;
}

/** A gate with its words, and the rule that it is a breach of. */
export interface ExplainedGate extends RiskGate, GateWords {
  rule: RuleId | null;
}

/** A rule's answer about a day. */
export interface DatedRuleResult extends RuleResult {
  asOf: string;
}

const MAX_FACTORS = 100;

/**
 * Returns the factors that explain a level, the most important first: those of the driving dimension, then those of the others
 * by level and score. Within a dimension they are ordered by share.
 */
export function factorsOf(
  {
    dimensions,
    drivingDimension,
    ...sighting
  }: Pick<ExplainedAssessment, 'dimensions' | 'drivingDimension' | keyof Sighting>,
  first: number | null | undefined,
): ExplainedFactor[] {
  const weight = ({ dimension, level }: { dimension: string; level: RiskLevel }) =>
    dimension === drivingDimension ? Infinity : rankOf(level);
  const inOrder = dimensions.toSorted((a, b) => compare(weight(b), weight(a)) || b.score - a.score);
  return explainFactors(inOrder, sighting, first);
}

/** Returns the factors of one dimension, the largest share first. */
export function factorsOfDimension(
  { policy, of, through, ...dimension }: ExplainedDimension,
  first: number | null | undefined,
): ExplainedFactor[] {
  return explainFactors([dimension], { policy, of, through }, first);
}

/** Returns the gates of an assessment, or of one of its dimensions. */
export function gatesOf({ gates, policy }: { gates: readonly RiskGate[]; policy: Policy }): ExplainedGate[] {
  return gates.map((gate) => ({
    ...gate,
    ...describeGate(gate, policy),
    rule: policy.gateOf.get(gate.code)!.rule,
  }));
}

/** Returns the words of the first factors only. */
function explainFactors(
  dimensions: readonly DimensionRisk[],
  sighting: Sighting,
  first: number | null | undefined,
): ExplainedFactor[] {
  if (first != null) checkNumber('first', first, MAX_FACTORS, 'factors');
  const wanted = first ?? Infinity;
  const collected: RiskFactor[] = [];
  for (const { factors } of dimensions) {
    if (collected.length >= wanted) break;
    collected.push(...factors.toSorted((a, b) => b.share - a.share || compare(keyOf(a), keyOf(b))));
  }
  return collected.slice(0, wanted).map((factor) => explainedFactor(factor, sighting));
}

/** Returns a factor with its words. */
export const explainedFactor = (factor: RiskFactor, { policy, of, through }: Sighting): ExplainedFactor => ({
  ...factor,
  ...describeFactor(factor, policy),
  of,
  through,
});

/** Orders factors of equal share, so that the order of the records does not matter. */
const keyOf = ({ code, control, evidence }: RiskFactor): string =>
  [code, control ?? '', ...evidence.map(({ id }) => id)].join(' ');

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
