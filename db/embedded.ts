import { rename } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { exists, findPackage, installBinaries } from './embedded/binaries.ts';
import { EmbeddedPostgresError, systemCode } from './embedded/error.ts';
import { checkVersion, DATABASE, initialize } from './embedded/initialize.ts';
import { ClusterTaken, launch, type LaunchOptions } from './embedded/launch.ts';
import { findPlace, makePlace, type Place, previousLog, removePlace } from './embedded/place.ts';
import { isPostmaster, runningPostmaster, untilFree } from './embedded/postmaster.ts';
import { signal } from './embedded/processes.ts';
import type { Supervised } from './embedded/supervisor.ts';

export { EmbeddedPostgresError } from './embedded/error.ts';

/** A Postgres that runs for this process and stops when this process ends, however it ends. */
export interface EmbeddedPostgres {
  /** Connects as a superuser to the database `attestry`. */
  url: string;
  /** Disconnects all clients and stops. Returns when no process is left. Further calls have no effect. */
  stop: () => Promise<void>;
}

interface StartOptions {
  log?: (message: string) => void;
  /** Shown by `ps` behind every process of this Postgres. */
  purpose?: 'server' | 'tests';
  /**
   * If false, a crash loses the last commits and a power failure may damage the data. Only for tests and measurements.
   */
  durable?: boolean;
}

/** How long a start waits for an earlier Postgres on the same data to stop. */
const TAKEOVER_TIMEOUT_MS = 30_000;
/** How long a stop waits for the supervisor, and then for Postgres, before it sends signals. */
const ALONE_AFTER_MS = 5_000;
const QUIT_AFTER_MS = 30_000;
const STOP_TIMEOUT_MS = 45_000;

/**
 * Starts the Postgres of a data directory and creates it on first use; `firstStart` tells whether this call created it.
 * @throws EmbeddedPostgresError if this fails: no binaries for this platform, another server on the same data, data of
 * another version. The message says what to do, and the data are unchanged.
 */
export async function startEmbedded(
  dataDirectory: string,
  options: StartOptions = {},
): Promise<EmbeddedPostgres & { firstStart: boolean }> {
  const { log = () => undefined, purpose = 'server', durable = true } = options;
  try {
    const source = await findPackage();
    const place = await makePlace(dataDirectory, log);
    const binaries = await installBinaries(source, place.binaries);
    const firstStart = await initialize(place, binaries, durable);
    await checkVersion(place, source.major);
    const running = await takeCluster(place, binaries, { durable, name: `attestry-${purpose}`, log });
    return { ...(await open(place, running, log)), firstStart };
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new EmbeddedPostgresError(
      `Postgres on ${dataDirectory} could not be started: ${reason}. Choose another directory with ATTESTRY_DATA, or ` +
        `set DATABASE_URL to a Postgres 16 or newer.`,
      { cause: error },
    );
  }
}

/** Returns whether a data directory contains a database. Changes nothing. */
export async function hasEmbedded(dataDirectory: string): Promise<boolean> {
  const place = await findPlace(dataDirectory);
  return place !== undefined && (await exists(place.cluster));
}

/**
 * Returns the URL of the Postgres that a server currently runs on that data directory, or undefined. Changes nothing.
 * @throws EmbeddedPostgresError if the directory belongs to another user.
 */
export async function findEmbedded(dataDirectory: string): Promise<string | undefined> {
  const place = await findPlace(dataDirectory);
  if (!place) return undefined;
  const postmaster = await runningPostmaster(place.cluster);
  return postmaster?.status === 'ready' ? urlOf(place, postmaster.port, DATABASE) : undefined;
}

/**
 * Deletes the Postgres of a data directory with all its data, wherever it is stored. For tests, and for starting over.
 * @throws EmbeddedPostgresError if it is running.
 */
export async function removeEmbedded(dataDirectory: string): Promise<void> {
  const place = await findPlace(dataDirectory);
  if (!place) return;
  await untilFree(place, Date.now() + TAKEOVER_TIMEOUT_MS, () => undefined);
  await removePlace(place);
}

async function takeCluster(
  place: Place,
  binaries: string,
  options: LaunchOptions,
): Promise<{ supervised: Supervised; port: number }> {
  const deadline = Date.now() + TAKEOVER_TIMEOUT_MS;
  for (;;) {
    await untilFree(place, deadline, options.log);
    await rename(place.log, previousLog(place.log)).catch((error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw error;
    });
    try {
      return await launch(place, binaries, options);
    } catch (error) {
      if (!(error instanceof ClusterTaken)) throw error;
      if (Date.now() > deadline) {
        throw new EmbeddedPostgresError(
          `Processes of an earlier Postgres on ${place.dataDirectory} are still running. Find them with ps, end them with ` +
            `kill, and start again.`,
        );
      }
      await sleep(200);
    }
  }
}

async function open(
  place: Place,
  { supervised, port }: { supervised: Supervised; port: number },
  log: (message: string) => void,
): Promise<EmbeddedPostgres> {
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= stopPostgres(place, supervised));
  try {
    await ensureDatabase(urlOf(place, port, 'postgres'));
  } catch (error) {
    await stop();
    throw error;
  }
  void supervised.ended.then((code) => {
    if (!stopping) log(`Postgres ended unexpectedly (${code}); start again to recover. Its log: ${place.log}`);
  });
  supervised.unref();
  return { url: urlOf(place, port, DATABASE), stop };
}

function urlOf(place: Place, port: number, database: string): string {
  return `postgres://${DATABASE}:${place.password}@127.0.0.1:${port}/${database}`;
}

/** Separate from creating the cluster, because a start may be interrupted in between. */
async function ensureDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const found = await sql`select from pg_database where datname = ${DATABASE}`;
    if (found.length === 0) await sql.unsafe(`create database ${DATABASE}`);
  } finally {
    await sql.end();
  }
}

async function stopPostgres(place: Place, supervised: Supervised): Promise<void> {
  supervised.release();
  const begun = Date.now();
  const isRunning = async () => !supervised.hasEnded() || (await isPostmaster(supervised.pid, place.cluster));
  const patience = new AbortController();
  const late = sleep(ALONE_AFTER_MS, undefined, { signal: patience.signal }).catch(() => {});
  await Promise.race([supervised.ended, late]);
  // An active timer would delay the exit of a command that is done.
  patience.abort();
  while (await isRunning()) {
    // The supervisor may have been killed, and a checkpoint on a failing disk may never end. SIGQUIT skips the
    // checkpoint; recovery replaces it.
    const elapsed = Date.now() - begun;
    signal(supervised.pid, elapsed < QUIT_AFTER_MS ? 'SIGINT' : 'SIGQUIT');
    if (elapsed > STOP_TIMEOUT_MS) {
      throw new EmbeddedPostgresError(`Postgres (process ${supervised.pid}) does not stop. See ${place.log}.`);
    }
    await sleep(100);
  }
}
