import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { EXPIRATIONS, exportedLists } from '../exchange/export/names.ts';
import type { ExportRow } from '../exchange/export/read-list.ts';
import { contentTypes, csvHeader, csvRow, type Format } from '../exchange/export/text.ts';
import {
  type Client,
  clientOf,
  exitCodes,
  inSharedCodes,
  notUnderstood,
  ServerFailed,
  type ServerOptions,
  withServer,
} from './client.ts';
import { exportHelp } from './export-help.ts';
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

/** Adds `attestry export`: a list of a server as a file. */
export function registerExport(program: Command): void {
  const command = program
    .command('export <list>')
    .description('export a list of a server, or all its records, as CSV or NDJSON')
    .addOption(new Option('--format <format>', 'csv or ndjson (default: csv)').choices(['csv', 'ndjson']))
    .option('--where <json>', "which rows: the list's filter in the API, as JSON")
    .option('--order-by <field>', "the list's order in the API: FIELD or FIELD:DESC", order)
    .option('--within <days>', 'of expirations: what ends in so many days')
    .option('--since <days>', 'of expirations: what ended so many days ago')
    .option('--out <path>', 'write into this file; of all as CSV into this directory')
    .addHelpText('after', exportHelp)
    .action((list: string, options: Options) => inSharedCodes(() => exportList(list, options)));
  withServer(command);
}

async function exportList(list: string, options: Options): Promise<void> {
  if (list !== ALL && !exportedLists.includes(list)) {
    throw notUnderstood(`There is no list "${list}"; there are ${exportedLists.join(', ')}, and ${ALL}.`);
  }
  const { format = 'csv', out } = options;
  if (list === ALL && format === 'csv' && out === undefined) {
    throw notUnderstood('All records as CSV are several files: give a directory, --out, or --format ndjson.');
  }
  const client = await clientOf(options, 'AUDITOR');
  // Stopped, it takes away what is not whole.
  const stopping = new AbortController();
  const stop = () => stopping.abort(new Error('it was stopped'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  const open = (of: Format) => opened(client, list, of, options, stopping.signal);
  try {
    if (list === ALL && format === 'csv') return await splitInto(out!, await open('ndjson'));
    const text = await open(format);
    await (out === undefined ? print(text) : save(out, text));
  } catch (error) {
    if (error instanceof ServerFailed && error.code === 'BAD_USER_INPUT')
      throw notUnderstood(error.messages.join('\n'));
    throw error;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
}

/** The text of an export; it fails where the server cuts it off. */
async function opened(
  client: Client,
  list: string,
  format: Format,
  options: Options,
  signal: AbortSignal,
): Promise<AsyncIterable<Uint8Array>> {
  const { where, orderBy, within, since } = options;
  if (list !== EXPIRATIONS && (within ?? since) !== undefined) {
    throw notUnderstood('--within and --since are for expirations alone.');
  }
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
    throw new ServerFailed(`${message} What was written so far is not the whole.`, exitCodes.FAILED);
  }
}

async function print(text: AsyncIterable<Uint8Array>): Promise<void> {
  const decoder = new TextDecoder();
  for await (const part of text) if (!(await printed(decoder.decode(part, { stream: true })))) return;
}

/** What is not whole yet stands beside the file. */
const PART = '.part';

async function save(path: string, text: AsyncIterable<Uint8Array | string>): Promise<void> {
  const file = await openFile(`${path}${PART}`);
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

/** Writes a file for each kind of record. */
async function splitInto(directory: string, text: AsyncIterable<Uint8Array>): Promise<void> {
  await mkdir(directory, { recursive: true });
  const files = new Map<string, { path: string; file: WriteStream; fields: string[] }>();
  try {
    for await (const line of createInterface({ input: Readable.from(text), crlfDelay: Infinity })) {
      const row = JSON.parse(line) as ExportRow;
      const type = String(row.recordType);
      let known = files.get(type);
      if (!known) {
        const path = join(directory, `${type.toLowerCase()}.csv`);
        known = { path, file: await openFile(`${path}${PART}`), fields: Object.keys(row) };
        files.set(type, known);
        known.file.write(csvHeader(known.fields));
      }
      if (!known.file.write(csvRow(known.fields, row))) await once(known.file, 'drain');
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

async function openFile(path: string): Promise<WriteStream> {
  const file = createWriteStream(path);
  try {
    await once(file, 'open');
  } catch (error) {
    throw notUnderstood(`${path} cannot be written: ${(error as Error).message}`);
  }
  return file;
}

async function closed(file: WriteStream): Promise<void> {
  file.end();
  await once(file, 'close');
}

function order(value: string): { field: string; direction: string } {
  const [field = '', direction = 'ASC', more] = value.split(':').map((part) => part.trim().toUpperCase());
  if (field !== '' && more === undefined && ['ASC', 'DESC'].includes(direction)) return { field, direction };
  throw new InvalidArgumentError('Give a field, and :DESC where the last is to come first, such as RISK:DESC.');
}
