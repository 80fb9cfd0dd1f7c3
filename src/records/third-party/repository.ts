import { sql } from 'drizzle-orm';
import { columnsOf } from '../../../db/columns.ts';
import { anyOf } from '../../../db/query.ts';
import {
  thirdParty,
  thirdPartyExternalRef,
  thirdPartyIdentifier,
  thirdPartySite,
} from '../../../db/tables/third-party.ts';
import type { Reading, Writing } from '../../registry/session.ts';
import type { Reference } from './reference.ts';

/** Returns the keys of the third parties that references name; omits references without a match. */
export async function findThirdPartyKeys(
  at: Reading,
  references: readonly Reference[],
): Promise<{ reference: Reference; key: string }[]> {
  const external = references.filter((reference) => 'source' in reference);
  const identified = references.filter((reference) => 'scheme' in reference);
  const found = await Promise.all([
    external.length === 0
      ? []
      : at.rows<{ source: string; externalId: string; key: string }>(
          sql`select source, external_id as "externalId", third_party_id as key from ${thirdPartyExternalRef}
            where (source, external_id) in (select * from unnest(${sql.param(external.map(({ source }) => source))}::text[], ${sql.param(external.map(({ externalId }) => externalId))}::text[]))`,
        ),
    identified.length === 0
      ? []
      : at.rows<{ scheme: string; value: string; key: string }>(
          sql`select scheme, value, third_party_id as key from ${thirdPartyIdentifier}
            where (scheme, value) in (select * from unnest(${sql.param(identified.map(({ scheme }) => scheme))}::identifier_scheme[], ${sql.param(identified.map(({ value }) => value))}::text[]))`,
        ),
  ]);
  return found.flat().map(({ key, ...reference }) => ({ reference, key }));
}

/** The third party that another one was merged into. */
export interface MergedInto {
  id: string;
  legalName: string;
}

/** Returns the third parties that exist under these keys, and what they were merged into; null if they were not merged. */
export async function findMergedInto(
  at: Reading,
  keys: readonly string[],
): Promise<{ id: string; mergedInto: MergedInto | null }[]> {
  if (keys.length === 0) return [];
  return await at.rows(sql`
    select party.id, case when into_party.id is not null then json_build_object('id', into_party.id, 'legalName', into_party.legal_name) end as "mergedInto"
    from ${thirdParty} party left join ${thirdParty} into_party on into_party.id = party.merged_into_id
    where party.id = ${anyOf(keys)}`);
}

/** Returns sites by key. */
export async function findSites(at: Reading, keys: readonly string[]): Promise<SiteRow[]> {
  return await at.rows(sql`select ${columnsOf(thirdPartySite)} from ${thirdPartySite} where id = ${anyOf(keys)}`);
}

/** One site with the key of its third party. */
export type SiteRow = typeof thirdPartySite.$inferSelect;

/** Returns all sites of the third parties. */
export async function findSitesOf(at: Writing, thirdPartyKeys: readonly string[]): Promise<SiteRow[]> {
  if (thirdPartyKeys.length === 0) return [];
  return await at.rows(
    sql`select ${columnsOf(thirdPartySite)} from ${thirdPartySite} where third_party_id = ${anyOf(thirdPartyKeys)}`,
  );
}

/** Returns the keys of sites that a certificate or an audit refers to; an update must not omit them. */
export async function findSitesInUse(at: Writing, siteKeys: readonly string[]): Promise<Set<string>> {
  if (siteKeys.length === 0) return new Set();
  const used = await at.rows<{ id: string }>(
    sql`select id from unnest(${sql.param(siteKeys)}::uuid[]) as site(id)
      where exists (select from certification where site_id = site.id) or exists (select from audit where site_id = site.id)`,
  );
  return new Set(used.map(({ id }) => id));
}
