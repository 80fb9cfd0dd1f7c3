import { basename, extname } from 'node:path';
import { SingleBar } from 'cli-progress';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { thirdPartyKind } from '../../db/tables/third-party.ts';
import type { ThirdPartyKind } from '../generated/graphql.ts';
import { readRows } from '../import/file.ts';
import { hasNameColumn, unknownColumns } from '../import/map.ts';
import type { ImportOptions } from '../import/plan.ts';
import { type Row, UnreadableFile } from '../import/row.ts';
import { importRows, type RowReport } from '../import/run.ts';
import type { Writer } from '../write.ts';
import { CommandFailed } from './failure.ts';
import { importHelp } from './import-help.ts';
import { type ImportReport, linesOf, oneLine } from './import-report.ts';
import { withRegistry } from './registry.ts';

interface Options {
  source?: string;
  kind: ThirdPartyKind;
  dryRun?: boolean;
  json?: boolean;
}

/** Adds `attestry import`: third parties and their certifications from a CSV or JSON file. */
export function registerImport(program: Command): void {
  program
    .command('import <file>')
    .description('import third parties and their certifications from a CSV or JSON file')
    .option(
      '--source <name>',
      "the name under which the file's keys are kept (default: file name without extension)",
      source,
    )
    .addOption(
      new Option('--kind <kind>', 'what a new third party is where its row does not say')
        .choices(thirdPartyKind.enumValues)
        .default('VENDOR'),
    )
    .option('--dry-run', 'check everything, against the registry too, and write nothing')
    .option('--json', 'print one JSON object instead of lines')
    .addHelpText('after', importHelp)
    .action(importFile);
}

async function importFile(file: string, options: Options): Promise<void> {
  const rows = await readOrFail(file);
  const unknown = unknownColumns(rows);
  const name = options.source ?? sourceOfFile(file);
  for (const line of unknownLines(unknown)) console.error(line);
  const settings = { source: name, kind: options.kind, dryRun: options.dryRun ?? false };
  const report: ImportReport = {
    file,
    ...settings,
    rowsInFile: rows.length,
    unknownColumns: unknown,
    stopped: false,
    rows: [],
  };
  try {
    await withRegistry(async (writerOf) => importInto(await writerOf(name), rows, settings, report));
  } finally {
    // Also where the database went away: what was written before stays written.
    if (report.rows.length > 0) console.log(options.json ? JSON.stringify(jsonOf(report), null, 2) : linesOf(report));
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

/** As a shell reports a program that SIGINT ended. */
const INTERRUPTED = 130;
/** Of a file that cannot be read, as of an option that is not known. */
const NOT_UNDERSTOOD = 2;

async function readOrFail(file: string): Promise<Row[]> {
  try {
    const rows = await readRows(file);
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

/** Ctrl-C takes effect between two rows; a second one ends the process at once. */
async function importInto(writer: Writer, rows: Row[], settings: ImportOptions, report: ImportReport): Promise<void> {
  const stop = () => {
    report.stopped = true;
  };
  process.once('SIGINT', stop);
  const bar = process.stderr.isTTY ? startBar(rows.length) : null;
  try {
    for await (const row of importRows(writer, rows, settings)) {
      report.rows.push(row);
      bar?.increment();
      if (report.stopped) break;
    }
    if (report.rows.length === rows.length) report.stopped = false;
  } finally {
    bar?.stop();
    process.off('SIGINT', stop);
  }
}

function startBar(total: number): SingleBar {
  const bar = new SingleBar({
    format: '{bar} {value} of {total} rows, {eta_formatted} left',
    stream: process.stderr,
    clearOnComplete: true,
    gracefulExit: false,
  });
  bar.start(total, 0);
  return bar;
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
  if (isSource(name)) return name;
  throw new CommandFailed(
    'The file name cannot serve as the name of a source: give one with --source.',
    NOT_UNDERSTOOD,
  );
}

function source(value: string): string {
  if (isSource(value.trim())) return value.trim();
  throw new InvalidArgumentError('Give 1 to 100 characters.');
}

function isSource(name: string): boolean {
  // eslint-disable-next-line no-control-regex
  return name !== '' && name.length <= 100 && !/[\u0000-\u001f\u007f]/.test(name);
}
