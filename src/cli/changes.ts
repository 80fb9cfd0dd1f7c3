import { type Command, Option } from 'commander';
import type { ShownEntry } from '../exchange/change/entry.ts';
import { filled, withOptionName } from './arguments.ts';
import { lineOf } from './change-line.ts';
import { changesHelp } from './changes-help.ts';
import { type Client, clientOf, inSharedCodes, type ServerOptions, withServer } from './client.ts';
import { CursorFile } from './cursor-file.ts';
import { notUnderstood, ServerFailed } from './failure.ts';
import { PersistentPatience } from './patience.ts';
import { printed } from './printed.ts';
import { safeJson } from './safe-json.ts';
import { readChanges, type StreamEvent, type StreamQuery } from './stream.ts';
import { ThirdPartyNames } from './third-party-names.ts';

interface Options extends ServerOptions {
  follow?: boolean;
  after?: string;
  snapshot?: boolean;
  types?: string;
  thirdParty?: string;
  cursorFile?: string;
  json?: boolean;
}

/** Value of --after that skips everything recorded so far. */
const NOW = 'now';
/** How long to retry without --follow. */
const PATIENCE_MS = 60_000;

/** Adds `attestry changes`, which reads the change log of a server or follows it. */
export function registerChanges(program: Command): void {
  const command = program
    .command('changes')
    .description('read the change log of a server: every write and its consequences')
    .option('--follow', 'at the end of the log, wait for new changes')
    .option('--after <cursor>', 'only changes after this cursor; "now": only new changes', filled)
    .addOption(new Option('--snapshot', 'start with the current state of every record').conflicts('after'))
    .option('--types <types>', 'only these types, separated by commas: CONTRACT,RISK_LEVEL', filled)
    .option('--third-party <id>', 'only changes about this third party, by global id', filled)
    .option('--cursor-file <file>', 'store the position in a file, and start from it', filled)
    .option('--json', 'print one JSON object a line')
    .addHelpText('after', changesHelp)
    .action((options: Options) => inSharedCodes(() => changes(options)));
  withServer(command);
}

async function changes(options: Options): Promise<void> {
  const client = await clientOf(options, 'INTEGRATION');
  const file = options.cursorFile === undefined ? null : new CursorFile(options.cursorFile);
  const storedCursor = (await file?.read()) ?? null;
  const query = await queryOf(client, options, storedCursor);
  // "now" means the first start, even if the reader is stopped before anything comes.
  if (storedCursor === null && query.after !== undefined) await file?.keep(query.after);
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    await print(client, query, stopping.signal, file, options);
  } catch (error) {
    if (!(error instanceof ServerFailed) || error.code !== 'BAD_USER_INPUT') throw error;
    const problems = error.messages.map(withOptionName).join('\n');
    throw notUnderstood(storedCursor === null ? problems : `${problems}\nThe cursor comes from ${options.cursorFile}.`);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
}

async function queryOf(client: Client, options: Options, storedCursor: string | null): Promise<StreamQuery> {
  const { follow = false, snapshot = false, types, thirdParty, after } = options;
  const from = storedCursor ?? (after === NOW ? await endOfLog(client) : after);
  return {
    follow: String(follow),
    ...(types !== undefined && { types: types.toUpperCase() }),
    ...(thirdParty !== undefined && { thirdParty }),
    ...(from === undefined ? { snapshot: String(snapshot) } : { after: from }),
  };
}

async function endOfLog(client: Client): Promise<string> {
  return (await client.ask<{ changeCursor: string }>('{ changeCursor }')).changeCursor;
}

async function print(
  client: Client,
  query: StreamQuery,
  signal: AbortSignal,
  file: CursorFile | null,
  { follow, json }: Options,
): Promise<void> {
  const patience = new PersistentPatience({
    forMs: follow ? Infinity : PATIENCE_MS,
    signal,
    onTrouble: ({ message }) => console.error(`${message} Trying again.`),
    onRecovery: () => console.error('Connected again.'),
  });
  const textOf = json ? jsonLines : linesFor(client);
  let cursor: string | null = null;
  for await (const events of readChanges(client, { query, patience, signal })) {
    // A reader like `head` has closed the pipe: it has what it wanted.
    if (!(await printed(await textOf(events)))) return;
    cursor = events.at(-1)!.cursor;
    await file?.keep(cursor);
  }
  if (cursor !== null && !json) console.error(`Continue from here with --after ${cursor}`);
}

/** Returns events as the server sends them, each with the cursor after it. */
async function jsonLines(events: readonly StreamEvent[]): Promise<string> {
  return events.map(({ data, cursor }) => `${safeJson({ ...(JSON.parse(data) as object), cursor })}\n`).join('');
}

function linesFor(client: Client): (events: readonly StreamEvent[]) => Promise<string> {
  const names = new ThirdPartyNames(client);
  return async (events) => {
    const entries = events.filter(({ event }) => event === 'change').map(({ data }) => JSON.parse(data) as ShownEntry);
    for (const entry of entries) names.note(entry);
    await names.lookUp(entries);
    return entries.map((entry) => `${lineOf(entry, (id) => names.of(id))}\n`).join('');
  };
}
