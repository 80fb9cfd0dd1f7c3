import type { RowReport } from '../exchange/import/third-parties/run.ts';

/** What became of a file. */
export interface ImportReport {
  file: string;
  source: string;
  kind: string;
  dryRun: boolean;
  rowsInFile: number;
  unknownColumns: string[];
  /** Whether somebody stopped it before the last row. */
  stopped: boolean;
  rows: RowReport[];
}

/** The report for people: a line for each row that is not simply unchanged, then the sums. */
export function linesOf(report: ImportReport): string {
  const told = report.rows.filter(({ outcome }) => outcome !== 'UNCHANGED');
  return [...told.flatMap(rowLines), ...(told.length > 0 ? [''] : []), ...sums(report)].join('\n');
}

function rowLines({ row, line, name, outcome, certifications, reasons }: RowReport): string[] {
  const { created, updated } = certifications;
  const changes = [...(created > 0 ? [`${created} new`] : []), ...(updated > 0 ? [`${updated} changed`] : [])];
  const note = changes.length > 0 ? `, certifications: ${changes.join(', ')}` : '';
  const place = line === null ? `row ${row}` : `row ${row}, line ${line}`;
  return [
    `${outcome.toLowerCase().padEnd(9)} ${oneLine(name ?? '(no name)')} (${place}${note})`,
    ...reasons.map(({ field, message }) => `          ${field === '' ? '' : `${field}: `}${oneLine(message)}`),
  ];
}

function sums({ file, source, dryRun, rowsInFile, rows }: ImportReport): string[] {
  const of = (outcome: RowReport['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const claims = (what: keyof RowReport['certifications']) =>
    rows.reduce((sum, { certifications }) => sum + certifications[what], 0);
  const namesakes = rows.filter(({ sameName }) => sameName).length;
  return [
    `${file}, source "${source}"${dryRun ? ', dry run: nothing was written' : ''}`,
    `Rows: ${of('CREATED')} created, ${of('UPDATED')} updated, ${of('UNCHANGED')} unchanged, ${of('REJECTED')} rejected` +
      (rows.length < rowsInFile ? `; ${rowsInFile - rows.length} not reached` : ''),
    `Certifications: ${claims('created')} created, ${claims('updated')} updated, ${claims('unchanged')} unchanged`,
    ...(namesakes > 0
      ? [
          `${namesakes} of those created carry a legal name that was on record before. If they are the same companies, ` +
            'import under the source that knows them: --source.',
        ]
      : []),
  ];
}

/** Names come from files: nothing in them may move the cursor of whoever reads the report. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
