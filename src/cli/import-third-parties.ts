import { basename, extname } from 'node:path';
import type { ThirdPartyKind } from '../generated/graphql.ts';
import { tableIn } from '../exchange/import/file.ts';
import { UnreadableFile } from '../exchange/import/row.ts';
import { type ReadRows, rowsInTable } from '../exchange/import/table/table.ts';
import { type ChosenSheet, tableOfSheet } from '../exchange/import/table/xlsx/read-xlsx.ts';
import { columnNamed } from '../exchange/import/third-parties/columns.ts';
import { hasNameColumn, unknownColumns } from '../exchange/import/third-parties/map.ts';
import { importRows, type RowReport } from '../exchange/import/third-parties/run.ts';
import { CommandFailed, INTERRUPTED, NOT_UNDERSTOOD } from './failure.ts';
import { type ImportReport, linesOf, oneLine } from './import-report.ts';
import { runToEnd } from './import-running.ts';
import { withRegistry } from './registry.ts';

/** A table of third parties, and the settings of its import. */
export interface ThirdPartiesFile {
  file: string;
  text: string;
  /** The sheet of a workbook; null for a text. */
  sheet: ChosenSheet | null;
  /** The source of the keys; by default the name of the file. */
  source?: string;
  kind: ThirdPartyKind;
  dryRun: boolean;
  json: boolean;
}

/** Imports third parties and their certifications from a table, CSV, XLSX or JSON, and prints a report on each row. */
export async function importThirdParties(input: ThirdPartiesFile): Promise<void> {
  const { file, json, ...options } = input;
  const { rows, notices } = readOrFail(input);
  const unknown = unknownColumns(rows);
  const settings = { source: options.source ?? sourceOfFile(file), kind: options.kind, dryRun: options.dryRun };
  for (const notice of notices) console.error(`${file}: ${oneLine(notice)}.`);
  for (const line of unknownLines(unknown)) console.error(line);
  const report: ImportReport = {
    file,
    ...settings,
    rowsInFile: rows.length,
    notices,
    unknownColumns: unknown,
    stopped: false,
    rows: [],
  };
  try {
    await withRegistry(async (writerOf) => {
      const running = importRows(await writerOf(settings.source), rows, settings);
      report.stopped = await runToEnd(running, rows.length, (row) => void report.rows.push(row));
    });
  } finally {
    // The report is printed even if the database failed: earlier writes stay written.
    if (report.rows.length > 0) console.log(json ? JSON.stringify(jsonOf(report), null, 2) : linesOf(report));
  }
  const rejected = report.rows.filter(({ outcome }) => outcome === 'REJECTED').length;
  if (report.stopped) throw new CommandFailed('Stopped. Import the file again for the rest.', INTERRUPTED);
  if (rejected > 0) {
    throw new CommandFailed(rejected === 1 ? 'One row was rejected.' : `${rejected} rows were rejected.`);
  }
}

const MAX_COLUMNS_NAMED = 20;

function unknownLines(columns: readonly string[]): string[] {
  const lines = columns
    .slice(0, MAX_COLUMNS_NAMED)
    .map((column) => `Unknown column "${oneLine(column)}" was not read.`);
  const more = columns.length - lines.length;
  return more > 0 ? [...lines, `${more} more unknown columns were not read.`] : lines;
}

/** Returns whether a row names the column with the names of the third parties. */
const isHeading = (cells: readonly string[]) =>
  cells.some((cell) => ['name', 'legalName'].includes(columnNamed(cell) ?? ''));

function readOrFail({ file, text, sheet }: ThirdPartiesFile): ReadRows {
  try {
    const read = sheet ? rowsInTable(tableOfSheet(sheet, isHeading)) : tableIn(file, text, isHeading);
    const { rows } = read;
    if (hasNameColumn(rows)) return read;
    const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))].slice(0, MAX_COLUMNS_NAMED);
    throw new UnreadableFile(
      `has no column "name" or "legalName"; rename the column with the names (it has: ${columns.map(oneLine).join(', ') || 'none'})`,
    );
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CommandFailed(`${file} ${error.message}.`, NOT_UNDERSTOOD);
    throw error;
  }
}

function jsonOf({ rows, ...about }: ImportReport): object {
  const count = (outcome: RowReport['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return {
    ...about,
    created: count('CREATED'),
    updated: count('UPDATED'),
    unchanged: count('UNCHANGED'),
    rejected: count('REJECTED'),
    rows,
  };
}

function sourceOfFile(file: string): string {
  const name = basename(file, extname(file)).trim();
  // Standard input has no name that could be a source.
  if (file !== '-' && isSource(name)) return name;
  throw new CommandFailed(
    'The name of the file cannot be the name of a source. Name the source with --source.',
    NOT_UNDERSTOOD,
  );
}

/** Returns whether a text can name a source: 1 to 100 characters, none of them a control character. */
export function isSource(name: string): boolean {
  // eslint-disable-next-line no-control-regex
  return name !== '' && name.length <= 100 && !/[\u0000-\u001f\u007f]/.test(name);
}
