import { sql } from 'drizzle-orm';
import {
  check,
  date,
  doublePrecision,
  foreignKey,
  index,
  type PgColumn,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { instantIndexes, position, recordColumns, sourceUpdatedColumn, yesNoUnknown } from './columns.ts';

export const thirdPartyKind = pgEnum('third_party_kind', ['VENDOR', 'SUPPLIER', 'PARTNER_LAB']);
export const lifecycle = pgEnum('lifecycle', [
  'PROSPECT',
  'ONBOARDING',
  'ACTIVE',
  'SUSPENDED',
  'OFFBOARDING',
  'RETIRED',
]);
export const identifierScheme = pgEnum('identifier_scheme', [
  'CLIA',
  'NPI',
  'LEI',
  'GLN',
  'USCC',
  'EIN',
  'UEI',
  'DUNS',
  'CAP',
]);
export const linkKind = pgEnum('link_kind', [
  'PRIVACY',
  'SECURITY',
  'TRUST',
  'STATUS',
  'TERMS',
  'DPA',
  'BAA',
  'SUBPROCESSORS',
  'OTHER',
]);
export const siteFunction = pgEnum('site_function', [
  'HEADQUARTERS',
  'TESTING',
  'MANUFACTURING',
  'DATA_CENTER',
  'WAREHOUSE',
  'OFFICE',
]);
export const contactRole = pgEnum('contact_role', ['SECURITY', 'PRIVACY', 'QUALITY', 'INCIDENT', 'COMMERCIAL']);

/** Specialties and subspecialties of service, 42 CFR 493 subpart K. */
export const specialty = pgEnum('specialty', [
  'BACTERIOLOGY',
  'MYCOBACTERIOLOGY',
  'MYCOLOGY',
  'PARASITOLOGY',
  'VIROLOGY',
  'SYPHILIS_SEROLOGY',
  'GENERAL_IMMUNOLOGY',
  'ROUTINE_CHEMISTRY',
  'URINALYSIS',
  'ENDOCRINOLOGY',
  'TOXICOLOGY',
  'HEMATOLOGY',
  'IMMUNOHEMATOLOGY',
  'HISTOPATHOLOGY',
  'ORAL_PATHOLOGY',
  'CYTOLOGY',
  'CLINICAL_CYTOGENETICS',
  'HISTOCOMPATIBILITY',
  'RADIOBIOASSAY',
]);

/**
 * Day on which the next review is due: months in days as `daysOfMonths` counts them. The view `expiration` has the same
 * expression.
 */
export const reviewDue = (t: Record<'lastReviewedOn' | 'reviewEveryMonths', PgColumn>) =>
  sql`(${t.lastReviewedOn} + (${t.reviewEveryMonths} * 365 + 6) / 12)`;

export const thirdParty = pgTable(
  'third_party',
  {
    ...recordColumns,
    kind: thirdPartyKind().notNull(),
    legalName: text().notNull(),
    tradingNames: text().array().notNull(),
    lifecycle: lifecycle().notNull(),
    country: text(),
    websiteUrl: text(),
    domains: text().array().notNull(),
    services: text().array().notNull(),
    specialties: specialty().array().notNull(),
    reportsPatientResults: yesNoUnknown().notNull(),
    internalOwner: text(),
    reviewEveryMonths: smallint(),
    lastReviewedOn: date(),
    subSuppliersCompleteOn: date(),
    maturity: smallint(),
    trust: smallint(),
    tags: text().array().notNull(),
    /** The third party that it was merged into. It then owns nothing, and nothing refers to it. */
    mergedIntoId: uuid(),
    /** Why it was merged, or why the merge was undone. */
    mergeReason: text(),
  },
  (t) => [
    ...instantIndexes('third_party', t),
    foreignKey({ name: 'third_party_merged_into', columns: [t.mergedIntoId], foreignColumns: [t.id] }),
    index('third_party_name').on(sql`lower(${t.legalName})`, t.id),
    index('third_party_kind_name').on(t.kind, sql`lower(${t.legalName})`, t.id),
    index('third_party_lifecycle_name').on(t.lifecycle, sql`lower(${t.legalName})`, t.id),
    index('third_party_internal_owner_name').on(t.internalOwner, sql`lower(${t.legalName})`, t.id),
    index('third_party_country_name').on(t.country, sql`lower(${t.legalName})`, t.id),
    // Not the key itself, because the view must not have one column under two names; see its migration.
    index('third_party_review_due').on(reviewDue(t), sql`greatest(${t.id})`),
    index('third_party_tags').using('gin', t.tags),
    index('third_party_merged_into')
      .on(t.mergedIntoId)
      .where(sql`${t.mergedIntoId} is not null`),
    check('third_party_legal_name', sql`char_length(${t.legalName}) between 1 and 300`),
    check('third_party_country', sql`${t.country} ~ '^[A-Z]{2}$'`),
    check('third_party_review_every_months', sql`${t.reviewEveryMonths} between 1 and 120`),
    check('third_party_maturity', sql`${t.maturity} between 1 and 4`),
    check('third_party_trust', sql`${t.trust} between 1 and 4`),
    check(
      'third_party_merged',
      sql`${t.mergedIntoId} is null or (${t.mergedIntoId} <> ${t.id} and ${t.lifecycle} = 'RETIRED' and ${t.mergeReason} is not null)`,
    ),
  ],
);

const thirdPartyId = () =>
  uuid()
    .notNull()
    .references(() => thirdParty.id);

export const thirdPartyIdentifier = pgTable(
  'third_party_identifier',
  { thirdPartyId: thirdPartyId(), position: position(), scheme: identifierScheme().notNull(), value: text().notNull() },
  (t) => [
    primaryKey({ name: 'third_party_identifier_taken', columns: [t.scheme, t.value] }),
    index('third_party_identifier_owner').on(t.thirdPartyId, t.position),
  ],
);

export const thirdPartyExternalRef = pgTable(
  'third_party_external_ref',
  {
    thirdPartyId: thirdPartyId(),
    position: position(),
    source: text().notNull(),
    externalId: text().notNull(),
    ...sourceUpdatedColumn,
    /** First day on which the source no longer has it. */
    goneOn: date(),
  },
  (t) => [
    primaryKey({ name: 'third_party_external_ref_taken', columns: [t.source, t.externalId] }),
    index('third_party_external_ref_owner').on(t.thirdPartyId, t.position),
  ],
);

export const thirdPartyLink = pgTable(
  'third_party_link',
  { thirdPartyId: thirdPartyId(), position: position(), kind: linkKind().notNull(), url: text().notNull() },
  (t) => [primaryKey({ columns: [t.thirdPartyId, t.position] })],
);

/** A site of a third party. Its key is stable while its name is, so that certifications and audits can refer to it. */
export const thirdPartySite = pgTable(
  'third_party_site',
  {
    id: uuid().primaryKey(),
    thirdPartyId: thirdPartyId(),
    position: position(),
    name: text().notNull(),
    country: text(),
    address: text(),
    function: siteFunction().notNull(),
  },
  (t) => [
    unique('third_party_site_name').on(t.thirdPartyId, t.name),
    index('third_party_site_owner').on(t.thirdPartyId, t.position),
    check('third_party_site_country', sql`${t.country} ~ '^[A-Z]{2}$'`),
  ],
);

export const thirdPartyContact = pgTable(
  'third_party_contact',
  {
    thirdPartyId: thirdPartyId(),
    position: position(),
    role: contactRole().notNull(),
    name: text().notNull(),
    email: text(),
    phone: text(),
  },
  (t) => [primaryKey({ columns: [t.thirdPartyId, t.position] })],
);

/** An owner: a name, or a third party of the registry. Used by the 50 % rule of 28 CFR 202.211. */
export const thirdPartyOwner = pgTable(
  'third_party_owner',
  {
    thirdPartyId: thirdPartyId(),
    position: position(),
    name: text(),
    ownerId: uuid().references(() => thirdParty.id),
    country: text(),
    percent: doublePrecision(),
  },
  (t) => [
    primaryKey({ columns: [t.thirdPartyId, t.position] }),
    index('third_party_owner_owner').on(t.ownerId),
    check('third_party_owner_named', sql`num_nonnulls(${t.name}, ${t.ownerId}) = 1`),
    check('third_party_owner_country', sql`${t.country} ~ '^[A-Z]{2}$'`),
    check('third_party_owner_percent', sql`${t.percent} > 0 and ${t.percent} <= 100`),
  ],
);

/** Kinds of searched texts. If two texts compare alike, a search shows the first kind. */
export const searchTerm = pgEnum('search_term', ['LEGAL_NAME', 'TRADING_NAME', 'DOMAIN', 'IDENTIFIER', 'EXTERNAL_ID']);

/**
 * Every searchable name and number of a third party, folded for trigram search; derived, and rewritten with its record.
 */
export const thirdPartyTerm = pgTable(
  'third_party_term',
  {
    thirdPartyId: thirdPartyId(),
    /** As it is compared: one spelling, and for numbers no separators. */
    term: text().notNull(),
    kind: searchTerm().notNull(),
    /** As it is recorded. */
    written: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.thirdPartyId, t.term] }),
    index('third_party_term_trigram').using('gin', t.term.op('gin_trgm_ops')),
  ],
);

/** A sign that two third parties may be one: they share it. */
export const duplicateSign = pgEnum('duplicate_sign', ['NAME', 'DOMAIN']);

/**
 * Names of third parties, normalized for comparison, and their domains: third parties that share one may be the same.
 * Derived, and rewritten with its record. Names are normalized in code, not in SQL: see `registry.namesBasis`.
 */
export const thirdPartyLikeness = pgTable(
  'third_party_likeness',
  { thirdPartyId: thirdPartyId(), sign: duplicateSign().notNull(), value: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.thirdPartyId, t.sign, t.value] }),
    index('third_party_likeness_value').on(t.sign, t.value, t.thirdPartyId),
  ],
);
