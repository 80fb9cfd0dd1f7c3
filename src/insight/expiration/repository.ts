import { sql } from 'drizzle-orm';
import { expiration } from '../../../db/tables/expiration.ts';
import { thirdParty } from '../../../db/tables/third-party.ts';
import type { ExpirationOrderField, ExpirationWhere } from '../../generated/inputs.ts';
import { isIn, isInCountry } from '../../registry/filters.ts';
import type { FilterField, List } from '../../registry/page/list.ts';

/** The end of a record. A record without a last day is not listed. */
export type ExpirationRow = typeof expiration.$inferSelect & { expiresOn: string };

/** The filter of a list of expirations. */
export interface ListedExpirations extends Omit<ExpirationWhere, 'thirdParty'> {
  /** Days back and days ahead; today is in between. */
  since: number;
  within: number;
  /** Key of a third party. */
  thirdPartyId?: string;
  /** None: the third party asked for does not exist. */
  none?: boolean;
  /** Whether to include those of retired third parties if `lifecycle` does not say. */
  retired: boolean;
}

const partyJoin = sql`join ${thirdParty} on ${thirdParty.id} = ${expiration.thirdPartyId}`;

const ofParty =
  <Value>(filter: FilterField<Value>): FilterField<Value> =>
  (value, context) => ({ ...filter(value, context), joins: [partyJoin] });

/** The list of expirations on a day. The day is not part of the filter, so that a cursor stays valid past midnight. */
export const expirationList = (today: string): List<ListedExpirations, ExpirationOrderField> => ({
  name: 'expirations',
  table: expiration,
  key: expiration.id,
  orders: { EXPIRES_ON: { expression: sql`${expiration.expiresOn}`, type: 'date' } },
  defaultOrder: () => ({ field: 'EXPIRES_ON', direction: 'ASC' }),
  filters: {
    kind: isIn(expiration.kind),
    certificationType: isIn(expiration.certificationType),
    since: (days) => ({ conditions: [sql`${expiration.expiresOn} >= ${today}::date - ${days}::int`] }),
    within: (days) => ({ conditions: [sql`${expiration.expiresOn} <= ${today}::date + ${days}::int`] }),
    none: (none) => (none ? { conditions: [sql`false`] } : {}),
    thirdPartyId: (key) => ({ conditions: [sql`${expiration.thirdPartyId} = ${key}`] }),
    lifecycle: ofParty(isIn(thirdParty.lifecycle)),
    country: ofParty(isInCountry(thirdParty.country)),
    retired: (retired, { where }) =>
      retired || where.lifecycle ? {} : { conditions: [sql`${thirdParty.lifecycle} <> 'RETIRED'`], joins: [partyJoin] },
  },
});
