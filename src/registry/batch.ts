import DataLoader from 'dataloader';
import { activeTracing } from '../../db/tracing.ts';

/** Returns a loader. Traces show its batches. */
export function batchLoader<Key, Value, CacheKey = Key>(
  load: DataLoader.BatchLoadFn<Key, Value>,
  options?: DataLoader.Options<Key, Value, CacheKey>,
): DataLoader<Key, Value, CacheKey> {
  const tracing = activeTracing();
  if (tracing === null) return new DataLoader(load, options);
  const loader: DataLoader<Key, Value, CacheKey> = new DataLoader(
    async (keys) => await tracing.batch(loader.name ?? 'unnamed', keys.length, async () => await load(keys)),
    options,
  );
  return loader;
}

/** Returns a loader of one value by key; null if there is none. All keys of a tick are read in one call. */
export function oneBy<T extends object>(
  find: (keys: readonly string[]) => Promise<T[]>,
  keyOf: (value: T) => string,
): DataLoader<string, T | null> {
  return batchLoader(async (keys) => {
    const valueOf = new Map((await find(keys)).map((value) => [keyOf(value), value]));
    return keys.map((key) => valueOf.get(key) ?? null);
  });
}

/** Returns a loader of all values of a key, in the order read. All keys of a tick are read in one call. */
export function manyBy<T extends object>(
  find: (keys: readonly string[]) => Promise<T[]>,
  keyOf: (value: T) => string,
): DataLoader<string, T[]> {
  return batchLoader(async (keys) => {
    const valuesOf = groupBy(await find(keys), keyOf);
    return keys.map((key) => valuesOf.get(key) ?? []);
  });
}

/** Returns values by key, each group in input order. (`Map.groupBy` needs a newer Node than we promise.) */
export function groupBy<T, K extends string>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Returns the loaded values that exist, without nulls. */
export async function existing<T>(loads: Promise<T | null>[]): Promise<T[]> {
  return (await Promise.all(loads)).filter((value) => value !== null);
}
