import { UnreadableFile } from '../row.ts';
import type { Cell } from './cell.ts';
import { delimiterOf } from './delimiter.ts';
import { readCells } from '../csv.ts';
import type { GridRow } from './table.ts';
import type { ChosenSheet } from './xlsx/read-xlsx.ts';

/** Most cells that a message lists. */
const LISTED = 5;

/** Returns a text with commas instead of semicolons or tabs, on the same lines. Returns null for a text with commas, and for JSON. */
export function withCommas(text: string): string | null {
  if (/^\s*[[{]/.test(text)) return null;
  try {
    const delimiter = delimiterOf(text, () => false);
    return delimiter === ',' ? null : csvOf(readCells(text, delimiter), 0);
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

/** Returns the rows of a sheet as CSV, for formats that are published as text. Cells that cannot be read are empty. */
export function csvOfSheet({ rows }: ChosenSheet): string {
  return csvOf(
    rows,
    rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
  );
}

/**
 * Checks that every cell of a sheet can be read.
 * @throws UnreadableFile with the first cells that cannot.
 */
export function checkReadable({ rows }: ChosenSheet): void {
  const bad = rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell !== 'string'));
  if (bad.length === 0) return;
  const listed = bad.slice(0, LISTED).map(({ message }) => message);
  throw new UnreadableFile(`has cells that cannot be read: ${listed.join('; ')}${bad.length > LISTED ? '; …' : ''}`);
}

function csvOf(rows: readonly GridRow[], width: number): string {
  let text = '';
  let line = rows[0]?.line ?? 1;
  for (const row of rows) {
    // A row keeps its line, which reports name.
    for (; line < row.line; line++) text += '\n';
    const cells = row.cells.map(quoted);
    while (cells.length < width) cells.push('""');
    text += `${cells.join(',')}\n`;
    line +=
      1 + row.cells.reduce((breaks, cell) => breaks + (typeof cell === 'string' ? cell.split('\n').length - 1 : 0), 0);
  }
  return text;
}

/** Quotes a cell that needs it: headings are recognized as they are published, without quotes. */
const quoted = (cell: Cell) =>
  typeof cell !== 'string' ? '' : /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
