import { basename, extname } from 'node:path';
import type { ThirdPartyKind } from '../generated/graphql.ts';
import { rowsIn } from '../exchange/import/file.ts';
import { type Row, UnreadableFile } from '../exchange/import/row.ts';
import { hasNameColumn, unknownColumns } from '../exchange/import/third-parties/map.ts';
import { importRows, type RowReport } from '../exchange/import/third-parties/run.ts';
import { CommandFailed, INTERRUPTED, NOT_UNDERSTOOD } from './failure.ts';
import { type ImportReport, linesOf, oneLine } from './import-report.ts';
import { runToEnd } from './import-running.ts';
import { withRegistry } from './registry.ts';

/** A table of third parties, and how it is to be imported. */
export interface ThirdPartiesAsked {
  file: string;
  text: string;
  /** The name under which its keys are kept; by default the file's own. */
  source?: string;
  kind: ThirdPartyKind;
  dryRun: boolean;
  json: boolean;
}

/** Imports third parties and their certifications from a table, CSV or JSON, and prints what became of each row. */
export async function importThirdParties({ file, text, json, ...given }: ThirdPartiesAsked): Promise<void> {
  const rows = readOrFail(file, text);
  const unknown = unknownColumns(rows);
  const settings = { source: given.source ?? sourceOfFile(file), kind: given.kind, dryRun: given.dryRun };
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
    // Also where the database went away: what was written before stays written.
    if (report.rows.length > 0) console.log(json ? JSON.stringify(jsonOf(report), null, 2) : linesOf(report));
  }
  const rejected = report.rows.filter(({ outcome }) => outcome === 'REJECTED').length;
  if (report.stopped) throw new CommandFailed('Stopped. Import the file again for the rest.', INTERRUPTED);
  if (rejected > 0)
    throw new CommandFailed(rejected === 1 ? 'One row was rejected.' : `${rejected} rows were rejected.`);
}

const MOST_NAMED = 20;

function unknownLines(columns: readonly string[]): string[] {
  const lines = columns
    .slice(0, MOST_NAMED)
    .map((column) => `Column "${oneLine(column)}" is not known and was not read.`);
  const more = columns.length - lines.length;
  return more > 0 ? [...lines, `Nor are ${more} other columns.`] : lines;
}

function readOrFail(file: string, text: string): Row[] {
  try {
    const rows = rowsIn(file, text);
    if (hasNameColumn(rows)) return rows;
    const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))].slice(0, MOST_NAMED);
    throw new UnreadableFile(
      `has no column "name" or "legalName"; it has: ${columns.map(oneLine).join(', ') || 'none'}`,
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
  // Standard input has no name.
  if (file !== '-' && isSource(name)) return name;
  throw new CommandFailed(
    'The file name cannot serve as the name of a source: give one with --source.',
    NOT_UNDERSTOOD,
  );
}

/** Whether a text can name a source. */
export function isSource(name: string): boolean {
  // eslint-disable-next-line no-control-regex
  return name !== '' && name.length <= 100 && !/[\u0000-\u001f\u007f]/.test(name);
}
