import { type SQL, sql } from 'drizzle-orm';
import { anyOf } from '../../../db/query.ts';
import { registry } from '../../../db/tables/registry.ts';
import { passedOnRisk, risk } from '../../../db/tables/risk.ts';
import { supplyLink } from '../../../db/tables/supply-link.ts';
import { isInForceOn } from '../../records/supply-link/in-force.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import type { Reading, Writing } from '../../registry/session.ts';
import type { DossierSupplier } from '../engine/dossier.ts';

/** A third party as a node of the supply network. */
export interface NetworkNode {
  id: string;
  /** Probability of failing by itself, 0–1; null: never assessed. */
  own: number | null;
  /** The probability that its customers are assessed with; null: none yet. */
  passedOn: number | null;
  /** Its supply links, with the contribution of each supplier. */
  suppliers: readonly DossierSupplier[];
  /** Keys of its customers, whatever the dates. */
  customers: string[];
}

/** A supplier with an unknown probability of failing counts as failing. */
export const UNKNOWN_PROBABILITY = sql.raw('1');

/** Selects the supply links of a customer, with the contribution of each supplier. */
export const suppliersOf = (customer: SQL): SQL => sql`coalesce((select json_agg(json_build_object(
    'linkId', ${supplyLink.id}, 'supplierId', ${supplyLink.supplierId}, 'criticality', ${supplyLink.criticality}, 'share', ${supplyLink.share},
    'validFrom', ${supplyLink.validFrom}, 'validTo', ${supplyLink.validTo}, 'retiredOn', ${supplyLink.retiredOn},
    'probability', coalesce(${passedOnRisk.probability}, ${UNKNOWN_PROBABILITY})))
  from ${supplyLink} left join ${passedOnRisk} on ${passedOnRisk.thirdPartyId} = ${supplyLink.supplierId}
  where ${supplyLink.customerId} = ${customer}), '[]')`;

/** Returns third parties as nodes of the supply network. */
export async function findNodes(transaction: Writing, keys: readonly string[]): Promise<NetworkNode[]> {
  return await transaction.rows<NetworkNode>(sql`
    select wanted.id, ${risk.ownProbability} as own, ${passedOnRisk.probability} as "passedOn", ${suppliersOf(sql`wanted.id`)} as suppliers,
      coalesce((select json_agg(distinct ${supplyLink.customerId}) from ${supplyLink} where ${supplyLink.supplierId} = wanted.id), '[]') as customers
    from unnest(${sql.param(keys)}::uuid[]) as wanted(id) left join ${risk} on ${risk.thirdPartyId} = wanted.id
      left join ${passedOnRisk} on ${passedOnRisk.thirdPartyId} = wanted.id`);
}

/** A link in force to a supplier, with the stored contribution of the supplier. */
export type SupplierOf = Pick<DossierSupplier, 'linkId' | 'supplierId' | 'criticality' | 'share' | 'probability'> & {
  customerId: string;
};

/** Returns the stored probability of failing by itself of those of some third parties that need no assessment for a day. */
export async function findValidOwn(
  snapshot: Snapshot,
  keys: readonly string[],
  { basis, day }: { basis: string; day: string },
): Promise<{ id: string; own: number }[]> {
  if (keys.length === 0) return [];
  return await snapshot.rows(sql`
    select ${risk.thirdPartyId} as id, ${risk.ownProbability} as own
    from ${risk} where ${risk.thirdPartyId} = ${anyOf(keys)} and ${isOwnRight(day, basis)}`);
}

/** Returns the links in force to the suppliers of some third parties. */
export async function findSuppliersOf(snapshot: Snapshot, keys: readonly string[], day: string): Promise<SupplierOf[]> {
  if (keys.length === 0) return [];
  return await snapshot.jsonRows<SupplierOf>(sql`
    select ${supplyLink.id} as "linkId", ${supplyLink.customerId} as "customerId", ${supplyLink.supplierId} as "supplierId",
      ${supplyLink.criticality} as criticality, ${supplyLink.share} as share, coalesce(${passedOnRisk.probability}, ${UNKNOWN_PROBABILITY}) as probability
    from ${supplyLink} left join ${passedOnRisk} on ${passedOnRisk.thirdPartyId} = ${supplyLink.supplierId}
    where ${supplyLink.customerId} = ${anyOf(keys)} and ${isInForceOn(day)}`);
}

/** Returns the first later day on which a date about each of some third parties takes effect, by their stored risk. */
export async function findNextChanges(
  snapshot: Snapshot,
  keys: readonly string[],
): Promise<{ id: string; nextChangeOn: string | null }[]> {
  if (keys.length === 0) return [];
  return await snapshot.jsonRows(sql`
    select ${risk.thirdPartyId} as id, ${risk.explanation} ->> 'nextChangeOn' as "nextChangeOn"
    from ${risk} where ${risk.thirdPartyId} = ${anyOf(keys)}`);
}

/** Whether stored risk is valid on a day, suppliers aside. As `isValidOn` in SQL. */
export const isOwnRight = (
  day: string,
  basis: string,
): SQL => sql`${risk.basis} = ${basis} and ${risk.asOf} <= ${day}::date
  and (${risk.renewOn} is null or ${risk.renewOn} > ${day}::date)`;

