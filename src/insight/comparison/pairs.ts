import { groupBy } from '../../registry/batch.ts';

/** The same thing in two lists; null if one list lacks it. */
export interface Pair<T> {
  before: T | null;
  after: T | null;
}

/**
 * Pairs the values of two lists by name: in the order of the first list, then those of the second list only. Several values
 * of one name are paired in their order.
 */
export function pairsOf<T>(before: readonly T[], after: readonly T[], nameOf: (value: T) => string): Pair<T>[] {
  const waiting = groupBy(after, nameOf);
  const pairs: Pair<T>[] = before.map((value) => ({
    before: value,
    after: waiting.get(nameOf(value))?.shift() ?? null,
  }));
  const left = new Set([...waiting.values()].flat());
  return [...pairs, ...after.filter((value) => left.has(value)).map((value) => ({ before: null, after: value }))];
}
