import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { columnName } from '../../db/columns.ts';
import { keysAndColumns } from '../../db/rows.ts';
import { thirdPartySite } from '../../db/tables/third-party.ts';
import type { IdentifiedName } from './global-id.ts';
import { type RecordName, recordNames, records } from './records.ts';

/** Tables whose rows have global ids. */
const identified = new Map<PgTable, IdentifiedName>([
  ...recordNames.map((name) => [records[name].table, name] as const),
  [thirdPartySite, 'Site'],
]);

/** Returns the columns of a table that hold keys with a global id, found by its foreign keys, and what each refers to. */
export function referencesOf(table: PgTable): Map<string, IdentifiedName> {
  const references = new Map<string, IdentifiedName>();
  const ownName = identified.get(table);
  if (ownName !== undefined) references.set('id', ownName);
  for (const foreignKey of getTableConfig(table).foreignKeys) {
    const { columns: pointing, foreignTable } = foreignKey.reference();
    const name = identified.get(foreignTable);
    if (name === undefined) continue;
    // Compare by name: if a table refers to itself, the column is a different object.
    const names = new Set(pointing.map(columnName));
    for (const [key, column] of keysAndColumns(table)) if (names.has(column)) references.set(key, name);
  }
  return references;
}

/** A field that refers to another record or to a site. */
interface ReferenceField {
  /** The part list of the field; null for a field of the record itself. */
  part: string | null;
  field: string;
  to: IdentifiedName;
}

/** The fields of each kind, and of its parts, that refer to other records or sites. */
export const referenceFields = Object.fromEntries(
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
