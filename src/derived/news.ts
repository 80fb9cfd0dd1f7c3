import { type SQL, sql } from 'drizzle-orm';
import { change } from '../../db/tables/change.ts';
import type { Writing } from '../registry/session.ts';
import { type RecordType, SCHEMA_VERSION } from '../registry/change-log.ts';
import type { RecordName, records } from '../registry/records.ts';

type DerivedType = Exclude<RecordType, (typeof records)[RecordName]['recordType']>;

/** The current value of derived data about a third party. */
export interface DerivedFact {
  type: Exclude<DerivedType, 'REMINDER'>;
  thirdPartyId: string;
  image: object;
}

/** The fields of an image that matter: a change of one is logged. The rules matter even if the answer stays the same. */
const loggedFields: Record<DerivedFact['type'], readonly string[]> = {
  RISK_LEVEL: ['level'],
  PROCUREMENT_ANSWER: ['answer', 'rules'],
};

/** The types of log entries about derived data instead of records. */
export const derivedTypes: readonly string[] = [...Object.keys(loggedFields), 'REMINDER'];

/** Logs each value that differs from the last logged one, or was never logged. */
export async function logDerivedChanges(transaction: Writing, facts: readonly DerivedFact[]): Promise<void> {
  const json = JSON.stringify(facts.map((fact) => ({ ...fact, news: loggedFields[fact.type] })));
  await append(
    transaction,
    sql`select one ->> 'type' as record_type, (one ->> 'thirdPartyId')::uuid as record_id,
        (one ->> 'thirdPartyId')::uuid as third_party_id, one -> 'image' as image, one -> 'news' as news, place
      from jsonb_array_elements(${json}::text::jsonb) with ordinality as list(one, place)`,
    {
      operation: sql`case when last.version is null then 'CREATED' else 'UPDATED' end`,
      where: sql`last.version is null or exists (
        select from jsonb_array_elements_text(entry.news) as field where last.image -> field is distinct from entry.image -> field)`,
    },
  );
}

/**
 * Logs each row of a statement that returns `record_id, third_party_id, image, place` as a reminder.
 * @returns the number of reminders.
 */
export async function logReminders(transaction: Writing, reminders: SQL): Promise<number> {
  return await append(transaction, sql`select *, 'REMINDER' as record_type from (${reminders}) as reminder`, {
    operation: sql`'CREATED'`,
    where: sql`true`,
  });
}

/** Appends entries. Their versions continue from the last entry of their type about the same record. */
async function append(transaction: Writing, entries: SQL, { operation, where }: Record<'operation' | 'where', SQL>) {
  const { recordedAt, principalId, requestId } = transaction.authorship;
  const [appended] = await transaction.rows<{ entries: number }>(sql`
    with appended as (
      insert into ${change} (recorded_at, principal_id, request_id, record_type, record_id, third_party_id, operation, version, schema_version, image)
      select ${recordedAt}::timestamptz, ${principalId}::uuid, ${requestId}::text, entry.record_type::record_type,
        entry.record_id, entry.third_party_id, (${operation})::change_operation, coalesce(last.version, 0) + 1,
        ${SCHEMA_VERSION}, entry.image
      from (${entries}) as entry
      left join lateral (
        select version, image from ${change}
        where record_type = entry.record_type::record_type and record_id = entry.record_id order by seq desc limit 1
      ) as last on true
      where ${where} order by entry.place
      returning 1
    ) select count(*)::int as entries from appended`);
  return appended!.entries;
}
