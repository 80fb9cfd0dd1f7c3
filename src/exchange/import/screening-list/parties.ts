import { sql } from 'drizzle-orm';
import {
  thirdParty,
  thirdPartyIdentifier,
  thirdPartyOwner,
  thirdPartySite,
} from '../../../../db/tables/third-party.ts';
import type { Database } from '../../../registry/database.ts';
import { pagesInKeyOrder } from '../../../registry/key-pages.ts';
import { Snapshot } from '../../../registry/snapshot.ts';

/** A third party as it is compared with lists. */
export interface NamedParty {
  id: string;
  legalName: string;
  tradingNames: string[];
  /** Names of its owners that are not third parties of the registry. */
  ownerNames: string[];
  /** Like `NPI 1234567893`. */
  identifiers: string[];
  /** Addresses of its sites in the US, or in a country that is not recorded. */
  addresses: string[];
}

/** Yields the third parties to screen: those that are not retired, and retired ones that own one of these. */
export const partiesToScreen = (database: Database, pageSize: number): AsyncGenerator<NamedParty[]> =>
  pagesInKeyOrder(pageSize, (after, size) =>
    Snapshot.of(database.read, (snapshot) =>
      snapshot.rows<NamedParty>(sql`
        select id, legal_name as "legalName", trading_names as "tradingNames",
          array(select name from ${thirdPartyOwner} where third_party_id = ${thirdParty.id} and name is not null
            order by position) as "ownerNames",
          array(select scheme || ' ' || value from ${thirdPartyIdentifier} where third_party_id = ${thirdParty.id}
            order by position) as identifiers,
          array(select address from ${thirdPartySite} where third_party_id = ${thirdParty.id} and address is not null
            and coalesce(country, 'US') = 'US' order by position) as addresses
        from ${thirdParty} where id > ${after}::uuid and merged_into_id is null
          and (lifecycle <> 'RETIRED' or exists (
            select from ${thirdPartyOwner} o join ${thirdParty} owned on owned.id = o.third_party_id
            where o.owner_id = ${thirdParty.id} and owned.lifecycle <> 'RETIRED'))
        order by id limit ${size}`),
    ),
  );
