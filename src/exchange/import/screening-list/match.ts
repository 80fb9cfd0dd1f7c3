import { distance } from 'fastest-levenshtein';
import { readingsOf, type ComparedName } from '../../../input/names/compared-name.ts';
import type { ScreeningMethod } from '../../../generated/graphql.ts';
import { groupBy } from '../../../registry/batch.ts';
import type { ListEntry } from './list-entry.ts';

/** A match between a name of a third party and an entry of a list. */
export interface Match {
  entry: ListEntry;
  /** The name of the third party, as written and in the form that was compared. */
  name: string;
  comparedAs: string;
  /** The name on the list, as written and in the form that was compared. */
  matchedName: string;
  matchedAs: string;
  method: ScreeningMethod;
  /** From 0 to 1. At 1, the names are equal except for case, accents, punctuation, spaces, legal form and word order. */
  score: number;
}

/** More about a third party than its names. */
export interface Whereabouts {
  /** Like `NPI 1234567893`. */
  identifiers: readonly string[];
  /** The US states of its sites, as far as their addresses state them. */
  states: ReadonlySet<string>;
}

const NOWHERE: Whereabouts = { identifiers: [], states: new Set() };

/** The version of the comparison. With a new one, third parties are screened again, even against the same edition. */
export const MATCHER_VERSION = 2;

/** Score of two names if one has all the words of the other, at least two. */
const CONTAINED = 0.9;
/** Names with fewer letters than this are too short for a comparison by likeness: they must be equal. */
const SHORTEST_ALIKE = 5;
/** Letters of the pieces by which names are indexed. */
const PIECE = 3;
/** A word is common if more than this share of a list's names has it, and more than ALWAYS_RARE names. */
const TOO_COMMON = 0.02;
const ALWAYS_RARE = 50;

interface Listed extends ComparedName {
  entry: ListEntry;
  name: string;
  sorted: string;
}

/** The names of one list, indexed for comparison with many names. */
export class ListedNames {
  readonly #names: readonly Listed[];
  readonly #byPiece: ReadonlyMap<string, Uint32Array>;
  readonly #byWord: ReadonlyMap<string, Uint32Array>;
  /** By all letters, in their order and in that of the words; and by the words without legal form in alphabetical order. */
  readonly #byText: ReadonlyMap<string, Uint32Array>;
  readonly #byIdentifier: ReadonlyMap<string, readonly ListEntry[]>;
  /** Reused for every name: how many pieces each listed name shares with it. */
  readonly #shared: Uint16Array;

