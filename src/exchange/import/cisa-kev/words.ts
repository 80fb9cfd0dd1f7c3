import { fold } from '../../../input/names/letters.ts';

/** Words that tell no two names apart. */
const FUNCTION_WORDS = new Set(['a', 'an', 'and', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** Returns the words of a name in lower-case letters without accents. Products have no legal form, so all words count. */
export const wordsOf = (name: string): string[] => fold(name).map(({ text }) => text);

/** Returns a word without the ending of a plural: "Routers" and "Router" are equal then. */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);

/** Returns the words that tell a name from others, in the singular. Function words and single letters do not. */
export function tellingWords(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word)).map(singular));
}

/** Returns the telling words of a name, and each two neighboring words joined: "Net Scaler" has the word "netscaler". */
export function wordsAndPairs(words: readonly string[]): Set<string> {
  const pairs = words.slice(1).map((word, index) => singular(`${words[index]}${word}`));
  return new Set([...tellingWords(words), ...pairs]);
}

/** Returns whether a name begins with another, wherever spaces are: "Solar Winds Worldwide" begins with "SolarWinds". */
export function beginsWith(words: readonly string[], beginning: readonly string[]): boolean {
  return beginning.length > 0 && joinedBeginnings(words).includes(beginning.join(''));
}

/** Returns every beginning of a name, joined: "solar", "solarwinds" of "Solar Winds". */
export const joinedBeginnings = (words: readonly string[]): string[] =>
  words.map((_, index) => words.slice(0, index + 1).join(''));

/** Returns whether a set contains all of some words, at least one. */
export const hasAll = (set: ReadonlySet<string>, words: ReadonlySet<string>): boolean =>
  words.size > 0 && [...words].every((word) => set.has(word));
