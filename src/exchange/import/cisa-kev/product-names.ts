import { isComparable, normalizedName } from '../../../input/names/compared-name.ts';
import { beginsWith, hasAll, tellingWords, wordsAndPairs, wordsOf } from './words.ts';

/**
 * How an entry of the catalog is about a product, from certain to vague. SAME: the names are the same. WORDS: one has all words
 * of the other. A_WORD: they share one. OPEN: the entry is about several products, or the names cannot be compared.
 */
export type Likeness = (typeof likenesses)[number];
export const likenesses = ['SAME', 'WORDS', 'A_WORD', 'OPEN'] as const;

/** Entries about several products that are not named: "Multiple Routers". */
const SEVERAL = new Set(['multiple', 'various', 'several', 'unspecified']);

/** Kinds of product, and how many. An entry with no other word names no product: "Routers", "All Devices". */
const KINDS = new Set([
  ...['all', 'many', 'some', 'different', 'other'],
  ...['product', 'device', 'appliance', 'hardware', 'software', 'firmware', 'system', 'application', 'app', 'router'],
  ...['firewall', 'gateway', 'switch', 'switche', 'camera', 'chipset', 'modem', 'printer', 'controller', 'platform'],
  ...['solution', 'server', 'service', 'driver', 'component'],
]);

/** The name of a product, in the forms to compare. */
export interface ComparedProduct {
  /** Its words, and its words without the name of the vendor in front. */
  forms: readonly string[][];
  /** Words that distinguish it from other products of the vendor. */
  telling: ReadonlySet<string>;
  /** Whether it tells no product from another: it is only the vendor's name, or a kind of product. */
  isOpen: boolean;
}

/** Returns a product's name in the forms to compare. `vendors` are all names of its vendor, as written. */
export function comparedProduct(name: string, vendors: readonly string[]): ComparedProduct {
  const words = wordsOf(name);
  const vendorNames = vendors.flatMap((vendor) => [wordsOf(vendor), normalizedName(vendor).split(' ')]);
  const prefix = vendorNames
    .filter((vendor) => vendor.length < words.length && vendor.every((word, index) => word === words[index]))
    .reduce((longest, vendor) => Math.max(longest, vendor.length), 0);
  const vendorWords = new Set(vendorNames.flatMap((vendor) => [...wordsAndPairs(vendor)]));
  const own = words.slice(prefix);
  const telling = new Set([...tellingWords(own)].filter((word) => !vendorWords.has(word)));
  return {
    forms: prefix === 0 ? [words] : [words, own],
    telling,
    isOpen:
      words.some((word) => SEVERAL.has(word)) ||
      [...telling].every((word) => KINDS.has(word)) ||
      vendorNames.some((vendor) => vendor.join('') === words.join('')) ||
      !isComparable(name),
  };
}

/** Returns how an entry's product is like a product on record; null if it is not. */
export function likenessOf(entry: ComparedProduct, product: ComparedProduct): Likeness | null {
  const pairs = entry.forms
    .flatMap((a) => product.forms.map((b) => [a, b] as const))
    .filter(([a, b]) => a.length * b.length > 0);
  if (pairs.some(([a, b]) => a.join(' ') === b.join(' '))) return isSeveral(entry) ? 'OPEN' : 'SAME';
  if (pairs.some(([a, b]) => a.join('') === b.join('') || isWithin(a, b) || isWithin(b, a))) return 'WORDS';
  if (sharesWord(entry, product)) return 'A_WORD';
  return entry.isOpen || product.isOpen ? 'OPEN' : null;
}

const isSeveral = ({ forms }: ComparedProduct) => forms.some((words) => words.some((word) => SEVERAL.has(word)));

const isWithin = (words: readonly string[], others: readonly string[]) =>
  beginsWith(others, words) || hasAll(wordsAndPairs(others), tellingWords(words));

function sharesWord(a: ComparedProduct, b: ComparedProduct): boolean {
  const [wordsA, wordsB] = [a, b].map(({ forms }) => wordsAndPairs(forms.at(-1) ?? [])) as [Set<string>, Set<string>];
  return [...a.telling].some((word) => wordsB.has(word)) || [...b.telling].some((word) => wordsA.has(word));
}
