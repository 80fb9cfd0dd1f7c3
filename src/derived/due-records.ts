import { sql } from 'drizzle-orm';
import { anyOf } from '../../db/query.ts';
import { audit } from '../../db/tables/audit.ts';
import { dueRecord } from '../../db/tables/due-record.ts';
import type { ScreeningDue } from '../procurement/gate/screenings-due.ts';
import type { Reading, Writing } from '../registry/session.ts';

/** The screenings of a third party that must be repeated, with their due days. */
export interface DueScreenings {
  thirdPartyId: string;
  screenings: readonly ScreeningDue[];
}

/**
 * Returns the audits of third parties that are due: planned ones on their day, and the newest completed one of each kind and
 * site when it is due again. A document review does not replace an on-site audit, and one site's audit does not replace
 * another's. A completed audit without a period keeps the period of the one before it. Months count as `daysOfMonths` has it.
 */
const auditsDue = (thirdPartyKeys: readonly string[]) => sql`
  select id, third_party_id, 'AUDIT', scheduled_on, kind::text from ${audit}
  where third_party_id = ${anyOf(thirdPartyKeys)} and retired_on is null and completed_on is null and scheduled_on is not null
  union all
  select id, third_party_id, 'AUDIT', completed_on + (months * 365 + 6) / 12, kind::text from (
    select distinct on (third_party_id, kind, site_id) id, third_party_id, kind, completed_on,
      first_value(every_months) over (
        partition by third_party_id, kind, site_id order by every_months is null, completed_on desc, id desc) as months
    from ${audit} where third_party_id = ${anyOf(thirdPartyKeys)} and retired_on is null and completed_on is not null
    order by third_party_id, kind, site_id, completed_on desc, id desc) as newest
  where months is not null`;

/** Returns a query for the due records of third parties, with the columns of `due_record` in their order. */
function rightRows(parties: readonly DueScreenings[]) {
  const screenings = parties.flatMap(({ thirdPartyId, screenings }) =>
    screenings.map(({ screening: { id, list }, dueOn }) => ({ id, thirdPartyId, list, dueOn })),
  );
  return sql`
    ${auditsDue(parties.map(({ thirdPartyId }) => thirdPartyId))}
    union all
    select * from (select (one ->> 'id')::uuid, (one ->> 'thirdPartyId')::uuid, 'SCREENING', (one ->> 'dueOn')::date, one ->> 'list'
      from jsonb_array_elements(${JSON.stringify(screenings)}::text::jsonb) as one) as screened`;
}

/** Stores the audits and screenings of third parties that are due. Rows that stay the same are not written. */
export async function storeDueRecords(transaction: Writing, parties: readonly DueScreenings[]): Promise<void> {
  const keys = parties.map(({ thirdPartyId }) => thirdPartyId);
  await transaction.rows(sql`
    with due(record_id, third_party_id, kind, due_on, title) as materialized (${rightRows(parties)}), gone as (
      delete from ${dueRecord} where third_party_id = ${anyOf(keys)} and record_id not in (select record_id from due)
    )
    insert into ${dueRecord} as stored (record_id, third_party_id, kind, due_on, title) select * from due
    on conflict (record_id) do update
      set third_party_id = excluded.third_party_id, kind = excluded.kind, due_on = excluded.due_on, title = excluded.title
      where (stored.third_party_id, stored.kind, stored.due_on, stored.title)
        is distinct from (excluded.third_party_id, excluded.kind, excluded.due_on, excluded.title)`);
}

/** The columns of a due record that are compared. */
export type DueRecord = Pick<typeof dueRecord.$inferSelect, 'kind' | 'dueOn' | 'title'>;

/** A record whose stored due day is not the right one. Null: not stored, or not due. */
export interface WrongDueRecord {
  recordId: string;
  thirdPartyId: string;
  stored: DueRecord | null;
  right: DueRecord | null;
}

/** Returns the due records of third parties that are stored otherwise than `storeDueRecords` would store them now. */
export async function findWrongDueRecords(at: Reading, parties: readonly DueScreenings[]): Promise<WrongDueRecord[]> {
  const keys = parties.map(({ thirdPartyId }) => thirdPartyId);
  const shown = (row: 'stored' | 'due') => {
    const column = (name: string) => sql.raw(`${row}.${name}`);
    return sql`case when ${column('record_id')} is not null then
      jsonb_build_object('kind', ${column('kind')}, 'dueOn', ${column('due_on')}, 'title', ${column('title')}) end`;
  };
  return await at.rows<WrongDueRecord>(sql`
    with due(record_id, third_party_id, kind, due_on, title) as (${rightRows(parties)}),
      stored as (select * from ${dueRecord} where third_party_id = ${anyOf(keys)})
    select record_id as "recordId", third_party_id as "thirdPartyId", ${shown('stored')} as stored, ${shown('due')} as right
    from stored full join due using (record_id, third_party_id)
    where (stored.kind, stored.due_on, stored.title) is distinct from (due.kind, due.due_on, due.title)
    order by third_party_id, record_id`);
}
