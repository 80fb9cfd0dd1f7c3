import type { Format, FormatSettings, ReadFile } from '../exchange/import/format.ts';
import type { Reported } from '../exchange/import/report.ts';
import { UnreadableFile } from '../exchange/import/row.ts';
import { CommandFailed, INTERRUPTED, NOT_UNDERSTOOD } from './failure.ts';
import { oneLine } from './import-report.ts';
import { runToEnd } from './import-running.ts';
import { withRegistry } from './registry.ts';

/** A file to import, and the form of the report. */
interface ImportFile {
  file: string;
  text: string;
  json: boolean;
  /** The parts of the file that are not read, in words that follow its name. */
  notices: readonly string[];
}

/** Imports a file of any format but the table of third parties, and prints a report. */
export async function importFormat(format: Format, input: ImportFile, settings: FormatSettings): Promise<void> {
  const read = readOrFail(format, input, settings);
  const { notices } = input;
  for (const notice of notices) console.error(`${input.file}: ${notice}.`);
  const about = { notices, file: input.file, format: format.name, source: format.source, dryRun: settings.dryRun };
  const reports: Reported[] = [];
  let hasBegun = false;
  let stopped = false;
  try {
    await withRegistry(async (writerOf) => {
      const running = read.run(await writerOf(format.source));
      hasBegun = true;
      stopped = await runToEnd(running, read.reports, (report) => void reports.push(report));
    });
  } finally {
    // The report is printed even if the database failed: earlier writes stay written.
    const report = { ...about, rowsInFile: read.rows, stopped, outcomes: countsOf(reports), reports };
    if (hasBegun) console.log(input.json ? JSON.stringify(report, null, 2) : linesOf(report));
  }
  if (stopped) throw new CommandFailed('Stopped. Import the file again for the rest.', INTERRUPTED);
  const rejected = countsOf(reports).REJECTED ?? 0;
  if (rejected > 0) {
    const count = rejected === 1 ? 'One item was rejected' : `${rejected} items were rejected`;
    throw new CommandFailed(`${count}${isAllOrNothing(about) ? '; nothing was written' : ''}.`);
  }
}

/** Whether one rejected row means that nothing of the file is written. */
const isAllOrNothing = ({ format }: { format: Format['name'] }) => format === 'records';

function readOrFail(format: Format, { file, text }: ImportFile, settings: FormatSettings): ReadFile {
  try {
    return format.read(text, settings);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CommandFailed(`${file} ${error.message}.`, NOT_UNDERSTOOD);
    throw error;
  }
}

function countsOf(reported: readonly Reported[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome, count = 1 } of reported) counts[outcome] = (counts[outcome] ?? 0) + count;
  return counts;
}

/** Outcomes without a line in the report for people. */
const WITHOUT_LINE = new Set(['UNCHANGED', 'CLEAR']);

interface FormatReport {
  file: string;
  format: Format['name'];
  source: string;
  dryRun: boolean;
  notices: readonly string[];
  rowsInFile: number;
  outcomes: Record<string, number>;
  reports: readonly Reported[];
}

function linesOf(report: FormatReport): string {
  const { file, format, source, dryRun, rowsInFile, outcomes, reports } = report;
  const lines = reports.filter(({ outcome }) => !WITHOUT_LINE.has(outcome)).flatMap(reportLines);
  if (lines.length > 0) lines.push('');
  const counts = Object.entries(outcomes).map(([outcome, count]) => `${count} ${wordsOf(outcome)}`);
  const isUndone = isAllOrNothing(report) && outcomes.REJECTED !== undefined && !dryRun;
  return [
    ...lines,
    `${file}, ${format}, source "${source}"${dryRun ? ', dry run: nothing was written' : ''}`,
    `${rowsInFile} in the file: ${counts.join(', ') || 'nothing to do'}${isUndone ? '; nothing was written' : ''}`,
  ].join('\n');
}

const wordsOf = (outcome: string) => outcome.toLowerCase().replaceAll('_', ' ');

function reportLines({ row, line, name, outcome, notes, reasons }: Reported): string[] {
  const details = [...notes];
  if (row !== null) details.unshift(line === null ? `row ${row}` : `row ${row}, line ${line}`);
  const about = details.map(oneLine).join('; ');
  return [
    `${wordsOf(outcome).padEnd(14)} ${oneLine(name)}${about === '' ? '' : ` (${about})`}`,
    ...reasons.map(({ field, message }) => `               ${field === '' ? '' : `${field}: `}${oneLine(message)}`),
  ];
}