  constructor(entries: readonly ListEntry[]) {
    this.#names = entries.flatMap((entry) =>
      entry.names.flatMap((name) =>
        readingsOf(name).map((reading) => ({ ...reading, entry, name, sorted: sortedText(reading.words) })),
      ),
    );
    this.#byPiece = indexed(this.#names, ({ joined }) => piecesOf(joined));
    this.#byWord = indexed(this.#names, wordsAndPairs);
    this.#byText = indexed(this.#names, ({ whole, wholeSorted, sorted }) => new Set([whole, wholeSorted, sorted]));
    this.#shared = new Uint16Array(this.#names.length);
    const identified = entries.flatMap((entry) =>
      (entry.identifiers ?? []).map((identifier) => ({ identifier, entry })),
    );
    this.#byIdentifier = new Map(
      [...groupBy(identified, ({ identifier }) => identifier)].map(([identifier, all]) => [
        identifier,
        all.map(({ entry }) => entry),
      ]),
    );
  }

  /**
   * Returns the entries with one of the identifiers, or with a name similar to one of `names`, each by its most similar name,
   * most similar first. A name that is not the same counts only if the entry's state can be that of the third party.
   */
  matchesOf(names: readonly string[], threshold: number, { identifiers, states }: Whereabouts = NOWHERE): Match[] {
    const best = new Map<ListEntry, Match>();
    for (const identifier of identifiers) {
      for (const entry of this.#byIdentifier.get(identifier) ?? []) {
        const about = { comparedAs: identifier, matchedName: entry.names[0]!, matchedAs: identifier };
        best.set(entry, { entry, name: names[0] ?? '', ...about, method: 'IDENTIFIER', score: 1 });
      }
    }
    for (const name of names) {
      for (const reading of readingsOf(name)) {
        const compared = { ...reading, sorted: sortedText(reading.words) };
        for (const index of this.#candidates(compared, threshold)) {
          const other = this.#names[index]!;
          const [score, method] = similarity(compared, other, threshold);
          const { entry } = other;
          if (score < threshold || score <= (best.get(entry)?.score ?? 0)) continue;
          if (score < 1 && entry.state != null && states.size > 0 && !states.has(entry.state)) continue;
          const [comparedAs, matchedAs] = [compared.words.join(' '), other.words.join(' ')];
          best.set(entry, { entry, name, comparedAs, matchedName: other.name, matchedAs, method, score });
        }
      }
    }
    return [...best.values()]
      .map((match) => ({ ...match, score: Math.round(match.score * 100) / 100 }))
      .sort((a, b) => b.score - a.score || (a.entry.key < b.entry.key ? -1 : 1));
  }

  /** Returns the listed names with the same letters, with a word that is not common, or with enough of the same pieces. */
  #candidates(compared: Sorted, threshold: number): Set<number> {
    const found = new Set<number>();
    for (const text of [compared.whole, compared.wholeSorted, compared.sorted]) {
      for (const index of this.#byText.get(text) ?? []) found.add(index);
    }
    const mostCommon = Math.max(ALWAYS_RARE, this.#names.length * TOO_COMMON);
    for (const word of wordsAndPairs(compared)) {
      const having = this.#byWord.get(word);
      if (having && having.length <= mostCommon) for (const index of having) found.add(index);
    }
    this.#addAlike(compared.joined, threshold, found);
    return found;
  }

  /**
   * Adds the names of a similar length that share enough pieces. Each letter that differs takes three pieces away, so a name
   * above the threshold shares at least `needed`. Then it also shares one of the rarest, and common pieces need no look-up.
   */
  #addAlike(joined: string, threshold: number, found: Set<number>): void {
    const pieces = [...piecesOf(joined)]
      .map((piece) => this.#byPiece.get(piece) ?? NONE)
      .sort((a, b) => a.length - b.length);
    const needed = Math.max(1, pieces.length - PIECE * Math.floor((1 - threshold) * joined.length + ROUNDING));
    const least = Math.min(needed, 2);
    const [shortest, longest] = [joined.length * threshold, joined.length / threshold];
    const touched: number[] = [];
    for (const having of pieces.slice(0, pieces.length - needed + least)) {
      for (const index of having) {
        if (this.#shared[index]!++ === 0) touched.push(index);
      }
    }
    for (const index of touched) {
      const { length } = this.#names[index]!.joined;
      if (this.#shared[index]! >= least && length >= shortest && length <= longest) found.add(index);
      this.#shared[index] = 0;
    }
  }
}

const NONE = new Uint32Array();
/** 0.15 is not exact in binary: 0.15 × 20 must allow three letters. */
const ROUNDING = 1e-9;

const sortedText = (words: readonly string[]) => words.toSorted().join('');

/** Returns all runs of three letters of a text. */
function piecesOf(text: string): Set<string> {
  const pieces = new Set<string>();
  if (text.length <= PIECE) pieces.add(text);
  for (let start = 0; start + PIECE <= text.length; start++) pieces.add(text.slice(start, start + PIECE));
  return pieces;
}

/** Returns the words of a name, and each two neighbors joined: "bio tech" is also written "biotech". */
function wordsAndPairs({ words }: Pick<ComparedName, 'words'>): Set<string> {
  return new Set([...words, ...words.slice(1).map((word, index) => words[index] + word)]);
}

function indexed<T>(names: readonly T[], keysOf: (name: T) => ReadonlySet<string>): Map<string, Uint32Array> {
  const lists = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    for (const key of keysOf(name)) {
      const list = lists.get(key);
      if (list) list.push(index);
      else lists.set(key, [index]);
    }
  }
  return new Map([...lists].map(([key, list]) => [key, Uint32Array.from(list)]));
}

type Sorted = ComparedName & { sorted: string };

/** Returns how similar two names are, and by which method. */
function similarity(a: Sorted, b: Sorted, threshold: number): [score: number, method: ScreeningMethod] {
  if (a.joined === b.joined) {
    return [1, a.words.length === b.words.length ? 'SAME_NAME' : 'SPACING'];
  }
  if (a.sorted === b.sorted || a.wholeSorted === b.wholeSorted) return [1, 'WORD_ORDER'];
  if (a.whole === b.whole) return [1, 'SPACING'];
  if (Math.min(a.joined.length, b.joined.length) < SHORTEST_ALIKE) return [0, 'SPELLING'];
  const [mergedA, mergedB] = [merged(a.words, b.words), merged(b.words, a.words)];
  const [textA, textB] = [sortedText(mergedA), sortedText(mergedB)];
  if (textA === textB) return [1, 'WORD_ORDER'];
  const alike = Math.max(
    likeness(a.joined, b.joined, threshold),
    likeness(a.sorted, b.sorted, threshold),
    likeness(textA, textB, threshold),
    isInLegalForm(a, b) ? likeness(a.whole, b.whole, threshold) : 0,
  );
  const contained = isContained(mergedA, mergedB) ? CONTAINED : 0;
  return alike >= contained ? [alike, 'SPELLING'] : [contained, 'CONTAINED'];
}

/** Joins neighboring words that are one word, or nearly so, of the other name: "bio tech" becomes "biotech". */
function merged(words: readonly string[], others: readonly string[]): string[] {
  const other = new Set(others);
  const result: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const pair = index + 1 < words.length ? words[index]! + words[index + 1]! : '';
    const isOne = pair !== '' && !(other.has(words[index]!) && other.has(words[index + 1]!)) && other.has(pair);
    result.push(isOne ? pair : words[index]!);
    if (isOne) index++;
  }
  return result;
}

/** Returns one less the share of letters that differ, or 0 if it is certainly below the threshold. */
function likeness(a: string, b: string, threshold: number): number {
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > (1 - threshold) * longest) return 0;
  return 1 - distance(a, b) / longest;
}

/** Whether all that differs may be in a misspelled legal form: one name begins or ends with all of the other. */
function isInLegalForm(a: ComparedName, b: ComparedName): boolean {
  const [shorter, longer] = a.joined.length < b.joined.length ? [a, b] : [b, a];
  return longer.joined.startsWith(shorter.joined) || longer.joined.endsWith(shorter.joined);
}

function isContained(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [new Set(a), new Set(b)] : [new Set(b), new Set(a)];
  return fewer.size >= 2 && fewer.size < more.size && [...fewer].every((word) => more.has(word));
}
