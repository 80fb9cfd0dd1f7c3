import { sql } from 'drizzle-orm';
import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/**
 * The days on which a derived value stood, as the log reported it: a level of risk, an answer of the gate, or an end that was
 * reminded of. A trigger on the log writes it, so that a history of all third parties reads narrow rows and not the images of
 * the log. Days of one record neither overlap nor leave a gap.
 */
export const recordedSpan = pgTable(
  'recorded_span',
  {
    /** A text and not an enum: an index on a value of an enum cannot be made in the transaction that adds the value. */
    recordType: text({ enum: ['RISK_LEVEL', 'PROCUREMENT_ANSWER', 'REMINDER'] }).notNull(),
    /** A third party; for REMINDER, the record that ends. */
    recordId: uuid().notNull(),
    thirdPartyId: uuid().notNull(),
    /** The level, the answer, or the kind of expiration. */
    value: text().notNull(),
    since: date().notNull(),
    /** First day of the next value, or the day after the end; null if it still stands. */
    until: date(),
  },
  (t) => [
    index('recorded_span_standing')
      .on(t.recordType, t.recordId)
      .where(sql`${t.until} is null`),
    // A history counts spans by these alone, without reading the table.
    index('recorded_span_days').on(t.recordType, t.value, t.since, t.until),
    index('recorded_span_reminder')
      .on(t.recordId)
      .where(sql`${t.recordType} = 'REMINDER'`),
  ],
);

/** The instants between which a finding stood open in the log, under one due day. The same trigger writes it. */
export const openFindingSpan = pgTable(
  'open_finding_span',
  {
    findingId: uuid().notNull(),
    thirdPartyId: uuid().notNull(),
    dueOn: date(),
    /** First day on which its source has withdrawn it. */
    retiredOn: date(),
    since: instant().notNull(),
    /** When the log's next entry was recorded; null if there is none. */
    until: instant(),
  },
  (t) => [
    index('open_finding_span_standing')
      .on(t.findingId)
      .where(sql`${t.until} is null`),
  ],
);
