/** One row of a file: its values by column, or why it cannot be read. */
export interface Row {
  /** Counted from 1, without the header of a CSV file. */
  number: number;
  /** The line of a CSV file on which it begins. */
  line: number | null;
  values: Record<string, unknown>;
  /** The problem of the row as a whole, or null. */
  broken: string | null;
}

/** No row can be read from a file. The message is one line that continues after the file's name. */
export class UnreadableFile extends Error {}

/** A workbook was read, and which of its sheets is meant is not known. */
export class SheetNotChosen extends UnreadableFile {}

const MAX_ROWS = 100_000;

/**
 * Checks the number of rows against the limit of one import.
 * @throws UnreadableFile if there are more.
 */
export function checkRowCount(rows: number): void {
  if (rows > MAX_ROWS) throw new UnreadableFile(`has more than ${MAX_ROWS.toLocaleString('en')} rows; split it`);
}
