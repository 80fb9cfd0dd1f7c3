import { sql } from 'drizzle-orm';
import { product } from '../../../../db/tables/product.ts';
import { thirdParty } from '../../../../db/tables/third-party.ts';
import { namesIn } from '../../../input/names/aliases.ts';
import type { Database } from '../../../registry/database.ts';
import type { WholeRecord } from '../../../registry/records.ts';
import { imagesOf, recordOf, type Image } from '../../../registry/store.ts';
import { pagesInKeyOrder } from '../../../registry/key-pages.ts';
import { Snapshot } from '../../../registry/snapshot.ts';

/** A third party and its products that are not withdrawn. */
export interface PartyOnRecord {
  id: string;
  legalName: string;
  /** All its names, as written. */
  names: string[];
  isRetired: boolean;
  /** Ordered by name. */
  products: { id: string; name: string }[];
}

/** Third parties read at once, to bound memory. */
const PAGE = 1_000;

/** Yields all third parties with their products, including retired ones. */
export async function* partiesWithProducts(database: Database): AsyncGenerator<PartyOnRecord> {
  const readPage = (after: string, size: number) =>
    Snapshot.of(database.read, (snapshot) =>
      snapshot.rows<Omit<PartyOnRecord, 'names'> & { tradingNames: string[] }>(sql`
        select id, legal_name as "legalName", trading_names as "tradingNames", lifecycle = 'RETIRED' as "isRetired",
          (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by lower(p.name), p.id), '[]')
            from ${product} p where p.third_party_id = ${thirdParty.id} and p.retired_on is null) as products
        from ${thirdParty} where id > ${after}::uuid and merged_into_id is null order by id limit ${size}`),
    );
  for await (const page of pagesInKeyOrder(PAGE, readPage)) {
    for (const { tradingNames, ...party } of page) {
      yield {
        ...party,
        names: [...new Set([party.legalName, ...tradingNames].flatMap((name) => [name, ...namesIn(name)]))],
      };
    }
  }
}

/** Returns the current version of a product, or null if it is not on record. */
export async function findProduct(database: Database, key: string): Promise<WholeRecord<'Product'> | null> {
  const [row] = await Snapshot.of(database.read, (snapshot) =>
    snapshot.rows<{ image: Image }>(imagesOf('Product', [key])),
  );
  return row ? recordOf('Product', row.image) : null;
}
