import type { ProcurementAnswer, ProcurementRequest } from '../generated/graphql.ts';
import { canonical } from '../exchange/import/columns-by-name.ts';
import { readCsvFile } from '../exchange/import/file.ts';
import { type Row, UnreadableFile } from '../exchange/import/row.ts';
import { type GivenRequest, readRequest, requestColumns } from './check-request.ts';
import { askStatuses, type BriefStatus } from './check-status.ts';
import { type Client, notUnderstood } from './client.ts';
import { csvLine } from '../input/csv-line.ts';
import { FacilityCodes } from './facility-codes.ts';

/** What is asked at once. */
const BATCH = 1_000;
/** The columns that are added to those of the file. */
const answerColumns = ['answer', 'holdsUntil', 'reasons', 'remedies', 'error'] as const;

/** How many rows were answered what, and how many could not be asked. */
export type Tally = Record<ProcurementAnswer | 'NOT_ASKED', number>;

/**
 * Asks the gate for each row of a CSV file, and gives the file back with the answers, batch by batch. `usual` holds what is
 * asked where a row does not say.
 * @throws CommandFailed where the file cannot be understood, ServerFailed where the server does not answer.
 */
export async function checkFile(
  client: Client,
  path: string,
  usual: GivenRequest,
  say: (text: string) => void,
): Promise<Tally> {
  const rows = await readOrFail(path);
  const columns = columnsOf(path, rows);
  const facilities = new FacilityCodes(client);
  const tally: Tally = { ALLOW: 0, CONDITIONAL: 0, BLOCK: 0, UNKNOWN: 0, NOT_ASKED: 0 };
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const read: Awaited<ReturnType<typeof readRow>>[] = [];
    for (const row of batch) read.push(await readRow(row, usual, facilities));
    const requests = read.flatMap((one) => ('request' in one ? [one.request] : []));
    const answers = (await askStatuses(client, requests))[Symbol.iterator]();
    if (start === 0) say(csvLine([...columns, ...answerColumns]));
    const lines = batch.map(({ values }, index) => {
      const one = read[index]!;
      const status = 'request' in one ? answers.next().value! : null;
      tally[status?.answer ?? 'NOT_ASKED']++;
      const added = status ? cellsOf(status) : ['', '', '', '', 'problems' in one ? one.problems.join('; ') : ''];
      return csvLine([...columns.map((column) => (values[column] as string | undefined) ?? ''), ...added]);
    });
    say(lines.join(''));
  }
  return tally;
}

async function readOrFail(path: string): Promise<Row[]> {
  try {
    return await readCsvFile(path);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw notUnderstood(`${path === '-' ? 'Standard input' : path} ${error.message}.`);
  }
}

/** The columns that are given back. Those of an earlier check are answered anew. */
function columnsOf(path: string, rows: readonly Row[]): string[] {
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const names = columns.map(canonical);
  if (!['id', 'externalid', 'value'].some((name) => names.includes(name))) {
    throw notUnderstood(
      `${path} has no column that names a third party: id, or source and externalId, or scheme and value.`,
    );
  }
  const twice = columns.find((_, index) => names.indexOf(names[index]!) < index);
  if (twice !== undefined) throw notUnderstood(`${path} has the column "${twice}" twice.`);
  const ours = new Set<string>(answerColumns.map(canonical));
  return columns.filter((column) => !ours.has(canonical(column)));
}

const named = new Map(requestColumns.map((name) => [canonical(name), name]));

async function readRow(
  { values, broken }: Row,
  usual: GivenRequest,
  facilities: FacilityCodes,
): Promise<{ request: ProcurementRequest } | { problems: string[] }> {
  if (broken !== null) return { problems: [broken] };
  const given: GivenRequest = { ...usual };
  for (const [column, cell] of Object.entries(values)) {
    const name = named.get(canonical(column));
    const text = (cell as string).trim();
    if (name && text !== '') given[name] = text;
  }
  return await readRequest(given, facilities);
}

/** What has no effect, because it was set aside, is left out. */
function cellsOf({ answer, holdsUntil, reasons, remedies }: BriefStatus): string[] {
  const rules = reasons.flatMap(({ rule, effect }) => (effect === null ? [] : [rule.id]));
  return [answer, holdsUntil, rules.join(' '), remedies.join(' '), ''];
}
