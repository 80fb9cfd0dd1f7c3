import { date, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { thirdParty } from './third-party.ts';

export const procurementAnswer = pgEnum('procurement_answer', ['ALLOW', 'CONDITIONAL', 'BLOCK', 'UNKNOWN']);

/**
 * What the gate answered last of all that a third party does for us, so that the log can tell when that changes. Derived, like
 * risk: neither versioned nor logged itself. Right from `asOf` until the day before `renewOn`.
 */
export const procurementAnswerKept = pgTable('procurement_answer_kept', {
  thirdPartyId: uuid()
    .primaryKey()
    .references(() => thirdParty.id),
  asOf: date().notNull(),
  /** First day on which it may differ; null: it will not by itself. */
  renewOn: date(),
  answer: procurementAnswer().notNull(),
  /** What risk rests on, and the version of the gate's policy: where they are others, it is asked anew. */
  basis: text().notNull(),
  decidedAt: instant().notNull(),
});
