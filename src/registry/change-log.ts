import { sql } from 'drizzle-orm';
import type { Connection } from '../../db/client.ts';
import { anyOf, rows } from '../../db/query.ts';
import { change, type recordType } from '../../db/tables/change.ts';
import { principal } from '../../db/tables/principal.ts';
import { thirdParty } from '../../db/tables/third-party.ts';
import { type RecordName, records } from './records.ts';
import type { Authorship, Reading, Writing } from './session.ts';
import { imagesOf } from './store.ts';

/** The version of the image format. Columns change over the years; readers of the log choose by this number. */
export const SCHEMA_VERSION = 1;

/**
 * Appends the after-images of records to the log, as their tables now hold them, in one statement.
 * @returns the keys of the third parties that the records are about.
 */
export async function recordChanges(
  connection: Connection,
  name: RecordName,
  keys: readonly string[],
  by: Authorship,
): Promise<string[]> {
  const thirdParties = await rows<{ id: string }>(
    connection,
    sql`with logged as (
      insert into ${change} (recorded_at, principal_id, request_id, record_type, record_id, third_party_id, operation, version, schema_version, image)
      select ${by.recordedAt}::timestamptz, ${by.principalId}::uuid, ${by.requestId}::text, ${records[name].recordType}::record_type,
        id, third_party_id, (case version when 1 then 'CREATED' else 'UPDATED' end)::change_operation, version, ${SCHEMA_VERSION}, image
      from (${imagesOf(name, keys)}) as touched
      returning third_party_id
    ) select distinct third_party_id as id from logged where third_party_id is not null`,
  );
  return thirdParties.map(({ id }) => id);
}

/** Returns the keys of the principals that created a third party and those merged into it. */
export async function findCreators(transaction: Writing, thirdPartyKey: string): Promise<Set<string>> {
  const created = await transaction.rows<{ id: string }>(sql`
    select distinct first.principal_id as id from ${thirdParty} cross join lateral (
      select principal_id from ${change}
      where record_type = 'THIRD_PARTY' and record_id = ${thirdParty.id} order by seq limit 1
    ) as first where ${thirdParty.id} = ${thirdPartyKey} or ${thirdParty.mergedIntoId} = ${thirdPartyKey}`);
  return new Set(created.map(({ id }) => id));
}

/** The subject of a log entry: a kind of record, or a kind of derived data. */
export type RecordType = (typeof recordType.enumValues)[number];

export type ChangeRow = typeof change.$inferSelect;

/** Returns which of these third parties a person created, rather than a service. */
export async function findRecordedByPersons(
  transaction: Writing,
  thirdPartyKeys: readonly string[],
): Promise<Set<string>> {
  const created = await transaction.rows<{ id: string }>(sql`
    select first.record_id as id from (
      select distinct on (record_id) record_id, principal_id from ${change}
      where record_type = 'THIRD_PARTY' and record_id = ${anyOf(thirdPartyKeys)} order by record_id, seq
    ) as first join ${principal} on ${principal.id} = first.principal_id and ${principal.kind} = 'PERSON'`);
  return new Set(created.map(({ id }) => id));
}

/** Returns the `seq` of the last entry of the log; 0 if the log is empty. */
export async function findLogEnd(reading: Reading): Promise<number> {
  const [last] = await reading.rows<{ seq: number }>(sql`select coalesce(max(seq), 0) as seq from ${change}`);
  return last!.seq;
}
