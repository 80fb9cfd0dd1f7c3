import { sql } from 'drizzle-orm';
import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { thirdParty } from './third-party.ts';

/**
 * The due days that no column of a record holds: of audits and screenings, which a later one replaces, and the days of
 * screenings follow the policy of the gate. Derived, like risk. The view `expiration` has the same expressions as the indexes.
 */
export const dueRecord = pgTable(
  'due_record',
  {
    /** Key of an audit or a screening. */
    recordId: uuid().primaryKey(),
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    kind: text({ enum: ['AUDIT', 'SCREENING'] }).notNull(),
    dueOn: date().notNull(),
    title: text().notNull(),
  },
  (t) => {
    const audit = sql`(case when ${t.kind} = 'AUDIT' then ${t.dueOn} end)`;
    const screening = sql`(case when ${t.kind} = 'SCREENING' then ${t.dueOn} end)`;
    return [
      index('due_record_audit').on(audit, t.recordId),
      index('due_record_owner_audit').on(t.thirdPartyId, audit, t.recordId),
      index('due_record_screening').on(screening, t.recordId),
      index('due_record_owner_screening').on(t.thirdPartyId, screening, t.recordId),
    ];
  },
);
