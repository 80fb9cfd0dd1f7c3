import { sql } from 'drizzle-orm';
import { boolean, check, date, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** One row: what is true of this registry as a whole. */
export const registry = pgTable(
  'registry',
  {
    one: boolean().primaryKey(),
    cursorSecret: text().notNull(),
    createdAt: instant().notNull(),
    demoLoadedAt: instant(),
    /** The day as of which risk is kept at least: a write begun before midnight may commit after the day has turned. */
    assessedOn: date(),
    /** The last day for which the whole supply network was solved; null: it is being solved, or never was. */
    solvedOn: date(),
  },
  (t) => [check('registry_one_row', sql`${t.one}`)],
);
