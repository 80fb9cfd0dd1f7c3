import { groupBy } from '../../../registry/batch.ts';
import { Rejected } from '../../../input/problems.ts';
import { globalId } from '../../../registry/global-id.ts';
import { listExploited, notYetListed } from '../../../records/product/list-exploited.ts';
import type { Writer } from '../../../registry/session.ts';
import { writeTogether } from '../../../registry/write.ts';
import { type Reported, reasonsOf } from '../report.ts';
import type { KnownExploited } from './catalogue.ts';
import { findProduct, type PartyOnRecord, partiesWithProducts } from './on-record.ts';
import { comparedProduct, type Likeness, likenesses, likenessOf } from './product-names.ts';
import { nearNotes } from './near-notes.ts';
import { CatalogVendors, type VendorMatch } from './vendors.ts';

/** The catalog, as the source of its marks. */
export const CATALOG = 'cisa-kev';

/** Most products of one third party that are reported only because an entry names several products. */
const MAX_OPEN = 20;
/** Most third parties without products that are reported one by one. */
const MAX_WITHOUT_PRODUCTS = 100;

/** A product and its entries in the catalog. */
interface Exposed {
  id: string;
  /** The names of the product and of its third party. */
  name: string;
  entries: KnownExploited[];
  /** Entries that may be about this product, the likeliest first. */
  near: KnownExploited[];
  /** Whether nothing but entries about several products may be about it. */
  isOpen: boolean;
}

/**
 * Marks the known exploited vulnerabilities of products with the vendor and name in the catalog. Reports each product that
 * the catalog has, each product that it may have under another name, each third party without products that may be a vendor
 * in it, and each entry that cannot be read.
 */
export async function* importCatalogue(
  writer: Writer,
  entries: readonly KnownExploited[],
  { dryRun }: { dryRun: boolean },
): AsyncGenerator<Reported> {
  for (const { row, cve, reasons } of entries) {
    if (reasons.length > 0) yield { ...NOTHING, row, name: cve || '(no CVE)', outcome: 'REJECTED', reasons };
  }
  const vendors = new CatalogVendors(entries.filter(({ reasons }) => reasons.length === 0));
  let withoutProducts = 0;
  for await (const party of partiesWithProducts(writer.database)) {
    const matches = vendors.find(party.names);
    if (matches.length === 0) continue;
    if (party.products.length > 0) {
      yield* reportProducts(writer, party, exposedOf(party, matches), dryRun);
      continue;
    }
    const sold = matches.filter(({ isLikely }) => isLikely).flatMap((match) => match.entries);
    if (party.isRetired || sold.length === 0) continue;
    withoutProducts++;
    if (withoutProducts <= MAX_WITHOUT_PRODUCTS) yield withoutProductsReport(party, sold);
  }
  const more = withoutProducts - MAX_WITHOUT_PRODUCTS;
  if (more > 0) {
    yield { ...NOTHING, name: `${more} more third parties`, outcome: 'WITHOUT_PRODUCTS', count: more };
  }
}

const NOTHING = { row: null, line: null, ids: [], notes: [], reasons: [] } satisfies Partial<Reported>;

/** Compares the products of a third party with the entries about vendors that it may be. */
function exposedOf({ legalName, names, products }: PartyOnRecord, matches: readonly VendorMatch[]): Exposed[] {
  const compared = matches.flatMap(({ isSame, entries }) =>
    entries.map((entry) => {
      const vendorNames = [...names, entry.vendor];
      return { entry, isSame, vendorNames, product: comparedProduct(entry.product, vendorNames) };
    }),
  );
  return products.flatMap(({ id, name }) => {
    const ownName = new Map<string, ReturnType<typeof comparedProduct>>();
    const marks: KnownExploited[] = [];
    const near: Record<Likeness, KnownExploited[]> = { SAME: [], WORDS: [], A_WORD: [], OPEN: [] };
    for (const { entry, isSame, vendorNames, product } of compared) {
      const own = ownName.get(entry.vendor) ?? comparedProduct(name, vendorNames);
      ownName.set(entry.vendor, own);
      const likeness = likenessOf(product, own);
      if (likeness === 'SAME' && isSame) marks.push(entry);
      else if (likeness !== null) near[likeness].push(entry);
    }
    const likeliestFirst = likenesses.flatMap((likeness) => near[likeness]);
    if (marks.length + likeliestFirst.length === 0) return [];
    const isOpen = marks.length === 0 && likeliestFirst.length === near.OPEN.length;
    return [{ id, name: `${name}, ${legalName}`, entries: marks, near: likeliestFirst, isOpen }];
  });
}

async function* reportProducts(
  writer: Writer,
  party: PartyOnRecord,
  exposed: readonly Exposed[],
  dryRun: boolean,
): AsyncGenerator<Reported> {
  const open = exposed.filter(({ isOpen }) => isOpen);
  const notReported = new Set(open.slice(MAX_OPEN));
  for (const product of exposed.filter((one) => !notReported.has(one))) {
    const report = { ...NOTHING, name: product.name, ids: [globalId('Product', product.id)] };
    if (product.entries.length > 0) yield { ...report, ...(await mark(writer, product, dryRun)) };
    if (product.near.length > 0) yield { ...report, outcome: 'NEAR', notes: nearNotes(product.near) };
  }
  if (notReported.size > 0) {
    yield {
      ...NOTHING,
      name: `${notReported.size} more products, ${party.legalName}`,
      outcome: 'NEAR',
      count: notReported.size,
      ids: [globalId('ThirdParty', party.id)],
      notes: nearNotes([...new Set([...notReported].flatMap(({ near }) => near))]),
    };
  }
}

async function mark(
  writer: Writer,
  product: Exposed,
  dryRun: boolean,
): Promise<Pick<Reported, 'outcome' | 'notes' | 'reasons'>> {
  const listing = { catalog: CATALOG, entries: product.entries };
  const held = await findProduct(writer.database, product.id);
  const changed = notYetListed(listing, held?.vulnerabilities ?? []);
  if (changed.length === 0) return { outcome: 'UNCHANGED', notes: [], reasons: [] };
  try {
    await writeTogether(writer, (joint) => listExploited(joint, product.id, listing), { keep: !dryRun });
    return { outcome: 'UPDATED', notes: [changed.join(', ')], reasons: [] };
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    return { outcome: 'REJECTED', notes: [], reasons: reasonsOf(error.problems, 1) };
  }
}

function withoutProductsReport({ id, legalName, names }: PartyOnRecord, entries: readonly KnownExploited[]): Reported {
  const vendors = [...groupBy(entries, ({ vendor }) => vendor)].map(
    ([vendor, { length }]) => `${length === 1 ? '1 entry' : `${length} entries`} of ${vendor}`,
  );
  // Several third parties may have this legal name.
  const otherNames = names.filter((name) => name !== legalName);
  const notes = [`no product on record; the catalog has ${vendors.join(', ')}`];
  if (otherNames.length > 0) notes.unshift(`known as ${otherNames.join(', ')}`);
  return { ...NOTHING, name: legalName, outcome: 'WITHOUT_PRODUCTS', ids: [globalId('ThirdParty', id)], notes };
}
