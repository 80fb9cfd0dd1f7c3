import { sql } from 'drizzle-orm';
import { check, date, index, type PgColumn, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { certificationType } from './catalogue.ts';
import { instantIndexes, recordColumns, sourceColumns, sourceUpdatedColumn } from './columns.ts';
import { specialty, thirdParty, thirdPartySite } from './third-party.ts';

export const verification = pgEnum('verification', ['UNVERIFIED', 'VERIFIED']);

/** Last day of validity, by the rule of `certificationInForce`. The view `expiration` has the same expression. */
export const certificationLastDay = (t: Record<'validUntil' | 'suspendedOn' | 'revokedOn', PgColumn>) =>
  sql`least(${t.validUntil}, ${t.suspendedOn} - 1, ${t.revokedOn} - 1)`;

export const certification = pgTable(
  'certification',
  {
    ...recordColumns,
    ...sourceColumns,
    ...sourceUpdatedColumn,
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    siteId: uuid().references(() => thirdPartySite.id),
    type: text()
      .notNull()
      .references(() => certificationType.code),
    variant: text(),
    title: text(),
    number: text(),
    issuer: text(),
    scope: text(),
    /** For a state license: the US state or territory, as its postal code. */
    state: text(),
    /** The specialties on the certificate; empty if they are not recorded. */
    specialties: specialty().array().notNull().default([]),
    issuedOn: date(),
    validUntil: date(),
    suspendedOn: date(),
    revokedOn: date(),
    verification: verification().notNull(),
    verifiedBy: text(),
    verifiedOn: date(),
    verificationMethod: text(),
  },
  (t) => [
    ...instantIndexes('certification', t, { owner: t.thirdPartyId }),
    unique('certification_external_taken').on(t.source, t.externalId),
    index('certification_owner_valid_until').on(t.thirdPartyId, sql`coalesce(${t.validUntil}, 'infinity'::date)`, t.id),
    index('certification_valid_until').on(sql`coalesce(${t.validUntil}, 'infinity'::date)`, t.id),
    index('certification_type_valid_until').on(t.type, sql`coalesce(${t.validUntil}, 'infinity'::date)`, t.id),
    index('certification_last_day').on(certificationLastDay(t), t.id),
    index('certification_owner_last_day').on(t.thirdPartyId, certificationLastDay(t), t.id),
    index('certification_site').on(t.siteId),
    check('certification_state', sql`${t.state} ~ '^[A-Z]{2}$'`),
    check('certification_dates', sql`${t.issuedOn} <= ${t.validUntil}`),
    check('certification_other_title', sql`${t.type} <> 'OTHER' or ${t.title} is not null`),
    check(
      'certification_verified',
      sql`case ${t.verification} when 'VERIFIED' then num_nulls(${t.verifiedBy}, ${t.verifiedOn}, ${t.verificationMethod}) = 0 else num_nonnulls(${t.verifiedBy}, ${t.verifiedOn}, ${t.verificationMethod}) = 0 end`,
    ),
    check('certification_source', sql`num_nulls(${t.source}, ${t.externalId}) <> 1`),
  ],
);
