import { sql } from 'drizzle-orm';
import { expiration } from '../../../db/tables/expiration.ts';
import { thirdParty } from '../../../db/tables/third-party.ts';
import type { ExpirationOrderField, ExpirationWhere } from '../../generated/inputs.ts';
import { isThirdParty } from '../../records/third-party/reference.ts';
import { isOwnedBy } from '../../records/third-party/list.ts';
import { riskFilters, riskJoin } from '../../records/third-party/risk-list.ts';
import { isIn, isInCountry } from '../../registry/filters.ts';
import type { FilterField, List } from '../../registry/page/list.ts';

/** The end of a record. A record without a last day is not listed. */
export type ExpirationRow = typeof expiration.$inferSelect & { expiresOn: string };

/** The filter of a list of expirations. */
export interface ListedExpirations extends ExpirationWhere {
  /** Days back and days ahead; today is in between. */
  since: number;
  within: number;
  /** Whether to include those of retired third parties. */
  retired: boolean;
}

const partyJoin = sql`join ${thirdParty} on ${thirdParty.id} = ${expiration.thirdPartyId}`;

const ofParty =
  <Value>(filter: FilterField<Value>): FilterField<Value> =>
  (value, context) => ({ ...filter(value, context), joins: [partyJoin] });

/** Expirations as a list. */
export const expirationList: List<ListedExpirations, ExpirationOrderField> = {
  name: 'expirations',
  table: expiration,
  key: expiration.id,
  orders: { EXPIRES_ON: { expression: sql`${expiration.expiresOn}`, type: 'date' } },
  defaultOrder: () => ({ field: 'EXPIRES_ON', direction: 'ASC' }),
  filters: {
    kind: isIn(expiration.kind),
    certificationType: isIn(expiration.certificationType),
    since: (days, { today }) => ({ conditions: [sql`${expiration.expiresOn} >= ${today}::date - ${days}::int`] }),
    within: (days, { today }) => ({ conditions: [sql`${expiration.expiresOn} <= ${today}::date + ${days}::int`] }),
    thirdParty: isThirdParty(expiration.thirdPartyId),
    lifecycle: ofParty(isIn(thirdParty.lifecycle)),
    country: ofParty(isInCountry(thirdParty.country)),
    internalOwner: ofParty(isOwnedBy),
    riskLevel: (level, context) => ({ ...riskFilters.riskLevel(level, context), joins: [partyJoin, riskJoin] }),
    retired: (retired) =>
      retired ? {} : { conditions: [sql`${thirdParty.lifecycle} <> 'RETIRED'`], joins: [partyJoin] },
  },
};
