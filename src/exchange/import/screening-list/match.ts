import { distance } from 'fastest-levenshtein';
import { wordsOfName } from '../../../records/third-party/names.ts';
import type { ListEntry } from './entries.ts';

/** A name of a third party that is like one on a list. */
export interface Match {
  entry: ListEntry;
  /** The name as it stands on the list. */
  matchedName: string;
  /** 0–1; 1: the same but for case, accents, punctuation, legal form and order of words. */
  score: number;
}

/** How like the names are of which one has all the words of the other, at least two. */
const CONTAINED = 0.9;
/** So many letters of a word lead to the names that have such a word: a word misspelt further on is found still. */
const STEM = 3;
/** A beginning of words that more of a list's names share than this part leads to too many. */
const TOO_COMMON = 0.02;
/** Of a short list no beginning is too common. */
const ALWAYS_RARE = 50;

interface ListedName {
  entry: ListEntry;
  name: string;
  words: Set<string>;
  /** Its words in order of the alphabet, in one. */
  text: string;
}

/** The names of one list, made ready to be compared with many. */
export class ListedNames {
  readonly #names: ListedName[];
  readonly #byStem = new Map<string, number[]>();
  readonly #mostShared: number;

  constructor(entries: readonly ListEntry[]) {
    this.#names = entries.flatMap((entry) => entry.names.map((name) => ({ entry, name, ...comparedWords(name) })));
    this.#mostShared = Math.max(ALWAYS_RARE, this.#names.length * TOO_COMMON);
    for (const [index, { words }] of this.#names.entries()) {
      for (const stem of stemsOf(words)) {
        const known = this.#byStem.get(stem);
        if (known) known.push(index);
        else this.#byStem.set(stem, [index]);
      }
    }
  }

  /** Who on the list is called as somebody is, or nearly: each by its likest name, the likest first. */
  matchesOf(names: readonly string[], threshold: number): Match[] {
    const best = new Map<ListEntry, Match>();
    for (const name of names) {
      const own = comparedWords(name);
      for (const index of this.#candidates(own.words)) {
        const { entry, name: matchedName, words, text } = this.#names[index]!;
        const score = likeness(own, { words, text }, threshold);
        if (score < threshold || score <= (best.get(entry)?.score ?? 0)) continue;
        best.set(entry, { entry, matchedName, score: Math.round(score * 100) / 100 });
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.entry.key < b.entry.key ? -1 : 1));
  }

  /** Names that share the beginning of a word: of rare words, or of all where none is rare. */
  #candidates(words: ReadonlySet<string>): Set<number> {
    const shared = stemsOf(words).flatMap((stem) => this.#byStem.get(stem) ?? []);
    const found = stemsOf(words).map((stem) => this.#byStem.get(stem) ?? []);
    const rare = found.filter(({ length }) => length <= this.#mostShared).flat();
    return new Set(rare.length > 0 ? rare : shared);
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

function likeness(one: Compared, other: Compared, threshold: number): number {
  const longest = Math.max(one.text.length, other.text.length);
  if (longest === 0) return 0;
  const [fewer, more] = one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words];
  const contained =
    fewer.size >= 2 && fewer.size < more.size && [...fewer].every((word) => more.has(word)) ? CONTAINED : 0;
  // Lengths that differ by more than the threshold lets need not be compared.
  if (Math.abs(one.text.length - other.text.length) > (1 - threshold) * longest) return contained;
  return Math.max(contained, 1 - distance(one.text, other.text) / longest);
}
