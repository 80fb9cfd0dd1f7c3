import { basename, extname } from 'node:path';
import type { ThirdPartyKind } from '../generated/graphql.ts';
import { tableIn } from '../exchange/import/file.ts';
import { UnreadableFile } from '../exchange/import/row.ts';
import { rowsInTable } from '../exchange/import/table/table.ts';
import { type ChosenSheet, tableOfSheet } from '../exchange/import/table/xlsx/read-xlsx.ts';
import { columnNamed } from '../exchange/import/third-parties/columns.ts';
import { headingsOf } from '../exchange/import/third-parties/headings.ts';
import { type GivenMapping, mappedRows } from '../exchange/import/third-parties/mapping.ts';
import type { Reading } from '../exchange/import/third-parties/row-records.ts';
import { columnMeant } from '../exchange/import/third-parties/synonyms.ts';
import { importRows, type RowReport } from '../exchange/import/third-parties/run.ts';
import { CommandFailed, INTERRUPTED, NOT_UNDERSTOOD, READ_IN_PART } from './failure.ts';
import { chooseMapping, type MappingOptions } from './import-mapping.ts';
import { counted, type ImportReport, linesOf, oneLine, rowsReadInPart } from './import-report.ts';
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
  mapping: MappingOptions;
  reading: Reading;
}

/** Imports third parties and their records from a table, CSV, XLSX or JSON, and prints a report on each row. */
export async function importThirdParties(input: ThirdPartiesFile): Promise<void> {
  const { file, json, ...options } = input;
  const { rows, headings, mapping, notices } = await readOrFail(input);
  const { kind, dryRun, reading } = options;
  const settings = { source: options.source ?? sourceOfFile(file), kind, dryRun, reading };
  const read = [...mapping].flatMap(([heading, column]) => (column === null ? [] : [[heading, column] as const]));
  for (const notice of notices) console.error(`${file}: ${oneLine(notice)}.`);
  const report: ImportReport = {
    file,
    source: settings.source,
    kind,
    dryRun,
    rowsInFile: rows.length,
    notices,
    columns: headings.length,
    mapping: Object.fromEntries(read),
    unknownColumns: headings.filter((heading) => (mapping.get(heading) ?? null) === null),
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

/** Returns whether the cells of a row are the heading: one of them is the column with the names of the third parties. */
function isHeading(cells: readonly string[], given: GivenMapping): boolean {
  const names = new Set(given.flatMap(([heading, column]) => (isOfNames(columnNamed(column)) ? heading.trim() : [])));
  return cells.some((cell) => names.has(cell.trim()) || isOfNames(columnNamed(cell) ?? columnMeant(cell)));
}

const isOfNames = (column: string | null) => column === 'name' || column === 'legalName';

async function readOrFail({ file, text, sheet, mapping: options }: ThirdPartiesFile) {
  try {
    const isHeader = (cells: readonly string[]) => isHeading(cells, options.given);
    const { rows, notices } = sheet ? rowsInTable(tableOfSheet(sheet, isHeader)) : tableIn(file, text, isHeader);
    const headings = headingsOf(rows);
    const mapping = await chooseMapping(file, headings, options);
    return { rows: mappedRows(rows, mapping), headings, mapping, notices };
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
