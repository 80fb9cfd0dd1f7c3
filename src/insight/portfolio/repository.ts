import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type RiskDimension, riskLevels } from '../../../db/catalogue/risk-policy.ts';
import { engagement, type engagementCategory } from '../../../db/tables/engagement.ts';
import { registry } from '../../../db/tables/registry.ts';
import { risk } from '../../../db/tables/risk.ts';
import { supplyLink } from '../../../db/tables/supply-link.ts';
import { thirdParty } from '../../../db/tables/third-party.ts';
import { isActiveOn } from '../../records/engagement/active.ts';
import { isInForceOn } from '../../records/supply-link/in-force.ts';
import { isOwnRight } from '../../risk/network/repository.ts';
import { UNKNOWN_SCALE } from '../../risk/engine/scope.ts';
import { lowestRankOf } from '../../risk/rank.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import type { ThirdPartyWhere } from '../../generated/inputs.ts';
import { selectionOf } from '../../registry/page/selection.ts';
import { thirdPartyList } from '../../records/third-party/repository.ts';
import { rankIn } from '../../records/third-party/risk-list.ts';

/** The facets that third parties are counted by. A dimension counts the levels in it. */
export type Facet = 'kind' | 'lifecycle' | 'country' | RiskFacet;
/** The facets of risk. */
export type RiskFacet = 'level' | 'state' | 'driving' | RiskDimension;

/** The third parties to count, and the day of their risk. */
export interface Scope {
  /** The third parties: key, kind, lifecycle and country. */
  chosen: SQL;
  day: string;
  /** Null: all records until now. */
  knownAt: string | null;
  today: string;
  /** The basis of a stored assessment that can be used. */
  basis: string;
}

/** The number of third parties with a value of a facet. */
export interface Count {
  facet: Facet;
  value: string | null;
  count: number;
}

/** The counts of all requested facets, with the number of third parties. */
export interface Counts {
  total: number;
  /** Third parties without a stored assessment for the day. */
  toAssess: number;
  /** Third parties counted by a stored assessment that is not valid today. */
  awaitingRenewal: number;
  counts: Count[];
}

/**
 * Selects the third parties of a filter.
 * @throws BAD_USER_INPUT if the filter is invalid.
 */
