import { sql } from 'drizzle-orm';
import { product } from '../../../../db/tables/product.ts';
import { thirdParty } from '../../../../db/tables/third-party.ts';
import type { Database } from '../../../registry/database.ts';
import type { WholeRecord } from '../../../registry/records.ts';
import { imagesOf, recordOf, type Image } from '../../../registry/store.ts';
import { Snapshot } from '../../../registry/snapshot.ts';
import { comparedNames } from '../names-on-record.ts';

/** A product on record and the names of its third party. */
export interface NamedProduct {
  id: string;
  name: string;
  legalName: string;
  /** All names of its third party, normalized for comparison. */
  vendors: string[];
}

type ProductRow = Omit<NamedProduct, 'vendors'> & { tradingNames: string[] };

const PAGE = 5_000;

/** Returns the products of some vendors that are not withdrawn, by the vendor's normalized name. */
export async function productsOf(
  database: Database,
  vendors: ReadonlySet<string>,
): Promise<Map<string, NamedProduct[]>> {
  const byVendor = new Map<string, NamedProduct[]>();
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = await Snapshot.of(database.read, (snapshot) =>
      snapshot.rows<ProductRow>(sql`
        select ${product.id}, ${product.name}, ${thirdParty.legalName} as "legalName", ${thirdParty.tradingNames} as "tradingNames"
        from ${product} join ${thirdParty} on ${thirdParty.id} = ${product.thirdPartyId}
        where ${product.id} > ${after}::uuid and ${product.retiredOn} is null order by ${product.id} limit ${PAGE}`),
    );
    for (const row of page) {
      const names = comparedNames(row);
      for (const vendor of names.filter((name) => vendors.has(name))) {
        const products = byVendor.get(vendor);
        if (products) products.push({ ...row, vendors: names });
        else byVendor.set(vendor, [{ ...row, vendors: names }]);
      }
    }
    if (page.length < PAGE) return byVendor;
    after = page.at(-1)!.id;
  }
}

/** Returns the current version of a product. */
export async function findProduct(database: Database, key: string): Promise<WholeRecord<'Product'>> {
  const [row] = await Snapshot.of(database.read, (snapshot) =>
    snapshot.rows<{ image: Image }>(imagesOf('Product', [key])),
  );
  return recordOf('Product', row!.image);
}
