import type { PgTable } from 'drizzle-orm/pg-core';
import { referencesOf } from '../../change/image.ts';
import type { IdentifiedName } from '../../../registry/global-id.ts';
import { type RecordName, recordNames, records } from '../../../registry/records.ts';

/** A field that refers to another record or to a site. */
interface ReferenceField {
  /** The part list of the field; null for a field of the record itself. */
  part: string | null;
  field: string;
  to: IdentifiedName;
}

const referenceFields = Object.fromEntries(
  recordNames.map((name) => {
    const { table, parts } = records[name];
    const ofRecord = fieldsOf(table, null, ['id']);
    const ofParts = (Object.entries(parts) as [string, { table: PgTable; owner: string }][]).flatMap(
      ([part, { table: ofPart, owner }]) => fieldsOf(ofPart, part, ['id', owner]),
    );
    return [name, [...ofRecord, ...ofParts]];
  }),
) as Record<RecordName, ReferenceField[]>;

function fieldsOf(table: PgTable, part: string | null, without: readonly string[]): ReferenceField[] {
  return [...referencesOf(table)]
    .filter(([field]) => !without.includes(field))
    .map(([field, to]) => ({ part, field, to }));
}

/** Calls `visit` with every reference of a record, and replaces each key with the result. */
export function eachReference(
  name: RecordName,
  record: Record<string, unknown>,
  visit: (to: IdentifiedName, key: string, path: string) => string,
): void {
  for (const { part, field, to } of referenceFields[name]) {
    const holders = part === null ? [record] : ((record[part] ?? []) as Record<string, unknown>[]);
    holders.forEach((holder, index) => {
      const key = holder[field];
      if (typeof key === 'string') holder[field] = visit(to, key, part === null ? field : `${part}.${index}.${field}`);
    });
  }
}

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
