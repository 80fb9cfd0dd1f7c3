import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { control } from './catalogue.ts';
import { instantIndexes, position, recordColumns } from './columns.ts';

/** The controls that the requirements of a standard ask for. Operators add these to the citations of the catalogue. */
export const requirementMapping = pgTable(
  'requirement_mapping',
  {
    ...recordColumns,
    /** The name in documents. */
    standard: text().notNull(),
    /** The framework of the resulting statements. */
    framework: text().notNull(),
  },
  (t) => [
    ...instantIndexes('requirement_mapping', t),
    // Not on the expression of the list's order: Postgres would read the list by this index and then sort the result.
    uniqueIndex('requirement_mapping_standard_taken').on(sql`upper(${t.standard})`),
    index('requirement_mapping_standard').on(sql`lower(${t.standard})`, t.id),
    index('requirement_mapping_framework').on(t.framework),
  ],
);

/**
 * One requirement or question, and one control that it asks for. A requirement for several controls has several rows.
 */
export const requirementMappingEntry = pgTable(
  'requirement_mapping_entry',
  {
    mappingId: uuid()
      .notNull()
      .references(() => requirementMapping.id),
    position: position(),
    requirement: text().notNull(),
    control: text()
      .notNull()
      .references(() => control.code),
    /** Responses to a question with each of these meanings; null means the usual words. */
    met: text().array(),
    partial: text().array(),
    notMet: text().array(),
    notApplicable: text().array(),
  },
  (t) => [
    primaryKey({ columns: [t.mappingId, t.position] }),
    unique('requirement_mapping_entry_taken').on(t.mappingId, t.requirement, t.control),
  ],
);
