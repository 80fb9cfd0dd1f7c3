import { date, index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { thirdParty } from './third-party.ts';

export const procurementAnswer = pgEnum('procurement_answer', ['ALLOW', 'CONDITIONAL', 'BLOCK', 'UNKNOWN']);

/**
 * The gate's last result for everything that a third party does for us, so that the log can report a change. Derived,
 * like risk: neither versioned nor logged itself. Valid from `asOf` until the day before `renewOn`.
 */
export const procurementAnswerKept = pgTable(
  'procurement_answer_kept',
  {
    thirdPartyId: uuid()
      .primaryKey()
      .references(() => thirdParty.id),
    asOf: date().notNull(),
    /** First day on which one of the answers may differ without a write; null if there is none. */
    renewOn: date(),
    answer: procurementAnswer().notNull(),
    /** The answer in each category that the third party is engaged for, as `categoryAnswer` writes it, in their order. */
    byCategory: text().array().notNull().default([]),
    /** The basis of risk, and the version of the gate's policy: if they differ, the gate is evaluated again. */
    basis: text().notNull(),
    decidedAt: instant().notNull(),
  },
  (t) => [
    index('procurement_answer_kept_answer').on(t.answer, t.thirdPartyId),
    index('procurement_answer_kept_by_category').using('gin', t.byCategory),
  ],
);

/** Returns a text for an answer in a category: arrays of texts have an index. */
export const categoryAnswer = (category: string, answer: string): string => `${category} ${answer}`;
