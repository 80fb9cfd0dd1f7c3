import { getTableColumns, is } from 'drizzle-orm';
import { getTableConfig, type PgTable, PgTimestampString } from 'drizzle-orm/pg-core';
import { columnName } from '../../../db/columns.ts';
import { keysAndColumns } from '../../../db/rows.ts';
import { thirdPartySite } from '../../../db/tables/third-party.ts';
import { globalId, type IdentifiedName } from '../../registry/global-id.ts';
import { type RecordName, recordNames, records } from '../../registry/records.ts';
import { type Image, instantText } from '../../registry/store.ts';

/** A record as clients are shown it: names and global ids as in the API, instants in UTC, parts as lists. */
export type Shown = Record<string, unknown>;

/** Turns what one column of an image holds into what clients are shown. */
type Show = (value: unknown) => unknown;

/** For each column of a table or part list that may stand in an image: its name in the API, and how it is shown. */
type Columns = Map<string, { key: string; show: Show }>;

/** Tables whose rows have global ids. */
const identified = new Map<PgTable, IdentifiedName>([
  ...recordNames.map((name) => [records[name].table, name] as const),
  [thirdPartySite, 'Site'],
]);

const columnsOfRecords = new Map<RecordName, Columns>(recordNames.map((name) => [name, columnsOfRecord(name)]));

/**
 * The record that an image of the log holds, as clients are shown it. Of an image written before a column was, the column
 * is absent.
 * @param without parts and fields to leave out.
 */
export function showImage(name: RecordName, image: Image, without: ReadonlySet<string> = new Set()): Shown {
  const columns = columnsOfRecords.get(name)!;
  const shown = showColumns(columns, image);
  for (const key of without) delete shown[key];
  return shown;
}

/** What an image holds that is of no record, but follows from them: nothing in it points at another record. */
export function showDerived(image: Image): Shown {
  return Object.fromEntries(Object.entries(image).map(([column, value]) => [camelCase(column), value]));
}

/** The fields that a whole record of a kind is shown with, in their order. */
export function shownFields(name: RecordName): string[] {
  return [...columnsOfRecords.get(name)!.values()].map(({ key }) => key);
}

function columnsOfRecord(name: RecordName): Columns {
  const { table, parts } = records[name];
  const columns = columnsOfTable(table);
  for (const [part, definition] of Object.entries(parts) as [string, { table: PgTable }][]) {
    const ofPart = columnsOfTable(definition.table);
    const show = (elements: unknown) => (elements as Image[]).map((element) => showColumns(ofPart, element));
    columns.set(snakeCase(part), { key: part, show });
  }
  return columns;
}

function columnsOfTable(table: PgTable): Columns {
  const references = referencesOf(table);
  const columns = getTableColumns(table);
  return new Map(
    keysAndColumns(table).map(([key, column]) => {
      const name = references.get(key);
      if (name !== undefined) return [column, { key, show: (value) => value && globalId(name, value as string) }];
      if (is(columns[key], PgTimestampString)) return [column, { key, show: (at) => instantText(at) }];
      return [column, { key, show: (value) => value }];
    }),
  );
}

/** Which of a table's columns hold the key of something with a global id: its own, and those its foreign keys say. */
export function referencesOf(table: PgTable): Map<string, IdentifiedName> {
  const found = new Map<string, IdentifiedName>();
  const own = identified.get(table);
  if (own !== undefined) found.set('id', own);
  for (const foreignKey of getTableConfig(table).foreignKeys) {
    const { columns: pointing, foreignTable } = foreignKey.reference();
    const name = identified.get(foreignTable);
    if (name === undefined) continue;
    // By their names: where a table points at itself, the column is another object.
    const names = new Set(pointing.map(columnName));
    for (const [key, column] of keysAndColumns(table)) if (names.has(column)) found.set(key, name);
  }
  return found;
}

function showColumns(columns: Columns, image: Image): Shown {
  const shown: Shown = {};
  for (const [column, { key, show }] of columns) if (column in image) shown[key] = show(image[column]);
  return shown;
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