export function choose(where: ThirdPartyWhere | null, today: string): SQL {
  const { conditions, joins } = selectionOf(thirdPartyList, where, { today });
  return sql`select ${thirdParty.id}, ${thirdParty.kind}, ${thirdParty.lifecycle}, ${thirdParty.country}
    from ${thirdParty} ${sql.join([...new Set(joins)], sql` `)}
    ${conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`}`;
}

/** Returns the keys of the first `most` third parties of a filter. */
export async function findChosen(
  snapshot: Snapshot,
  { where, today, most }: { where: ThirdPartyWhere | null; today: string; most: number },
): Promise<string[]> {
  const rows = await snapshot.rows<{ id: string }>(
    sql`with chosen as (${choose(where, today)}) select id from chosen order by id limit ${most}`,
  );
  return rows.map(({ id }) => id);
}

/** Counts third parties by several facets in one scan. A facet of risk leaves out those without an assessment for the day. */
export async function countThirdParties(snapshot: Snapshot, scope: Scope, facets: readonly Facet[]): Promise<Counts> {
  const columns = facets.map((facet) => sql`${expressionOf(facet, scope)} as ${sql.identifier(facet)}`);
  const names = facets.map((facet) => sql.identifier(facet));
  const sets = [sql`()`, ...names.map((name) => sql`(${name})`)];
  const rows = await snapshot.rows<{ which: number; values: Record<string, string | null> } & Omit<Counts, 'counts'>>(
    sql`
    with chosen as (${scope.chosen}), assessed as (
      select ${sql.join([...columns, sql`${canBeUsed(scope)} as usable`, sql`${awaitsRenewal(scope)} as awaits`], sql`, `)}
      from chosen left join ${risk} on ${risk.thirdPartyId} = chosen.id)
    select ${names.length === 0 ? sql`0` : sql`grouping(${sql.join(names, sql`, `)})`} as which,
      json_build_object(${sql.join(
        facets.map((facet, index) => sql`${sql.raw(`'${facet}'`)}, ${names[index]}`),
        sql`, `,
      )}) as values,
      count(*) as total, count(*) filter (where usable is not true) as "toAssess", count(*) filter (where awaits) as "awaitingRenewal"
    from assessed group by grouping sets (${sql.join(sets, sql`, `)})`,
    { eachTime: true },
  );
  // In the bits of `grouping`, the first facet is the highest, and only the counted facet's bit is 0.
  const all = 2 ** facets.length - 1;
  const counts = facets.flatMap((facet, index) =>
    rows
      .filter(({ which }) => which === all - 2 ** (facets.length - 1 - index))
      .map(({ values, total }) => ({ facet, value: values[facet] ?? null, count: total })),
  );
  const { total, toAssess, awaitingRenewal } = rows.find(({ which }) => which === all)!;
  return { total, toAssess, awaitingRenewal, counts };
}

/** Returns the keys of third parties without a stored assessment for the day. */
export async function findToAssess(snapshot: Snapshot, scope: Scope): Promise<string[]> {
  const rows = await snapshot.rows<{ id: string }>(sql`
    with chosen as (${scope.chosen})
    select chosen.id from chosen left join ${risk} on ${risk.thirdPartyId} = chosen.id
    where (${canBeUsed(scope)}) is not true order by chosen.id`);
  return rows.map(({ id }) => id);
}

/** Whether stored risk can be used, as `isValidOn`; today also if it awaits renewal. Null if there is no assessment. */
function canBeUsed(scope: Scope): SQL {
  if (scope.knownAt !== null) return sql`false`;
  return scope.day === scope.today ? sql`${risk.thirdPartyId} is not null` : isRight(scope);
}

function awaitsRenewal(scope: Scope): SQL {
  return scope.day === scope.today && scope.knownAt === null ? sql`not (${isRight(scope)})` : sql`false`;
}

function isRight({ day, basis }: Scope): SQL {
  return sql`${isOwnRight(day, basis)} and (not ${risk.isSupplied} or ${day}::date = (select ${registry.solvedOn} from ${registry}))`;
}

/** The lower bounds of the levels, in order of rank. */
const levelBounds = sql.raw(`array[${riskLevels.map(lowestRankOf).join()}]::float8[]`);

function expressionOf(facet: Facet, scope: Scope): SQL {
  if (facet === 'kind' || facet === 'lifecycle' || facet === 'country') return sql`chosen.${sql.identifier(facet)}`;
  const columns: Partial<Record<Facet, PgColumn>> = {
    level: risk.level,
    state: risk.state,
    driving: risk.drivingDimension,
  };
  const column = columns[facet];
  const value = column
    ? sql`${column}`
    : sql`(${sql.raw(`array[${riskLevels.map((level) => `'${level}'`).join()}]`)})[width_bucket(${rankIn[facet as RiskDimension]}, ${levelBounds})]`;
  return scope.day === scope.today && scope.knownAt === null
    ? value
    : sql`case when ${canBeUsed(scope)} then ${value} end`;
}

/** The weights of third parties by category, country and sub-supplier, with the heaviest. */
export interface Weights {
  categories: {
    category: (typeof engagementCategory.enumValues)[number];
    thirdParties: number;
    total: number;
    sumOfSquares: number;
    largest: { key: string; weight: number }[];
  }[];
  countries: { country: string | null; weight: number }[];
  /** Sub-suppliers of the engaged third parties, each with the weight of its direct customers. */
  subSuppliers: {
    subSuppliers: number;
    /** Sub-suppliers of at least two engaged third parties. */
    shared: number;
    total: number;
    sumOfSquares: number;
    largest: { key: string; weight: number; customers: number }[];
  };
}

/** A third party's fraction of a total, 0–1. */
export interface KeyedShare {
  key: string;
  share: number;
}

/** The same, with the number of its customers. */
export interface CountedShare extends KeyedShare {
  customers: number;
}

/** The number of the heaviest that are named. */
export const LARGEST = 3;

/** Returns the weights in each category and country: sums of dependency over the engagements active on a day. */
export async function findWeights(
  snapshot: Snapshot,
  { chosen, day }: Pick<Scope, 'chosen' | 'day'>,
): Promise<Weights> {
  const [weights] = await snapshot.rows<Weights>(
    sql`
    with chosen as (${chosen}), weighed as (
      select ${engagement.category} as category, chosen.id, chosen.country,
        sum(coalesce(${engagement.dependency}, ${sql.raw(`${UNKNOWN_SCALE}`)})) as weight
      from ${engagement} join chosen on chosen.id = ${engagement.thirdPartyId}
      where ${isActiveOn(day)} group by 1, 2, 3
    ), placed as (
      select *, row_number() over (partition by category order by weight desc, id) as place from weighed
    ), categories as (
      select category, count(*) as "thirdParties", sum(weight) as total, sum(weight * weight) as "sumOfSquares",
        json_agg(json_build_object('key', id, 'weight', weight) order by place) filter (where place <= ${sql.raw(`${LARGEST}`)}) as largest
      from placed group by 1
    ), countries as (
      select country, sum(weight) as weight from weighed group by 1 order by 2 desc, 1 nulls last
    ), engaged as (
      select id, sum(weight) as weight from weighed group by 1
    ), supplied as (
      select distinct ${supplyLink.supplierId} as id, engaged.id as customer, engaged.weight
      from engaged join ${supplyLink} on ${supplyLink.customerId} = engaged.id
      where ${supplyLink.supplierId} <> engaged.id and ${isInForceOn(day)}
    ), sub_suppliers as (
      select id, sum(weight) as weight, count(*) as customers, row_number() over (order by sum(weight) desc, id) as place
      from supplied group by 1
    )
    select (select json_build_object('subSuppliers', count(*), 'shared', count(*) filter (where customers > 1),
        'total', coalesce(sum(weight), 0), 'sumOfSquares', coalesce(sum(weight * weight), 0),
        'largest', coalesce(json_agg(json_build_object('key', id, 'weight', weight, 'customers', customers) order by place)
          filter (where place <= ${sql.raw(`${LARGEST}`)}), '[]')) from sub_suppliers) as "subSuppliers",
      coalesce((select json_agg(categories) from categories), '[]') as categories,
      coalesce((select json_agg(countries) from countries), '[]') as countries`,
    { eachTime: true },
  );
  return weights!;
}
