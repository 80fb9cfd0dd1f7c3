import { readFirstCells } from '../csv.ts';

/** Rows in which the header is looked for. */
const SEARCHED = 100;

/** A text, and the number of rows above its header. */
export interface WithoutTitle {
  text: string;
  rowsAbove: number;
}

/**
 * Empties the lines above the header of a text with commas, so that the rows below keep their lines. Returns the text as it is
 * if no line is the header.
 */
export function withoutTitleRows(text: string, isHeader: (line: string) => boolean): WithoutTitle {
  for (const [rowsAbove, { line }] of readFirstCells(text, ',', SEARCHED).entries()) {
    const start = startOf(text, line);
    const end = text.indexOf('\n', start);
    if (!isHeader(text.slice(start, end === -1 ? undefined : end))) continue;
    return { text: `${'\n'.repeat(line - 1)}${text.slice(start)}`, rowsAbove };
  }
  return { text, rowsAbove: 0 };
}

/** Returns the position at which a line begins; lines count from 1. */
function startOf(text: string, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start;
}
