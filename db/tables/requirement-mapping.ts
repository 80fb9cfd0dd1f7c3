import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { control } from './catalogue.ts';
import { position, recordColumns } from './columns.ts';

/** Which of our controls the requirements of a standard ask for: what an operator adds to the citations of the catalogue. */
export const requirementMapping = pgTable(
  'requirement_mapping',
  {
    ...recordColumns,
    /** As documents name it. */
    standard: text().notNull(),
    /** What our statements say they were measured against. */
    framework: text().notNull(),
  },
  (t) => [
    // Not by the expression of the list's order: Postgres would read the list by this index, and sort what it reads.
    uniqueIndex('requirement_mapping_standard_taken').on(sql`upper(${t.standard})`),
    index('requirement_mapping_standard').on(sql`lower(${t.standard})`, t.id),
    index('requirement_mapping_framework').on(t.framework),
  ],
);

/** One requirement, or question, and a control it asks for. One that asks for several stands here several times. */
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
    /** Answers to a question that mean each of these; null: the usual words. */
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
