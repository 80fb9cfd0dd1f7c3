import type { ProcurementAnswer, ProcurementRequest } from '../generated/graphql.ts';
import { canonical } from '../exchange/import/columns-by-name.ts';
import { type Row, UnreadableFile } from '../exchange/import/row.ts';
import { readTableFile } from '../exchange/import/table/read-table.ts';
import { type Question, readRequest, requestColumns } from './check-request.ts';
import { askStatuses, type BriefStatus, holdsUntilOf } from './check-status.ts';
import type { Client } from './client.ts';
import { UnreadableValue } from '../input/unreadable.ts';
import { csvLine } from '../input/csv-line.ts';
import { FacilityCodes } from './facility-codes.ts';
import { notUnderstood } from './failure.ts';

/** Rows in one request. */
const BATCH = 1_000;
/** Columns that are added to those of the file. */
const answerColumns = ['answer', 'holdsUntil', 'reasons', 'remedies', 'error'] as const;

/** Number of rows by answer, and of rows that could not be asked. */
export type Tally = Record<ProcurementAnswer | 'NOT_ASKED', number>;

/**
 * Asks the gate about each row of a CSV file and passes the rows with their answers to `print`, batch by batch.
 * `defaults` fills the cells that a row leaves empty.
 * @throws CommandFailed if the file is wrong, ServerFailed if the server does not answer.
 */
export async function checkFile(
  client: Client,
  { csv: path = '-', sheet }: { csv?: string; sheet?: string },
  defaults: Question,
  print: (text: string) => void,
): Promise<Tally> {
  const rows = await readOrFail(path, sheet);
  const columns = columnsOf(path, rows);
  const facilities = new FacilityCodes(client);
  const tally: Tally = { ALLOW: 0, CONDITIONAL: 0, BLOCK: 0, UNKNOWN: 0, NOT_ASKED: 0 };
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const readRows: Awaited<ReturnType<typeof readRow>>[] = [];
    for (const row of batch) readRows.push(await readRow(row, defaults, facilities));
    const requests = readRows.flatMap((read) => ('request' in read ? [read.request] : []));
    const answers = (await askStatuses(client, requests))[Symbol.iterator]();
    if (start === 0) print(csvLine([...columns, ...answerColumns]));
    const lines = batch.map(({ values }, index) => {
      const read = readRows[index]!;
      const status = 'request' in read ? answers.next().value! : null;
      tally[status?.answer ?? 'NOT_ASKED']++;
      const added = status ? cellsOf(status) : ['', '', '', '', 'problems' in read ? read.problems.join('; ') : ''];
      return csvLine([...columns.map((column) => shownCell(values[column])), ...added]);
    });
    print(lines.join(''));
  }
  return tally;
}

async function readOrFail(path: string, sheet: string | undefined): Promise<Row[]> {
  try {
    const { rows, notices } = await readTableFile(path, isHeading, sheet);
    for (const notice of notices) console.error(`${nameOf(path)}: ${notice}.`);
    return rows;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw notUnderstood(`${nameOf(path)} ${error.message}.`);
  }
}

const nameOf = (path: string) => (path === '-' ? 'Standard input' : path);

/** Columns of which a file has at least one: they name the third party. */
const naming = ['id', 'externalid', 'value'];
const isHeading = (cells: readonly string[]) => cells.map(canonical).some((name) => naming.includes(name));

/** Returns the columns to print. Those of an earlier check are left out: they get new values. */
function columnsOf(path: string, rows: readonly Row[]): string[] {
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const names = columns.map(canonical);
  if (!isHeading(columns)) {
    throw notUnderstood(
      `${path} has no column that names a third party: add id, or source and externalId, or scheme and value.`,
    );
  }
  const repeated = columns.find((_, index) => names.indexOf(names[index]!) < index);
  if (repeated !== undefined) throw notUnderstood(`${path} has the column "${repeated}" twice. Remove one of them.`);
  const ours = new Set<string>(answerColumns.map(canonical));
  return columns.filter((column) => !ours.has(canonical(column)));
}

/** Returns the text of a cell; for one that cannot be read, the text that the file shows. */
const shownCell = (cell: unknown) =>
  cell instanceof UnreadableValue ? cell.shown : typeof cell === 'string' ? cell : '';

const requestColumnByName = new Map(requestColumns.map((column) => [canonical(column), column]));

async function readRow(
  { values, broken }: Row,
  defaults: Question,
  facilities: FacilityCodes,
): Promise<{ request: ProcurementRequest } | { problems: string[] }> {
  if (broken !== null) return { problems: [broken] };
  const question: Question = { ...defaults };
  const problems: string[] = [];
  for (const [heading, cell] of Object.entries(values)) {
    const column = requestColumnByName.get(canonical(heading));
    if (!column) continue;
    if (cell instanceof UnreadableValue) problems.push(`${heading} ${cell.message}`);
    else if (shownCell(cell).trim() !== '') question[column] = shownCell(cell).trim();
  }
  if (problems.length > 0) return { problems };
  return await readRequest(question, facilities);
}

/** Returns the cells of an answer. A rule without effect was set aside and is left out. */
function cellsOf(status: BriefStatus): string[] {
  const rules = status.reasons.flatMap(({ rule, effect }) => (effect === null ? [] : [rule.id]));
  return [status.answer, holdsUntilOf(status) ?? '', rules.join(' '), status.remedies.join(' '), ''];
}
