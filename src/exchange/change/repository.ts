import DataLoader from 'dataloader';
import { type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../../db/client.ts';
import { anyOf, rows } from '../../../db/query.ts';
import { change, type recordType } from '../../../db/tables/change.ts';
import { principal } from '../../../db/tables/principal.ts';
import type { List } from '../../registry/page/list.ts';
import { type RecordName, records } from '../../registry/records.ts';
import { type Image, imagesOf } from '../../registry/store.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import type { Authorship, Reading, Writing } from '../../registry/session.ts';
import { readLogCursor, writeLogCursor } from './cursor.ts';

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

/** Those of some third parties that a person recorded, and not a program. */
export async function findRecordedByPersons(at: Writing, thirdPartyKeys: readonly string[]): Promise<Set<string>> {
  const found = await at.rows<{ id: string }>(sql`
    select first.record_id as id from (
      select distinct on (record_id) record_id, principal_id from ${change}
      where record_type = 'THIRD_PARTY' and record_id = ${anyOf(thirdPartyKeys)} order by record_id, seq
    ) as first join ${principal} on ${principal.id} = first.principal_id and ${principal.kind} = 'PERSON'`);
  return new Set(found.map(({ id }) => id));
}

/** One row of the log. */
export type ChangeRow = typeof change.$inferSelect;

/** Which changes a list holds. */
export interface ChangeWhere {
  types?: readonly RecordType[] | null;
  thirdPartyKey?: string | null;
  /** Of a third party that does not exist there are none. */
  none?: boolean;
  /** Up to this entry only those that it leaves the newest of their record; null: all. */
  snapshotEnd?: number | null;
  /** No page of these is to look further than this entry. */
  upTo?: number | null;
}

/** The log as a list. */
export const changeList: List<ChangeWhere> = {
  name: 'changes',
  table: change,
  key: change.seq,
  orders: { SEQ: { expression: sql`${change.seq}`, type: 'bigint' } },
  defaultOrder: () => ({ field: 'SEQ', direction: 'DESC' }),
  places: {
    write: (secret, key, where) =>
      writeLogCursor(secret, { seq: Number(key), snapshotEnd: where?.snapshotEnd ?? null }),
    read: (secret, cursor) => {
      const place = readLogCursor(secret, cursor);
      return place && String(place.seq);
    },
  },
  select: ({ types, thirdPartyKey, none, snapshotEnd, upTo }, orderField) => {
    const span = { upTo: orderField === undefined ? null : upTo };
    const conditions: SQL[] = [];
    if (none) conditions.push(sql`false`);
    if (snapshotEnd != null) conditions.push(sql`(${change.seq} > ${snapshotEnd} or ${isNewestUntil(snapshotEnd)})`);
    if (thirdPartyKey == null) {
      return {
        ...span,
        conditions,
        ...(types && { oneOf: { column: change.recordType, values: [...new Set(types)] } }),
      };
    }
    // Of one third party there are few enough to pick some types from.
    if (types) conditions.push(sql`${change.recordType} = ${anyOf(types)}`);
    return { ...span, conditions, oneOf: { column: change.thirdPartyId, values: [thirdPartyKey] } };
  },
};

/** No later entry of the same record stands in the log up to there. */
function isNewestUntil(end: number): SQL {
  return sql`not exists (select from ${change} as later where later.record_type = ${change.recordType}
    and later.record_id = ${change.recordId} and later.seq > ${change.seq} and later.seq <= ${end})`;
}

/** What loads where the log stands, and what came before its entries. */
export function logLoaders(snapshot: Snapshot) {
  let end: Promise<number> | undefined;
  return {
    logEnd: { load: () => (end ??= findLogEnd(snapshot)) },
    entryAfter: { load: (seq: number, entries: number) => findEntryAfter(snapshot, seq, entries) },
    imageBefore: imageBeforeLoader(snapshot),
  };
}

/** `seq` of the last entry of the log; 0 where there is none. */
export async function findLogEnd(at: Reading): Promise<number> {
  const [last] = await at.rows<{ seq: number }>(sql`select coalesce(max(seq), 0) as seq from ${change}`);
  return last!.seq;
}

/** `seq` of the entry that stands some entries after a place; null where the log ends before. */
async function findEntryAfter(snapshot: Snapshot, seq: number, entries: number): Promise<number | null> {
  const [found] = await snapshot.rows<{ seq: number }>(
    sql`select seq from ${change} where seq > ${seq} order by seq offset ${entries - 1} limit 1`,
  );
  return found?.seq ?? null;
}

/** Loads what a record was before an entry of the log; null where that is the first of it. One statement for all of a tick. */
function imageBeforeLoader(snapshot: Snapshot): DataLoader<ChangeRow, Image | null, number> {
  return new DataLoader<ChangeRow, Image | null, number>(
    async (entries) => {
      const found = await snapshot.rows<{ seq: number; image: Image }>(sql`
        select entry.seq, before.image
        from unnest(${sql.param(entries.map(({ seq }) => seq))}::bigint[], ${sql.param(entries.map((one) => one.recordType))}::record_type[],
          ${sql.param(entries.map((one) => one.recordId))}::uuid[]) as entry(seq, record_type, record_id)
        cross join lateral (
          select image from ${change} as earlier where earlier.record_type = entry.record_type
            and earlier.record_id = entry.record_id and earlier.seq < entry.seq order by earlier.seq desc limit 1
        ) as before`);
      const images = new Map(found.map(({ seq, image }) => [seq, image]));
      return entries.map(({ seq }) => images.get(seq) ?? null);
    },
    { cacheKeyFn: ({ seq }) => seq },
  );
}

/** How far somebody who has seen the log up to an entry is behind. */
export interface Lag {
  /** Entries that came since, counted up to 100,000. */
  changes: number;
  /** Age of the oldest of them in seconds; 0 where there is none. */
  seconds: number;
}

const MAX_LAG = 100_000;

/** Measures how far behind somebody is who has seen the log up to an entry. */
export async function findLag(connection: Connection, seq: number): Promise<Lag> {
  const [lag] = await rows<Lag>(
    connection,
    sql`select (select count(*) from (select from ${change} where seq > ${seq} limit ${MAX_LAG}) as unseen) as changes,
      coalesce((select greatest(extract(epoch from clock_timestamp() - recorded_at), 0) from ${change} where seq > ${seq}
        order by seq limit 1), 0)::float8 as seconds`,
  );
  return lag!;
}
