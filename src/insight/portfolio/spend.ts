import { type SQL, sql } from 'drizzle-orm';
import { contract, contractEngagement } from '../../../db/tables/contract.ts';
import { engagement, engagementFacility } from '../../../db/tables/engagement.ts';
import { isInForceOn } from '../../records/contract/in-force.ts';
import { isActiveOn } from '../../records/engagement/active.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import type { Scope } from './repository.ts';

/** By what contracts are summed: all together, by category of engagement, or by facility. */
export type SpendBy = 'all' | 'category' | 'facility';

/** The sums of one category or facility, or of all. */
export interface Spend {
  sums: { currency: string; amountMinor: number | null; contracts: number; thirdParties: number }[];
  contractsWithoutValue: number;
  engagementsWithoutValue: number;
}

/** Returns the sums with a key; null: all contracts, or those without a category. */
export type SpendOf = (key: string | null) => Spend;

interface Sums {
  by: SpendBy;
  key: string | null;
  /** Null: contracts without a value. */
  currency: string | null;
  /** As text: it can be above the largest safe integer. */
  amount: string | null;
  contracts: number;
  thirdParties: number;
}

interface Gaps {
  by: SpendBy;
  key: string | null;
  engagements: number;
}

/** Sums the values of the contracts in force on a day, in one statement for all that is asked. */
export async function findSpend(
  snapshot: Snapshot,
  { chosen, day }: Pick<Scope, 'chosen' | 'day'>,
  asked: readonly SpendBy[],
): Promise<ReadonlyMap<SpendBy, SpendOf>> {
  const [found] = await snapshot.rows<{ sums: Sums[]; gaps: Gaps[] }>(
    sql`
    with chosen as (${chosen}), active as materialized (
      select ${engagement.id}, ${engagement.thirdPartyId} as third_party_id, ${engagement.category}
      from ${engagement} where ${isActiveOn(day)} and ${engagement.thirdPartyId} in (select id from chosen)
    ), in_force as materialized (
      select ${contract.id}, ${contract.thirdPartyId} as third_party_id, ${contract.currency}, ${contract.valueMinor} as value
      from ${contract} where ${isInForceOn(day)} and ${contract.thirdPartyId} in (select id from chosen)
    ), covering as materialized (
      select in_force.*, active.id as engagement_id, active.category
      from in_force join active using (third_party_id)
      where not exists (select from ${contractEngagement} where ${contractEngagement.contractId} = in_force.id)
      union all
      select in_force.*, active.id, active.category
      from in_force join ${contractEngagement} on ${contractEngagement.contractId} = in_force.id
      join active on active.id = ${contractEngagement.engagementId}
    ), unvalued as (
      select * from active where not exists (select from covering where engagement_id = active.id and value is not null)
    )
    select coalesce((select json_agg(sums) from (${union(asked.map((by) => sumsBy[by]))}) as sums), '[]') as sums,
      coalesce((select json_agg(gaps) from (${union(asked.map((by) => gapsBy[by]))}) as gaps), '[]') as gaps`,
    { eachTime: true },
  );
  return new Map(asked.map((by) => [by, spendOf(by, found!)]));
}

const union = (selects: readonly SQL[]): SQL => sql.join([...selects], sql` union all `);

const summed = sql`currency, sum(value)::text as amount, count(*) as contracts`;

/** The sums by key. At a facility, null stands for contracts that cover all; their third parties count under no other key. */
const sumsBy: Record<SpendBy, SQL> = {
  all: sql`select 'all' as by, null as key, ${summed}, count(distinct third_party_id) as "thirdParties" from in_force group by currency`,
  category: sql`select 'category' as by, category::text as key, ${summed}, count(distinct third_party_id) as "thirdParties" from (
      select distinct id, third_party_id, currency, value, category from covering
      union all select in_force.*, null from in_force where third_party_id not in (select third_party_id from active)
    ) as of_category group by category, currency`,
  facility: sql`select 'facility' as by, facility_id::text as key, ${summed},
      count(distinct third_party_id) filter (where facility_id is null or not known_everywhere) as "thirdParties" from (
        select *, bool_or(facility_id is null) over (partition by third_party_id, currency) as known_everywhere from (
          select distinct id, third_party_id, currency, value, facility_id from (
            select covering.*, ${engagementFacility.facilityId} as facility_id,
              bool_or(${engagementFacility.facilityId} is null) over (partition by covering.id) as everywhere
            from covering left join ${engagementFacility} on ${engagementFacility.engagementId} = covering.engagement_id
          ) as served where facility_id is null or not everywhere
        ) as of_facility
      ) as placed group by facility_id, currency`,
};

const gapsBy: Record<SpendBy, SQL> = {
  all: sql`select 'all' as by, null as key, count(*) as engagements from unvalued`,
  category: sql`select 'category' as by, category::text as key, count(*) as engagements from unvalued group by category`,
  facility: sql`select 'facility' as by, ${engagementFacility.facilityId}::text as key, count(*) as engagements
    from unvalued left join ${engagementFacility} on ${engagementFacility.engagementId} = unvalued.id group by 2`,
};

function spendOf(by: SpendBy, { sums, gaps }: { sums: Sums[]; gaps: Gaps[] }): SpendOf {
  // Contracts and engagements of all facilities count at each of them.
  const isOf = (key: string | null) => (one: Sums | Gaps) =>
    one.by === by && (one.key === key || (by === 'facility' && one.key === null));
  return (key) => {
    const own = sums.filter(isOf(key));
    const valued = own.filter((sum) => sum.currency !== null);
    const currencies = [...new Set(valued.map(({ currency }) => currency!))].sort();
    return {
      sums: currencies.map((currency) => {
        const ofCurrency = valued.filter((sum) => sum.currency === currency);
        return {
          currency,
          amountMinor: safe(ofCurrency.reduce((sum, { amount }) => sum + BigInt(amount!), 0n)),
          contracts: total(ofCurrency, ({ contracts }) => contracts),
          thirdParties: total(ofCurrency, ({ thirdParties }) => thirdParties),
        };
      }),
      contractsWithoutValue: total(
        own.filter(({ currency }) => currency === null),
        ({ contracts }) => contracts,
      ),
      engagementsWithoutValue: total(gaps.filter(isOf(key)), ({ engagements }) => engagements),
    };
  };
}

const safe = (amount: bigint): number | null => (amount <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(amount) : null);

const total = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((sum, one) => sum + of(one), 0);
