import { sql } from 'drizzle-orm';
import { thirdParty, thirdPartyOwner } from '../../../db/tables/third-party.ts';
import type { Database } from '../../registry/database.ts';
import { Snapshot } from '../../registry/snapshot.ts';
import { normalizedName } from '../../input/names/compared-name.ts';

/** A third party and its names. */
export interface NamedParty {
  id: string;
  legalName: string;
  tradingNames: string[];
  /** Names of its owners that are not third parties of the registry. */
  ownerNames: string[];
  isRetired: boolean;
}

/** Third parties read at once, to bound memory. */
const PAGE = 5_000;

/** Yields all third parties page by page, including retired ones. */
export async function* partiesByName(database: Database, size = PAGE): AsyncGenerator<NamedParty[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = await Snapshot.of(database.read, (snapshot) =>
      snapshot.rows<NamedParty>(
        sql`select id, legal_name as "legalName", trading_names as "tradingNames", lifecycle = 'RETIRED' as "isRetired",
            array(select name from ${thirdPartyOwner} where third_party_id = ${thirdParty.id} and name is not null
              order by position) as "ownerNames"
          from ${thirdParty} where id > ${after}::uuid order by id limit ${size}`,
      ),
    );
    if (page.length > 0) yield page;
    if (page.length < size) return;
    after = page.at(-1)!.id;
  }
}

/** Returns all names of a third party, normalized for comparison. */
export function comparedNames({ legalName, tradingNames }: Pick<NamedParty, 'legalName' | 'tradingNames'>): string[] {
  return [...new Set([legalName, ...tradingNames].map(normalizedName))];
}

/** Returns the third parties with each normalized name. Omits retired ones if an active one has the same name. */
export async function findByName(database: Database, names: ReadonlySet<string>): Promise<Map<string, NamedParty[]>> {
  const byName = new Map<string, NamedParty[]>();
  for await (const page of partiesByName(database)) {
    for (const party of page) {
      for (const name of comparedNames(party)) {
        if (!names.has(name)) continue;
        const namesakes = byName.get(name);
        if (namesakes) namesakes.push(party);
        else byName.set(name, [party]);
      }
    }
  }
  for (const [name, parties] of byName) {
    const active = parties.filter(({ isRetired }) => !isRetired);
    if (active.length > 0) byName.set(name, active);
  }
  return byName;
}
