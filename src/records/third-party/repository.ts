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

/** Which third parties a list holds. */
export interface ListedThirdParties extends ThirdPartyWhere {
  /** The one kind that the list is of, whatever the client asks for. */
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

/** The table that the order reads. An index serves a filter and an order only if both are of one table. */
const orderedTable = ({ orderName }: { orderName?: string | undefined }) =>
  orderName !== undefined && orderName in riskOrders ? risk : thirdParty;

/** Joins the third parties that are like the words, with how like them they are. */
function matchOf(words: string): SQL {
  const { data: wanted, error } = text(MAX_SEARCH).safeParse(words);
  if (wanted === undefined) refuse('text', `${error.issues[0]!.message}; it takes 1 to ${MAX_SEARCH}.`);
  const spellings = spellingsOf(wanted);
  return sql`join (
      select ${thirdPartyTerm.thirdPartyId} as id, max(greatest(${sql.join(spellings.map(likeness), sql`, `)}))::real as relevance
      from ${thirdPartyTerm} where ${sql.join(spellings.map(isAlike), sql` or `)} group by 1
    ) as match on match.id = ${thirdParty.id}`;
}

/** A number is often written in groups, as `05D 123-4567`; terms hold it without. */
function spellingsOf(wanted: string): string[] {
  const joined = wanted.replace(/[\s-]/g, '');
  const isNumber = /^[0-9A-Z]+$/i.test(joined) && joined.replace(/[A-Z]/gi, '').length >= 4;
  return isNumber && joined !== wanted ? [wanted, joined] : [wanted];
}

/** A whole term that is alike ranks above a long one that merely holds the words. */
function likeness(spelling: string): SQL {
  return sql`word_similarity(fold_term(${spelling}), term) + similarity(fold_term(${spelling}), term)`;
}

/** One word has few letters, and two of them transposed change half its trigrams: it may be less alike, to whole words. */
function isAlike(spelling: string): SQL {
  const alike = sql`fold_term(${spelling}) <% term`;
  return /\s/.test(spelling) ? alike : sql`${alike} or fold_term(${spelling}) <<% term`;
}

/** A way to name a third party other than its key. */
export type Reference = { source: string; externalId: string } | { scheme: string; value: string };

/** The same reference is the same text. */
export function referenceText(reference: Reference): string {
  return 'source' in reference
    ? JSON.stringify({ source: reference.source, externalId: reference.externalId })
    : JSON.stringify({ scheme: reference.scheme, value: reference.value });
}

/** Keys of the third parties that references name; those that name none are absent. */
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

/** Sites by key. */
export async function findSites(at: Reading, keys: readonly string[]): Promise<SiteRow[]> {
  return await at.rows(sql`select ${columnsOf(thirdPartySite)} from ${thirdPartySite} where id = ${anyOf(keys)}`);
}

/** One site, and whose it is. */
export type SiteRow = typeof thirdPartySite.$inferSelect;

/** All sites of third parties. */
export async function findSitesOf(at: Writing, thirdPartyKeys: readonly string[]): Promise<SiteRow[]> {
  if (thirdPartyKeys.length === 0) return [];
  return await at.rows(
    sql`select ${columnsOf(thirdPartySite)} from ${thirdPartySite} where third_party_id = ${anyOf(thirdPartyKeys)}`,
  );
}

/** Keys of sites that a certificate or an audit points at: they cannot be left out. */
export async function findSitesInUse(at: Writing, siteKeys: readonly string[]): Promise<Set<string>> {
  if (siteKeys.length === 0) return new Set();
  const used = await at.rows<{ id: string }>(
    sql`select id from unnest(${sql.param(siteKeys)}::uuid[]) as site(id)
      where exists (select from certification where site_id = site.id) or exists (select from audit where site_id = site.id)`,
  );
  return new Set(used.map(({ id }) => id));
}
