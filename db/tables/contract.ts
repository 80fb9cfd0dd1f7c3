import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  index,
  integer,
  type PgColumn,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { clauseType } from './catalogue.ts';
import {
  documentColumns,
  instantIndexes,
  position,
  recordColumns,
  sourceColumns,
  sourceUpdatedColumn,
  yesNoUnknown,
} from './columns.ts';
import { engagement } from './engagement.ts';
import { thirdParty } from './third-party.ts';

export const contractKind = pgEnum('contract_kind', [
  'MASTER_SERVICES',
  'BUSINESS_ASSOCIATE',
  'SUPPLY',
  'REFERENCE_TESTING',
  'DATA_PROCESSING',
  'SERVICE_LEVEL',
  'NDA',
]);
export const contractStatus = pgEnum('contract_status', ['DRAFT', 'IN_REVIEW', 'ACTIVE', 'TERMINATED']);

/** Last day on which it is binding, by the rule of `contractInForce`. The view `expiration` has the same expression. */
const lastDay = (t: Record<'status' | 'autoRenews' | 'expiresOn' | 'terminatedOn', PgColumn>) =>
  sql`(case when ${t.status} in ('ACTIVE', 'TERMINATED') then least(case when ${t.autoRenews} <> 'YES' then ${t.expiresOn} end, ${t.terminatedOn} - 1) end)`;

export const contract = pgTable(
  'contract',
  {
    ...recordColumns,
    ...sourceColumns,
    ...sourceUpdatedColumn,
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    title: text(),
    kind: contractKind().notNull(),
    status: contractStatus().notNull(),
    effectiveOn: date(),
    expiresOn: date(),
    terminatedOn: date(),
    autoRenews: yesNoUnknown().notNull(),
    noticeDays: integer(),
    valueMinor: bigint({ mode: 'number' }),
    currency: text(),
    governingLaw: text(),
    ...documentColumns,
  },
  (t) => [
    ...instantIndexes('contract', t, { owner: t.thirdPartyId }),
    unique('contract_external_taken').on(t.source, t.externalId),
    index('contract_owner_expires').on(t.thirdPartyId, sql`coalesce(${t.expiresOn}, 'infinity'::date)`, t.id),
    index('contract_expires').on(sql`coalesce(${t.expiresOn}, 'infinity'::date)`, t.id),
    index('contract_kind_expires').on(t.kind, sql`coalesce(${t.expiresOn}, 'infinity'::date)`, t.id),
    index('contract_status_expires').on(t.status, sql`coalesce(${t.expiresOn}, 'infinity'::date)`, t.id),
    index('contract_value').on(t.currency, t.valueMinor),
    index('contract_last_day').on(lastDay(t), t.id),
    index('contract_owner_last_day').on(t.thirdPartyId, lastDay(t), t.id),
    check('contract_dates', sql`${t.effectiveOn} <= ${t.expiresOn}`),
    check('contract_terminated', sql`(${t.status} = 'TERMINATED') = (${t.terminatedOn} is not null)`),
    check('contract_notice_days', sql`${t.noticeDays} between 0 and 3650`),
    check(
      'contract_value',
      sql`num_nulls(${t.valueMinor}, ${t.currency}) <> 1 and ${t.valueMinor} between 0 and 9007199254740991`,
    ),
    check('contract_document_sha256', sql`${t.documentSha256} ~ '^[0-9a-f]{64}$'`),
    check('contract_source', sql`num_nulls(${t.source}, ${t.externalId}) <> 1`),
  ],
);

const contractId = () =>
  uuid()
    .notNull()
    .references(() => contract.id);

export const contractClause = pgTable(
  'contract_clause',
  {
    contractId: contractId(),
    position: position(),
    clauseType: text()
      .notNull()
      .references(() => clauseType.code),
    present: yesNoUnknown().notNull(),
    hours: integer(),
    reference: text(),
  },
  (t) => [
    primaryKey({ columns: [t.contractId, t.clauseType] }),
    check('contract_clause_hours', sql`${t.hours} between 0 and 87600`),
  ],
);

/** The engagements that a contract covers; no rows mean all engagements of its third party. */
export const contractEngagement = pgTable(
  'contract_engagement',
  {
    contractId: contractId(),
    position: position(),
    engagementId: uuid()
      .notNull()
      .references(() => engagement.id),
  },
  (t) => [
    primaryKey({ columns: [t.contractId, t.engagementId] }),
    index('contract_engagement_engagement').on(t.engagementId),
  ],
);
