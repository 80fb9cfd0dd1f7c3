import { sql } from 'drizzle-orm';
import type { ProcurementRuleId } from '../../db/catalogue/procurement-policy.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import { datedColumns, historyLoader, type HistoryLoader } from '../risk/history.ts';
import type { Answer } from './gate/finding.ts';

/** An answer of the gate in the log. */
export interface ProcurementPoint {
  asOf: string;
  recordedAt: string;
  answer: Answer;
  rules: ProcurementRuleId[];
}

/** Returns a loader of recorded answers: the one on the first day, and each change until the last. */
export const procurementHistoryLoader = (snapshot: Snapshot): HistoryLoader<ProcurementPoint> =>
  historyLoader(
    snapshot,
    'PROCUREMENT_ANSWER',
    sql`${datedColumns}, image ->> 'answer' as answer, coalesce(image -> 'rules', '[]') as rules`,
  );
