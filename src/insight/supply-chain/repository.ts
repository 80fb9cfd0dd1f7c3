import { sql } from 'drizzle-orm';
import { anyOf } from '../../../db/query.ts';
import { engagement, engagementFacility } from '../../../db/tables/engagement.ts';
import { risk } from '../../../db/tables/risk.ts';
import { supplyLink } from '../../../db/tables/supply-link.ts';
import { isActiveOn } from '../../records/engagement/active.ts';
import type { Row } from '../../registry/records.ts';
import { isInForceOn } from '../../records/supply-link/in-force.ts';
import type { Snapshot } from '../../registry/snapshot.ts';

/** The direction along supply links. */
export type Direction = 'UPSTREAM' | 'DOWNSTREAM';

/** A link of a chain. */
export type ChainLink = Pick<
  Row<'SupplyLink'>,
  'id' | 'supplierId' | 'customerId' | 'criticality' | 'share' | 'substitutable'
>;

/** A category that a third party is engaged for, with its facilities; empty: all of them. */
export interface Service {
  thirdPartyId: string;
  category: Row<'Engagement'>['category'];
  facilityIds: string[];
}

/** Returns the first `limit` links in force, by key, one step from some third parties. */
export async function findLinksFrom(
  snapshot: Snapshot,
  keys: readonly string[],
  direction: Direction,
  day: string,
  limit: number,
): Promise<ChainLink[]> {
  const near = direction === 'UPSTREAM' ? supplyLink.customerId : supplyLink.supplierId;
  return await snapshot.rows<ChainLink>(sql`
    select ${supplyLink.id} as id, ${supplyLink.supplierId} as "supplierId", ${supplyLink.customerId} as "customerId",
      ${supplyLink.criticality} as criticality, ${supplyLink.share} as share, ${supplyLink.substitutable} as substitutable
    from ${supplyLink} where ${near} = ${anyOf(keys)} and ${isInForceOn(day)} order by ${supplyLink.id} limit ${limit}`);
}

/** Returns the services of some third parties on a day. */
export async function findServicesOf(snapshot: Snapshot, keys: readonly string[], day: string): Promise<Service[]> {
  return await snapshot.rows<Service>(sql`
    select ${engagement.thirdPartyId} as "thirdPartyId", ${engagement.category} as category, ${facilityIds} as "facilityIds"
    from ${engagement} where ${engagement.thirdPartyId} = ${anyOf(keys)} and ${isActiveOn(day)}`);
}

/** Returns the first `limit` services in a category on a day. */
export async function findServing(
  snapshot: Snapshot,
  category: Service['category'],
  day: string,
  limit: number,
): Promise<Service[]> {
  return await snapshot.rows<Service>(sql`
    select ${engagement.thirdPartyId} as "thirdPartyId", ${engagement.category} as category, ${facilityIds} as "facilityIds"
    from ${engagement} where ${engagement.category} = ${category} and ${isActiveOn(day)}
    order by ${engagement.id} limit ${limit}`);
}

const facilityIds = sql`coalesce((select json_agg(${engagementFacility.facilityId}) from ${engagementFacility}
  where ${engagementFacility.engagementId} = ${engagement.id}), '[]')`;

/** Returns the stored probability of failing by itself of some third parties. */
export async function findOwnOf(snapshot: Snapshot, keys: readonly string[]): Promise<Map<string, number>> {
  const rows = await snapshot.rows<{ id: string; own: number }>(
    sql`select ${risk.thirdPartyId} as id, ${risk.ownProbability} as own from ${risk} where ${risk.thirdPartyId} = ${anyOf(keys)}`,
  );
  return new Map(rows.map(({ id, own }) => [id, own]));
}
