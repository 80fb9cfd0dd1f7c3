import type { GateCode, RiskDimension, RiskLevel } from '../../../db/catalogue/risk-policy.ts';
import type { RuleResult } from '../rules/answer.ts';
import type { RecordRef } from './dossier.ts';
import type { EbiosThreat } from './ebios.ts';
import type { FoundFactor } from './factors/factor.ts';

/** One summand of a dimension's hazard. `describeFactor` returns its words. */
export interface RiskFactor extends FoundFactor {
  code: string;
  /** Its fraction of the hazards of its dimension's factors, 0–1. The shares of a dimension sum to 1. */
  share: number;
}

/** An established fact that puts a floor under a dimension, regardless of the sum of its factors. The policy sets the floor. */
export interface RiskGate {
  code: GateCode;
  dimension: RiskDimension;
  evidence: readonly RecordRef[];
}

/** A likelihood of 0–100. With an impact of 0–10, it gives a score of 0–100 and a level. */
export interface RiskValue {
  likelihood: number;
  score: number;
  level: RiskLevel;
}

/** One dimension of a third party's risk. Its own fields are the headline: with controls, events, gates and suppliers. */
export interface DimensionRisk extends RiskValue {
  dimension: RiskDimension;
  /** 0–10, gates included. */
  impact: number;
  /** 0.25–1. */
  exposure: number;
  /** Sum of the factors' hazards. */
  hazard: number;
  /** Without any control, event, gate or supplier. */
  inherent: RiskValue;
  /** With controls, and nothing else: never above inherent. */
  controlled: RiskValue;
  /** The headline if every control without any evidence were met. */
  optimistic: RiskValue;
  factors: readonly RiskFactor[];
  gates: readonly RiskGate[];
}

/** The risk of a third party on a day, with its causes. */
export interface Assessment {
  asOf: string;
  /** Version of the engine's code. */
  engineVersion: number;
  /** Version of the risk policy. */
  modelVersion: number;
  /** 0–100: the highest product of likelihood and impact/10 over the dimensions. */
  score: number;
  /** The highest over the dimensions. Score and level can disagree at the edges of bins. Sort by level, then score. */
  level: RiskLevel;
  /** Of the driving dimension, 0–10. */
  impact: number;
  drivingDimension: RiskDimension;
  inherent: { score: number; level: RiskLevel };
  controlled: { score: number; level: RiskLevel };
  optimistic: { score: number; level: RiskLevel };
  /** The highest over the dimensions if no supplier could fail. It is not stored: only the words of the gate need it. */
  levelWithoutSuppliers: RiskLevel;
  /** Weighted fraction, 0–1, of the applicable controls with dated evidence that is valid on the day. */
  coverage: number;
  /** UNASSESSED: there is no evidence at all. */
  state: 'UNASSESSED' | 'PARTIAL' | 'ASSESSED';
  /** Probability of failing by itself, 0–1: the highest likelihood without suppliers. Input of the supply network. */
  ownProbability: number;
  /** Probability of failing by itself or through its suppliers, 0–1. Its customers are assessed with it. */
  probability: number;
  /** In the order of `riskDimensions`. */
  dimensions: readonly DimensionRisk[];
  gates: readonly RiskGate[];
  rules: readonly RuleResult[];
  ebios: EbiosThreat | null;
  /** The first later day on which a recorded date can change the result by a step. Until then it only fades. Null: never. */
  nextChangeOn: string | null;
  /** The first later day on which any field except `asOf` may differ for the same dossier. Null: never. */
  renewOn: string | null;
}

/**
 * A stored assessment: numbers and keys. The answers of the rules are mostly words, so they are left out and recomputed from
 * the dossier.
 */
export type StoredAssessment = Omit<Assessment, 'rules' | 'levelWithoutSuppliers'>;
