import { basename, extname } from 'node:path';
import type { ThirdPartyKind } from '../generated/graphql.ts';
import { rowsIn } from '../exchange/import/file.ts';
import { type Row, UnreadableFile } from '../exchange/import/row.ts';
import { headingsOf, reasonNotOurs } from '../exchange/import/third-parties/headings.ts';
import { hasNameColumn, unknownColumns } from '../exchange/import/third-parties/map.ts';
import { importRows, type RowReport } from '../exchange/import/third-parties/run.ts';
import { CommandFailed, INTERRUPTED, NOT_UNDERSTOOD, READ_IN_PART } from './failure.ts';
import { counted, type ImportReport, linesOf, oneLine, rowsReadInPart } from './import-report.ts';
import { runToEnd } from './import-running.ts';
import { withRegistry } from './registry.ts';

/** A table of third parties, and the settings of its import. */
export interface ThirdPartiesFile {
  file: string;
  text: string;
  /** The source of the keys; by default the name of the file. */
  source?: string;
  kind: ThirdPartyKind;
  dryRun: boolean;
  json: boolean;
  /** Whether the person says that it is a table of third parties. */
  isCertain: boolean;
}

/** Imports third parties and their certifications from a table, CSV or JSON, and prints a report on each row. */
export async function importThirdParties({ file, text, json, isCertain, ...options }: ThirdPartiesFile): Promise<void> {
  const rows = readOrFail(file, text, isCertain);
  const unknown = unknownColumns(rows);
  const settings = { source: options.source ?? sourceOfFile(file), kind: options.kind, dryRun: options.dryRun };
  for (const line of unknownLines(unknown)) console.error(line);
  const report: ImportReport = {
    file,
    ...settings,
    rowsInFile: rows.length,
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
  const inPart = rowsReadInPart(report.rows);
  if (inPart > 0) {
    const what = `Not everything of ${counted(inPart, 'row')} was read.`;
    throw new CommandFailed(`${what} Correct the values and import the file again.`, READ_IN_PART);
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

function readOrFail(file: string, text: string, isCertain: boolean): Row[] {
  try {
    const rows = rowsIn(file, text);
    const headings = headingsOf(rows);
    if (hasNameColumn(rows)) {
      const reason = isCertain ? null : reasonNotOurs(headings);
      if (reason !== null) throw new CommandFailed(notOurs(file, reason, unknownColumns(rows)), NOT_UNDERSTOOD);
      return rows;
    }
    const columns = headings.slice(0, MAX_COLUMNS_NAMED);
    throw new UnreadableFile(
      `has no column "name" or "legalName"; rename the column with the names (it has: ${columns.map(oneLine).join(', ') || 'none'})`,
    );
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CommandFailed(`${file} ${error.message}.`, NOT_UNDERSTOOD);
    throw error;
  }
}

function notOurs(file: string, reason: string, unknown: readonly string[]): string {
  const named = unknown.slice(0, MAX_COLUMNS_NAMED).map((column) => `"${oneLine(column)}"`);
  const more = unknown.length > named.length ? ` and ${unknown.length - named.length} more` : '';
  return [
    `${file} ${oneLine(reason)}. Nothing was imported.`,
    `Not known: ${named.join(', ')}${more}.`,
    'If the rows are your own third parties, import it with --format third-parties; unknown columns are then not read.',
  ].join('\n');
}

function jsonOf({ rows, ...about }: ImportReport): object {
  const count = (outcome: RowReport['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return {
    ...about,
    created: count('CREATED'),
    updated: count('UPDATED'),
    unchanged: count('UNCHANGED'),
    rejected: count('REJECTED'),
    readInPart: rowsReadInPart(rows),
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
