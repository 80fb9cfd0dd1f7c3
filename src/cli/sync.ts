import { SingleBar } from 'cli-progress';
import { type Command, InvalidArgumentError } from 'commander';
import { type Client, clientOf, inSharedCodes, type ServerOptions, withServer } from './client.ts';
import { CommandFailed, exitCodes, INTERRUPTED, notUnderstood } from './failure.ts';
import { oneLine } from './import-report.ts';
import { PersistentPatience } from './patience.ts';
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

/** The most items that the API accepts in one call. */
const MAX_ITEMS = 1_000;

/** Adds `attestry sync`, which pushes the records of a source to a server. */
export function registerSync(program: Command): void {
  const command = program
    .command('sync <file>')
    .description('push the records of a source to a server, from JSON or one JSON object a line')
    .option('--source <name>', "the source of the records (default: that of the file, else the key's own)", source)
    .option('--dry-run', 'check everything, against the registry too, and write nothing')
    .option('--reject-all', 'write nothing if one item is rejected; for up to 1,000 items')
    .option('--batch <items>', 'the most items in one call, 1 to 1000', batch, MAX_ITEMS)
    .option('--patience <seconds>', 'how long to retry while the server is away', seconds, 60)
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
    onTrouble: reportTrouble(options.patience),
  };
  const calls = new SyncCalls(client, settings, () => new PersistentPatience(patience));
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
    // The report is printed even if the server failed: earlier writes stay written.
    if (outcomes.size > 0) {
      print({ file: path, ...settings, items: file.items, outcomes, cursor: calls.cursor }, options);
    }
  }
  if (stopping.signal.aborted) throw new CommandFailed('Stopped. Send the file again for the rest.', INTERRUPTED);
  const rejected = countOf({ outcomes }, 'REJECTED');
  if (rejected > 0) {
    throw new CommandFailed(rejected === 1 ? 'One item was rejected.' : `${rejected} items were rejected.`);
  }
}

function print(report: SyncReport, { json }: Options): void {
  console.log(json ? safeJson(jsonOf(report), 2) : linesOf(report));
}

const reportTrouble = (patience: number) => (failure: Error) =>
  console.error(`${oneLine(failure.message)} Trying again for ${patience} s.`);

function checkOneCall({ items }: SyncFile, maxItems: number): void {
  const calls = inBatches(items, maxItems).length;
  if (calls === 1) return;
  throw notUnderstood(
    `--reject-all applies within one call, but these ${items.length} items need ${calls} calls. Send fewer items at a time, or use --dry-run to see what would be rejected.`,
  );
}

/**
 * Returns the source to write under. It asks the server even if the source is known, so that a missing server or a wrong
 * key is reported before anything is sent.
 */
async function sourceOf(client: Client, file: SyncFile, options: Options): Promise<string> {
  const { viewer } = await client.ask<{ viewer: { role: string; source: string | null } }>(
    '{ viewer { role source } }',
  );
  const wanted = (options.source ?? file.source)?.trim() ?? null;
  if (wanted !== null && viewer.source !== null && wanted !== viewer.source) {
    const place = options.source === undefined ? 'the file' : '--source';
    throw new CommandFailed(
      oneLine(
        `This key may write only under source "${viewer.source}"; ${place} says "${wanted}". Use a key made for "${wanted}", or correct the source.`,
      ),
      exitCodes.REFUSED,
    );
  }
  const used = wanted ?? viewer.source;
  if (used !== null) return used;
  throw notUnderstood(
    `Name the source of the records with --source, or in the file: {"source": "…", "items": […]}. This key, in role ${oneLine(viewer.role)}, has no source of its own.`,
  );
}

/** Shows a progress bar on a terminal. */
async function withBar(total: number, work: (onProgress: (done: number) => void) => Promise<void>): Promise<void> {
  if (!process.stderr.isTTY) return await work(() => {});
  const bar = new SingleBar({
    format: '{bar} {value} of {total} items, {eta_formatted} left',
    stream: process.stderr,
    clearOnComplete: true,
    gracefulExit: false,
  });
  bar.start(total, 0);
  try {
    await work((done) => bar.update(done));
  } finally {
    bar.stop();
  }
}

function source(value: string): string {
  if (value.trim() !== '') return value.trim();
  throw new InvalidArgumentError('Write 1 to 100 characters.');
}

function batch(value: string): number {
  if (/^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= MAX_ITEMS) return Number(value);
  throw new InvalidArgumentError('Write a number from 1 to 1000.');
}

function seconds(value: string): number {
  if (/^\d+(\.\d+)?$/.test(value) && Number(value) <= 86_400) return Number(value);
  throw new InvalidArgumentError('Write seconds, from 0 to 86400.');
}
