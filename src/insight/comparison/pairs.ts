import { groupBy } from '../../registry/batch.ts';

/** The same thing in two lists; null where one of them lacks it. */
export interface Pair<T> {
  before: T | null;
  after: T | null;
}

/** What stands in two lists, side by side: in the order of the first, then what only the second has. Of several by one name the first goes with the first. */
export function pairsOf<T>(before: readonly T[], after: readonly T[], nameOf: (value: T) => string): Pair<T>[] {
  const waiting = groupBy(after, nameOf);
  const pairs: Pair<T>[] = before.map((one) => ({ before: one, after: waiting.get(nameOf(one))?.shift() ?? null }));
  const left = new Set([...waiting.values()].flat());
  return [...pairs, ...after.filter((one) => left.has(one)).map((one) => ({ before: null, after: one }))];
}
