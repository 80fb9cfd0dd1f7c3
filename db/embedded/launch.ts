import { statfsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { exists } from './binaries.ts';
import { EmbeddedPostgresError } from './error.ts';
import { CLEAN_ENVIRONMENT } from './initialize.ts';
import type { Place } from './place.ts';
import { clusterArguments, readLock } from './postmaster.ts';
import { type Supervised, supervise } from './supervisor.ts';

/** How to run Postgres. */
export interface LaunchOptions {
  durable: boolean;
  /** Shown by `ps`. */
  name: string;
  log: (message: string) => void;
}

const READY_TIMEOUT_MS = 120_000;
const SHARED_BUFFERS_MB = [256, 64, 16];
const PORT_ATTEMPTS = 10;

/** Another start took the cluster first, or backends of the previous Postgres are still alive. */
export class ClusterTaken extends Error {}

/**
 * Starts Postgres on a free port and returns when it accepts connections.
 * @throws ClusterTaken if another Postgres has the cluster.
 * @throws EmbeddedPostgresError with the end of Postgres's log for any other failure.
 */
export async function launch(
  place: Place,
  binaries: string,
  options: LaunchOptions,
): Promise<{ supervised: Supervised; port: number }> {
  let buffers = 0;
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const logged = (await exists(place.log)) ? (await stat(place.log)).size : 0;
    const settings = settingsOf(SHARED_BUFFERS_MB[buffers] ?? 16, port, options);
    const supervised = await supervise(
      [path.join(binaries, 'bin', 'postgres'), ...clusterArguments(place.cluster), ...settings],
      { account: place.account, folder: place.cluster, log: place.log, environment: CLEAN_ENVIRONMENT },
    );
    if (await isReady(supervised, place, options)) return { supervised, port };
    const report = (await readFile(place.log, 'utf8')).slice(logged);
    if (/lock file "postmaster\.pid"|pre-existing shared memory block/.test(report)) throw new ClusterTaken();
    // Another process took the port between our check and Postgres's start.
    const portTaken = /could not create any TCP\/IP sockets|could not bind/.test(report) && attempt < PORT_ATTEMPTS;
    const tooLarge = /could not (map anonymous|create) shared memory/.test(report);
    if (tooLarge && ++buffers < SHARED_BUFFERS_MB.length) continue;
    if (!portTaken) throw new EmbeddedPostgresError(failure(place, report));
  }
}

/** Waits until Postgres accepts connections (true) or has ended (false). */
async function isReady(supervised: Supervised, place: Place, options: LaunchOptions): Promise<boolean> {
  const begun = Date.now();
  for (let told = false; !supervised.hasEnded();) {
    const postmaster = await readLock(place.cluster);
    if (postmaster?.pid === supervised.pid && postmaster.status === 'ready') return true;
    const elapsed = Date.now() - begun;
    if (elapsed > READY_TIMEOUT_MS) {
      supervised.release();
      throw new EmbeddedPostgresError(`Postgres was not ready after ${READY_TIMEOUT_MS / 1000} s. See ${place.log}.`);
    }
    if (elapsed > 5_000 && !told) {
      told = true;
      options.log(`Postgres is still starting, perhaps recovering from an interruption; see ${place.log}.`);
    }
    await sleep(20);
  }
  return false;
}

function settingsOf(buffersMb: number, port: number, options: LaunchOptions): string[] {
  const settings: Record<string, string> = {
    port: String(port),
    // TCP only: a socket path is limited to 107 bytes, and the path of a data directory is often longer.
    unix_socket_directories: '',
    cluster_name: options.name,
    max_connections: '100',
    shared_buffers: `${buffersMb}MB`,
    dynamic_shared_memory_type: hasRoomForSharedMemory() ? 'posix' : 'mmap',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Our server reports failed statements. Here they would fill a log that is never rotated.
    log_min_messages: 'log',
    log_checkpoints: 'off',
    ...(options.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Docker limits /dev/shm to 64 MB, and a parallel query fails if it is full. */
function hasRoomForSharedMemory(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= 256 * 1024 * 1024;
  } catch {
    return false;
  }
}

/** Returns a port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function failure(place: Place, report: string): string {
  const lines = report.trim().split('\n').slice(-10).join('\n');
  return `Postgres on ${place.dataDirectory} did not start. Its log, ${place.log}, ends:\n${lines}`;
}
