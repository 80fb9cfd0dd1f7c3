import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgEnum, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { principal } from './principal.ts';

export const recordType = pgEnum('record_type', [
  'THIRD_PARTY',
  'FACILITY',
  'ENGAGEMENT',
  'CONTRACT',
  'CERTIFICATION',
  'ATTESTOR',
  'ATTESTATION',
  'AUDIT',
  'FINDING',
  'PRINCIPAL',
  'PRODUCT',
  'SCREENING',
  'DETERMINATION',
  'DECISION',
  'PROCUREMENT_POLICY',
  'INCIDENT',
  'QUALITY_RECORD',
  'SUPPLY_LINK',
  'EVIDENCE_DOCUMENT',
  'REQUIREMENT_MAPPING',
  'WEBHOOK_SUBSCRIPTION',
  'CALENDAR_FEED',
  'RISK_LEVEL',
  'PROCUREMENT_ANSWER',
  'REMINDER',
]);
export const changeOperation = pgEnum('change_operation', ['CREATED', 'UPDATED']);

/**
 * Every write, in commit order, permanently: audit trail, delta feed and history in one. `image` is the whole record
 * after the write, parts included, in the columns of `schemaVersion`.
 */
export const change = pgTable(
  'change',
  {
    seq: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    recordedAt: instant().notNull(),
    principalId: uuid()
      .notNull()
      .references(() => principal.id, { onDelete: 'restrict' }),
    requestId: text(),
    recordType: recordType().notNull(),
    recordId: uuid().notNull(),
    thirdPartyId: uuid(),
    operation: changeOperation().notNull(),
    version: integer().notNull(),
    schemaVersion: smallint().notNull(),
    image: jsonb().notNull(),
  },
  (t) => [
    index('change_record').on(t.recordType, t.recordId, t.seq),
    index('change_third_party').on(t.thirdPartyId, t.seq),
    index('change_type').on(t.recordType, t.seq),
    // Finds the end of the log at an instant.
    index('change_recorded_at').on(t.recordedAt, t.seq),
    // Links are filed under their customer. This finds them by the supplier of that time, which a merge can change. Only
    // links have one. The condition names no type, because an upgrade may add the type in the same transaction.
    index('change_supplier')
      .on(sql`(${t.image} ->> 'supplier_id')`, t.seq)
      .where(sql`${t.image} ->> 'supplier_id' is not null`),
  ],
);
