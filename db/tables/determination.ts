import { sql } from 'drizzle-orm';
import { check, date, index, type PgColumn, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { attestation } from './attestation.ts';
import { control, rule } from './catalogue.ts';
import { instantIndexes, recordColumns } from './columns.ts';
import { engagement } from './engagement.ts';
import { principal } from './principal.ts';
import { screening } from './screening.ts';
import { thirdParty } from './third-party.ts';

export const determinationKind = pgEnum('determination_kind', [
  'CMS_EQUIVALENCE',
  'NOT_APPLICABLE_ACCEPTED',
  'SCREENING_DISMISSED',
  'SPECIMEN_PURPOSE',
  'COUNSEL_OPINION',
  'SECURITY_REQUIREMENTS_MET',
  'DATA_COMPLIANCE_PROGRAM',
  'DATA_TRANSACTION_AUDIT',
  'COVERED_PERSON_DESIGNATED',
  'TRANSACTION_EXEMPT',
  'TRANSACTION_LICENSED',
  'PT_SAMPLES_NOT_SENT',
]);

/** Last day in force, unless revoked. The view `expiration` has the same expression. */
const lastDay = (t: Record<'revokedOn' | 'validUntil', PgColumn>) =>
  sql`(case when ${t.revokedOn} is null then ${t.validUntil} end)`;

const person = () => uuid().references(() => principal.id);

/**
 * A fact that a person of ours established. Append-only: it lapses, or is revoked. Each kind has one kind of subject,
 * or none.
 */
export const determination = pgTable(
  'determination',
  {
    ...recordColumns,
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    kind: determinationKind().notNull(),
    control: text().references(() => control.code),
    screeningId: uuid().references(() => screening.id),
    engagementId: uuid().references(() => engagement.id),
    rule: text().references(() => rule.code),
    attestationId: uuid().references(() => attestation.id),
    /** The paragraph, license, report or notice that it rests on. */
    reference: text(),
    reason: text().notNull(),
    determinedById: person().notNull(),
    secondApproverId: person(),
    secondApprovedOn: date(),
    validFrom: date().notNull(),
    validUntil: date(),
    revokedOn: date(),
    revokedById: person(),
    revocationReason: text(),
  },
  (t) => [
    ...instantIndexes('determination', t, { owner: t.thirdPartyId }),
    index('determination_owner_from').on(t.thirdPartyId, t.validFrom, t.id),
    index('determination_from').on(t.validFrom, t.id),
    index('determination_kind_from').on(t.kind, t.validFrom, t.id),
    index('determination_screening').on(t.screeningId),
    index('determination_engagement').on(t.engagementId),
    index('determination_last_day').on(lastDay(t), t.id),
    index('determination_owner_last_day').on(t.thirdPartyId, lastDay(t), t.id),
    index('determination_attestation').on(t.attestationId),
    check('determination_dates', sql`${t.validFrom} <= ${t.validUntil}`),
    // Kinds are compared as text: Postgres does not allow a new value of an enum in the transaction that adds it.
    check(
      'determination_subject',
      sql`num_nonnulls(${t.control}, ${t.screeningId}, ${t.engagementId}, ${t.rule}, ${t.attestationId}) = (case when ${t.kind}::text in ('NOT_APPLICABLE_ACCEPTED', 'SCREENING_DISMISSED', 'SPECIMEN_PURPOSE', 'COUNSEL_OPINION', 'SECURITY_REQUIREMENTS_MET', 'TRANSACTION_EXEMPT', 'TRANSACTION_LICENSED') then 1 else 0 end) and case ${t.kind}::text when 'NOT_APPLICABLE_ACCEPTED' then ${t.control} is not null when 'SCREENING_DISMISSED' then ${t.screeningId} is not null and ${t.validUntil} is not null when 'SPECIMEN_PURPOSE' then ${t.engagementId} is not null when 'COUNSEL_OPINION' then ${t.rule} is not null when 'SECURITY_REQUIREMENTS_MET' then ${t.attestationId} is not null and ${t.validUntil} is not null when 'TRANSACTION_EXEMPT' then ${t.engagementId} is not null and ${t.validUntil} is not null when 'TRANSACTION_LICENSED' then ${t.engagementId} is not null and ${t.validUntil} is not null else true end`,
    ),
    check('determination_second', sql`num_nulls(${t.secondApproverId}, ${t.secondApprovedOn}) <> 1`),
    check('determination_second_person', sql`${t.secondApproverId} <> ${t.determinedById}`),
    check('determination_revoked', sql`num_nulls(${t.revokedOn}, ${t.revokedById}, ${t.revocationReason}) in (0, 3)`),
  ],
);
