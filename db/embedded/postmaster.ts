import { constants } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError, systemCode } from './error.ts';
import type { Place } from './place.ts';
import { processFacts, signal } from './processes.ts';
import { ownerOf } from './supervisor.ts';

/** The server process of a cluster, as its postmaster.pid tells. */
interface Postmaster {
  pid: number;
  port: number;
  status: string;
}

/** The Postgres that runs on this cluster now, else undefined. */
export async function runningPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const claimed = await readLock(cluster);
  return claimed && (await isPostmaster(claimed.pid, cluster)) ? claimed : undefined;
}

/** Whether that process is the Postgres of this cluster, and not a stranger that got its process id. */
export async function isPostmaster(pid: number, cluster: string): Promise<boolean> {
  const facts = await processFacts(pid);
  // The supervisor's own command line holds the whole of Postgres's.
  return (
    facts !== undefined && ownerOf(facts) === undefined && facts.command.includes(clusterArguments(cluster).join(' '))
  );
}

/** How the server's command line names its cluster; the next option follows so that no other path begins like it. */
export function clusterArguments(cluster: string): string[] {
  return ['-D', cluster, '-h', '127.0.0.1'];
}

/** A Postgres that was killed is still listed until the kernel has taken it apart; only one that stays is alive. */
const DYING_MS = 1_000;

/**
 * Returns once nothing runs on the cluster. Waits for a Postgres that is stopping, and stops one whose server was
 * killed together with its supervisor. Throws EmbeddedPostgresError when a living server owns it, or at the deadline.
 */
export async function untilFree(place: Place, deadline: number, log: (message: string) => void): Promise<void> {
  const begun = Date.now();
  let told = false;
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
      const self = owner === process.pid ? ', this very one' : '';
      throw new EmbeddedPostgresError(
        `Attestry already runs on ${place.dataDirectory}: process ${owner}${self} (its Postgres: process ` +
          `${postmaster.pid}, port ${postmaster.port}). Stop it first (kill ${owner}), or choose another directory with ` +
          `ATTESTRY_DATA.`,
      );
    }
    if (!told) log(`Waiting for an earlier Postgres on the same data to stop (process ${postmaster.pid}).`);
    told = true;
    if (owner === undefined) signal(postmaster.pid, 'SIGINT');
    if (Date.now() > deadline) {
      throw new EmbeddedPostgresError(
        `An earlier Postgres on ${place.dataDirectory} does not stop (process ${postmaster.pid}). See ${place.log}; ` +
          `kill -QUIT ${postmaster.pid} stops it at once and safely.`,
      );
    }
    await sleep(100);
  }
}

/** What the cluster's postmaster.pid says, true or not. */
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

/** No system gives out a process id this high. */
const NOBODYS_PID = 2_147_483_646;

/**
 * Postgres takes any living process with the id in postmaster.pid for its predecessor and refuses to start, though the
 * id may have been given to a stranger since (after a reboot, or in a container, likely). Only the id is replaced: the
 * file's shared memory line lets Postgres still see orphaned backends of its predecessor.
 */
async function disownLock(cluster: string): Promise<void> {
  const claimed = await readLock(cluster);
  if (!claimed || !(await processFacts(claimed.pid)) || (await isPostmaster(claimed.pid, cluster))) return;
  const handle = await open(lockFile(cluster), constants.O_RDWR | constants.O_NOFOLLOW);
  try {
    const lines = (await handle.readFile('utf8')).split('\n');
    // Another start may have taken the cluster meanwhile; Postgres's shared memory check stands behind this one.
    if (Number(lines[0]) !== claimed.pid) return;
    lines[0] = String(NOBODYS_PID);
    await handle.truncate();
    await handle.write(lines.join('\n'), 0);
  } finally {
    await handle.close();
  }
}
