import { groupBy } from '../../../registry/batch.ts';
import type { KnownExploited } from './catalogue.ts';

/** Most products of the catalog that are named for one product on record. */
const MAX_PRODUCTS = 10;
/** Most CVE numbers that are named for one product of the catalog. */
const MAX_CVES = 5;

/** Returns a question for each product of the catalog that a product on record may be. */
export function nearNotes(entries: readonly KnownExploited[]): string[] {
  const products = [...groupBy(entries, ({ vendor, product }) => JSON.stringify([vendor, product])).values()];
  const notes = products.slice(0, MAX_PRODUCTS).flatMap((ofProduct) => {
    const [entry] = ofProduct;
    return entry ? [`is it "${entry.product}" of ${entry.vendor} (${cvesOf(ofProduct)})?`] : [];
  });
  const more = products.length - notes.length;
  return more > 0 ? [...notes, `is it one of ${more} more products of the catalog?`] : notes;
}

function cvesOf(entries: readonly KnownExploited[]): string {
  const cves = entries.map(({ cve }) => cve);
  const more = cves.length - MAX_CVES;
  return more > 0 ? `${cves.slice(0, MAX_CVES).join(', ')} and ${more} more` : cves.join(', ');
}
