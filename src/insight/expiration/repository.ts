import { sql } from 'drizzle-orm';
import { expiration } from '../../../db/tables/expiration.ts';
import { thirdParty } from '../../../db/tables/third-party.ts';
import { Filter, type InFilter } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

/** Something that ends. Without a last day it is not listed. */
export type ExpirationRow = typeof expiration.$inferSelect & { expiresOn: string };

/** Which expirations a list holds. */
export interface ExpirationWhere {
  /** Days back and days ahead; today is in between. */
  since: number;
  within: number;
  kind?: InFilter<string> | null;
  certificationType?: InFilter<string> | null;
  lifecycle?: InFilter<string> | null;
  country?: InFilter<string> | null;
  /** Key of a third party; null: of one that does not exist. */
  thirdPartyId?: string | null;
  /** Those of retired third parties too, where `lifecycle` does not say. */
  retired: boolean;
}

/** Expirations as a list, on a day. The day is no part of the filter: a cursor is good past midnight. */
export const expirationList = (today: string): List<ExpirationWhere> => ({
  name: 'expirations',
  table: expiration,
  key: expiration.id,
  orders: { EXPIRES_ON: { expression: sql`${expiration.expiresOn}`, type: 'date' } },
  defaultOrder: () => ({ field: 'EXPIRES_ON', direction: 'ASC' }),
  select: ({ since, within, kind, certificationType, lifecycle, country, thirdPartyId, retired }) => {
    const { conditions } = new Filter()
      .in('kind', expiration.kind, kind)
      .in('certificationType', expiration.certificationType, certificationType);
    conditions.push(
      sql`${expiration.expiresOn} between ${today}::date - ${since}::int and ${today}::date + ${within}::int`,
    );
    if (thirdPartyId === null) conditions.push(sql`false`);
    else if (thirdPartyId !== undefined) conditions.push(sql`${expiration.thirdPartyId} = ${thirdPartyId}`);
    const ofParty = new Filter()
      .in('lifecycle', thirdParty.lifecycle, lifecycle)
      .countries('country', thirdParty.country, country).conditions;
    if (!lifecycle && !retired) ofParty.push(sql`${thirdParty.lifecycle} <> 'RETIRED'`);
    if (ofParty.length > 0) {
      conditions.push(
        sql`exists (select from ${thirdParty} where ${thirdParty.id} = ${expiration.thirdPartyId} and ${sql.join(ofParty, sql` and `)})`,
      );
    }
    return { conditions };
  },
});
