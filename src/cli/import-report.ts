import type { Reason } from '../exchange/import/report.ts';
import type { RowReport } from '../exchange/import/third-parties/run.ts';

/** The result of importing a file. */
export interface ImportReport {
  file: string;
  source: string;
  kind: string;
  dryRun: boolean;
  rowsInFile: number;
  unknownColumns: string[];
  /** Whether the person stopped it before the last row. */
  stopped: boolean;
  rows: RowReport[];
}

/** Returns the report for people: a line for each row that is not unchanged, then the totals. */
export function linesOf(report: ImportReport): string {
  const isTold = ({ outcome, notRead }: RowReport) => outcome !== 'UNCHANGED' || notRead.length > 0;
  const lines = report.rows.filter(isTold).flatMap(rowLines);
  if (lines.length > 0) lines.push('');
  return [...lines, ...totals(report)].join('\n');
}

function rowLines({ row, line, name, outcome, certifications, reasons, notRead }: RowReport): string[] {
  const { created, updated } = certifications;
  const changes: string[] = [];
  if (created > 0) changes.push(`${created} new`);
  if (updated > 0) changes.push(`${updated} changed`);
  const note = changes.length > 0 ? `, certifications: ${changes.join(', ')}` : '';
  const place = line === null ? `row ${row}` : `row ${row}, line ${line}`;
  return [
    `${outcome.toLowerCase().padEnd(9)} ${oneLine(name ?? '(no name)')} (${place}${note})`,
    ...reasons.map((reason) => `          ${wordsOf(reason)}`),
    ...notRead.map((reason) => `          not read: ${wordsOf(reason)}`),
  ];
}

const wordsOf = ({ field, message }: Reason) => `${field === '' ? '' : `${field}: `}${oneLine(message)}`;

/** Returns the number of rows that were not rejected and have a value that could not be read. */
export function rowsReadInPart(rows: readonly RowReport[]): number {
  return rows.filter(({ outcome, notRead }) => outcome !== 'REJECTED' && notRead.length > 0).length;
}

function totals({ file, source, dryRun, rowsInFile, rows }: ImportReport): string[] {
  const count = (outcome: RowReport['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const certificationCount = (what: keyof RowReport['certifications']) =>
    rows.reduce((sum, { certifications }) => sum + certifications[what], 0);
  const sameName = rows.filter((row) => row.sameName).length;
  const values = rows.reduce((sum, { outcome, notRead }) => sum + (outcome === 'REJECTED' ? 0 : notRead.length), 0);
  const notReached = rows.length < rowsInFile ? `; ${rowsInFile - rows.length} not reached` : '';
  const lines = [
    `${file}, source "${source}"${dryRun ? ', dry run: nothing was written' : ''}`,
    `Rows: ${count('CREATED')} created, ${count('UPDATED')} updated, ${count('UNCHANGED')} unchanged, ${count('REJECTED')} rejected${notReached}`,
    `Certifications: ${certificationCount('created')} created, ${certificationCount('updated')} updated, ${certificationCount('unchanged')} unchanged`,
  ];
  if (values > 0)
    lines.push(`Values not read: ${values} in ${counted(rowsReadInPart(rows), 'row')}; the rest of each was imported`);
  if (sameName > 0) {
    lines.push(
      `${sameName} of those created have a legal name that was on record before. If they are the same companies, ` +
        'import the file under the source that knows them: --source.',
    );
  }
  return lines;
}

/** Returns a number of things in words: "1 row", "2 rows". */
export const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** Returns the text without control characters: a name from a file must not move the cursor of a terminal. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
