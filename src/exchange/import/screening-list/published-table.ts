import { canonical, cellUnder, firstLineOf } from '../columns-by-name.ts';
import { readCsv } from '../csv.ts';
import { UnreadableFile } from '../row.ts';
import type { ListEntry } from './list-entry.ts';

/** Returns whether the first line of a text names some columns, in any order and among others. */
export function hasColumns(text: string, columns: readonly string[]): boolean {
  const header = firstLineOf(text).split(',').map(canonical);
  return columns.every((column) => header.includes(canonical(column)));
}

/** Reads a row by its headings. Returns null for one that is no longer in force or cannot be a third party. */
type ReadRow = (cell: (heading: string) => string, row: number) => ListEntry | null;

/**
 * Reads the entries of a list that is published as CSV with a header. Entries without a name are left out.
 * @throws UnreadableFile if it is not valid CSV or lacks a column.
 */
export function readPublished(text: string, columns: readonly string[], readRow: ReadRow): ListEntry[] {
  const rows = readCsv(text);
  const present = new Set(Object.keys(rows[0]?.values ?? {}).map(canonical));
  const missing = columns.filter((column) => !present.has(canonical(column)));
  if (missing.length > 0) throw new UnreadableFile(`has no columns ${missing.join(', ')}`);
  return rows.flatMap(({ values, broken, number, line }) => {
    if (broken !== null) throw new UnreadableFile(`${broken} (line ${line}); use the file as published`);
    const entry = readRow((heading) => cellUnder(values, heading), number);
    return entry === null || entry.names.length === 0 ? [] : [entry];
  });
}
