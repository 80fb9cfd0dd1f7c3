/** One row of a file: what it holds by column, or why it cannot be told. */
export interface Row {
  /** Counted from 1, the header of a CSV file not among them. */
  number: number;
  /** The line of a CSV file that it begins on. */
  line: number | null;
  values: Record<string, unknown>;
  /** What is wrong with the row as a whole. */
  broken: string | null;
}

/** A file that no row can be taken from; the message goes on after the file's name, in one line. */
export class UnreadableFile extends Error {}

const MAX_ROWS = 100_000;

/**
 * Keeps a file within what one import takes.
 * @throws UnreadableFile where it is more.
 */
export function checkRowCount(rows: number): void {
  if (rows > MAX_ROWS) throw new UnreadableFile(`has more than ${MAX_ROWS.toLocaleString('en')} rows; split it`);
}