/** Returns the stored probability of failing by itself of every assessed third party. */
export async function findOwn(session: Reading): Promise<Map<string, number>> {
  const rows = await session.rows<{ id: string; own: number }>(
    sql`select ${risk.thirdPartyId} as id, ${risk.ownProbability} as own from ${risk}`,
  );
  return new Map(rows.map(({ id, own }) => [id, own]));
}

/** Returns the stored contributions of all suppliers. */
export async function findPassedOn(session: Reading): Promise<Map<string, number>> {
  const rows = await session.rows<{ id: string; probability: number }>(
    sql`select ${passedOnRisk.thirdPartyId} as id, ${passedOnRisk.probability} as probability from ${passedOnRisk}`,
  );
  return new Map(rows.map(({ id, probability }) => [id, probability]));
}

/** A link in force, as input of a solution of the network. */
export type NetworkLink = Pick<DossierSupplier, 'supplierId' | 'criticality' | 'share'> & { customerId: string };

/** Returns all links in force on a day. */
export async function findLinksOn(session: Reading, day: string): Promise<NetworkLink[]> {
  return await session.rows<NetworkLink>(sql`
    select ${supplyLink.supplierId} as "supplierId", ${supplyLink.customerId} as "customerId",
      ${supplyLink.criticality} as criticality, ${supplyLink.share} as share
    from ${supplyLink} where ${isInForceOn(day)}`);
}

/** Returns the keys of all suppliers, whatever the dates of their links: each must have a stored contribution. */
export async function findSuppliers(session: Reading): Promise<string[]> {
  const rows = await session.rows<{ id: string }>(sql`
    select distinct ${supplyLink.supplierId} as id from ${supplyLink}`);
  return rows.map(({ id }) => id);
}

/** Returns those of some third parties that have customers, whatever the dates, in the order given. */
export async function findSuppliersAmong(session: Reading, keys: readonly string[]): Promise<string[]> {
  const rows = await session.rows<{ id: string }>(sql`
    select wanted.id from unnest(${sql.param(keys)}::uuid[]) with ordinality as wanted(id, place)
    where exists (select from ${supplyLink} where ${supplyLink.supplierId} = wanted.id) order by place`);
  return rows.map(({ id }) => id);
}

/** Returns the keys of all customers of some third parties, on a day or whatever the dates. */
export async function findCustomersOf(session: Reading, keys: Iterable<string>, day?: string): Promise<string[]> {
  const rows = await session.rows<{ id: string }>(sql`
    select distinct ${supplyLink.customerId} as id from ${supplyLink}
    where ${supplyLink.supplierId} = ${anyOf([...keys])} and ${day === undefined ? sql`true` : isInForceOn(day)}`);
  return rows.map(({ id }) => id);
}

/** A write of so many contributions can make a small table large. */
const ANALYZED_FROM = 1_000;

/** Stores the contributions of suppliers. */
export async function savePassedOn(transaction: Writing, passedOn: ReadonlyMap<string, number>): Promise<void> {
  if (passedOn.size === 0) return;
  await transaction.rows(sql`
    insert into ${passedOnRisk} (third_party_id, probability)
    select * from unnest(${sql.param([...passedOn.keys()])}::uuid[], ${sql.param([...passedOn.values()])}::float8[])
    on conflict (third_party_id) do update set probability = excluded.probability`);
  // A plan from before scans the whole table for each link.
  if (passedOn.size >= ANALYZED_FROM) await transaction.rows(sql`analyze ${passedOnRisk}`);
}

/** Makes the stored risk of all customers of some suppliers due at once, so that they are reassessed. */
export async function makeCustomersDue(transaction: Writing, suppliers: readonly string[]): Promise<void> {
  await transaction.rows(sql`
    update ${risk} set renew_on = ${risk.asOf} where ${risk.thirdPartyId} in (
      select ${supplyLink.customerId} from ${supplyLink} where ${supplyLink.supplierId} = ${anyOf(suppliers)})`);
}

/** Returns the keys of suppliers with a stored probability that differs from their contribution by `from` or more. */
export async function findApart(session: Reading, from: number): Promise<string[]> {
  const rows = await session.rows<{ id: string }>(sql`
    select ${risk.thirdPartyId} as id from ${risk} left join ${passedOnRisk} on ${passedOnRisk.thirdPartyId} = ${risk.thirdPartyId}
    where (${passedOnRisk.probability} is null or abs(${risk.probability} - ${passedOnRisk.probability}) >= ${from}::float8)
      and exists (select from ${supplyLink} where ${supplyLink.supplierId} = ${risk.thirdPartyId})`);
  return rows.map(({ id }) => id);
}

/** Returns the last day for which the whole network was solved; null: it is being solved, or never was. */
export async function findSolvedOn(session: Reading): Promise<string | null> {
  const [row] = await session.rows<{ day: string | null }>(
    sql`select ${registry.solvedOn}::text as day from ${registry}`,
  );
  return row?.day ?? null;
}

/** Records the day for which the network is solved; null: it is no longer solved. */
export async function setSolvedOn(transaction: Writing, day: string | null): Promise<void> {
  await transaction.rows(
    sql`update ${registry} set solved_on = ${day}::date where solved_on is distinct from ${day}::date`,
  );
}
