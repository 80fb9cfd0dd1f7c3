import type { PgTable } from 'drizzle-orm/pg-core';
import { referencesOf } from '../../change/image.ts';
import type { IdentifiedName } from '../../../registry/global-id.ts';
import { type RecordName, recordNames, records } from '../../../registry/records.ts';

/** A field that points at another record, or at a site; of a part it is one in a list. */
interface Pointer {
  part: string | null;
  field: string;
  to: IdentifiedName;
}

const pointers = Object.fromEntries(
  recordNames.map((name) => {
    const { table, parts } = records[name];
    const own = pointersOf(table, null, ['id']);
    const ofParts = (Object.entries(parts) as [string, { table: PgTable; owner: string }][]).flatMap(
      ([part, { table: ofPart, owner }]) => pointersOf(ofPart, part, ['id', owner]),
    );
    return [name, [...own, ...ofParts]];
  }),
) as Record<RecordName, Pointer[]>;

function pointersOf(table: PgTable, part: string | null, without: readonly string[]): Pointer[] {
  return [...referencesOf(table)]
    .filter(([field]) => !without.includes(field))
    .map(([field, to]) => ({ part, field, to }));
}

/** Calls back with everything a record points at; what is returned stands there instead. */
export function eachReference(
  name: RecordName,
  record: Record<string, unknown>,
  visit: (to: IdentifiedName, key: string, path: string) => string,
): void {
  for (const { part, field, to } of pointers[name]) {
    const holders = part === null ? [record] : ((record[part] ?? []) as Record<string, unknown>[]);
    holders.forEach((holder, index) => {
      const key = holder[field];
      if (typeof key === 'string') holder[field] = visit(to, key, part === null ? field : `${part}.${index}.${field}`);
    });
  }
}

/**
 * Records in groups of which each can be saved by itself: those that point at each other stay together, and follow those they
 * point at.
 */
export function inGroups<T extends { id: string }>(name: RecordName, all: readonly T[], size: number): T[][] {
  const leader = new Map(all.map(({ id }) => [id, id]));
  const find = (key: string): string => {
    let found = key;
    while (leader.get(found) !== found) found = leader.get(found)!;
    leader.set(key, found);
    return found;
  };
  for (const record of all) {
    eachReference(name, record, (to, key) => {
      if (to === name && leader.has(key)) leader.set(find(key), find(record.id));
      return key;
    });
  }
  const together = new Map<string, T[]>();
  for (const record of all) {
    const group = find(record.id);
    const known = together.get(group);
    if (known) known.push(record);
    else together.set(group, [record]);
  }
  const groups: T[][] = [];
  for (const some of together.values()) {
    const last = groups.at(-1);
    if (last && last.length + some.length <= size) last.push(...some);
    else groups.push([...some]);
  }
  return groups;
}
