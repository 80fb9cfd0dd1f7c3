import { sql } from 'drizzle-orm';
import { anyOf } from '../../../db/query.ts';
import { facility } from '../../../db/tables/facility.ts';
import { type RecordName, records } from '../../registry/records.ts';
import type { Origin } from '../../input/references.ts';
import type { Writing } from '../../registry/session.ts';
import type { SourcedName } from '../../registry/records.ts';

/** A record that is there, and the third party it is about. */
export interface Standing {
  key: string;
  thirdPartyId: string | null;
}

/** The records of a kind that carry one of some keys of sources; of attestations every revision. */
export async function findByOrigin(
  at: Writing,
  name: SourcedName,
  origins: readonly Origin[],
): Promise<(Standing & Origin)[]> {
  const { table, thirdPartyId } = records[name];
  return await at.rows(sql`
    select ${table.id} as key, ${thirdPartyId} as "thirdPartyId", ${table.source} as source,
      ${table.externalId} as "externalId"
    from unnest(${sql.param(origins.map(({ source }) => source))}::text[], ${sql.param(origins.map(({ externalId }) => externalId))}::text[])
      as wanted(source, external_id)
    join ${table} on ${table.source} = wanted.source and ${table.externalId} = wanted.external_id`);
}

/** Those of some keys under which there is a record of the kind. */
export async function findStanding(at: Writing, name: RecordName, keys: readonly string[]): Promise<Standing[]> {
  const { table, thirdPartyId } = records[name];
  const owner = thirdPartyId === null ? sql`null::uuid` : sql`${thirdPartyId}`;
  return await at.rows(
    sql`select ${table.id} as key, ${owner} as "thirdPartyId" from ${table} where ${table.id} = ${anyOf(keys)}`,
  );
}

/** Keys of our facilities by code. */
export async function findFacilityKeys(at: Writing, codes: readonly string[]): Promise<Map<string, string>> {
  const found = await at.rows<{ code: string; id: string }>(
    sql`select code, id from ${facility} where code = ${anyOf(codes)}`,
  );
  return new Map(found.map(({ code, id }) => [code, id]));
}
