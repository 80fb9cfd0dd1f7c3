import { sql } from 'drizzle-orm';
import { check, date, index, type PgColumn, pgEnum, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { control } from './catalogue.ts';
import { instantIndexes, recordColumns, sourceColumns, sourceUpdatedColumn } from './columns.ts';
import { thirdParty, thirdPartySite } from './third-party.ts';

export const auditKind = pgEnum('audit_kind', ['ONSITE', 'REMOTE', 'DOCUMENT_REVIEW']);
export const auditOutcome = pgEnum('audit_outcome', ['SATISFACTORY', 'SATISFACTORY_WITH_FINDINGS', 'UNSATISFACTORY']);
export const severity = pgEnum('severity', ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']);
export const findingStatus = pgEnum('finding_status', ['OPEN', 'REMEDIATED', 'ACCEPTED']);

/** Last day on which an open finding is not overdue, as its indexes have it. The view `expiration` has the same expression. */
export const openUntil = (t: Record<'status' | 'dueOn' | 'retiredOn', PgColumn>) =>
  sql`(case when ${t.status} = 'OPEN' and ${t.retiredOn} is null then ${t.dueOn} end)`;

export const audit = pgTable(
  'audit',
  {
    ...recordColumns,
    ...sourceColumns,
    ...sourceUpdatedColumn,
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    siteId: uuid().references(() => thirdPartySite.id),
    kind: auditKind().notNull(),
    scheduledOn: date(),
    completedOn: date(),
    everyMonths: smallint(),
    auditor: text(),
    outcome: auditOutcome(),
    /** First day on which its source has withdrawn it, so that it no longer counts. */
    retiredOn: date(),
  },
  (t) => [
    ...instantIndexes('audit', t, { owner: t.thirdPartyId }),
    unique('audit_external_taken').on(t.source, t.externalId),
    index('audit_owner_scheduled').on(t.thirdPartyId, sql`coalesce(${t.scheduledOn}, 'infinity'::date)`, t.id),
    index('audit_scheduled').on(sql`coalesce(${t.scheduledOn}, 'infinity'::date)`, t.id),
    index('audit_owner_completed').on(t.thirdPartyId, sql`coalesce(${t.completedOn}, 'infinity'::date)`, t.id),
    index('audit_completed').on(sql`coalesce(${t.completedOn}, 'infinity'::date)`, t.id),
    index('audit_kind_scheduled').on(t.kind, sql`coalesce(${t.scheduledOn}, 'infinity'::date)`, t.id),
    index('audit_site').on(t.siteId),
    check('audit_when', sql`num_nonnulls(${t.scheduledOn}, ${t.completedOn}) >= 1`),
    check('audit_outcome', sql`${t.outcome} is null or ${t.completedOn} is not null`),
    check('audit_every_months', sql`${t.everyMonths} between 1 and 120`),
    check('audit_source', sql`num_nulls(${t.source}, ${t.externalId}) <> 1`),
  ],
);

/** A finding of an audit. It is a record of its own because it is closed separately. */
export const finding = pgTable(
  'finding',
  {
    ...recordColumns,
    ...sourceColumns,
    ...sourceUpdatedColumn,
    auditId: uuid()
      .notNull()
      .references(() => audit.id),
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    control: text().references(() => control.code),
    title: text().notNull(),
    severity: severity().notNull(),
    status: findingStatus().notNull(),
    dueOn: date(),
    closedOn: date(),
    closureNote: text(),
    /** First day on which its source has withdrawn it, so that it no longer counts. */
    retiredOn: date(),
  },
  (t) => [
    ...instantIndexes('finding', t, { owner: t.thirdPartyId, audit: t.auditId }),
    unique('finding_external_taken').on(t.source, t.externalId),
    index('finding_owner_due').on(t.thirdPartyId, sql`coalesce(${t.dueOn}, 'infinity'::date)`, t.id),
    index('finding_due').on(sql`coalesce(${t.dueOn}, 'infinity'::date)`, t.id),
    index('finding_severity_due').on(t.severity, sql`coalesce(${t.dueOn}, 'infinity'::date)`, t.id),
    index('finding_status_due').on(t.status, sql`coalesce(${t.dueOn}, 'infinity'::date)`, t.id),
    index('finding_audit_due').on(t.auditId, sql`coalesce(${t.dueOn}, 'infinity'::date)`, t.id),
    index('finding_open_until').on(openUntil(t), t.id),
    index('finding_owner_open_until').on(t.thirdPartyId, openUntil(t), t.id),
    check('finding_source', sql`num_nulls(${t.source}, ${t.externalId}) <> 1`),
    check('finding_closed', sql`(${t.status} = 'OPEN') = (${t.closedOn} is null)`),
  ],
);
