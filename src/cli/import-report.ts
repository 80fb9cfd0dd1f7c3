import type { Reason } from '../exchange/import/report.ts';
import type { RowCandidate } from '../exchange/import/third-parties/duplicates.ts';
import type { Counts, RowReport } from '../exchange/import/third-parties/run.ts';

/** The result of importing a file. */
export interface ImportReport {
  file: string;
  source: string;
  kind: string;
  dryRun: boolean;
  rowsInFile: number;
  /** The parts of the file that were not read, and what else a person should know of it. */
  notices: readonly string[];
  /** The number of columns in the file. */
  columns: number;
  /** The column of each heading that was read. */
  mapping: Record<string, string>;
  /** Headings that were not read. */
  unknownColumns: string[];
  /** Whether the person stopped it before the last row. */
  stopped: boolean;
  rows: RowReport[];
}

/** Returns the report for people: a line for each row that is not unchanged, then the totals. */
export function linesOf(report: ImportReport): string {
  const isTold = ({ outcome, notRead, notes }: RowReport) =>
    outcome !== 'UNCHANGED' || notRead.length + notes.length > 0;
  const lines = report.rows.filter(isTold).flatMap(rowLines);
  if (lines.length > 0) lines.push('');
  return [...lines, ...totals(report)].join('\n');
}

function rowLines({
  row,
  line,
  name,
  externalId,
  outcome,
  reasons,
  notRead,
  notes,
  candidates,
  ...counts
}: RowReport): string[] {
  const changes = RECORDS.flatMap(({ of, name: kind }) => {
    const { created, updated } = counts[of];
    const words = [created > 0 ? `${created} new` : '', updated > 0 ? `${updated} changed` : ''].filter(Boolean);
    return words.length > 0 ? [`, ${kind}: ${words.join(', ')}`] : [];
  });
  const key = externalId === null || outcome === 'REJECTED' ? '' : `, key "${oneLine(externalId)}"`;
  const place = `${line === null ? `row ${row}` : `row ${row}, line ${line}`}${key}`;
  return [
    `${outcome.toLowerCase().padEnd(9)} ${oneLine(name ?? '(no name)')} (${place}${changes.join('')})`,
    ...reasons.map((reason) => `          ${wordsOf(reason)}`),
    ...notRead.map((reason) => `          not read: ${wordsOf(reason)}`),
    ...notes.map((note) => `          note: ${oneLine(note)}`),
    ...candidates.map((candidate) => `          perhaps the same as ${candidateWords(candidate)}`),
  ];
}

/** The words for a property that two third parties share. */
export const LIKENESS = { NAME: 'same name', DOMAIN: 'same domain', IDENTIFIER: 'same identifier' };

/** Returns a candidate in words, such as: "Acme LLC" (row 3; same name). */
function candidateWords({ by, value, row, id, name }: RowCandidate): string {
  const where = row === null ? `on record: ${id}` : `row ${row}`;
  const shared = by === 'NAME' ? LIKENESS.NAME : `${LIKENESS[by]} ${value}`;
  return `"${oneLine(name)}" (${where}; ${oneLine(shared)})`;
}

/** The kinds of records of a row, besides its third party. */
const RECORDS = [
  { of: 'certifications', name: 'certifications' },
  { of: 'engagements', name: 'engagements' },
  { of: 'contracts', name: 'contracts' },
] as const;

const wordsOf = ({ field, message }: Reason) => `${field === '' ? '' : `${field}: `}${oneLine(message)}`;

/** Returns the number of rows that were not rejected and have a value that could not be read. */
export function rowsReadInPart(rows: readonly RowReport[]): number {
  return rows.filter(({ outcome, notRead }) => outcome !== 'REJECTED' && notRead.length > 0).length;
}

function totals({ file, source, dryRun, rowsInFile, columns, unknownColumns, rows }: ImportReport): string[] {
  const count = (outcome: RowReport['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const recordCounts = RECORDS.flatMap(({ of, name }) => {
    const sum = (what: keyof Counts) => rows.reduce((total, row) => total + row[of][what], 0);
    const [created, updated, unchanged] = [sum('created'), sum('updated'), sum('unchanged')];
    const isTold = of === 'certifications' || created + updated + unchanged > 0;
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return isTold ? [`${title}: ${created} created, ${updated} updated, ${unchanged} unchanged`] : [];
  });
  const sameName = rows.filter((row) => row.sameName).length;
  const values = rows.reduce((sum, { outcome, notRead }) => sum + (outcome === 'REJECTED' ? 0 : notRead.length), 0);
  const notReached = rows.length < rowsInFile ? `; ${rowsInFile - rows.length} not reached` : '';
  const lines = [
    `${file}, source "${source}"${dryRun ? ', dry run: nothing was written' : ''}`,
    `Rows: ${count('CREATED')} created, ${count('UPDATED')} updated, ${count('UNCHANGED')} unchanged, ${count('REJECTED')} rejected${notReached}`,
    ...recordCounts,
  ];
  if (values > 0)
    lines.push(`Values not read: ${values} in ${counted(rowsReadInPart(rows), 'row')}; the rest of each was imported`);
  if (sameName > 0) {
    lines.push(
      `${sameName} of those created have a legal name that was on record before. If they are the same companies, ` +
        'import the file under the source that knows them: --source.',
    );
  }
  const alike = rows.filter((row) => row.candidates.length > 0).length;
  if (alike > 0) lines.push(`${alike} of those created may be the same as another third party; their lines name it`);
  const read = columns - unknownColumns.length;
  const unread = unknownColumns.length > 0 ? `; not read: ${listed(unknownColumns)}` : '';
  return [...lines, `${read} of ${counted(columns, 'column')} read${unread}`];
}

const MAX_COLUMNS_NAMED = 20;

/** Returns headings for a line of the report, the first ones if there are many. */
export function listed(headings: readonly string[]): string {
  const named = headings.slice(0, MAX_COLUMNS_NAMED).map((heading) => `"${oneLine(heading)}"`);
  const more = headings.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Returns a number of things in words: "1 row", "2 rows". */
export const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** Returns the text without control characters: a name from a file must not move the cursor of a terminal. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
