import type { ProcurementRuleId } from '../../../db/catalogue/procurement-policy.ts';
import type { RecordRef } from '../../risk/engine/dossier.ts';

/** What can be found of a rule, worst first. */
export const outcomes = ['NOT_MET', 'NEEDS_COUNSEL', 'UNKNOWN', 'MET', 'NOT_APPLICABLE'] as const;
export type Outcome = (typeof outcomes)[number];

/** What was found of a rule: the words, the records behind them, and what would change it. */
export interface Finding {
  outcome: Outcome;
  message: string;
  evidence: readonly RecordRef[];
  remedy: string | null;
}

/** What a reason does to the answer, worst first. */
export const effects = ['BLOCK', 'UNKNOWN', 'CONDITION', 'INFORM'] as const;
export type Effect = (typeof effects)[number];

/** One rule that was asked. */
export interface Reason extends Finding {
  rule: ProcurementRuleId;
  /** Null where nothing follows: it is met, asks nothing, or is set aside. */
  effect: Effect | null;
  /** Key of the decision that sets it aside. */
  setAsideBy: string | null;
}

/** What the gate answers. */
export type Answer = 'ALLOW' | 'CONDITIONAL' | 'BLOCK' | 'UNKNOWN';
