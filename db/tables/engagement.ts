import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  instantIndexes,
  position,
  recordColumns,
  sourceColumns,
  sourceUpdatedColumn,
  yesNoUnknown,
} from './columns.ts';
import { facility } from './facility.ts';
import { specialty, thirdParty } from './third-party.ts';

export const engagementCategory = pgEnum('engagement_category', [
  'REFERENCE_TESTING',
  'SPECIMEN_TRANSPORT',
  'LIS_SOFTWARE',
  'CLOUD_HOSTING',
  'PHLEBOTOMY_STAFFING',
  'CONSUMABLES',
  'REAGENTS',
  'EQUIPMENT',
  'IT_SECURITY',
  'BILLING',
  'OTHER',
]);
export const engagementStatus = pgEnum('engagement_status', ['PLANNED', 'ACTIVE', 'ENDED']);
export const protectedData = pgEnum('protected_data', ['NONE', 'LISTED', 'UNKNOWN']);
export const baaRequired = pgEnum('baa_required', ['YES', 'NO', 'UNDETERMINED']);
export const testComplexity = pgEnum('test_complexity', ['WAIVED', 'PPM', 'MODERATE', 'HIGH', 'UNKNOWN']);
export const dataCategory = pgEnum('data_category', [
  'PHI',
  'LIMITED_DATA_SET',
  'DEIDENTIFIED',
  'HUMAN_GENOMIC',
  'OTHER_OMIC',
  'BIOSPECIMEN',
  'BIOMETRIC',
  'GEOLOCATION',
  'FINANCIAL',
  'PERSONAL_IDENTIFIERS',
]);
export const dataPurpose = pgEnum('data_purpose', [
  'DIAGNOSIS_OR_TREATMENT',
  'RESEARCH',
  'QUALITY',
  'COMMERCIAL',
  'UNDETERMINED',
]);
export const dataChannel = pgEnum('data_channel', [
  'TLS',
  'VPN',
  'END_TO_END_EMAIL',
  'EMAIL',
  'PHYSICAL_CUSTODY',
  'NONE',
  'UNKNOWN',
]);

export const engagement = pgTable(
  'engagement',
  {
    ...recordColumns,
    ...sourceColumns,
    ...sourceUpdatedColumn,
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    name: text().notNull(),
    category: engagementCategory().notNull(),
    status: engagementStatus().notNull(),
    startsOn: date(),
    endsOn: date(),
    dependency: smallint(),
    penetration: smallint(),
    /** Tests, specimens, deliveries or units a year. */
    annualVolume: integer(),
    soleSource: yesNoUnknown().notNull(),
    clinical: yesNoUnknown().notNull(),
    protectedData: protectedData().notNull(),
    baaRequired: baaRequired().notNull(),
    baaRationale: text(),
    /** The recovery time objective that the third party commits to (RTO, NIST SP 800-34r1). */
    recoveryTimeHours: integer(),
    /** How long we can do without it (maximum tolerable downtime, NIST SP 800-34r1). */
    tolerableDowntimeHours: integer(),
    /** The highest complexity of the tests sent (42 CFR 493.5). */
    testComplexity: testComplexity().notNull().default('UNKNOWN'),
    /** The specialties of the tests sent; empty if they are not recorded. */
    specialties: specialty().array().notNull().default([]),
  },
  (t) => [
    ...instantIndexes('engagement', t, { owner: t.thirdPartyId }),
    unique('engagement_external_taken').on(t.source, t.externalId),
    index('engagement_owner_name').on(t.thirdPartyId, sql`lower(${t.name})`, t.id),
    index('engagement_name').on(sql`lower(${t.name})`, t.id),
    index('engagement_category_owner').on(t.category, t.thirdPartyId),
    index('engagement_category_name').on(t.category, sql`lower(${t.name})`, t.id),
    index('engagement_status_name').on(t.status, sql`lower(${t.name})`, t.id),
    // The view `expiration` has the expression of these two.
    index('engagement_ends').on(sql`coalesce(${t.endsOn}, 'infinity'::date)`, t.id),
    index('engagement_owner_ends').on(t.thirdPartyId, sql`coalesce(${t.endsOn}, 'infinity'::date)`, t.id),
    check('engagement_dates', sql`${t.startsOn} <= ${t.endsOn}`),
    check('engagement_dependency', sql`${t.dependency} between 1 and 4`),
    check('engagement_penetration', sql`${t.penetration} between 1 and 4`),
    check('engagement_annual_volume', sql`${t.annualVolume} >= 1`),
    check('engagement_recovery_time_hours', sql`${t.recoveryTimeHours} >= 0`),
    check('engagement_tolerable_downtime_hours', sql`${t.tolerableDowntimeHours} >= 0`),
    check('engagement_source', sql`num_nulls(${t.source}, ${t.externalId}) <> 1`),
  ],
);

const engagementId = () =>
  uuid()
    .notNull()
    .references(() => engagement.id);

export const dataFlow = pgTable(
  'data_flow',
  {
    engagementId: engagementId(),
    position: position(),
    category: dataCategory().notNull(),
    peoplePerYear: integer(),
    destinationCountry: text(),
    purpose: dataPurpose().notNull(),
    channel: dataChannel().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.engagementId, t.position] }),
    check('data_flow_people_per_year', sql`${t.peoplePerYear} >= 0`),
    check('data_flow_destination_country', sql`${t.destinationCountry} ~ '^[A-Z]{2}$'`),
  ],
);

/** The facilities of ours that an engagement serves; no rows mean all. */
export const engagementFacility = pgTable(
  'engagement_facility',
  {
    engagementId: engagementId(),
    position: position(),
    facilityId: uuid()
      .notNull()
      .references(() => facility.id),
  },
  (t) => [
    primaryKey({ columns: [t.engagementId, t.facilityId] }),
    index('engagement_facility_facility').on(t.facilityId),
  ],
);

/** Third parties that could replace an engagement. */
export const engagementAlternative = pgTable(
  'engagement_alternative',
  {
    engagementId: engagementId(),
    position: position(),
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
  },
  (t) => [
    primaryKey({ columns: [t.engagementId, t.thirdPartyId] }),
    index('engagement_alternative_third_party').on(t.thirdPartyId),
  ],
);
