import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { incidentKinds } from '../catalogue/risk-policy.ts';
import { severity } from './audit.ts';
import { instantIndexes, recordColumns, sourceColumns, sourceUpdatedColumn } from './columns.ts';
import { thirdParty } from './third-party.ts';

export const incidentKind = pgEnum('incident_kind', incidentKinds);

/** An incident at a third party. Its notice state is derived from these days and the contract's own clause. */
export const incident = pgTable(
  'incident',
  {
    ...recordColumns,
    ...sourceColumns,
    ...sourceUpdatedColumn,
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    kind: incidentKind().notNull(),
    severity: severity().notNull(),
    title: text(),
    occurredOn: date(),
    discoveredOn: date(),
    reportedToUsOn: date(),
    closedOn: date(),
    peopleAffected: integer(),
    /** First day on which its source has withdrawn it, so that it no longer counts. */
    retiredOn: date(),
  },
  (t) => [
    ...instantIndexes('incident', t, { owner: t.thirdPartyId }),
    unique('incident_external_taken').on(t.source, t.externalId),
    index('incident_owner_occurred').on(t.thirdPartyId, sql`coalesce(${t.occurredOn}, 'infinity'::date)`, t.id),
    index('incident_occurred').on(sql`coalesce(${t.occurredOn}, 'infinity'::date)`, t.id),
    index('incident_owner_discovered').on(t.thirdPartyId, sql`coalesce(${t.discoveredOn}, 'infinity'::date)`, t.id),
    index('incident_discovered').on(sql`coalesce(${t.discoveredOn}, 'infinity'::date)`, t.id),
    index('incident_status_occurred').on(
      sql`(case when ${t.closedOn} is null then 'OPEN' else 'CLOSED' end)`,
      sql`coalesce(${t.occurredOn}, 'infinity'::date)`,
      t.id,
    ),
    index('incident_kind_occurred').on(t.kind, sql`coalesce(${t.occurredOn}, 'infinity'::date)`, t.id),
    index('incident_severity_occurred').on(t.severity, sql`coalesce(${t.occurredOn}, 'infinity'::date)`, t.id),
    check('incident_people', sql`${t.peopleAffected} >= 0`),
    check('incident_source', sql`num_nulls(${t.source}, ${t.externalId}) <> 1`),
  ],
);
