import { sql } from 'drizzle-orm';
import { boolean, check, pgTable, uuid } from 'drizzle-orm/pg-core';

/**
 * One row: a random name for the present state of all tables that answers are made of. Triggers of migration 0021 replace it
 * in the transaction of each write, so two readers of the same version read the same data. That holds on a standby, after a crash
 * and after a restore too, because the row is replicated and restored with the data.
 */
export const dataVersion = pgTable(
  'data_version',
  {
    one: boolean().primaryKey(),
    version: uuid().notNull(),
  },
  (t) => [check('data_version_one_row', sql`${t.one}`)],
);
