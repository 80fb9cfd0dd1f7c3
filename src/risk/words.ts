import type { Policy } from './engine/policy.ts';

/** Joins several things in one sentence: "A, B and C". */
export const listed = (items: readonly string[], and = 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

/** Returns each text once, in the order of its first appearance. */
export const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Names clause types by their titles. */
export const clausesByTitle = (codes: readonly string[], { clauseTitles }: Policy): string =>
  listed(codes.map((code) => `"${clauseTitles.get(code)!}"`));

/** Names clause types by their titles and codes. A person who records a clause needs its code. */
export const clausesWithCodes = (codes: readonly string[], { clauseTitles }: Policy): string =>
  listed(codes.map((code) => `"${clauseTitles.get(code)!}" (${code})`));
