import { sql } from 'drizzle-orm';
import { boolean, check, date, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** One row: properties of this registry as a whole. */
export const registry = pgTable(
  'registry',
  {
    one: boolean().primaryKey(),
    cursorSecret: text().notNull(),
    createdAt: instant().notNull(),
    demoLoadedAt: instant(),
    /**
     * Earliest assessment day of stored risk: a write that began before midnight may commit after the change of day.
     */
    assessedOn: date(),
    /** The last day for which the whole supply network was solved; null if it is being solved or never was. */
    solvedOn: date(),
    /**
     * The version of the comparison of names by which `third_party_likeness` was filled. If it is
     * not the code's version, the table is filled again at start-up.
     */
    namesBasis: text(),
  },
  (t) => [check('registry_one_row', sql`${t.one}`)],
);
