import { sql } from 'drizzle-orm';
import { anyOf } from '../../../db/query.ts';
import { engagement, engagementFacility } from '../../../db/tables/engagement.ts';
import { risk } from '../../../db/tables/risk.ts';
import { supplyLink } from '../../../db/tables/supply-link.ts';
import { isActiveOn } from '../../records/engagement/active.ts';
import type { Row } from '../../registry/records.ts';
import { isInForceOn } from '../../risk/network/repository.ts';
import type { Snapshot } from '../../registry/snapshot.ts';

/** Which way one looks along supply links. */
export type Direction = 'UPSTREAM' | 'DOWNSTREAM';

/** A link as a chain is made of it. */
export type ChainLink = Pick<
  Row<'SupplyLink'>,
  'id' | 'supplierId' | 'customerId' | 'criticality' | 'share' | 'substitutable'
>;

/** What somebody is engaged for, and where; no facility named: everywhere. */
export interface Service {
  thirdPartyId: string;
  category: Row<'Engagement'>['category'];
  facilityIds: string[];
}

/** The links in force from some third parties one step on, by key; at most so many. */
export async function findLinksFrom(
  at: Snapshot,
  keys: readonly string[],
  direction: Direction,
  day: string,
  limit: number,
): Promise<ChainLink[]> {
  const near = direction === 'UPSTREAM' ? supplyLink.customerId : supplyLink.supplierId;
  return await at.rows<ChainLink>(sql`
    select ${supplyLink.id} as id, ${supplyLink.supplierId} as "supplierId", ${supplyLink.customerId} as "customerId",
      ${supplyLink.criticality} as criticality, ${supplyLink.share} as share, ${supplyLink.substitutable} as substitutable
    from ${supplyLink} where ${near} = ${anyOf(keys)} and ${isInForceOn(day)} order by ${supplyLink.id} limit ${limit}`);
}

/** What some third parties are engaged for on a day. */
export async function findServicesOf(at: Snapshot, keys: readonly string[], day: string): Promise<Service[]> {
  return await at.rows<Service>(sql`
    select ${engagement.thirdPartyId} as "thirdPartyId", ${engagement.category} as category, ${facilityIds} as "facilityIds"
    from ${engagement} where ${engagement.thirdPartyId} = ${anyOf(keys)} and ${isActiveOn(day)}`);
}

/** All who are engaged for a category on a day; at most so many. */
export async function findServing(
  at: Snapshot,
  category: Service['category'],
  day: string,
  limit: number,
): Promise<Service[]> {
  return await at.rows<Service>(sql`
    select ${engagement.thirdPartyId} as "thirdPartyId", ${engagement.category} as category, ${facilityIds} as "facilityIds"
    from ${engagement} where ${engagement.category} = ${category} and ${isActiveOn(day)}
    order by ${engagement.id} limit ${limit}`);
}

const facilityIds = sql`coalesce((select json_agg(${engagementFacility.facilityId}) from ${engagementFacility}
  where ${engagementFacility.engagementId} = ${engagement.id}), '[]')`;

/** How probable it is that some third parties fail by themselves, as it is kept. */
export async function findOwnOf(at: Snapshot, keys: readonly string[]): Promise<Map<string, number>> {
  const found = await at.rows<{ id: string; own: number }>(
    sql`select ${risk.thirdPartyId} as id, ${risk.ownProbability} as own from ${risk} where ${risk.thirdPartyId} = ${anyOf(keys)}`,
  );
  return new Map(found.map(({ id, own }) => [id, own]));
}
