import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { anyOf } from '../../../db/query.ts';
import { type RiskDimension, riskLevels } from '../../../db/catalogue/risk-policy.ts';
import { engagement, type engagementCategory, engagementFacility } from '../../../db/tables/engagement.ts';
import { facility } from '../../../db/tables/facility.ts';
import { procurementAnswerKept as storedAnswer } from '../../../db/tables/procurement-answer.ts';
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
import { thirdPartyList } from '../../records/third-party/list.ts';
import { rankIn } from '../../records/third-party/risk-list.ts';

/** The facets of which a third party has one value, or none. A dimension counts the levels in it. */
export type Facet = 'kind' | 'lifecycle' | 'country' | 'owner' | 'answer' | ManyFacet | RiskFacet;
/** The facets of which a third party can have several values. */
type ManyFacet = 'tag' | 'category' | 'facility';
/** The facets of risk. */
export type RiskFacet = 'level' | 'state' | 'driving' | RiskDimension;

/** The third parties to count, and the day of their risk. */
export interface Scope {
  /** The third parties: key, kind, lifecycle, country, internal owner and tags. */
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
  /** Null: without a value. For facilities: third parties that serve all. */
  value: string | null;
  count: number;
  /** Third parties in state UNASSESSED, by stored assessments that can be used. */
  unassessed: number;
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
  return sql`select ${thirdParty.id}, ${thirdParty.kind}, ${thirdParty.lifecycle}, ${thirdParty.country},
      ${thirdParty.internalOwner} as owner, ${thirdParty.tags}
    from ${thirdParty} ${sql.join([...new Set(joins)], sql` `)}
    ${conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`}`;
}

/** Selects those of some chosen third parties that have one of the keys. */
export const narrowed = (chosen: SQL, keys: readonly string[]): SQL =>
  sql`select * from (${chosen}) as wider where id = ${anyOf(keys)}`;

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

/** Counts third parties by several facets in one statement. A facet of risk leaves out those without an assessment for the day. */
export async function countThirdParties(snapshot: Snapshot, scope: Scope, facets: readonly Facet[]): Promise<Counts> {
  const single = facets.filter((facet) => !isMany(facet));
  const many = facets.filter(isMany);
  const columns = [
    ...single.map((facet) => sql`${expressionOf(facet, scope)} as ${sql.identifier(facet)}`),
    ...(many.length > 0 ? [sql`chosen.id`] : []),
    ...(many.includes('tag') ? [sql`chosen.tags`] : []),
    sql`${canBeUsed(scope)} as usable`,
    sql`${isUnassessed(scope)} as unassessed`,
    sql`${awaitsRenewal(scope)} as awaits`,
  ];
  const answers = single.includes('answer')
    ? sql`left join ${storedAnswer} on ${storedAnswer.thirdPartyId} = chosen.id`
    : sql``;
  const names = single.map((facet) => sql.identifier(facet));
  const sets = [sql`()`, ...names.map((name) => sql`(${name})`)];
  const rows = await snapshot.rows<
    { which: number; facet: Facet | null; values: Record<string, string | null> | null } & Omit<Counts, 'counts'> &
      Pick<Count, 'value' | 'unassessed'>
  >(
    sql`
    with chosen as (${scope.chosen}), assessed as (
      select ${sql.join(columns, sql`, `)}
      from chosen left join ${risk} on ${risk.thirdPartyId} = chosen.id ${answers})
    select ${names.length === 0 ? sql`0` : sql`grouping(${sql.join(names, sql`, `)})`} as which, null as facet, null as value,
      json_build_object(${sql.join(
        single.map((facet, index) => sql`${sql.raw(`'${facet}'`)}, ${names[index]}`),
        sql`, `,
      )}) as values, ${counted}
    from assessed group by grouping sets (${sql.join(sets, sql`, `)})
    ${sql.join(
      many.map((facet) => sql`union all ${countMany(facet, scope)}`),
      sql` `,
    )}`,
    { eachTime: true },
  );
  // In the bits of `grouping`, the first facet is the highest, and only the counted facet's bit is 0.
  const all = 2 ** single.length - 1;
  const grouped = rows.filter(({ facet }) => facet === null);
  const counts = single.flatMap((facet, index) =>
    grouped
      .filter(({ which }) => which === all - 2 ** (single.length - 1 - index))
      .map(({ values, total, unassessed }) => ({ facet, value: values![facet] ?? null, count: total, unassessed })),
  );
  const ofMany = rows.flatMap(({ facet, value, total, unassessed }) =>
    facet === null ? [] : [{ facet, value, count: total, unassessed }],
  );
  const { total, toAssess, awaitingRenewal } = grouped.find(({ which }) => which === all)!;
  return { total, toAssess, awaitingRenewal, counts: [...counts, ...ofMany] };
}

const isMany = (facet: Facet): facet is ManyFacet => facet === 'tag' || facet === 'category' || facet === 'facility';

const counted = sql`count(*) as total, count(*) filter (where unassessed) as unassessed,
  count(*) filter (where usable is not true) as "toAssess", count(*) filter (where awaits) as "awaitingRenewal"`;

/** Counts by a facet with several values. Null: third parties without any; for facilities, those that serve all. */
function countMany(facet: ManyFacet, { day }: Scope): SQL {
  const select = sql`select null, ${sql.raw(`'${facet}'`)}`;
  switch (facet) {
    case 'tag':
      return sql`${select}, tag, null, ${counted} from assessed left join lateral unnest(tags) as tag on true group by tag`;
    case 'category':
      return sql`${select}, category::text, null, ${counted} from assessed left join (
        select distinct ${engagement.thirdPartyId} as id, ${engagement.category} from ${engagement} where ${isActiveOn(day)}
      ) as engaged using (id) group by category`;
    case 'facility':
      return sql`${select}, facility_id::text, null, ${counted} from assessed join (
        select distinct id, facility_id from (
          select ${engagement.thirdPartyId} as id, ${engagementFacility.facilityId} as facility_id,
            bool_or(${engagementFacility.facilityId} is null) over (partition by ${engagement.thirdPartyId}) as everywhere
          from ${engagement} left join ${engagementFacility} on ${engagementFacility.engagementId} = ${engagement.id}
          where ${isActiveOn(day)}
        ) as serving where facility_id is null or not everywhere
      ) as served using (id) group by facility_id`;
  }
}

/** Returns the number of chosen third parties with a stored answer of the gate that is not valid today. */
export async function countOutdatedAnswers(
  snapshot: Snapshot,
  { chosen, today }: Pick<Scope, 'chosen' | 'today'>,
  answerBasis: string,
): Promise<number> {
  const [row] = await snapshot.rows<{ number: number }>(
    sql`
    with chosen as (${chosen})
    select count(*) as number from chosen join ${storedAnswer} on ${storedAnswer.thirdPartyId} = chosen.id
    where ${storedAnswer.renewOn} <= ${today}::date or ${storedAnswer.basis} <> ${answerBasis}`,
    { eachTime: true },
  );
  return row!.number;
}

/** Returns the keys of all our facilities, by name. */
export async function findFacilities(snapshot: Snapshot): Promise<string[]> {
  const rows = await snapshot.rows<{ id: string }>(
    sql`select ${facility.id} as id from ${facility} order by lower(${facility.name}), ${facility.id}`,
  );
  return rows.map(({ id }) => id);
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

function isUnassessed(scope: Scope): SQL {
  return sql`${canBeUsed(scope)} and ${risk.state} = 'UNASSESSED'`;
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
  if (facet === 'kind' || facet === 'lifecycle' || facet === 'country' || facet === 'owner') {
    return sql`chosen.${sql.identifier(facet)}`;
  }
  if (facet === 'answer') return sql`${storedAnswer.answer}`;
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

/** A facility of ours, or its key. */
export interface KeyedFacility {
  key: string;
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
