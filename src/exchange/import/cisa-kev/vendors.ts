import { namesIn } from '../../../input/names/aliases.ts';
import { normalizedName } from '../../../input/names/compared-name.ts';
import type { KnownExploited } from './catalogue.ts';
import { beginsWith, hasAll, joinedBeginnings, singular, wordsAndPairs } from './words.ts';

/** A vendor of the catalog that may be a third party on record. */
export interface VendorMatch {
  /** The catalog's entries about products of this vendor. */
  entries: readonly KnownExploited[];
  /** Whether the names are the same, apart from case, accents, punctuation and legal form. */
  isSame: boolean;
  /** Whether one name begins with the other, as "Cisco" and "Cisco Systems" do, or is its abbreviation. */
  isLikely: boolean;
}

interface Vendor {
  entries: KnownExploited[];
  /** The words of each of its names, without legal form. */
  names: string[][];
}

/** Shortest abbreviation by which a vendor is recognized: "IBM". */
const SHORTEST_INITIALS = 3;

/** The vendors of the catalog, to be found by the names of third parties. */
export class CatalogVendors {
  readonly #vendors = new Map<string, Vendor>();
  /** Vendors by each word and each joined beginning of their names. */
  readonly #byPart = new Map<string, Set<Vendor>>();

  constructor(entries: readonly KnownExploited[]) {
    for (const entry of entries) {
      const known = this.#vendors.get(entry.vendor);
      if (known) known.entries.push(entry);
      else this.#add(entry);
    }
  }

  /** Returns the vendors that a third party with these names may be. */
  find(names: readonly string[]): VendorMatch[] {
    const compared = names.map(nameWords).filter((words) => words.length > 0);
    const parts = compared.flatMap((words) => [...partsOf(words), initialsOf(words)]);
    const candidates = new Set(parts.flatMap((part) => [...(this.#byPart.get(part) ?? [])]));
    return [...candidates].flatMap(({ entries, names: vendorNames }) => {
      const pairs = compared.flatMap((words) => vendorNames.map((vendorWords) => [words, vendorWords] as const));
      if (!pairs.some(([words, vendorWords]) => isAlike(words, vendorWords))) return [];
      return {
        entries,
        isSame: pairs.some(([words, vendorWords]) => words.join(' ') === vendorWords.join(' ')),
        isLikely: pairs.some(([words, vendorWords]) => isShortFor(words, vendorWords)),
      };
    });
  }

  #add(entry: KnownExploited): void {
    const names = [...new Set([entry.vendor, ...namesIn(entry.vendor)])].map(nameWords);
    const vendor = { entries: [entry], names: names.filter((words) => words.length > 0) };
    this.#vendors.set(entry.vendor, vendor);
    for (const part of vendor.names.flatMap((words) => [...partsOf(words), initialsOf(words)])) {
      const vendors = this.#byPart.get(part) ?? new Set();
      this.#byPart.set(part, vendors.add(vendor));
    }
  }
}

const nameWords = (name: string) =>
  normalizedName(name)
    .split(' ')
    .filter((word) => word !== '');

const partsOf = (words: readonly string[]) => [
  ...words.map(singular),
  ...wordsAndPairs(words),
  ...joinedBeginnings(words),
];

const initialsOf = (words: readonly string[]) => words.map((word) => word[0]).join('');

/** Returns whether one name is short for the other, or has all its words. */
const isAlike = (a: readonly string[], b: readonly string[]): boolean =>
  isShortFor(a, b) || isWithin(a, b) || isWithin(b, a);

/** Returns whether one of two names begins with the other, or is its abbreviation. */
const isShortFor = (a: readonly string[], b: readonly string[]): boolean =>
  beginsWith(a, b) || beginsWith(b, a) || isAbbreviation(a, b) || isAbbreviation(b, a);

/** All words of a vendor's name count, single letters too: "D-Link" is not "Link". */
const isWithin = (words: readonly string[], others: readonly string[]) =>
  hasAll(new Set([...others.map(singular), ...wordsAndPairs(others)]), new Set(words.map(singular)));

const isAbbreviation = (short: readonly string[], words: readonly string[]) =>
  words.length >= SHORTEST_INITIALS && short.join('') === initialsOf(words);
