import { type SQL, sql } from 'drizzle-orm';
import { columnsOf } from '../../../db/columns.ts';
import { anyOf } from '../../../db/query.ts';
import { risk } from '../../../db/tables/risk.ts';
import {
  thirdParty,
  thirdPartyExternalRef,
  thirdPartyIdentifier,
  thirdPartySite,
  thirdPartyTerm,
} from '../../../db/tables/third-party.ts';
import { text } from '../../input/fields.ts';
import type { ThirdPartyKind, ThirdPartyOrderField, ThirdPartyWhere } from '../../generated/inputs.ts';
import { isIn, isInCountry, overlaps, refuse } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';
import type { Reading, Writing } from '../../registry/session.ts';
import { riskFilters, riskOrders } from './risk-list.ts';

/** The filter of a list of third parties. */
export interface ListedThirdParties extends ThirdPartyWhere {
  /** Restricts the list to one kind, in addition to the filter of the client. */
  only?: ThirdPartyKind;
}

const MAX_SEARCH = 200;

/** Third parties as a list. */
export const thirdPartyList: List<ListedThirdParties, ThirdPartyOrderField> = {
  name: 'thirdParties',
  table: thirdParty,
  key: thirdParty.id,
  orders: {
    LEGAL_NAME: { expression: sql`lower(${thirdParty.legalName})`, type: 'text' },
    CREATED_AT: { expression: sql`${thirdParty.createdAt}`, type: 'timestamptz' },
    UPDATED_AT: { expression: sql`${thirdParty.updatedAt}`, type: 'timestamptz' },
    ...riskOrders,
    RELEVANCE: { expression: sql`match.relevance`, type: 'real', needs: 'text' },
  },
  defaultOrder: (where) =>
    where?.text == null ? { field: 'LEGAL_NAME', direction: 'ASC' } : { field: 'RELEVANCE', direction: 'DESC' },
  filters: {
    kind: (filter, context) => isIn(orderedTable(context).kind)(filter, context),
    lifecycle: (filter, context) => isIn(orderedTable(context).lifecycle)(filter, context),
    country: (filter, context) => isInCountry(orderedTable(context).country)(filter, context),
    tags: overlaps(thirdParty.tags),
    only: (kind, context) => ({ conditions: [sql`${orderedTable(context).kind} = ${kind}`] }),
    ...riskFilters,
    text: (words) => ({ joins: [matchOf(words)] }),
  },
};

/** Returns the table that the order reads. An index serves a filter and an order only if both use one table. */
const orderedTable = ({ orderName }: { orderName?: string | undefined }) =>
  orderName !== undefined && orderName in riskOrders ? risk : thirdParty;

/** Returns the join with the third parties that match the words, and their relevance. */
function matchOf(words: string): SQL {
  const { data: wanted, error } = text(MAX_SEARCH).safeParse(words);
  if (wanted === undefined) refuse('text', `${error.issues[0]!.message}; it takes 1 to ${MAX_SEARCH}.`);
  const spellings = spellingsOf(wanted);
  return sql`join (
      select ${thirdPartyTerm.thirdPartyId} as id, max(greatest(${sql.join(spellings.map(likeness), sql`, `)}))::real as relevance
      from ${thirdPartyTerm} where ${sql.join(spellings.map(isAlike), sql` or `)} group by 1
    ) as match on match.id = ${thirdParty.id}`;
}

/** Users often write a number in groups, as in `05D 123-4567`; terms contain it without separators. */
function spellingsOf(wanted: string): string[] {
  const joined = wanted.replace(/[\s-]/g, '');
  const isNumber = /^[0-9A-Z]+$/i.test(joined) && joined.replace(/[A-Z]/gi, '').length >= 4;
  return isNumber && joined !== wanted ? [wanted, joined] : [wanted];
}

/** Ranks a term that matches as a whole above a long term that only contains the words. */
function likeness(spelling: string): SQL {
  return sql`word_similarity(fold_term(${spelling}), term) + similarity(fold_term(${spelling}), term)`;
}

/**
 * Two transposed letters change half the trigrams of a single word. So one word also matches at the lower threshold for
 * whole words (`<<%`).
 */
function isAlike(spelling: string): SQL {
  const alike = sql`fold_term(${spelling}) <% term`;
  return /\s/.test(spelling) ? alike : sql`${alike} or fold_term(${spelling}) <<% term`;
}

/** Names a third party other than by its key. */
export type Reference = { source: string; externalId: string } | { scheme: string; value: string };

/** Returns a text that is equal for equal references. */
export function referenceText(reference: Reference): string {
  return 'source' in reference
    ? JSON.stringify({ source: reference.source, externalId: reference.externalId })
    : JSON.stringify({ scheme: reference.scheme, value: reference.value });
}

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
