import { readText } from '../file.ts';
import { type Row, UnreadableFile } from '../row.ts';
import type { IsHeading } from './heading.ts';
import { readTextTable, rowsOf } from './table.ts';

/** The rows of a file, and what was not read of it, in words that follow its name. */
export interface ReadRows {
  rows: Row[];
  notices: readonly string[];
}

/**
 * Reads all rows of a table in a file; "-" is standard input.
 * @throws UnreadableFile with one line that says what is wrong.
 */
export async function readTableFile(path: string, isHeading: IsHeading): Promise<ReadRows> {
  return rowsInText(await readText(path), isHeading);
}

/**
 * Reads all rows of a table in a text.
 * @throws UnreadableFile with one line that says what is wrong.
 */
export function rowsInText(text: string, isHeading: IsHeading): ReadRows {
  const table = readTextTable(text, isHeading);
  const rows = rowsOf(table);
  if (rows.length === 0) throw new UnreadableFile('has no rows');
  return { rows, notices: table.notices };
}
