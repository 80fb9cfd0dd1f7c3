import { sql } from 'drizzle-orm';
import type { Connection } from '../../db/client.ts';
import { rows } from '../../db/query.ts';
import { change } from '../../db/tables/change.ts';
import { Filter } from '../filters.ts';
import type { List } from '../page.ts';
import { type RecordName, records } from '../record/records.ts';
import { imagesOf } from '../record/store.ts';
import type { Transaction } from '../write.ts';

/** Who wrote, when, in which request. */
export interface Authorship {
  recordedAt: string;
  principalId: string;
  requestId: string | null;
}

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
export async function findCreator(at: Transaction, thirdPartyKey: string): Promise<string> {
  const [first] = await at.rows<{ principalId: string }>(
    sql`select principal_id as "principalId" from ${change}
      where record_type = 'THIRD_PARTY' and record_id = ${thirdPartyKey} order by seq limit 1`,
  );
  return first!.principalId;
}

/** One row of the log. */
export type ChangeRow = typeof change.$inferSelect;

/** Which changes a list holds. */
export interface ChangeWhere {
  types?: readonly string[] | null;
  thirdPartyKey?: string | null;
  /** Of a third party that does not exist there are none. */
  none?: boolean;
}

/** The log as a list. */
export const changeList: List<ChangeWhere> = {
  name: 'changes',
  table: change,
  key: change.seq,
  orders: { SEQ: { expression: sql`${change.seq}`, type: 'bigint' } },
  defaultOrder: () => ({ field: 'SEQ', direction: 'DESC' }),
  select: (where) => {
    const filter = new Filter().in('types', change.recordType, where.types ? { in: where.types } : null);
    if (where.thirdPartyKey != null) filter.conditions.push(sql`${change.thirdPartyId} = ${where.thirdPartyKey}`);
    if (where.none) filter.conditions.push(sql`false`);
    return filter.selection;
  },
};
