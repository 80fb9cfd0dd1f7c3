import { integer, jsonb, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** Every catalogue file ever seeded, in full, so that the basis of a result under version N can always be read. */
export const catalogueVersion = pgTable(
  'catalogue_version',
  {
    kind: text().notNull(),
    version: integer().notNull(),
    sha256: text().notNull(),
    content: jsonb().notNull(),
    seededAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.version] })],
);

/**
 * The newest version of each entry: the key that records refer to, its position in the file, and the entry itself. A
 * code is never deleted, because records refer to it.
 */
const entryColumns = () => ({
  code: text().primaryKey(),
  version: integer().notNull(),
  position: smallint().notNull(),
  entry: jsonb().notNull(),
});

export const control = pgTable('control', entryColumns());
export const clauseType = pgTable('clause_type', entryColumns());
export const certificationType = pgTable('certification_type', entryColumns());
export const rule = pgTable('rule', entryColumns());
