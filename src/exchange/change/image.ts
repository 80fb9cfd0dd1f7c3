import { getTableColumns, is } from 'drizzle-orm';
import { type PgTable, PgTimestampString } from 'drizzle-orm/pg-core';
import { keysAndColumns } from '../../../db/rows.ts';
import { globalId } from '../../registry/global-id.ts';
import { referencesOf } from '../../registry/record-references.ts';
import { type RecordName, recordNames, records } from '../../registry/records.ts';
import { type Image, instantText } from '../../registry/store.ts';

/** A record as clients see it: names and global ids as in the API, instants in UTC, parts as lists. */
export type Shown = Record<string, unknown>;

/** Converts the value of one column for clients. */
type Show = (value: unknown) => unknown;

/** For each column of a table or part list in an image: its name in the API and how to convert its value. */
type Columns = Map<string, { key: string; show: Show }>;

const columnsOfRecords = new Map<RecordName, Columns>(recordNames.map((name) => [name, columnsOfRecord(name)]));

/**
 * Returns the record in an image of the log as clients see it. A column that is newer than the image is absent.
 * @param without parts and fields to leave out.
 */
export function showImage(name: RecordName, image: Image, without: ReadonlySet<string> = new Set()): Shown {
  const columns = columnsOfRecords.get(name)!;
  const shown = showColumns(columns, image);
  for (const key of without) delete shown[key];
  return shown;
}

/** Returns the image of derived data as clients see it. Such an image refers to no other record. */
export function showDerived(image: Image): Shown {
  return Object.fromEntries(Object.entries(image).map(([column, value]) => [camelCase(column), value]));
}

/** Returns the fields of a whole record of a kind, in order. */
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
      if (is(columns[key], PgTimestampString)) return [column, { key, show: (instant) => instantText(instant) }];
      return [column, { key, show: (value) => value }];
    }),
  );
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
