import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type RiskDimension, riskLevels } from '../../../db/catalogue/risk-policy.ts';
import { engagement, type engagementCategory } from '../../../db/tables/engagement.ts';
import { registry } from '../../../db/tables/registry.ts';
import { risk } from '../../../db/tables/risk.ts';
import { supplyLink } from '../../../db/tables/supply-link.ts';
import { thirdParty } from '../../../db/tables/third-party.ts';
import { isActiveOn } from '../../records/engagement/active.ts';
import { isInForceOn, isOwnRight } from '../../risk/network/repository.ts';
import { UNKNOWN_SCALE } from '../../risk/engine/scope.ts';
import { lowestRankOf } from '../../risk/rank.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import type { ThirdPartyWhere } from '../../generated/inputs.ts';
import { selectionOf } from '../../registry/page/statement.ts';
import { thirdPartyList } from '../../records/third-party/repository.ts';
import { rankIn } from '../../records/third-party/risk-list.ts';

/** What third parties are counted by. Those of a dimension count the levels in it. */
export type Facet = 'kind' | 'lifecycle' | 'country' | RiskFacet;
/** Those that are about risk. */
export type RiskFacet = 'level' | 'state' | 'driving' | RiskDimension;

/** Whose risk is counted, on which day. */
export interface Scope {
  /** The third parties: key, kind, lifecycle and country. */
  chosen: SQL;
  day: string;
  /** Null: by all that is recorded. */
  knownAt: string | null;
  today: string;
  /** What an assessment that can be used rests on. */
  basis: string;
}

/** How many third parties there are of a facet's value. */
export interface Count {
  facet: Facet;
  value: string | null;
  count: number;
}

/** Counts of all facets asked for, and how many third parties there are. */
export interface Counts {
  total: number;
  /** Those whose assessment is not kept for the day. */
  toAssess: number;
  /** Those counted as they were last assessed, though that is not right for today. */
  awaitingRenewal: number;
  counts: Count[];
}

/**
 * The third parties a filter picks.
 * @throws BAD_USER_INPUT where the filter cannot be understood.
 */
export function choose(where: ThirdPartyWhere | null): SQL {
  const { conditions, joins } = selectionOf(thirdPartyList, where);
  return sql`select ${thirdParty.id}, ${thirdParty.kind}, ${thirdParty.lifecycle}, ${thirdParty.country}
    from ${thirdParty} ${sql.join([...new Set(joins)], sql` `)}
    ${conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`}`;
}

/** Keys of the third parties that a filter picks, at most so many. */
export async function findChosen(at: Snapshot, where: ThirdPartyWhere | null, most: number): Promise<string[]> {
  const found = await at.rows<{ id: string }>(
    sql`with chosen as (${choose(where)}) select id from chosen order by id limit ${most}`,
  );
  return found.map(({ id }) => id);
}

/** Counts third parties by several facets in one scan. What has no assessment for the day is in none of the risk's. */
export async function countThirdParties(at: Snapshot, scope: Scope, facets: readonly Facet[]): Promise<Counts> {
  const columns = facets.map((facet) => sql`${expressionOf(facet, scope)} as ${sql.identifier(facet)}`);
  const names = facets.map((facet) => sql.identifier(facet));
  const sets = [sql`()`, ...names.map((name) => sql`(${name})`)];
  const found = await at.rows<{ which: number; values: Record<string, string | null> } & Omit<Counts, 'counts'>>(
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
  // Of the bits of `grouping`, first facet highest, only that of the facet counted is 0.
  const all = 2 ** facets.length - 1;
  const counts = facets.flatMap((facet, index) =>
    found
      .filter(({ which }) => which === all - 2 ** (facets.length - 1 - index))
      .map(({ values, total }) => ({ facet, value: values[facet] ?? null, count: total })),
  );
  const { total, toAssess, awaitingRenewal } = found.find(({ which }) => which === all)!;
  return { total, toAssess, awaitingRenewal, counts };
}

/** Keys of the third parties whose assessment is not kept for the day. */
export async function findToAssess(at: Snapshot, scope: Scope): Promise<string[]> {
  const found = await at.rows<{ id: string }>(sql`
    with chosen as (${scope.chosen})
    select chosen.id from chosen left join ${risk} on ${risk.thirdPartyId} = chosen.id
    where (${canBeUsed(scope)}) is not true order by chosen.id`);
  return found.map(({ id }) => id);
}

/** As `isRightFor` says; today also one that is yet to be renewed. Null where there is no assessment. */
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

/** Bounds of the levels in order of rank. */
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

/** What third parties weigh together, and what the heaviest do. */
export interface Weights {
  categories: {
    category: (typeof engagementCategory.enumValues)[number];
    thirdParties: number;
    total: number;
    sumOfSquares: number;
    largest: { key: string; weight: number }[];
  }[];
  countries: { country: string | null; weight: number }[];
  /** What those engaged rest on together: each counted with the weight of those it supplies directly. */
  subSuppliers: {
    subSuppliers: number;
    /** Those who supply two of those engaged, or more. */
    shared: number;
    total: number;
    sumOfSquares: number;
    largest: { key: string; weight: number; customers: number }[];
  };
}

/** A third party's part of a total, 0–1. */
export interface KeyedShare {
  key: string;
  share: number;
}

/** The same, with how many it supplies. */
export interface CountedShare extends KeyedShare {
  customers: number;
}

/** How many of the heaviest are named. */
export const LARGEST = 3;

/** What third parties weigh in each category and country: the sums of dependency over their engagements active on a day. */
export async function findWeights(at: Snapshot, { chosen, day }: Pick<Scope, 'chosen' | 'day'>): Promise<Weights> {
  const [found] = await at.rows<Weights>(
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
  return found!;
}
