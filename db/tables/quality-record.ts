import { sql } from 'drizzle-orm';
import { boolean, check, date, doublePrecision, index, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instantIndexes, recordColumns, sourceColumns, sourceUpdatedColumn } from './columns.ts';
import { specialty, thirdParty } from './third-party.ts';

export const qualityRecordKind = pgEnum('quality_record_kind', [
  'PROFICIENCY_TEST',
  'RESULT_DISCREPANCY',
  'NONCONFORMANCE',
  'TURNAROUND',
]);

/**
 * A third party's performance on one occasion: a proficiency test event, a discrepant result, goods out of
 * specification, a late report.
 */
export const qualityRecord = pgTable(
  'quality_record',
  {
    ...recordColumns,
    ...sourceColumns,
    ...sourceUpdatedColumn,
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    kind: qualityRecordKind().notNull(),
    /** 42 CFR 493 subpart K; null if not known or not applicable. */
    specialty: specialty(),
    performedOn: date(),
    /** Percentage, 0–100, from the program or from our own count. */
    score: doublePrecision(),
    passed: boolean(),
    note: text(),
    /** First day on which its source has withdrawn it, so that it no longer counts. */
    retiredOn: date(),
  },
  (t) => [
    ...instantIndexes('quality_record', t, { owner: t.thirdPartyId }),
    unique('quality_record_external_taken').on(t.source, t.externalId),
    index('quality_record_owner_performed').on(t.thirdPartyId, sql`coalesce(${t.performedOn}, 'infinity'::date)`, t.id),
    index('quality_record_performed').on(sql`coalesce(${t.performedOn}, 'infinity'::date)`, t.id),
    index('quality_record_kind_performed').on(t.kind, sql`coalesce(${t.performedOn}, 'infinity'::date)`, t.id),
    index('quality_record_specialty_performed').on(
      t.specialty,
      sql`coalesce(${t.performedOn}, 'infinity'::date)`,
      t.id,
    ),
    index('quality_record_passed_performed').on(t.passed, sql`coalesce(${t.performedOn}, 'infinity'::date)`, t.id),
    check('quality_record_score', sql`${t.score} between 0 and 100`),
    check('quality_record_source', sql`num_nulls(${t.source}, ${t.externalId}) <> 1`),
  ],
);
