import { distance } from 'fastest-levenshtein';
import { wordsOfName } from '../../../records/third-party/names.ts';
import type { ListEntry } from './entries.ts';

/** A match between a name of a third party and an entry of a list. */
export interface Match {
  entry: ListEntry;
  /** The name on the list. */
  matchedName: string;
  /** From 0 to 1. At 1, the names are equal except for case, accents, punctuation, legal form and word order. */
  score: number;
}

/** Score of two names if one has all the words of the other, at least two. */
const CONTAINED = 0.9;
/** Letters at the beginning of a word that are indexed. A word with an error further on is still found. */
const STEM = 3;
/** A stem is common if more than this share of a list's names has it. */
const TOO_COMMON = 0.02;
/** A stem in this many names or fewer is never common. */
const ALWAYS_RARE = 50;

interface ListedName {
  entry: ListEntry;
  name: string;
  words: Set<string>;
  /** Its words in alphabetical order, joined. */
  text: string;
}

/** The names of one list, indexed for comparison with many names. */
export class ListedNames {
  readonly #names: ListedName[];
  readonly #byStem = new Map<string, number[]>();
  readonly #mostShared: number;

  constructor(entries: readonly ListEntry[]) {
    this.#names = entries.flatMap((entry) => entry.names.map((name) => ({ entry, name, ...comparedWords(name) })));
    this.#mostShared = Math.max(ALWAYS_RARE, this.#names.length * TOO_COMMON);
    for (const [index, { words }] of this.#names.entries()) {
      for (const stem of stemsOf(words)) {
        const indexes = this.#byStem.get(stem);
        if (indexes) indexes.push(index);
        else this.#byStem.set(stem, [index]);
      }
    }
  }

  /** Returns the entries with a name similar to one of `names`, each by its most similar name, most similar first. */
  matchesOf(names: readonly string[], threshold: number): Match[] {
    const best = new Map<ListEntry, Match>();
    for (const name of names) {
      const compared = comparedWords(name);
      for (const index of this.#candidates(compared.words)) {
        const { entry, name: matchedName, words, text } = this.#names[index]!;
        const score = similarity(compared, { words, text }, threshold);
        if (score < threshold || score <= (best.get(entry)?.score ?? 0)) continue;
        best.set(entry, { entry, matchedName, score: Math.round(score * 100) / 100 });
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.entry.key < b.entry.key ? -1 : 1));
  }

  /** Returns the names that share a rare stem, or any stem if none is rare. */
  #candidates(words: ReadonlySet<string>): Set<number> {
    const byStem = stemsOf(words).map((stem) => this.#byStem.get(stem) ?? []);
    const rare = byStem.filter(({ length }) => length <= this.#mostShared).flat();
    return new Set(rare.length > 0 ? rare : byStem.flat());
  }
}

function comparedWords(name: string): Pick<ListedName, 'words' | 'text'> {
  const words = wordsOfName(name);
  return { words: new Set(words), text: words.toSorted().join(' ') };
}

function stemsOf(words: ReadonlySet<string>): string[] {
  return [...new Set([...words].map((word) => word.slice(0, STEM)))];
}

type Compared = Pick<ListedName, 'words' | 'text'>;

function similarity(a: Compared, b: Compared, threshold: number): number {
  const longest = Math.max(a.text.length, b.text.length);
  if (longest === 0) return 0;
  const [fewer, more] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  const contained =
    fewer.size >= 2 && fewer.size < more.size && [...fewer].every((word) => more.has(word)) ? CONTAINED : 0;
  // If the lengths differ this much, the edit distance cannot reach the threshold.
  if (Math.abs(a.text.length - b.text.length) > (1 - threshold) * longest) return contained;
  return Math.max(contained, 1 - distance(a.text, b.text) / longest);
}
