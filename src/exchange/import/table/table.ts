import { type Row, UnreadableFile } from '../row.ts';
import type { Cell } from './cell.ts';
import { readDelimited } from './delimiter.ts';
import { headingOf, type IsHeading, isFilled } from './heading.ts';

/** A row of a file, before the heading is known. */
export interface GridRow {
  cells: readonly Cell[];
  /** The line of a text, or the number of the row in a sheet. */
  line: number;
}

/** A table: its columns and the rows below them. Empty rows are left out. */
export interface Table {
  /** The headings, trimmed. A column without a heading has ''; if it is empty too, it is left out. */
  columns: readonly string[];
  /** The line of the heading. */
  line: number;
  /** Whether the heading holds the columns that the reader needs. */
  isKnown: boolean;
  rows: readonly TableRow[];
  /** The parts that were not read, in words that follow the name of the file. */
  notices: readonly string[];
}

/** A row of a table. */
export interface TableRow {
  /** One cell for each column. */
  cells: readonly Cell[];
  line: number;
  /** Why it does not fit below the heading, or null. Its cells may be under the wrong headings. */
  broken: string | null;
  /** Whether it has cells with content to the right of the heading. */
  isLonger: boolean;
}

/**
 * Reads a text as a table, with commas, semicolons or tabs between its cells (RFC 4180).
 * @throws UnreadableFile with the line of the error.
 */
export function readTextTable(text: string, isHeading: IsHeading): Table {
  return tableOf(readDelimited(text, isHeading), isHeading);
}

/**
 * Finds the heading in the rows of a file, and puts the rows below it under its columns. The rows of a sheet are ragged: a
 * row ends with its last cell.
 * @throws UnreadableFile if there are no rows.
 */
export function tableOf(
  grid: readonly GridRow[],
  isHeading: IsHeading,
  { notices = [], isRagged = false }: { notices?: readonly string[]; isRagged?: boolean } = {},
): Table {
  const filled = grid.filter(({ cells }) => cells.some(isFilled));
  const { index, isKnown } = headingOf(filled, isHeading);
  const heading = filled[index];
  if (!heading) throw new UnreadableFile('has no rows');
  const headings = heading.cells.map((cell) => (typeof cell === 'string' ? cell.trim() : cell.shown));
  const below = filled.slice(index + 1);
  const repeats = new Set(below.filter(({ cells }) => repeatsHeading(cells, headings)));
  const rows = below.filter((row) => !repeats.has(row));
  const widest = isRagged ? rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.length) : 0;
  while (headings.length < widest) headings.push('');
  const kept = headings.flatMap((name, column) =>
    name === '' && rows.every(({ cells }) => !isFilled(cells[column] ?? '')) ? [] : [column],
  );
  return {
    columns: kept.map((column) => headings[column]!),
    line: heading.line,
    isKnown,
    rows: rows.map((row) => rowBelow(row, headings, kept, isRagged)),
    notices: [...notices, ...noticesOf(filled.slice(0, index), [...repeats])],
  };
}

function rowsOf({ columns, line: headingLine, rows }: Table): Row[] {
  checkColumns(columns, headingLine);
  return rows.map(({ cells, line, broken }, index) => ({
    number: index + 1,
    line,
    values: Object.fromEntries(columns.map((column, position) => [column, cells[position]])),
    broken,
  }));
}

/** The rows of a file, and the parts of it that were not read, in words that follow its name. */
export interface ReadRows {
  rows: Row[];
  notices: readonly string[];
}

/**
 * Returns the rows of a table by the names of its columns.
 * @throws UnreadableFile if it has no rows, a column with cells has no name, or two columns have the same.
 */
export function rowsInTable(table: Table): ReadRows {
  if (table.rows.length === 0) throw new UnreadableFile('has no rows');
  return { rows: rowsOf(table), notices: table.notices };
}

function rowBelow(
  { cells, line }: GridRow,
  headings: readonly string[],
  kept: readonly number[],
  isRagged: boolean,
): TableRow {
  const fits = isRagged || cells.length === headings.length;
  return {
    cells: kept.map((column) => cells[column] ?? ''),
    line,
    broken: fits
      ? null
      : `has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, but the header has ${headings.length}`,
    isLonger: cells.slice(headings.length).some(isFilled),
  };
}

function checkColumns(columns: readonly string[], line: number): void {
  const nameless = columns.indexOf('');
  if (nameless >= 0) {
    throw new UnreadableFile(
      `has no header in line ${line}: its column ${nameless + 1} is empty. Name the column, or remove the lines above the header`,
    );
  }
  const twice = columns.find((name, column) => columns.indexOf(name) < column);
  if (twice !== undefined) throw new UnreadableFile(`has two columns with the name "${twice}"; rename one of them`);
}

function repeatsHeading(cells: readonly Cell[], headings: readonly string[]): boolean {
  return (
    cells.length === headings.length &&
    cells.every((cell, column) => typeof cell === 'string' && cell.trim() === headings[column])
  );
}

function noticesOf(above: readonly GridRow[], repeats: readonly GridRow[]): string[] {
  const notices: string[] = [];
  if (above.length > 0) notices.push(noticeOfRowsAbove(above.length));
  if (repeats.length > 0) {
    const lines = repeats.slice(0, 10).map(({ line }) => line);
    const place = `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${repeats.length > 10 ? ', …' : ''}`;
    notices.push(
      `${countOf(repeats.length)} that ${repeats.length === 1 ? 'repeats' : 'repeat'} the header ${wasOf(repeats.length)} not read (${place})`,
    );
  }
  return notices;
}

/** Says that rows above the header were not read, in words that follow the name of the file. */
export const noticeOfRowsAbove = (rows: number) => `${countOf(rows)} above the header ${wasOf(rows)} not read`;

const countOf = (rows: number) => (rows === 1 ? '1 row' : `${rows} rows`);
const wasOf = (rows: number) => (rows === 1 ? 'was' : 'were');
