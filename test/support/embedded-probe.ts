/** Helpers for tests of the embedded Postgres: its folders, its processes, and child processes to kill. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('embedded-child.ts', import.meta.url));

/** Returns the folder of the cluster's files. It is outside the data directory if we are root. */
export function baseOf(dataDirectory: string): string {
  const pointer = JSON.parse(readFileSync(path.join(dataDirectory, 'postgres.json'), 'utf8')) as { directory?: string };
  return pointer.directory ?? path.join(dataDirectory, 'postgres');
}

/** Returns the folder of the cluster. */
export function clusterOf(dataDirectory: string): string {
  return path.join(baseOf(dataDirectory), 'data');
}

/** Returns the process id of the Postgres that runs there. */
export async function postmasterOf(dataDirectory: string): Promise<number> {
  return Number.parseInt(await readFile(path.join(clusterOf(dataDirectory), 'postmaster.pid'), 'utf8'), 10);
}

/** Returns every process whose working directory is the cluster: Postgres and its supervisor. Linux only. */
export async function processesOf(dataDirectory: string): Promise<number[]> {
  const cluster = clusterOf(dataDirectory);
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger);
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
  return pids.filter((_, index) => folders[index] === cluster);
}

/** Returns the parent of a process; NaN if the process has ended. Linux only. */
export async function parentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1]);
}

/** Waits until the condition is true. Throws after the timeout. */
export async function until(condition: () => boolean | Promise<boolean>, timeoutMs = 15_000): Promise<void> {
  for (const deadline = Date.now() + timeoutMs; !(await condition()); await sleep(20)) {
    if (Date.now() > deadline) throw new Error(`not true within ${timeoutMs} ms: ${condition.toString()}`);
  }
}

/** Starts a process that starts the embedded Postgres. */
export function startChild(dataDirectory: string): {
  process: ChildProcess;
  answer: Promise<{ url?: string; error?: string }>;
} {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dataDirectory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const answer = once(child.stdout, 'data').then(
    ([line]) => JSON.parse(String(line)) as { url?: string; error?: string },
  );
  return { process: child, answer };
}

/** Kills a running child as the out-of-memory killer would. */
export async function killHard(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
