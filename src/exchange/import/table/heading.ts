import type { Cell } from './cell.ts';

/** Returns whether a row holds the headings that a reader needs. */
export type IsHeading = (cells: readonly string[]) => boolean;

/** Rows in which the heading is looked for. */
const SEARCHED = 100;

/** The place of the heading among the rows of a table. */
export interface Heading {
  index: number;
  /** Whether it holds the headings that the reader needs. If not, it is the first row that is as wide as those below. */
  isKnown: boolean;
}

/** Finds the heading of a table. There may be a title block above it. */
export function headingOf(rows: readonly { cells: readonly Cell[] }[], isHeading: IsHeading): Heading {
  const known = rows.slice(0, SEARCHED).flatMap(({ cells }, index) => (isHeading(textsOf(cells)) ? [index] : []));
  const [first] = known;
  // A title block can name a column too ("Name", "Acme Lab"): prefer the row that heads every filled column below it.
  if (first !== undefined) return { index: known.find((index) => headsAll(rows, index)) ?? first, isKnown: true };
  const filled = rows.slice(0, SEARCHED).map(({ cells }) => cells.filter(isFilled).length);
  const usual = filled.toSorted((a, b) => a - b)[Math.floor(filled.length / 2)] ?? 0;
  const index = filled.findIndex((count) => count >= Math.max(usual, 1));
  return { index: Math.max(index, 0), isKnown: false };
}

function headsAll(rows: readonly { cells: readonly Cell[] }[], index: number): boolean {
  const headings = rows[index]!.cells;
  return rows
    .slice(index + 1, index + 1 + SEARCHED)
    .every(({ cells }) => cells.every((cell, column) => !isFilled(cell) || isFilled(headings[column] ?? '')));
}

/** Returns the texts of cells. A cell that cannot be read names no column. */
const textsOf = (cells: readonly Cell[]) => cells.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));

/** Returns whether a cell holds anything, readable or not. */
export const isFilled = (cell: Cell): boolean => typeof cell !== 'string' || cell.trim() !== '';
