import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ShownEntry } from '../exchange/change/entry.ts';
import { lineOf } from './change-line.ts';
import { changesHelp } from './changes-help.ts';
import {
  type Client,
  clientOf,
  inSharedCodes,
  notUnderstood,
  ServerFailed,
  type ServerOptions,
  withServer,
} from './client.ts';
import { CursorFile } from './cursor-file.ts';
import { Persistent } from './patience.ts';
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

/** In the place of a cursor: only what is still to come. */
const NOW = 'now';
/** How long it tries again where it does not follow. */
const PATIENCE_MS = 60_000;

/** Adds `attestry changes`: the log of a server, read to its end or followed. */
export function registerChanges(program: Command): void {
  const command = program
    .command('changes')
    .description('read the log of a server: every write and what followed from it')
    .option('--follow', 'wait for what comes at the end of the log, and go on for ever')
    .option('--after <cursor>', 'only what follows this place in the log; "now": only what is new', filled)
    .addOption(new Option('--snapshot', 'begin with every record as it stands').conflicts('after'))
    .option('--types <types>', 'only these kinds, with commas between: CONTRACT,RISK_LEVEL', filled)
    .option('--third-party <id>', 'only what is about this third party, by global id', filled)
    .option('--cursor-file <file>', 'keep the place in a file, and begin from it', filled)
    .option('--json', 'print each change as one JSON object on a line')
    .addHelpText('after', changesHelp)
    .action((options: Options) => inSharedCodes(() => changes(options)));
  withServer(command);
}

async function changes(options: Options): Promise<void> {
  const client = await clientOf(options, 'INTEGRATION');
  const file = options.cursorFile === undefined ? null : new CursorFile(options.cursorFile);
  const kept = (await file?.read()) ?? null;
  const query = await queryOf(client, options, kept);
  // "now" is when it was first said, also for who is stopped before anything comes.
  if (kept === null && query.after !== undefined) await file?.keep(query.after);
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    await tell(client, query, stopping.signal, file, options);
  } catch (error) {
    if (!(error instanceof ServerFailed) || error.code !== 'BAD_USER_INPUT') throw error;
    throw notUnderstood(
      `${error.messages.join('\n')}${kept === null ? '' : `\nThe cursor is that of ${options.cursorFile}.`}`,
    );
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
}

async function queryOf(client: Client, options: Options, kept: string | null): Promise<StreamQuery> {
  const { follow = false, snapshot = false, types, thirdParty, after } = options;
  const from = kept ?? (after === NOW ? await endOfLog(client) : after);
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

async function tell(
  client: Client,
  query: StreamQuery,
  signal: AbortSignal,
  file: CursorFile | null,
  { follow, json }: Options,
): Promise<void> {
  const patience = new Persistent({
    forMs: follow ? Infinity : PATIENCE_MS,
    signal,
    onTrouble: ({ message }) => console.error(`${message} Trying again.`),
    onRecovery: () => console.error('Connected again.'),
  });
  const textOf = json ? jsonLines : linesFor(client);
  let cursor: string | null = null;
  for await (const events of readChanges(client, { query, patience, signal })) {
    // Nobody reads on: what was asked for was read.
    if (!(await printed(await textOf(events)))) return;
    cursor = events.at(-1)!.cursor;
    await file?.keep(cursor);
  }
  if (cursor !== null && !json) console.error(`Go on from here with --after ${cursor}`);
}

/** An event as the server sends it, with the place behind it. */
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

function filled(text: string): string {
  if (text.trim() !== '') return text.trim();
  throw new InvalidArgumentError('Give more than nothing.');
}
