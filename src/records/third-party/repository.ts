import { type SQL, sql } from 'drizzle-orm';
import { columnsOf } from '../../../db/columns.ts';
import { anyOf } from '../../../db/query.ts';
import { risk } from '../../../db/tables/risk.ts';
import { categoryAnswer, procurementAnswerKept } from '../../../db/tables/procurement-answer.ts';
import {
  reviewDue,
  thirdParty,
  thirdPartyExternalRef,
  thirdPartyIdentifier,
  thirdPartySite,
  thirdPartyTerm,
} from '../../../db/tables/third-party.ts';
import { text } from '../../input/fields.ts';
import type {
  InternalOwnerFilter,
  ProcurementAnswerFilter,
  ThirdPartyKind,
  ThirdPartyOrderField,
  ThirdPartyWhere,
} from '../../generated/inputs.ts';
import { isDayIn, isIn, isInCountry, overlaps, refuse } from '../../registry/filters.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { FilterContext, List, Selection } from '../../registry/page/list.ts';
import type { Reading, Writing } from '../../registry/session.ts';
import { recordFilters } from './record-filters.ts';
import { riskFilters, riskOrders } from './risk-list.ts';

/** The filter of a list of third parties. */
export interface ListedThirdParties extends ThirdPartyWhere {
  /** Restricts the list to one kind, in addition to the filter of the client. */
  only?: ThirdPartyKind;
}

const MAX_SEARCH = 200;
/** The fewest characters of a number that are searched for: the trigram index has no shorter ones. */
const MIN_NUMBER = 3;

/** Third parties as a list. */
export const thirdPartyList: List<ListedThirdParties, ThirdPartyOrderField> = {
  name: 'thirdParties',
  table: thirdParty,
  key: thirdParty.id,
  orders: {
    LEGAL_NAME: { expression: sql`lower(${thirdParty.legalName})`, type: 'text' },
    ...riskOrders,
    RELEVANCE: { expression: sql`match.relevance`, type: 'real', needs: 'text' },
    ...instantOrders(thirdParty),
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
    ...recordFilters,
    procurementAnswer: hasAnswer,
    internalOwner: isOwnedBy,
    reviewDueOn: isDayIn(reviewDue(thirdParty), reviewDue(thirdParty)),
    identifierScheme: (filter, context) => ({
      conditions: [
        sql`exists (select from ${thirdPartyIdentifier} where ${thirdPartyIdentifier.thirdPartyId} = ${thirdParty.id}
          and ${sql.join(isIn(thirdPartyIdentifier.scheme)(filter, context).conditions!.slice(), sql` and `)})`,
      ],
    }),
    // Only the filter of the client itself gives relevance.
    text: (words, { field, nesting }) =>
      nesting.depth > 0
        ? { conditions: [sql`${thirdParty.id} in (select id from ${matchOf(words, field)})`] }
        : {
            joins: [sql`join ${matchOf(words, field)} on match.id = ${thirdParty.id}`],
            columns: sql`json_build_object('on', match.kind, 'text', match.written, 'relevance', match.relevance) as "searchMatch"`,
          },
    ...instantFilters(thirdParty),
  },
};

/** Returns the table that the order reads. An index serves a filter and an order only if both use one table. */
const orderedTable = ({ orderName }: { orderName?: string | undefined }) =>
  orderName !== undefined && orderName in riskOrders ? risk : thirdParty;

/** The gate's stored answer: overall, or in a category. */
function hasAnswer({ in: answers, category }: ProcurementAnswerFilter): Selection {
  if (answers.length === 0) refuse('procurementAnswer.in', 'takes 1 to 4 answers; 0 were given.');
  const isAnswered =
    category == null
      ? sql`answer = ${anyOf(answers)}`
      : sql`by_category && ${sql.param(answers.map((answer) => categoryAnswer(category, answer)))}::text[]`;
  return {
    conditions: [sql`${thirdParty.id} in (select third_party_id from ${procurementAnswerKept} where ${isAnswered})`],
  };
}

/** The person of our laboratory that is responsible is one of these, or is recorded at all. */
export function isOwnedBy({ in: owners, known }: InternalOwnerFilter, context: FilterContext<unknown>): Selection {
  return {
    conditions: [
      ...(owners == null ? [] : isIn(thirdParty.internalOwner)({ in: owners }, context).conditions!),
      ...(known == null ? [] : [sql`${thirdParty.internalOwner} ${known ? sql`is not null` : sql`is null`}`]),
    ],
  };
}

/**
 * Returns the third parties that match the words, each with its best match. Names match if they are alike. Numbers match if
 * they contain the words: a number that is only alike belongs to a stranger.
 */
function matchOf(words: string, field: string): SQL {
  const { data: wanted, error } = text(MAX_SEARCH).safeParse(words);
  if (wanted === undefined) refuse(field, `${error.issues[0]!.message}; it takes 1 to ${MAX_SEARCH}.`);
  const number = wanted.replace(/[\s-]/g, '');
  const pattern = `%${number.replace(/[\\%_]/g, '\\$&')}%`;
  const isName = sql`kind in ('LEGAL_NAME', 'TRADING_NAME', 'DOMAIN')`;
  const relevance = sql`case when ${isName} then word_similarity(fold_term(${wanted}), term) + similarity(fold_term(${wanted}), term)
    else 1 + ${number.length}::real / greatest(${number.length}::int, char_length(term)) end`;
  const hasNumber = number.length >= MIN_NUMBER ? sql`or (not ${isName} and term like fold_term(${pattern}))` : sql``;
  return sql`(
      select distinct on (third_party_id) third_party_id as id, relevance, kind, written
      from (select third_party_id, kind, written, (${relevance})::real as relevance
        from ${thirdPartyTerm} where (${isName} and (${isAlike(wanted)})) ${hasNumber}) as term
      order by third_party_id, relevance desc, kind
    ) as match`;
}

/**
 * Two transposed letters change half the trigrams of a single word. So one word also matches at the lower threshold for
 * whole words (`<<%`).
 */
function isAlike(words: string): SQL {
  const alike = sql`fold_term(${words}) <% term`;
  return /\s/.test(words) ? alike : sql`${alike} or fold_term(${words}) <<% term`;
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
