import { type CsvError, type Info, parse } from 'csv-parse/sync';
import { checkRowCount, type Row, UnreadableFile } from './row.ts';

/**
 * Reads CSV (RFC 4180) with a header. A row with more or fewer cells than the header is reported as broken. A misplaced
 * quote makes the whole file unreadable, because the cells after it are ambiguous.
 * @throws UnreadableFile with the line.
 */
export function readCsv(text: string, form: CsvForm = {}): Row[] {
  const [header, ...records] = parseRecords(text, form);
  if (!header) throw new UnreadableFile('is empty');
  const columns = header.cells.map((cell) => cell.trim());
  checkHeader(columns, header.line);
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return filled.map(({ cells, line }, index) => ({
    number: index + 1,
    line,
    values: Object.fromEntries(cells.slice(0, columns.length).map((cell, column) => [columns[column]!, cell])),
    broken:
      cells.length === columns.length
        ? null
        : `has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, but the header has ${columns.length}`,
  }));
}

/** How CSV is written. */
export interface CsvForm {
  /** Default: a comma. */
  delimiter?: string;
  /** Whether line breaks in cells stay as they are written. Default: each becomes a line feed. */
  exact?: boolean;
}

/** A row of a file and the line on which it begins. */
export interface CsvRecord {
  cells: string[];
  line: number;
}

/**
 * Reads all rows of CSV without a header.
 * @throws UnreadableFile with the line of a misplaced quote.
 */
export function readCells(text: string, delimiter = ','): CsvRecord[] {
  return parseRecords(text, { delimiter });
}

/** Characters that hold enough rows to tell how a text is written. */
const BEGINNING = 1_000_000;

/** Reads the first rows of CSV, up to the first one that is not valid. */
export function readFirstCells(text: string, delimiter: string, most: number): CsvRecord[] {
  const records: CsvRecord[] = [];
  try {
    parseInto(records, text.slice(0, BEGINNING), { delimiter }, most);
  } catch {
    // The whole text is read later, and then reports what is wrong.
  }
  return records;
}

function parseRecords(text: string, form: CsvForm): CsvRecord[] {
  const records: CsvRecord[] = [];
  try {
    parseInto(records, text, form);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(reasonOf(error as CsvError & { lines?: number }, records.at(-1)));
  }
  return records;
}

function parseInto(records: CsvRecord[], text: string, { delimiter = ',', exact = false }: CsvForm, to = -1): void {
  // The parser counts a carriage return and a line feed in a cell as two lines.
  let countedTwice = 0;
  parse(exact ? text : text.replaceAll(/\r\n?/g, '\n'), {
    delimiter,
    to,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: exact ? ['\r\n', '\n', '\r'] : '\n',
    on_record: (read) => {
      const { info, record } = read as unknown as { info: Info; record: string[] };
      const breaks = record.flatMap((cell) => cell.match(/\r\n|\r|\n/g) ?? []);
      const lines = breaks.join('').length;
      checkRowCount(records.length);
      records.push({ cells: record, line: info.lines - lines - countedTwice });
      countedTwice += lines - breaks.length;
      return null;
    },
  });
}

function reasonOf({ code, lines = 0, message }: CsvError & { lines?: number }, last: CsvRecord | undefined): string {
  switch (code as string) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return `is not valid CSV: a quote opened after line ${last?.line ?? 0} is never closed`;
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return `is not valid CSV: line ${lines} has a quote in the middle of a cell; quote the whole cell and double the quote`;
    default:
      return `is not valid CSV: ${message.split('\n')[0]}`;
  }
}

function checkHeader(columns: readonly string[], line: number): void {
  if (columns.length === 1 && /[;\t|]/.test(columns[0]!)) {
    throw new UnreadableFile('does not use commas between its columns; save it as CSV with commas');
  }
  const nameless = columns.findIndex((name) => name === '');
  if (nameless >= 0) {
    throw new UnreadableFile(
      `has no header in line ${line} (column ${nameless + 1} is empty). Remove the lines above the header`,
    );
  }
}
