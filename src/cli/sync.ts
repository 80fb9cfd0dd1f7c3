import { SingleBar } from 'cli-progress';
import { type Command, InvalidArgumentError } from 'commander';
import { type Client, clientOf, inSharedCodes, notUnderstood, type ServerOptions, withServer } from './client.ts';
import { CommandFailed, INTERRUPTED } from './failure.ts';
import { oneLine } from './import-report.ts';
import { Persistent } from './patience.ts';
import { safeJson } from './safe-json.ts';
import { SyncCalls } from './sync-call.ts';
import { readSyncFile, type SyncFile } from './sync-file.ts';
import { syncHelp } from './sync-help.ts';
import { countOf, jsonOf, linesOf, type SyncReport } from './sync-report.ts';
import { inBatches, SyncRun } from './sync-run.ts';

interface Options extends ServerOptions {
  source?: string;
  dryRun?: boolean;
  rejectAll?: boolean;
  batch: number;
  patience: number;
  json?: boolean;
}

/** Most items in one call. */
const MOST_ITEMS = 1_000;

/** Adds `attestry sync`: a source pushes its records to a server. */
export function registerSync(program: Command): void {
  const command = program
    .command('sync <file>')
    .description('push the records of a source to a server, from JSON or one JSON object on each line')
    .option('--source <name>', "where the records are from (default: what the file says, else the key's own)", source)
    .option('--dry-run', 'check everything, against the registry too, and write nothing')
    .option('--reject-all', 'write nothing where one item is rejected; for up to 1,000 items')
    .option('--batch <items>', 'how many items to send in one call, 1 to 1000', batch, MOST_ITEMS)
    .option('--patience <seconds>', 'how long to go on trying where the server is away', seconds, 60)
    .option('--json', 'print one JSON object instead of lines')
    .addHelpText('after', syncHelp)
    .action((file: string, options: Options) => inSharedCodes(() => sync(file, options)));
  withServer(command);
}

async function sync(path: string, options: Options): Promise<void> {
  const { dryRun = false, rejectAll = false } = options;
  const client = await clientOf(options, 'INTEGRATION');
  const file = await readSyncFile(path);
  if (rejectAll && !dryRun) checkOneCall(file, options.batch);
  const settings = { source: await sourceOf(client, file, options), dryRun, rejectAll };
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop);
  const patience = {
    forMs: options.patience * 1_000,
    signal: stopping.signal,
    onTrouble: tellTrouble(options.patience),
  };
  const calls = new SyncCalls(client, settings, () => new Persistent(patience));
  let outcomes: SyncReport['outcomes'] = new Map();
  try {
    await withBar(file.items.length, async (onProgress) => {
      const run = new SyncRun(calls, file.items, options.batch, stopping.signal, onProgress);
      outcomes = run.outcomes;
      await run.send();
    });
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
  } finally {
    process.off('SIGINT', stop);
    // Also where the server went away: what was written before stays written.
    if (outcomes.size > 0)
      tell({ file: path, ...settings, items: file.items, outcomes, cursor: calls.cursor }, options);
  }
  if (stopping.signal.aborted) throw new CommandFailed('Stopped. Send the file again for the rest.', INTERRUPTED);
  const rejected = countOf({ outcomes }, 'REJECTED');
  if (rejected > 0)
    throw new CommandFailed(rejected === 1 ? 'One item was rejected.' : `${rejected} items were rejected.`);
}

function tell(report: SyncReport, { json }: Options): void {
  console.log(json ? safeJson(jsonOf(report), 2) : linesOf(report));
}

const tellTrouble = (patience: number) => (failure: Error) =>
  console.error(`${oneLine(failure.message)} Trying again for ${patience} s.`);

function checkOneCall({ items }: SyncFile, most: number): void {
  const calls = inBatches(items, most).length;
  if (calls === 1) return;
  throw notUnderstood(
    `--reject-all holds within one call, and these ${items.length} items need ${calls}. Send fewer at a time, or see with --dry-run what would be rejected.`,
  );
}

/** Asked even where the source is known: a server that is not there is told before anything is sent. */
async function sourceOf(client: Client, file: SyncFile, options: Options): Promise<string> {
  const { viewer } = await client.ask<{ viewer: { role: string; source: string | null } }>(
    '{ viewer { role source } }',
  );
  const known = options.source ?? file.source ?? viewer.source;
  if (known !== null) return known;
  throw notUnderstood(
    `Say which source the records are from, with --source or in the file ({"source": "…", "items": […]}): this key, in role ${oneLine(viewer.role)}, has none of its own.`,
  );
}

/** Shows how far it is, where somebody watches. */
async function withBar(of: number, work: (onProgress: (done: number) => void) => Promise<void>): Promise<void> {
  if (!process.stderr.isTTY) return await work(() => {});
  const bar = new SingleBar({
    format: '{bar} {value} of {total} items, {eta_formatted} left',
    stream: process.stderr,
    clearOnComplete: true,
    gracefulExit: false,
  });
  bar.start(of, 0);
  try {
    await work((done) => bar.update(done));
  } finally {
    bar.stop();
  }
}

function source(value: string): string {
  if (value.trim() !== '') return value.trim();
  throw new InvalidArgumentError('Give 1 to 100 characters.');
}

function batch(value: string): number {
  if (/^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_ITEMS) return Number(value);
  throw new InvalidArgumentError('Give a number from 1 to 1000.');
}

function seconds(value: string): number {
  if (/^\d+(\.\d+)?$/.test(value) && Number(value) <= 86_400) return Number(value);
  throw new InvalidArgumentError('Give seconds, from 0 to 86400.');
}
