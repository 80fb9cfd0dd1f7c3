import { eachReference } from '../../../registry/record-references.ts';
import type { RecordName } from '../../../registry/records.ts';

/**
 * Returns records in groups of about `size` that can be saved one after another: records of the kind that refer to each other
 * are in the same group.
 */
export function inGroups<T extends { id: string }>(name: RecordName, all: readonly T[], size: number): T[][] {
  // Union-find: each connected set of records has one leader.
  const leader = new Map(all.map(({ id }) => [id, id]));
  const leaderOf = (key: string): string => {
    let current = key;
    while (leader.get(current) !== current) current = leader.get(current)!;
    leader.set(key, current);
    return current;
  };
  for (const record of all) {
    eachReference(name, record, (to, key) => {
      if (to === name && leader.has(key)) leader.set(leaderOf(key), leaderOf(record.id));
      return key;
    });
  }
  const together = new Map<string, T[]>();
  for (const record of all) {
    const key = leaderOf(record.id);
    const connected = together.get(key);
    if (connected) connected.push(record);
    else together.set(key, [record]);
  }
  const groups: T[][] = [];
  for (const connected of together.values()) {
    const last = groups.at(-1);
    if (last && last.length + connected.length <= size) last.push(...connected);
    else groups.push([...connected]);
  }
  return groups;
}
