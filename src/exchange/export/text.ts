import { csvLine } from '../../input/csv-line.ts';
import type { ExportRow } from './read-list.ts';

/** How rows are written. */
export type Format = 'csv' | 'ndjson';

/** What the formats are called between machines. */
export const contentTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
} as const satisfies Record<Format, string>;

/** Rows as text: CSV with a header, nothing where nothing is known, lists and parts as JSON; or JSON, a row a line. */
export async function* written(
  pages: AsyncIterable<ExportRow[]>,
  format: Format,
  fields: readonly string[],
): AsyncGenerator<string> {
  if (format === 'csv') yield csvHeader(fields);
  for await (const rows of pages) {
    if (rows.length === 0) continue;
    yield rows
      .map((row) =>
        format === 'csv'
          ? csvRow(fields, row)
          : `${JSON.stringify(row)}
`,
      )
      .join('');
  }
}

/** The header of a file of CSV. */
export const csvHeader = (fields: readonly string[]): string => csvLine(fields);

/** A row as a line of CSV. */
export function csvRow(fields: readonly string[], row: ExportRow): string {
  return csvLine(fields.map((field) => cellOf(row[field])));
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
