import { groupBy } from '../../../registry/batch.ts';
import { updateProduct } from '../../../records/product/commands.ts';
import { Rejected } from '../../../input/problems.ts';
import { globalId } from '../../../registry/global-id.ts';
import type { WholeRecord } from '../../../registry/records.ts';
import { normalisedName } from '../../../records/third-party/names.ts';
import type { Writer } from '../../../registry/session.ts';
import { writeTogether } from '../../../registry/write.ts';
import { type Reason, type Reported, reasonsOf } from '../report.ts';
import { comparedProduct, type KnownExploited } from './catalogue.ts';
import { findProduct, type NamedProduct, productsOf } from './products.ts';

/** How often a product is tried where others change it in between. */
const ATTEMPTS = 3;

type Vulnerability = WholeRecord<'Product'>['vulnerabilities'][number];

/** What one product has of the catalogue. */
interface Exposed {
  product: NamedProduct;
  entries: KnownExploited[];
  /** Entries about a product of the same vendor with a name that is near. */
  near: KnownExploited[];
}

/**
 * Marks what is known to be exploited at the products of that vendor and name. Reports a line for each product that the
 * catalogue has, or nearly has; and one for each entry that cannot be read.
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
    const about = { ...NOTHING, name: `${product.name}, ${product.legalName}`, ids: [globalId('Product', product.id)] };
    const looksLike = near.map(({ cve, vendor, product: name }) => `is it "${name}" of ${vendor} (${cve})?`);
    if (exposed.entries.length === 0) yield { ...about, outcome: 'NEAR', notes: looksLike };
    else yield { ...about, ...(await mark(writer, exposed, dryRun, looksLike)) };
  }
}

const NOTHING = { row: null, line: null, ids: [], notes: [], reasons: [] } satisfies Partial<Reported>;

async function findExposed(writer: Writer, entries: readonly KnownExploited[]): Promise<Exposed[]> {
  const byVendor = groupBy(entries, ({ vendor }) => normalisedName(vendor));
  const products = await productsOf(writer.database, new Set(byVendor.keys()));
  const found = new Map<string, Exposed>();
  for (const [vendor, ofVendor] of byVendor) {
    for (const product of products.get(vendor) ?? []) {
      const own = comparedProduct(product.name, product.vendors);
      const exposed = found.get(product.id) ?? { product, entries: [], near: [] };
      for (const entry of ofVendor) {
        const named = comparedProduct(entry.product, product.vendors);
        if (named === own) exposed.entries.push(entry);
        else if (isNear(named, own)) exposed.near.push(entry);
      }
      if (exposed.entries.length > 0 || exposed.near.length > 0) found.set(product.id, exposed);
    }
  }
  return [...found.values()];
}

/** Whether one name has all the words of the other. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  return [...fewer].every((word) => more.has(word));
}

async function mark(
  writer: Writer,
  { product, entries }: Exposed,
  dryRun: boolean,
  looksLike: string[],
): Promise<Pick<Reported, 'outcome' | 'notes' | 'reasons'>> {
  for (let attempt = 1; ; attempt++) {
    const held = await findProduct(writer.database, product.id);
    const { vulnerabilities, changed } = marked(held.vulnerabilities, entries);
    if (changed.length === 0) return { outcome: 'UNCHANGED', notes: looksLike, reasons: [] };
    const input = { id: globalId('Product', held.id), expectedVersion: held.version, vulnerabilities };
    try {
      await writeTogether(writer, (joint) => updateProduct(joint, input), { keep: !dryRun });
      return { outcome: 'UPDATED', notes: [changed.join(', '), ...looksLike], reasons: [] };
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      const isStale = error.problems.some(({ code }) => code === 'STALE_VERSION');
      const reasons: Reason[] = reasonsOf(error.problems, 1);
      if (!isStale || attempt === ATTEMPTS) return { outcome: 'REJECTED', notes: looksLike, reasons };
    }
  }
}

/** Vulnerabilities with what is known to be exploited; whether one is mended here the catalogue does not know. */
function marked(
  held: readonly Vulnerability[],
  entries: readonly KnownExploited[],
): { vulnerabilities: Vulnerability[]; changed: string[] } {
  const after = new Map(held.map((one) => [one.cve, one]));
  for (const { cve, dueOn } of entries) {
    const before = after.get(cve) ?? { cve, knownExploited: true, dueOn: null, patchedOn: null };
    after.set(cve, { ...before, knownExploited: true, dueOn: dueOn ?? before.dueOn });
  }
  const vulnerabilities = [...after.values()];
  const known = new Map(held.map((one) => [one.cve, one]));
  const isNew = ({ cve, dueOn }: Vulnerability) =>
    known.get(cve)?.knownExploited !== true || known.get(cve)?.dueOn !== dueOn;
  return { vulnerabilities, changed: vulnerabilities.filter(isNew).map(({ cve }) => cve) };
}
