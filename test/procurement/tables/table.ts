import type { ProcurementRuleId } from '../../../db/catalogue/procurement-policy.ts';
import type { Policies } from '../../../src/procurement/gate/facts.ts';
import type { Answer, Effect, Outcome } from '../../../src/procurement/gate/finding.ts';
import type { Question } from '../../../src/procurement/gate/question.ts';
import type { Dossier } from '../../../src/risk/engine/dossier.ts';

/** What can speak against buying. */
export type Adverse = Exclude<Outcome, 'MET' | 'NOT_APPLICABLE'>;

/** One case: what it is, what the rule must find of it, and the records that it must name as `Contract agreement`. */
export type Row = readonly [says: string, outcome: Outcome, given: Dossier, evidence: readonly string[], more?: More];

interface More {
  asked?: Partial<Question>;
  policies?: Policies;
  /** The answer were this rule met, where some other rule is not: ALLOW unless said. */
  others?: Answer;
  /** Another remedy than the one the table has for the outcome. */
  remedy?: string;
  /** No decision can set this one aside. */
  final?: true;
}

/** What one rule must find, in every way it can. */
export interface DecisionTable {
  rule: ProcurementRuleId;
  /** What must follow; an outcome that is left out must be explained in `never`. */
  effects: Partial<Record<Adverse, Effect>>;
  /** What must be told to do. */
  remedies: Partial<Record<Adverse, string>>;
  /** Outcomes that the rule cannot have, and why. */
  never: Partial<Record<Outcome, string>>;
  rows: readonly Row[];
  /** The last day on which something still holds, and the day after; the first, and the day before. */
  boundaries: readonly Row[] | { never: string };
}

export const YESTERDAY = '2026-03-13';
export const TOMORROW = '2026-03-15';
