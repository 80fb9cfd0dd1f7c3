import { constants } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError, systemCode } from './error.ts';
import type { Place } from './place.ts';
import { processFacts, signal } from './processes.ts';
import { ownerOf } from './supervisor.ts';

/** The server process of a cluster, from its postmaster.pid. */
interface Postmaster {
  pid: number;
  port: number;
  status: string;
}

/** Returns the Postgres that currently runs on this cluster, or undefined. */
export async function runningPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const claimed = await readLock(cluster);
  return claimed && (await isPostmaster(claimed.pid, cluster)) ? claimed : undefined;
}

/** Returns whether the process is the Postgres of this cluster, and not an unrelated process with the same id. */
export async function isPostmaster(pid: number, cluster: string): Promise<boolean> {
  const facts = await processFacts(pid);
  // The supervisor's own command line contains that of Postgres.
  return (
    facts !== undefined && ownerOf(facts) === undefined && facts.command.includes(clusterArguments(cluster).join(' '))
  );
}

/**
 * Returns the part of the server's command line that names its cluster. The next option is included so that a longer
 * path does not match.
 */
export function clusterArguments(cluster: string): string[] {
  return ['-D', cluster, '-h', '127.0.0.1'];
}

/** A killed Postgres is listed until the kernel has removed it. Only one that is listed longer is alive. */
const DYING_MS = 1_000;

/**
 * Returns when no process uses the cluster. Waits for a Postgres that is stopping, and stops it if its server and
 * supervisor were killed.
 * @throws EmbeddedPostgresError if a running server owns it, or at the deadline.
 */
export async function untilFree(place: Place, deadline: number, log: (message: string) => void): Promise<void> {
  const begun = Date.now();
  let isReported = false;
  for (;;) {
    const postmaster = await runningPostmaster(place.cluster);
    if (!postmaster) return disownLock(place.cluster);
    const supervisor = await processFacts((await processFacts(postmaster.pid))?.parent ?? 0);
    const owner = ownerOf(supervisor);
    if (owner !== undefined && postmaster.status !== 'stopping' && (await processFacts(owner))) {
      if (Date.now() - begun < DYING_MS) {
        await sleep(100);
        continue;
      }
      const self = owner === process.pid ? ', this process' : '';
      throw new EmbeddedPostgresError(
        `Attestry already runs on ${place.dataDirectory}: process ${owner}${self} (its Postgres: process ` +
          `${postmaster.pid}, port ${postmaster.port}). Stop it first (kill ${owner}), or choose another directory with ` +
          `ATTESTRY_DATA.`,
      );
    }
    if (!isReported) log(`Waiting for an earlier Postgres on the same data to stop (process ${postmaster.pid}).`);
    isReported = true;
    if (owner === undefined) signal(postmaster.pid, 'SIGINT');
    if (Date.now() > deadline) {
      throw new EmbeddedPostgresError(
        `An earlier Postgres on ${place.dataDirectory} does not stop (process ${postmaster.pid}). See ${place.log}; ` +
          `kill -QUIT ${postmaster.pid} stops it immediately and safely.`,
      );
    }
    await sleep(100);
  }
}

/** Returns the content of the cluster's postmaster.pid, which may be outdated. */
export async function readLock(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(lockFile(cluster), 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim() };
}

function lockFile(cluster: string): string {
  return path.join(cluster, 'postmaster.pid');
}

/** No system assigns a process id this high. */
const UNUSED_PID = 2_147_483_646;

/**
 * Postgres takes any running process with the id in postmaster.pid for its predecessor and refuses to start. After a
 * reboot, or in a container, the id may belong to an unrelated process. Only the id is replaced: with the shared memory
 * line of the file, Postgres still detects orphaned backends of its predecessor.
 */
async function disownLock(cluster: string): Promise<void> {
  const claimed = await readLock(cluster);
  if (!claimed || !(await processFacts(claimed.pid)) || (await isPostmaster(claimed.pid, cluster))) return;
  const handle = await open(lockFile(cluster), constants.O_RDWR | constants.O_NOFOLLOW);
  try {
    const lines = (await handle.readFile('utf8')).split('\n');
    // Another start may have taken the cluster in the meantime. Postgres's shared memory check catches the remaining
    // race.
    if (Number(lines[0]) !== claimed.pid) return;
    lines[0] = String(UNUSED_PID);
    await handle.truncate();
    await handle.write(lines.join('\n'), 0);
  } finally {
    await handle.close();
  }
}
