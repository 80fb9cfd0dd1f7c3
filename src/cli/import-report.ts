import type { RowReport } from '../exchange/import/third-parties/run.ts';

/** The result of importing a file. */
export interface ImportReport {
  file: string;
  source: string;
  kind: string;
  dryRun: boolean;
  rowsInFile: number;
  /** The parts of the file that were not read, and what else a person should know of it. */
  notices: readonly string[];
  unknownColumns: string[];
  /** Whether the person stopped it before the last row. */
  stopped: boolean;
  rows: RowReport[];
}

/** Returns the report for people: a line for each row that is not unchanged, then the totals. */
export function linesOf(report: ImportReport): string {
  const lines = report.rows.filter(({ outcome }) => outcome !== 'UNCHANGED').flatMap(rowLines);
  if (lines.length > 0) lines.push('');
  return [...lines, ...totals(report)].join('\n');
}

function rowLines({ row, line, name, outcome, certifications, reasons }: RowReport): string[] {
  const { created, updated } = certifications;
  const changes: string[] = [];
  if (created > 0) changes.push(`${created} new`);
  if (updated > 0) changes.push(`${updated} changed`);
  const note = changes.length > 0 ? `, certifications: ${changes.join(', ')}` : '';
  const place = line === null ? `row ${row}` : `row ${row}, line ${line}`;
  return [
    `${outcome.toLowerCase().padEnd(9)} ${oneLine(name ?? '(no name)')} (${place}${note})`,
    ...reasons.map(({ field, message }) => `          ${field === '' ? '' : `${field}: `}${oneLine(message)}`),
  ];
}

function totals({ file, source, dryRun, rowsInFile, rows }: ImportReport): string[] {
  const count = (outcome: RowReport['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const certificationCount = (what: keyof RowReport['certifications']) =>
    rows.reduce((sum, { certifications }) => sum + certifications[what], 0);
  const sameName = rows.filter((row) => row.sameName).length;
  const notReached = rows.length < rowsInFile ? `; ${rowsInFile - rows.length} not reached` : '';
  const lines = [
    `${file}, source "${source}"${dryRun ? ', dry run: nothing was written' : ''}`,
    `Rows: ${count('CREATED')} created, ${count('UPDATED')} updated, ${count('UNCHANGED')} unchanged, ${count('REJECTED')} rejected${notReached}`,
    `Certifications: ${certificationCount('created')} created, ${certificationCount('updated')} updated, ${certificationCount('unchanged')} unchanged`,
  ];
  if (sameName > 0) {
    lines.push(
      `${sameName} of those created have a legal name that was on record before. If they are the same companies, ` +
        'import the file under the source that knows them: --source.',
    );
  }
  return lines;
}

/** Returns the text without control characters: a name from a file must not move the cursor of a terminal. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
