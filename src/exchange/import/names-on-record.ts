import { sql } from 'drizzle-orm';
import { thirdParty } from '../../../db/tables/third-party.ts';
import type { Database } from '../../registry/database.ts';
import { Snapshot } from '../../registry/snapshot.ts';
import { normalisedName } from '../../records/third-party/names.ts';

/** A third party, and what it is called. */
export interface NamedParty {
  id: string;
  legalName: string;
  tradingNames: string[];
  isRetired: boolean;
}

/** How many are read at once: as many names as fit into a page of memory, not a registry. */
const PAGE = 5_000;

/** All third parties in the order of their keys, page by page; retired ones too. */
export async function* partiesByName(database: Database, size = PAGE): AsyncGenerator<NamedParty[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = await Snapshot.of(database.read, (snapshot) =>
      snapshot.rows<NamedParty>(
        sql`select id, legal_name as "legalName", trading_names as "tradingNames", lifecycle = 'RETIRED' as "isRetired"
          from ${thirdParty} where id > ${after}::uuid order by id limit ${size}`,
      ),
    );
    if (page.length > 0) yield page;
    if (page.length < size) return;
    after = page.at(-1)!.id;
  }
}

/** All names of a third party, each as names are compared. */
export function comparedNames({ legalName, tradingNames }: Pick<NamedParty, 'legalName' | 'tradingNames'>): string[] {
  return [...new Set([legalName, ...tradingNames].map(normalisedName))];
}

/** Which third parties carry some names, by the name as names are compared; one that is not retired comes before one that is. */
export async function findByName(database: Database, names: ReadonlySet<string>): Promise<Map<string, NamedParty[]>> {
  const found = new Map<string, NamedParty[]>();
  for await (const page of partiesByName(database)) {
    for (const party of page) {
      for (const name of comparedNames(party)) {
        if (!names.has(name)) continue;
        const known = found.get(name);
        if (known) known.push(party);
        else found.set(name, [party]);
      }
    }
  }
  for (const [name, parties] of found) {
    const standing = parties.filter(({ isRetired }) => !isRetired);
    if (standing.length > 0) found.set(name, standing);
  }
  return found;
}
