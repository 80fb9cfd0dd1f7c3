import { sql } from 'drizzle-orm';
import type { Connection } from '../../db/client.ts';
import { anyOf, rows } from '../../db/query.ts';
import { change, type recordType } from '../../db/tables/change.ts';
import { principal } from '../../db/tables/principal.ts';
import { type RecordName, records } from './records.ts';
import type { Authorship, Reading, Writing } from './session.ts';
import { imagesOf } from './store.ts';

/** Columns of images change over the years; a reader tells by this number how to read one. */
export const SCHEMA_VERSION = 1;

/**
 * Appends the after-images of records, as they now stand in their tables, to the log: one statement.
 * @returns keys of the third parties they are about.
 */
export async function recordChanges(
  connection: Connection,
  name: RecordName,
  keys: readonly string[],
  by: Authorship,
): Promise<string[]> {
  const about = await rows<{ id: string }>(
    connection,
    sql`with logged as (
      insert into ${change} (recorded_at, principal_id, request_id, record_type, record_id, third_party_id, operation, version, schema_version, image)
      select ${by.recordedAt}::timestamptz, ${by.principalId}::uuid, ${by.requestId}::text, ${records[name].recordType}::record_type,
        id, third_party_id, (case version when 1 then 'CREATED' else 'UPDATED' end)::change_operation, version, ${SCHEMA_VERSION}, image
      from (${imagesOf(name, keys)}) as touched
      returning third_party_id
    ) select distinct third_party_id as id from logged where third_party_id is not null`,
  );
  return about.map(({ id }) => id);
}

/** Key of the principal who recorded a third party. */
export async function findCreator(at: Writing, thirdPartyKey: string): Promise<string> {
  const [first] = await at.rows<{ principalId: string }>(
    sql`select principal_id as "principalId" from ${change}
      where record_type = 'THIRD_PARTY' and record_id = ${thirdPartyKey} order by seq limit 1`,
  );
  return first!.principalId;
}

/** What an entry of the log is about: a kind of record, or what follows from records. */
export type RecordType = (typeof recordType.enumValues)[number];

/** One row of the log. */
export type ChangeRow = typeof change.$inferSelect;

/** Those of some third parties that a person recorded, and not a program. */
export async function findRecordedByPersons(at: Writing, thirdPartyKeys: readonly string[]): Promise<Set<string>> {
  const found = await at.rows<{ id: string }>(sql`
    select first.record_id as id from (
      select distinct on (record_id) record_id, principal_id from ${change}
      where record_type = 'THIRD_PARTY' and record_id = ${anyOf(thirdPartyKeys)} order by record_id, seq
    ) as first join ${principal} on ${principal.id} = first.principal_id and ${principal.kind} = 'PERSON'`);
  return new Set(found.map(({ id }) => id));
}

/** `seq` of the last entry of the log; 0 where there is none. */
export async function findLogEnd(at: Reading): Promise<number> {
  const [last] = await at.rows<{ seq: number }>(sql`select coalesce(max(seq), 0) as seq from ${change}`);
  return last!.seq;
}
