import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  type PgColumn,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { attestor } from './attestor.ts';
import { control } from './catalogue.ts';
import { documentColumns, instantIndexes, position, recordColumns, sourceColumns } from './columns.ts';
import { thirdParty } from './third-party.ts';

export const assurance = pgEnum('assurance', [
  'SELF',
  'SELF_WITH_DOCUMENTS',
  'INDEPENDENT',
  'ACCREDITED',
  'CUSTOMER_VERIFIED',
]);
export const signatureStatus = pgEnum('signature_status', ['NONE', 'VALID', 'INVALID', 'UNVERIFIED']);
export const claimStatus = pgEnum('claim_status', ['MET', 'PARTIAL', 'NOT_MET', 'NOT_APPLICABLE']);

/** Last day on which it may be relied on while it is current. The view `expiration` has the same expression. */
const lastDay = (t: Record<'supersededById' | 'revokedOn' | 'validUntil', PgColumn>) =>
  sql`(case when ${t.supersededById} is null and ${t.revokedOn} is null then ${t.validUntil} end)`;

/** Append-only: a statement is never changed; only its supersession or revocation is added. */
export const attestation = pgTable(
  'attestation',
  {
    ...recordColumns,
    ...sourceColumns,
    revision: integer().notNull(),
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    framework: text().notNull(),
    assurance: assurance().notNull(),
    attestorId: uuid().references(() => attestor.id),
    periodStart: date(),
    periodEnd: date(),
    attestedOn: date(),
    validUntil: date(),
    ...documentColumns,
    signature: signatureStatus().notNull(),
    signatureKeyId: text(),
    signatureAlgorithm: text(),
    supersedesId: uuid(),
    supersededById: uuid(),
    revokedOn: date(),
    revocationReason: text(),
  },
  (t) => [
    ...instantIndexes('attestation', t, { owner: t.thirdPartyId }),
    foreignKey({ name: 'attestation_supersedes', columns: [t.supersedesId], foreignColumns: [t.id] }),
    foreignKey({ name: 'attestation_superseded_by', columns: [t.supersededById], foreignColumns: [t.id] }),
    unique('attestation_external_taken').on(t.source, t.externalId, t.revision),
    index('attestation_owner_attested').on(t.thirdPartyId, sql`coalesce(${t.attestedOn}, '-infinity'::date)`, t.id),
    index('attestation_attested').on(sql`coalesce(${t.attestedOn}, '-infinity'::date)`, t.id),
    index('attestation_valid_until').on(sql`coalesce(${t.validUntil}, 'infinity'::date)`, t.id),
    index('attestation_owner_valid_until').on(t.thirdPartyId, sql`coalesce(${t.validUntil}, 'infinity'::date)`, t.id),
    index('attestation_last_day').on(lastDay(t), t.id),
    index('attestation_owner_last_day').on(t.thirdPartyId, lastDay(t), t.id),
    index('attestation_framework_attested').on(t.framework, sql`coalesce(${t.attestedOn}, '-infinity'::date)`, t.id),
    index('attestation_attestor').on(t.attestorId),
    index('attestation_supersedes').on(t.supersedesId),
    index('attestation_superseded_by').on(t.supersededById),
    check('attestation_period', sql`${t.periodStart} <= ${t.periodEnd}`),
    check('attestation_revision', sql`${t.revision} >= 1`),
    check('attestation_revoked', sql`num_nulls(${t.revokedOn}, ${t.revocationReason}) <> 1`),
    check('attestation_document_sha256', sql`${t.documentSha256} ~ '^[0-9a-f]{64}$'`),
    check('attestation_source', sql`num_nulls(${t.source}, ${t.externalId}) <> 1`),
  ],
);

export const attestationClaim = pgTable(
  'attestation_claim',
  {
    attestationId: uuid()
      .notNull()
      .references(() => attestation.id),
    position: position(),
    control: text()
      .notNull()
      .references(() => control.code),
    status: claimStatus().notNull(),
    justification: text(),
    extent: smallint(),
    note: text(),
  },
  (t) => [
    primaryKey({ columns: [t.attestationId, t.control] }),
    check('attestation_claim_extent', sql`${t.extent} between 0 and 100`),
    check('attestation_claim_justification', sql`${t.status} <> 'NOT_APPLICABLE' or ${t.justification} is not null`),
  ],
);
