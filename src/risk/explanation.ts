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

/** By what something found is put in words, and how one saw it. */
export interface Sighting {
  policy: Policy;
  /** Whose it is, in which view. */
  of: RiskKey;
  /** Through what one looked: recorded, or supposed. */
  through: Views;
}

/** An assessment as it is read, with the policy that puts it in words. */
export interface ExplainedAssessment extends StoredAssessment, Sighting {
  /** Null: just now. */
  assessedAt: string | null;
  /** Whether there is more upstream than was looked at. */
  isTruncated: boolean;
}

/** An assessment that was read, ready to be explained. */
export const explainedOf = ({ assessment, ...sighting }: RiskReading): ExplainedAssessment => ({
  ...assessment,
  ...sighting,
});

/** A dimension of it. */
export interface ExplainedDimension extends DimensionRisk, Sighting {}

/** A factor in words. */
export interface ExplainedFactor extends RiskFactor, FactorWords {
  motivation: string;
  of: RiskKey;
  through: Views;
}

/** A gate in words, with the rule whose breach it is. */
export interface ExplainedGate extends RiskGate, GateWords {
  rule: RuleId | null;
}

/** What a rule answers about a day. */
export interface DatedRuleResult extends RuleResult {
  asOf: string;
}

const MAX_FACTORS = 100;

/**
 * The factors that explain a level, the weightiest first: those of the driving dimension, then those of the others by level
 * and score; within a dimension by share.
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

/** The factors of one dimension, the largest share first. */
export function factorsOfDimension(
  { policy, of, through, ...dimension }: ExplainedDimension,
  first: number | null | undefined,
): ExplainedFactor[] {
  return explainFactors([dimension], { policy, of, through }, first);
}

/** The gates of an assessment, or of one of its dimensions. */
export function gatesOf({ gates, policy }: { gates: readonly RiskGate[]; policy: Policy }): ExplainedGate[] {
  return gates.map((gate) => ({
    ...gate,
    ...describeGate(gate, policy),
    rule: policy.gateOf.get(gate.code)!.rule,
  }));
}

/** Put in words only as many as are asked for. */
function explainFactors(
  dimensions: readonly DimensionRisk[],
  sighting: Sighting,
  first: number | null | undefined,
): ExplainedFactor[] {
  if (first != null) checkNumber('first', first, MAX_FACTORS, 'factors');
  const wanted = first ?? Infinity;
  const found: RiskFactor[] = [];
  for (const { factors } of dimensions) {
    if (found.length >= wanted) break;
    found.push(...factors.toSorted((a, b) => b.share - a.share || compare(keyOf(a), keyOf(b))));
  }
  return found.slice(0, wanted).map((factor) => explainedFactor(factor, sighting));
}

/** A factor in words. */
export const explainedFactor = (factor: RiskFactor, { policy, of, through }: Sighting): ExplainedFactor => ({
  ...factor,
  ...describeFactor(factor, policy),
  of,
  through,
});

/** Factors of one share stand in the same order, whatever that of the records. */
const keyOf = ({ code, control, evidence }: RiskFactor): string =>
  [code, control ?? '', ...evidence.map(({ id }) => id)].join(' ');

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
