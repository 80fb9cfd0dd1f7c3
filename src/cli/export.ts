import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { EXPIRATIONS, exportedLists } from '../exchange/export/names.ts';
import type { ExportRow } from '../exchange/export/read-list.ts';
import { contentTypes, csvHeader, csvRow, type Format } from '../exchange/export/text.ts';
import { withOptionName } from './arguments.ts';
import { type Client, clientOf, inSharedCodes, type ServerOptions, withServer } from './client.ts';
import { exportHelp } from './export-help.ts';
import { exitCodes, notUnderstood, ServerFailed } from './failure.ts';
import { printed } from './printed.ts';

interface Options extends ServerOptions {
  format?: Format;
  where?: string;
  orderBy?: { field: string; direction: string };
  within?: string;
  since?: string;
  out?: string;
}

const ALL = 'all';

/** Adds `attestry export`, which writes a list of a server to a file. */
export function registerExport(program: Command): void {
  const command = program
    .command('export <list>')
    .description('export a list of a server, or all its records, as CSV or NDJSON')
    .addOption(new Option('--format <format>', 'csv or ndjson (default: csv)').choices(['csv', 'ndjson']))
    .option('--where <json>', 'which rows: the filter of the list in the API, as JSON')
    .option('--order-by <field>', 'the order of the list in the API: FIELD or FIELD:DESC', order)
    .option('--within <days>', 'for expirations: how many days ahead')
    .option('--since <days>', 'for expirations: how many days back')
    .option('--out <path>', 'write to this file; for "all" as CSV, to this folder')
    .addHelpText('after', exportHelp)
    .action((list: string, options: Options) => inSharedCodes(() => exportList(list, options)));
  withServer(command);
}

async function exportList(list: string, options: Options): Promise<void> {
  if (list !== ALL && !exportedLists.includes(list)) {
    throw notUnderstood(`Unknown list "${list}". Use one of ${exportedLists.join(', ')}, or ${ALL}.`);
  }
  const { format = 'csv', out } = options;
  if (list === ALL && format === 'csv' && out === undefined) {
    throw notUnderstood('All records as CSV are several files. Name a folder with --out, or use --format ndjson.');
  }
  checkDays(list, options);
  const client = await clientOf(options, 'AUDITOR');
  // After a signal, incomplete files are removed.
  const stopping = new AbortController();
  const stop = () => stopping.abort(new Error('you stopped it'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  const open = (as: Format) => opened(client, list, as, options, stopping.signal);
  try {
    if (list === ALL && format === 'csv') return await splitInto(out!, await open('ndjson'));
    const text = await open(format);
    await (out === undefined ? print(text) : save(out, text));
  } catch (error) {
    if (!(error instanceof ServerFailed) || error.code !== 'BAD_USER_INPUT') throw error;
    throw notUnderstood(error.messages.map(withOptionName).join('\n'));
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
}

function checkDays(list: string, { within, since }: Options): void {
  if (list === EXPIRATIONS) {
    if (within === undefined) throw notUnderstood('Say how many days ahead: --within 90.');
  } else if ((within ?? since) !== undefined) {
    throw notUnderstood('--within and --since are only for the list expirations.');
  }
}

/** Returns the text of an export. Reading it fails if the server cuts it off. */
async function opened(
  client: Client,
  list: string,
  format: Format,
  options: Options,
  signal: AbortSignal,
): Promise<AsyncIterable<Uint8Array>> {
  const { where, orderBy, within, since } = options;
  const query = new URLSearchParams(
    Object.entries({ where, orderBy: orderBy && JSON.stringify(orderBy), within, since }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  const [type] = contentTypes[format].split(';');
  const path = `export/${list}.${format}${query.size > 0 ? `?${query}` : ''}`;
  const body = await client.open(path, {}, signal, type);
  return whole(client, Readable.fromWeb(body as WebStream));
}

async function* whole(client: Client, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    const { message } = client.broken(error);
    throw new ServerFailed(`${message} The export is incomplete.`, exitCodes.FAILED);
  }
}

async function print(text: AsyncIterable<Uint8Array>): Promise<void> {
  const decoder = new TextDecoder();
  for await (const part of text) if (!(await printed(decoder.decode(part, { stream: true })))) return;
}

/** Added to the name of a file until it is complete. */
const PART = '.part';

async function save(path: string, text: AsyncIterable<Uint8Array | string>): Promise<void> {
  const file = await openPart(path);
  try {
    for await (const part of text) if (!file.write(part)) await once(file, 'drain');
    await closed(file);
    await rename(`${path}${PART}`, path);
  } catch (error) {
    file.destroy();
    await rm(`${path}${PART}`, { force: true });
    throw error;
  }
}

/** Writes one file for each type of record. */
async function splitInto(directory: string, text: AsyncIterable<Uint8Array>): Promise<void> {
  await makeFolder(directory);
  const files = new Map<string, { path: string; file: WriteStream; fields: string[] }>();
  try {
    for await (const line of createInterface({ input: Readable.from(text), crlfDelay: Infinity })) {
      const row = JSON.parse(line) as ExportRow;
      const type = String(row.recordType);
      let target = files.get(type);
      if (!target) {
        const path = join(directory, `${type.toLowerCase()}.csv`);
        target = { path, file: await openPart(path), fields: Object.keys(row) };
        files.set(type, target);
        target.file.write(csvHeader(target.fields));
      }
      if (!target.file.write(csvRow(target.fields, row))) await once(target.file, 'drain');
    }
    for (const { file } of files.values()) await closed(file);
    for (const { path } of files.values()) await rename(`${path}${PART}`, path);
  } catch (error) {
    for (const { path, file } of files.values()) {
      file.destroy();
      await rm(`${path}${PART}`, { force: true });
    }
    throw error;
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw notUnderstood(
      code === 'EEXIST' || code === 'ENOTDIR'
        ? `${path} is a file. Name a folder with --out.`
        : `The folder ${path} cannot be made: ${message}.`,
    );
  }
}

/** Opens the file that becomes `path` when it is complete. */
async function openPart(path: string): Promise<WriteStream> {
  const file = createWriteStream(`${path}${PART}`);
  try {
    await once(file, 'open');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw notUnderstood(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? `The folder ${dirname(path)} does not exist.`
        : `${path} cannot be written: ${message}.`,
    );
  }
  return file;
}

async function closed(file: WriteStream): Promise<void> {
  file.end();
  await once(file, 'close');
}

/** Reads FIELD or FIELD:DESC. The field may be written as in the rows, such as validUntil. */
function order(value: string): { field: string; direction: string } {
  const [name = '', direction = 'ASC', more] = value.split(':').map((part) => part.trim());
  const field = name.replaceAll(/(?<=[a-z])(?=[A-Z])|[\s-]+/g, '_').toUpperCase();
  const isDirection = ['ASC', 'DESC'].includes(direction.toUpperCase());
  if (field !== '' && more === undefined && isDirection) return { field, direction: direction.toUpperCase() };
  throw new InvalidArgumentError('Write a field, and :DESC for descending order, such as RISK:DESC.');
}
