import DataLoader from 'dataloader';

/** Loads one value by key, null where there is none: all keys of a tick in one call. */
export function oneBy<T extends object>(
  find: (keys: readonly string[]) => Promise<T[]>,
  keyOf: (value: T) => string,
): DataLoader<string, T | null> {
  return new DataLoader(async (keys) => {
    const found = new Map((await find(keys)).map((value) => [keyOf(value), value]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** Loads all values of a key, in the order found: all keys of a tick in one call. */
export function manyBy<T extends object>(
  find: (keys: readonly string[]) => Promise<T[]>,
  keyOf: (value: T) => string,
): DataLoader<string, T[]> {
  return new DataLoader(async (keys) => {
    const found = groupBy(await find(keys), keyOf);
    return keys.map((key) => found.get(key) ?? []);
  });
}

/** Values by key, each group in the order given. (`Map.groupBy` needs a newer Node than we promise.) */
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

/** Those of several loaded values that exist. */
export async function existing<T>(loads: Promise<T | null>[]): Promise<T[]> {
  return (await Promise.all(loads)).filter((value) => value !== null);
}
