import { type SQL, sql } from 'drizzle-orm';
import { anyOf } from '../../../db/query.ts';
import { registry } from '../../../db/tables/registry.ts';
import { passedOnRisk, risk } from '../../../db/tables/risk.ts';
import { supplyLink } from '../../../db/tables/supply-link.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import type { Reading, Writing } from '../../registry/session.ts';
import type { DossierSupplier } from '../engine/dossier.ts';

/** A third party as the supply network sees it. */
export interface NetworkNode {
  id: string;
  /** Probability of failing by itself, 0–1; null: never assessed. */
  own: number | null;
  /** What its customers are assessed with; null: nothing yet. */
  passedOn: number | null;
  /** Its supply links with what each supplier passes on. */
  suppliers: DossierSupplier[];
  /** Keys of those it supplies, whatever the dates. */
  customers: string[];
}

/** A supplier of whom nobody knows yet how probable it is that it fails, fails. */
const UNKNOWN = sql.raw('1');

/** Links to the suppliers of the third party that a column names, with what each passes on. */
export const suppliersOf = (customer: SQL): SQL => sql`coalesce((select json_agg(json_build_object(
    'linkId', ${supplyLink.id}, 'supplierId', ${supplyLink.supplierId}, 'criticality', ${supplyLink.criticality}, 'share', ${supplyLink.share},
    'validFrom', ${supplyLink.validFrom}, 'validTo', ${supplyLink.validTo}, 'retiredOn', ${supplyLink.retiredOn},
    'probability', coalesce(${passedOnRisk.probability}, ${UNKNOWN})))
  from ${supplyLink} left join ${passedOnRisk} on ${passedOnRisk.thirdPartyId} = ${supplyLink.supplierId}
  where ${supplyLink.customerId} = ${customer}), '[]')`;

/** Third parties as the supply network sees them. */
export async function findNodes(at: Writing, keys: readonly string[]): Promise<NetworkNode[]> {
  return await at.rows<NetworkNode>(sql`
    select wanted.id, ${risk.ownProbability} as own, ${passedOnRisk.probability} as "passedOn", ${suppliersOf(sql`wanted.id`)} as suppliers,
      coalesce((select json_agg(distinct ${supplyLink.customerId}) from ${supplyLink} where ${supplyLink.supplierId} = wanted.id), '[]') as customers
    from unnest(${sql.param(keys)}::uuid[]) as wanted(id) left join ${risk} on ${risk.thirdPartyId} = wanted.id
      left join ${passedOnRisk} on ${passedOnRisk.thirdPartyId} = wanted.id`);
}

/** A third party as it is kept: of failing by itself, and its supply links. */
export type KeptNode = Pick<NetworkNode, 'id' | 'suppliers'> & { own: number };

/** Those of some third parties whose own assessment, made on this basis, is right on a day. */
export async function findKeptNodes(
  at: Snapshot,
  keys: readonly string[],
  { basis, day }: { basis: string; day: string },
): Promise<KeptNode[]> {
  if (keys.length === 0) return [];
  return await at.rows<KeptNode>(sql`
    select ${risk.thirdPartyId} as id, ${risk.ownProbability} as own, ${suppliersOf(sql`${risk.thirdPartyId}`)} as suppliers
    from ${risk} where ${risk.thirdPartyId} = ${anyOf(keys)} and ${isOwnRight(day, basis)}`);
}

/** Whether what is kept of a third party, its suppliers aside, is right for a day, as `isRightFor` says. */
export const isOwnRight = (
  day: string,
  basis: string,
): SQL => sql`${risk.basis} = ${basis} and ${risk.asOf} <= ${day}::date
  and (${risk.renewOn} is null or ${risk.renewOn} > ${day}::date)`;

/** The probability of failing by itself of everybody who was assessed. */
export async function findOwn(at: Reading): Promise<Map<string, number>> {
  const found = await at.rows<{ id: string; own: number }>(
    sql`select ${risk.thirdPartyId} as id, ${risk.ownProbability} as own from ${risk}`,
  );
  return new Map(found.map(({ id, own }) => [id, own]));
}

