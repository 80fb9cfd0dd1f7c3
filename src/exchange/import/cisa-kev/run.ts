import { groupBy } from '../../../registry/batch.ts';
import { updateProduct } from '../../../records/product/commands.ts';
import { Rejected } from '../../../input/problems.ts';
import { globalId } from '../../../registry/global-id.ts';
import type { WholeRecord } from '../../../registry/records.ts';
import { normalizedName } from '../../../input/names/compared-name.ts';
import type { Writer } from '../../../registry/session.ts';
import { writeTogether } from '../../../registry/write.ts';
import { type Reason, type Reported, reasonsOf } from '../report.ts';
import { comparedProduct, type KnownExploited } from './catalogue.ts';
import { findProduct, type NamedProduct, productsOf } from './products.ts';

/** Attempts per product if other writes change it in between. */
const ATTEMPTS = 3;

type Vulnerability = WholeRecord<'Product'>['vulnerabilities'][number];

/** A product and its entries in the catalog. */
interface Exposed {
  product: NamedProduct;
  entries: KnownExploited[];
  /** Entries about a product of the same vendor with a similar name. */
  near: KnownExploited[];
}

/**
 * Marks the known exploited vulnerabilities of products with the vendor and name in the catalog. Reports each product that
 * the catalog has, or has under a similar name, and each entry that cannot be read.
 */
export async function* importCatalogue(
  writer: Writer,
  entries: readonly KnownExploited[],
  { dryRun }: { dryRun: boolean },
): AsyncGenerator<Reported> {
  for (const { row, cve, reasons } of entries) {
    if (reasons.length > 0) yield { ...NOTHING, row, name: cve || '(no CVE)', outcome: 'REJECTED', reasons };
  }
  const readable = entries.filter(({ reasons }) => reasons.length === 0);
  for (const exposed of await findExposed(writer, readable)) {
    const { product, near } = exposed;
    const report = {
      ...NOTHING,
      name: `${product.name}, ${product.legalName}`,
      ids: [globalId('Product', product.id)],
    };
    const similar = near.map(({ cve, vendor, product: name }) => `is it "${name}" of ${vendor} (${cve})?`);
    if (exposed.entries.length === 0) yield { ...report, outcome: 'NEAR', notes: similar };
    else yield { ...report, ...(await mark(writer, exposed, dryRun, similar)) };
  }
}

const NOTHING = { row: null, line: null, ids: [], notes: [], reasons: [] } satisfies Partial<Reported>;

async function findExposed(writer: Writer, entries: readonly KnownExploited[]): Promise<Exposed[]> {
  const byVendor = groupBy(entries, ({ vendor }) => normalizedName(vendor));
  const products = await productsOf(writer.database, new Set(byVendor.keys()));
  const byProduct = new Map<string, Exposed>();
  for (const [vendor, vendorEntries] of byVendor) {
    for (const product of products.get(vendor) ?? []) {
      const productName = comparedProduct(product.name, product.vendors);
      const exposed = byProduct.get(product.id) ?? { product, entries: [], near: [] };
      for (const entry of vendorEntries) {
        const entryName = comparedProduct(entry.product, product.vendors);
        if (entryName === productName) exposed.entries.push(entry);
        else if (isNear(entryName, productName)) exposed.near.push(entry);
      }
      if (exposed.entries.length > 0 || exposed.near.length > 0) byProduct.set(product.id, exposed);
    }
  }
  return [...byProduct.values()];
}

/** Returns whether one name has all the words of the other. */
function isNear(nameA: string, nameB: string): boolean {
  const [a, b] = [new Set(nameA.split(' ')), new Set(nameB.split(' '))];
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  return [...fewer].every((word) => more.has(word));
}

async function mark(
  writer: Writer,
  { product, entries }: Exposed,
  dryRun: boolean,
  similar: string[],
): Promise<Pick<Reported, 'outcome' | 'notes' | 'reasons'>> {
  for (let attempt = 1; ; attempt++) {
    const held = await findProduct(writer.database, product.id);
    const { vulnerabilities, changed } = marked(held.vulnerabilities, entries);
    if (changed.length === 0) return { outcome: 'UNCHANGED', notes: similar, reasons: [] };
    const input = { id: globalId('Product', held.id), expectedVersion: held.version, vulnerabilities };
    try {
      await writeTogether(writer, (joint) => updateProduct(joint, input), { keep: !dryRun });
      return { outcome: 'UPDATED', notes: [changed.join(', '), ...similar], reasons: [] };
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      const isStale = error.problems.some(({ code }) => code === 'STALE_VERSION');
      const reasons: Reason[] = reasonsOf(error.problems, 1);
      if (!isStale || attempt === ATTEMPTS) return { outcome: 'REJECTED', notes: similar, reasons };
    }
  }
}

/** Adds the catalog's entries to the vulnerabilities of a product. Leaves `patchedOn`, which the catalog does not know. */
function marked(
  held: readonly Vulnerability[],
  entries: readonly KnownExploited[],
): { vulnerabilities: Vulnerability[]; changed: string[] } {
  const after = new Map(held.map((vulnerability) => [vulnerability.cve, vulnerability]));
  for (const { cve, dueOn } of entries) {
    const current = after.get(cve) ?? { cve, knownExploited: true, dueOn: null, patchedOn: null };
    after.set(cve, { ...current, knownExploited: true, dueOn: dueOn ?? current.dueOn });
  }
  const vulnerabilities = [...after.values()];
  const before = new Map(held.map((vulnerability) => [vulnerability.cve, vulnerability]));
  const isChanged = ({ cve, dueOn }: Vulnerability) =>
    before.get(cve)?.knownExploited !== true || before.get(cve)?.dueOn !== dueOn;
  return { vulnerabilities, changed: vulnerabilities.filter(isChanged).map(({ cve }) => cve) };
}
