import type { GateCode, RiskDimension, RiskLevel } from '../../../db/catalogue/risk-policy.ts';
import type { RuleResult } from '../rules/answer.ts';
import type { RecordRef } from './dossier.ts';
import type { EbiosThreat } from './ebios.ts';
import type { FoundFactor } from './factors/factor.ts';

/** One summand of a dimension's hazard. `describeFactor` puts it in words. */
export interface RiskFactor extends FoundFactor {
  code: string;
  /** Of the hazards of its dimension's factors, 0–1; the shares of a dimension sum to 1. */
  share: number;
}

/** An established fact that holds a dimension up, whatever its factors sum to. The policy says how far. */
export interface RiskGate {
  code: GateCode;
  dimension: RiskDimension;
  evidence: readonly RecordRef[];
}

/** A likelihood of 0–100, with an impact of 0–10 it makes a score of 0–100 and a level. */
export interface RiskValue {
  likelihood: number;
  score: number;
  level: RiskLevel;
}

/** One dimension of a third party's risk. The values of its own fields are the headline: controls, events, gates, suppliers. */
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
  /** As the headline, were every control of which nothing is shown met. */
  optimistic: RiskValue;
  factors: readonly RiskFactor[];
  gates: readonly RiskGate[];
}

/** How risky a third party is on a day, and why. */
export interface Assessment {
  asOf: string;
  /** Version of the engine's code. */
  engineVersion: number;
  /** Version of the risk policy. */
  modelVersion: number;
  /** 0–100: the highest product of likelihood and impact/10 over the dimensions. */
  score: number;
  /** The highest over the dimensions. Score and level can disagree at the edges of bins: sort by level, then score. */
  level: RiskLevel;
  /** Of the driving dimension, 0–10. */
  impact: number;
  drivingDimension: RiskDimension;
  inherent: { score: number; level: RiskLevel };
  controlled: { score: number; level: RiskLevel };
  optimistic: { score: number; level: RiskLevel };
  /** Share of the controls that apply, by weight, of which there is dated evidence valid on the day, 0–1. */
  coverage: number;
  /** UNASSESSED: nobody has looked. */
  state: 'UNASSESSED' | 'PARTIAL' | 'ASSESSED';
  /** Of failing by itself, 0–1: the highest likelihood without its suppliers. What the supply graph is solved from. */
  ownProbability: number;
  /** Of failing by itself or through its suppliers, 0–1. What its customers are assessed with. */
  probability: number;
  /** In the order of `riskDimensions`. */
  dimensions: readonly DimensionRisk[];
  gates: readonly RiskGate[];
  rules: readonly RuleResult[];
  ebios: EbiosThreat | null;
  /** The first later day on which a recorded date can change the answer by a step; between, it only fades. Null: none. */
  nextChangeOn: string | null;
  /** The first later day on which anything but `asOf` may differ, the dossier unchanged. Null: never. */
  renewOn: string | null;
}

/**
 * An assessment as it is kept: numbers and keys. What rules answer is left out, being mostly words; it is found anew from
 * the dossier.
 */
export type StoredAssessment = Omit<Assessment, 'rules'>;
