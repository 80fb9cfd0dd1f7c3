import { sql } from 'drizzle-orm';
import { product } from '../../../../db/tables/product.ts';
import { thirdParty } from '../../../../db/tables/third-party.ts';
import type { Database } from '../../../registry/database.ts';
import type { WholeRecord } from '../../../registry/records.ts';
import { imagesOf, recordOf, type Image } from '../../../registry/store.ts';
import { Snapshot } from '../../../registry/snapshot.ts';
import { comparedNames } from '../names-on-record.ts';

/** A product on record, and what its third party is called as names are compared. */
export interface NamedProduct {
  id: string;
  name: string;
  legalName: string;
  vendors: string[];
}

type Read = Omit<NamedProduct, 'vendors'> & { tradingNames: string[] };

const PAGE = 5_000;

/** The products that some vendors make and that nobody has withdrawn, by the vendor's name as names are compared. */
export async function productsOf(
  database: Database,
  vendors: ReadonlySet<string>,
): Promise<Map<string, NamedProduct[]>> {
  const found = new Map<string, NamedProduct[]>();
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = await Snapshot.of(database.read, (snapshot) =>
      snapshot.rows<Read>(sql`
        select ${product.id}, ${product.name}, ${thirdParty.legalName} as "legalName", ${thirdParty.tradingNames} as "tradingNames"
        from ${product} join ${thirdParty} on ${thirdParty.id} = ${product.thirdPartyId}
        where ${product.id} > ${after}::uuid and ${product.retiredOn} is null order by ${product.id} limit ${PAGE}`),
    );
    for (const read of page) {
      const names = comparedNames(read);
      for (const vendor of names.filter((name) => vendors.has(name))) {
        const known = found.get(vendor);
        if (known) known.push({ ...read, vendors: names });
        else found.set(vendor, [{ ...read, vendors: names }]);
      }
    }
    if (page.length < PAGE) return found;
    after = page.at(-1)!.id;
  }
}

/** A product as it stands now. */
export async function findProduct(database: Database, key: string): Promise<WholeRecord<'Product'>> {
  const [row] = await Snapshot.of(database.read, (snapshot) =>
    snapshot.rows<{ image: Image }>(imagesOf('Product', [key])),
  );
  return recordOf('Product', row!.image);
}
