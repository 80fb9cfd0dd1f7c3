import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { instantIndexes, recordColumns } from './columns.ts';

export const facility = pgTable(
  'facility',
  {
    ...recordColumns,
    name: text().notNull(),
    code: text().notNull(),
    address: text(),
    /** The US state or territory, as its postal code. */
    state: text(),
    cliaNumber: text(),
  },
  (t) => [
    ...instantIndexes('facility', t),
    unique('facility_code_taken').on(t.code),
    unique('facility_clia_number_taken').on(t.cliaNumber),
    index('facility_name').on(sql`lower(${t.name})`, t.id),
    index('facility_code').on(t.code, t.id),
    check('facility_state', sql`${t.state} ~ '^[A-Z]{2}$'`),
    check('facility_clia_number', sql`${t.cliaNumber} ~ '^[0-9]{2}D[0-9]{7}$'`),
  ],
);
