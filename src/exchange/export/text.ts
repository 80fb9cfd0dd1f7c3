import { csvLine } from '../../input/csv-line.ts';
import type { ExportRow } from './read-list.ts';

/** The format of an export. */
export type Format = 'csv' | 'ndjson';

/** The media types of the formats. */
export const contentTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
} as const satisfies Record<Format, string>;

/**
 * Yields rows as text. CSV has a header, empty cells for null, and lists and parts as JSON; NDJSON has one row per line.
 */
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

/** Returns the header line of a CSV file. */
export const csvHeader = (fields: readonly string[]): string => csvLine(fields);

/** Returns a row as a line of CSV. */
export function csvRow(fields: readonly string[], row: ExportRow): string {
  return csvLine(fields.map((field) => cellOf(row[field])));
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
