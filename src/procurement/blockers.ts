import { sql } from 'drizzle-orm';
import type { ProcurementRuleId } from '../../db/catalogue/procurement-policy.ts';
import { thirdParty } from '../../db/tables/third-party.ts';
import type { Row } from '../record/records.ts';
import type { Transaction } from '../write.ts';

/** What one would buy, from whom, and when. */
interface Purchase {
  thirdPartyId: string;
  /** None: any. */
  categories: readonly Row<'Engagement'>['category'][];
  facilityIds: readonly string[];
  productIds: readonly string[];
  asOf: string;
}

/** Rules that bar buying on a day, apart from that of approval itself, in the order of the policy. */
export async function findBlockers(transaction: Transaction, { thirdPartyId }: Purchase): Promise<ProcurementRuleId[]> {
  const barred = await transaction.rows(sql`
    select from ${thirdParty}
    where id = ${thirdPartyId} and lifecycle in ('SUSPENDED', 'OFFBOARDING', 'RETIRED')`);
  return barred.length > 0 ? ['LIFECYCLE'] : [];
}