/** What everybody passes on. */
export async function findPassedOn(at: Reading): Promise<Map<string, number>> {
  const found = await at.rows<{ id: string; probability: number }>(
    sql`select ${passedOnRisk.thirdPartyId} as id, ${passedOnRisk.probability} as probability from ${passedOnRisk}`,
  );
  return new Map(found.map(({ id, probability }) => [id, probability]));
}

/** A link in force, as the network is solved from it. */
export type NetworkLink = Pick<DossierSupplier, 'supplierId' | 'criticality' | 'share'> & { customerId: string };

/** All links in force on a day. */
export async function findLinksOn(at: Reading, day: string): Promise<NetworkLink[]> {
  return await at.rows<NetworkLink>(sql`
    select ${supplyLink.supplierId} as "supplierId", ${supplyLink.customerId} as "customerId",
      ${supplyLink.criticality} as criticality, ${supplyLink.share} as share
    from ${supplyLink} where ${isInForceOn(day)}`);
}

/** A link counts from its first day to its last, until its source withdraws it. */
export const isInForceOn = (day: string): SQL => sql`coalesce(${supplyLink.validFrom} <= ${day}::date, true)
  and coalesce(${supplyLink.validTo} >= ${day}::date, true) and coalesce(${supplyLink.retiredOn} > ${day}::date, true)`;

/** Keys of those whom any of some third parties supplies, on a day or whatever the dates. */
export async function findCustomersOf(at: Reading, keys: Iterable<string>, day?: string): Promise<string[]> {
  const found = await at.rows<{ id: string }>(sql`
    select distinct ${supplyLink.customerId} as id from ${supplyLink}
    where ${supplyLink.supplierId} = ${anyOf([...keys])} and ${day === undefined ? sql`true` : isInForceOn(day)}`);
  return found.map(({ id }) => id);
}

/** Keeps what suppliers pass on. */
export async function savePassedOn(at: Writing, passedOn: ReadonlyMap<string, number>): Promise<void> {
  if (passedOn.size === 0) return;
  await at.rows(sql`
    insert into ${passedOnRisk} (third_party_id, probability)
    select * from unnest(${sql.param([...passedOn.keys()])}::uuid[], ${sql.param([...passedOn.values()])}::float8[])
    on conflict (third_party_id) do update set probability = excluded.probability`);
}

/** Lets those be assessed anew whom any of some third parties supplies: what is kept of them is due at once. */
export async function makeCustomersDue(at: Writing, suppliers: readonly string[]): Promise<void> {
  await at.rows(sql`
    update ${risk} set renew_on = ${risk.asOf} where ${risk.thirdPartyId} in (
      select ${supplyLink.customerId} from ${supplyLink} where ${supplyLink.supplierId} = ${anyOf(suppliers)})`);
}

/** Keys of the suppliers whose own assessment is apart from what they pass on by as much as is to be passed on. */
export async function findApart(at: Reading, from: number): Promise<string[]> {
  const found = await at.rows<{ id: string }>(sql`
    select ${risk.thirdPartyId} as id from ${risk} left join ${passedOnRisk} on ${passedOnRisk.thirdPartyId} = ${risk.thirdPartyId}
    where (${passedOnRisk.probability} is null or abs(${risk.probability} - ${passedOnRisk.probability}) >= ${from}::float8)
      and exists (select from ${supplyLink} where ${supplyLink.supplierId} = ${risk.thirdPartyId})`);
  return found.map(({ id }) => id);
}

/** The last day for which the whole network was solved; null: it is being solved, or never was. */
export async function findSolvedOn(at: Reading): Promise<string | null> {
  const [found] = await at.rows<{ day: string | null }>(sql`select ${registry.solvedOn}::text as day from ${registry}`);
  return found?.day ?? null;
}

/** Notes for which day the network is solved; null: it is not any more. */
export async function setSolvedOn(at: Writing, day: string | null): Promise<void> {
  await at.rows(sql`update ${registry} set solved_on = ${day}::date where solved_on is distinct from ${day}::date`);
}
