import type DataLoader from 'dataloader';
import { type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../../db/client.ts';
import { anyOf, rows } from '../../../db/query.ts';
import { change } from '../../../db/tables/change.ts';
import type { ChangeOrderField } from '../../generated/inputs.ts';
import { type ChangeRow, findLogEnd, type RecordType } from '../../registry/change-log.ts';
import type { List } from '../../registry/page/list.ts';
import type { Image } from '../../registry/store.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import { readLogCursor, writeLogCursor } from './cursor.ts';
import { batchLoader } from '../../registry/batch.ts';

/** Filters a list of changes. */
export interface ChangeWhere {
  types?: readonly RecordType[] | null;
  thirdPartyKey?: string | null;
  /** Whether to return nothing, because the third party does not exist. */
  none?: boolean;
  /** Up to this entry, return only the newest entry of each record. Null to return all entries. */
  snapshotEnd?: number | null;
  /** The last entry that a page may read. */
  upTo?: number | null;
}

/** The log as a list. */
export const changeList: List<ChangeWhere, ChangeOrderField> = {
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
  filters: {
    none: (none) => (none ? { conditions: [sql`false`] } : {}),
    snapshotEnd: (end) => ({ conditions: [sql`(${change.seq} > ${end} or ${isNewestUntil(end)})`] }),
    upTo: (upTo, { orderName }) => (orderName === undefined ? {} : { upTo }),
    thirdPartyKey: (key) => ({ oneOf: { column: change.thirdPartyId, values: [key] } }),
    types: (types, { where }) =>
      // One third party has few entries, so its types need no index.
      where.thirdPartyKey == null
        ? { oneOf: { column: change.recordType, values: [...new Set(types)] } }
        : { conditions: [sql`${change.recordType} = ${anyOf(types)}`] },
  },
};

/** Matches entries without a later one of the same record up to `end`. */
function isNewestUntil(end: number): SQL {
  return sql`not exists (select from ${change} as later where later.record_type = ${change.recordType}
    and later.record_id = ${change.recordId} and later.seq > ${change.seq} and later.seq <= ${end})`;
}

/** Loaders for the end of the log and for the images before its entries. */
export function logLoaders(snapshot: Snapshot) {
  let end: Promise<number> | undefined;
  return {
    logEnd: { load: () => (end ??= findLogEnd(snapshot)) },
    entryAfter: { load: (seq: number, entries: number) => findEntryAfter(snapshot, seq, entries) },
    imageBefore: imageBeforeLoader(snapshot),
  };
}

/** Returns the `seq` of the entry that is `entries` after a place, or null if the log ends before. */
async function findEntryAfter(snapshot: Snapshot, seq: number, entries: number): Promise<number | null> {
  const [entry] = await snapshot.rows<{ seq: number }>(
    sql`select seq from ${change} where seq > ${seq} order by seq offset ${entries - 1} limit 1`,
  );
  return entry?.seq ?? null;
}

/** Loads the image of a record before an entry, or null for the first. Batches all loads of a tick into one statement. */
function imageBeforeLoader(snapshot: Snapshot): DataLoader<ChangeRow, Image | null, number> {
  return batchLoader<ChangeRow, Image | null, number>(
    async (entries) => {
      const earlierImages = await snapshot.rows<{ seq: number; image: Image }>(sql`
        select entry.seq, before.image
        from unnest(${sql.param(entries.map(({ seq }) => seq))}::bigint[], ${sql.param(entries.map(({ recordType }) => recordType))}::record_type[],
          ${sql.param(entries.map(({ recordId }) => recordId))}::uuid[]) as entry(seq, record_type, record_id)
        cross join lateral (
          select image from ${change} as earlier where earlier.record_type = entry.record_type
            and earlier.record_id = entry.record_id and earlier.seq < entry.seq order by earlier.seq desc limit 1
        ) as before`);
      const images = new Map(earlierImages.map(({ seq, image }) => [seq, image]));
      return entries.map(({ seq }) => images.get(seq) ?? null);
    },
    { cacheKeyFn: ({ seq }) => seq },
  );
}

/** How far a reader is behind the end of the log. */
export interface Lag {
  /** Unread entries, counted up to 100,000. */
  changes: number;
  /** Age of the oldest unread entry in seconds; 0 if there is none. */
  seconds: number;
}

const MAX_LAG = 100_000;

/** Measures how far a reader is behind that has read the log up to an entry. */
export async function findLag(connection: Connection, seq: number): Promise<Lag> {
  const [lag] = await rows<Lag>(
    connection,
    sql`select (select count(*) from (select from ${change} where seq > ${seq} limit ${MAX_LAG}) as unseen) as changes,
      coalesce((select greatest(extract(epoch from clock_timestamp() - recorded_at), 0) from ${change} where seq > ${seq}
        order by seq limit 1), 0)::float8 as seconds`,
  );
  return lag!;
}
