import type { Format, FormatSettings, ReadFile } from '../exchange/import/format.ts';
import type { Reported } from '../exchange/import/report.ts';
import { UnreadableFile } from '../exchange/import/row.ts';
import { CommandFailed, INTERRUPTED, NOT_UNDERSTOOD } from './failure.ts';
import { oneLine } from './import-report.ts';
import { runToEnd } from './import-running.ts';
import { withRegistry } from './registry.ts';

/** A file, and how it is to be told. */
interface Asked {
  file: string;
  text: string;
  json: boolean;
}

/** Imports a file of another format than third parties as a table, and prints what became of it. */
export async function importFormat(format: Format, asked: Asked, settings: FormatSettings): Promise<void> {
  const read = readOrFail(format, asked, settings);
  const report = { file: asked.file, format: format.name, source: format.source, dryRun: settings.dryRun };
  const reported: Reported[] = [];
  let [begun, stopped] = [false, false];
  try {
    await withRegistry(async (writerOf) => {
      const running = read.run(await writerOf(format.source));
      begun = true;
      stopped = await runToEnd(running, read.reports, (one) => void reported.push(one));
    });
  } finally {
    // Also where the database went away: what was written before stays written.
    const whole = { ...report, rowsInFile: read.rows, stopped, outcomes: countsOf(reported), reports: reported };
    if (begun) console.log(asked.json ? JSON.stringify(whole, null, 2) : linesOf(whole));
  }
  if (stopped) throw new CommandFailed('Stopped. Import the file again for the rest.', INTERRUPTED);
  const rejected = reported.filter(({ outcome }) => outcome === 'REJECTED').length;
  if (rejected > 0) throw new CommandFailed(rejected === 1 ? 'One was rejected.' : `${rejected} were rejected.`);
}

function readOrFail(format: Format, { file, text }: Asked, settings: FormatSettings): ReadFile {
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

/** What nobody needs a line about. */
const SILENT = new Set(['UNCHANGED', 'CLEAR']);

interface Whole {
  file: string;
  format: string;
  source: string;
  dryRun: boolean;
  rowsInFile: number;
  outcomes: Record<string, number>;
  reports: readonly Reported[];
}

function linesOf({ file, format, source, dryRun, rowsInFile, outcomes, reports }: Whole): string {
  const told = reports.filter(({ outcome }) => !SILENT.has(outcome));
  const counts = Object.entries(outcomes).map(([outcome, count]) => `${count} ${wordsOf(outcome)}`);
  return [
    ...told.flatMap(linesOfOne),
    ...(told.length > 0 ? [''] : []),
    `${file}, ${format}, source "${source}"${dryRun ? ', dry run: nothing was written' : ''}`,
    `${rowsInFile} in the file: ${counts.join(', ') || 'nothing to do'}`,
  ].join('\n');
}

const wordsOf = (outcome: string) => outcome.toLowerCase().replaceAll('_', ' ');

function linesOfOne({ row, line, name, outcome, notes, reasons }: Reported): string[] {
  const place = row === null ? [] : [line === null ? `row ${row}` : `row ${row}, line ${line}`];
  const about = [...place, ...notes].map(oneLine).join('; ');
  return [
    `${wordsOf(outcome).padEnd(14)} ${oneLine(name)}${about === '' ? '' : ` (${about})`}`,
    ...reasons.map(({ field, message }) => `               ${field === '' ? '' : `${field}: `}${oneLine(message)}`),
  ];
}
