import type { ProcurementRuleId } from '../../../db/catalogue/procurement-policy.ts';
import type { Policies } from '../../../src/procurement/gate/facts.ts';
import type { Answer, Effect, Outcome } from '../../../src/procurement/gate/finding.ts';
import type { Question } from '../../../src/procurement/gate/question.ts';
import type { Dossier } from '../../../src/risk/engine/dossier.ts';

/** The outcomes that speak against buying. */
export type Adverse = Exclude<Outcome, 'MET' | 'NOT_APPLICABLE'>;

/** One case: its name, the expected outcome, and the records that the rule must name, such as `Contract agreement`. */
export type Row = readonly [says: string, outcome: Outcome, given: Dossier, evidence: readonly string[], more?: More];

interface More {
  asked?: Partial<Question>;
  policies?: Policies;
  /** The answer if this rule were met; ALLOW if absent. */
  others?: Answer;
  /** The remedy, if it differs from the table's remedy for the outcome. */
  remedy?: string;
  /** No decision can set this reason aside. */
  final?: true;
}

/** The expected findings of one rule, for each possible outcome. */
export interface DecisionTable {
  rule: ProcurementRuleId;
  /** The expected effects. `never` must explain an outcome that is left out. */
  effects: Partial<Record<Adverse, Effect>>;
  /** The expected remedies. */
  remedies: Partial<Record<Adverse, string>>;
  /** Outcomes that the rule cannot have, and why. */
  never: Partial<Record<Outcome, string>>;
  rows: readonly Row[];
  /** The last day of a period and the day after; the first day and the day before. */
  boundaries: readonly Row[] | { never: string };
}

export const YESTERDAY = '2026-03-13';
export const TOMORROW = '2026-03-15';
