import { sql } from 'drizzle-orm';
import { anyOf } from '../../../db/query.ts';
import { facility } from '../../../db/tables/facility.ts';
import { type RecordName, records } from '../../registry/records.ts';
import type { Origin } from '../../records/references.ts';
import type { Writing } from '../../registry/session.ts';
import type { SourcedName } from '../../registry/records.ts';

/** The key of a record on file, and the third party that it is about. */
export interface KeyedRecord {
  key: string;
  thirdPartyId: string | null;
}

/** Returns the records of a kind with these keys at sources; for attestations every revision. */
export async function findByOrigin(
  transaction: Writing,
  name: SourcedName,
  origins: readonly Origin[],
): Promise<(KeyedRecord & Origin)[]> {
  const { table, thirdPartyId } = records[name];
  return await transaction.rows(sql`
    select ${table.id} as key, ${thirdPartyId} as "thirdPartyId", ${table.source} as source,
      ${table.externalId} as "externalId"
    from unnest(${sql.param(origins.map(({ source }) => source))}::text[], ${sql.param(origins.map(({ externalId }) => externalId))}::text[])
      as wanted(source, external_id)
    join ${table} on ${table.source} = wanted.source and ${table.externalId} = wanted.external_id`);
}

/** Returns the records of a kind that exist under these keys. */
export async function findByKey(
  transaction: Writing,
  name: RecordName,
  keys: readonly string[],
): Promise<KeyedRecord[]> {
  const { table, thirdPartyId } = records[name];
  const owner = thirdPartyId === null ? sql`null::uuid` : sql`${thirdPartyId}`;
  return await transaction.rows(
    sql`select ${table.id} as key, ${owner} as "thirdPartyId" from ${table} where ${table.id} = ${anyOf(keys)}`,
  );
}

/** Returns the keys of our facilities by code. */
export async function findFacilityKeys(transaction: Writing, codes: readonly string[]): Promise<Map<string, string>> {
  const facilities = await transaction.rows<{ code: string; id: string }>(
    sql`select code, id from ${facility} where code = ${anyOf(codes)}`,
  );
  return new Map(facilities.map(({ code, id }) => [code, id]));
}
