import { spawn } from 'node:child_process';
import { chown, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { EmbeddedPostgresError, findEmbedded, removeEmbedded, startEmbedded } from '../../db/embedded.ts';
import {
  baseOf,
  clusterOf,
  killHard,
  parentOf,
  postmasterOf,
  processesOf,
  startChild,
  until,
} from '../support/embedded-probe.ts';

const TIMEOUT_MS = 60_000;
const OPTIONS = { purpose: 'tests', durable: false } as const;
const AS_ROOT = process.getuid?.() === 0;

/** A data directory with a space in its path, and far longer than a socket's path may be. */
async function dataDirectory(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'attestry test '));
  const directory = path.join(root, 'deep '.repeat(30).trim(), '.attestry');
  onTestFinished(async () => {
    await removeEmbedded(directory);
    await rm(root, { recursive: true, force: true });
  }, TIMEOUT_MS);
  return directory;
}

function child(directory: string): ReturnType<typeof startChild> {
  const started = startChild(directory);
  onTestFinished(() => killHard(started.process));
  return started;
}

const open: { stop(): Promise<void> }[] = [];
async function start(directory: string, durable = false) {
  const started = await startEmbedded(directory, { ...OPTIONS, durable });
  open.push(started);
  return started;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((started) => started.stop()));
}, TIMEOUT_MS);

async function query(url: string, text: string): Promise<postgres.RowList<postgres.Row[]>> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await sql.unsafe(text);
  } finally {
    await sql.end();
  }
}

async function refusal(directory: string): Promise<string> {
  const error = await startEmbedded(directory, OPTIONS).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(EmbeddedPostgresError);
  return (error as Error).message;
}

describe('an embedded Postgres', () => {
  test('starts, keeps its data over a restart, and leaves nothing behind', { timeout: TIMEOUT_MS }, async () => {
    const directory = await dataDirectory();
    expect(await findEmbedded(directory)).toBeUndefined();
    const first = await start(directory);
    expect(first.firstStart).toBe(true);
    expect(await findEmbedded(directory)).toBe(first.url);
    await query(first.url, 'create table kept (word text); insert into kept values ($$still here$$)');
    expect(await processesOf(directory)).not.toEqual([]);
    await Promise.all([first.stop(), first.stop()]);
    await first.stop();
    expect(await processesOf(directory)).toEqual([]);
    expect(await findEmbedded(directory)).toBeUndefined();

    const second = await start(directory);
    expect(second.firstStart).toBe(false);
    expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'still here' }]);
  });

  test('finds Chinese names by trigram, in every database', { timeout: TIMEOUT_MS }, async () => {
    const { url } = await start(await dataDirectory());
    await query(url, 'create database another');
    for (const database of ['attestry', 'another']) {
      const there = url.replace(/attestry$/, database);
      await query(there, 'create extension pg_trgm');
      const [row] = await query(there, `select show_trgm('北京') as trigrams, '北京华大' %> '北京华大' as found`);
      expect(row).toMatchObject({ found: true });
      expect(row?.trigrams).not.toEqual([]);
    }
  });

  test('keeps others out', { timeout: TIMEOUT_MS }, async () => {
    const directory = await dataDirectory();
    const { url } = await start(directory);
    await expect(query(url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toMatchObject({ code: '28P01' });
    const mode = async (file: string) => (await stat(file)).mode & 0o777;
    expect(await mode(directory)).toBe(0o700);
    expect(await mode(clusterOf(directory))).toBe(0o700);
    expect(await mode(path.join(directory, 'postgres.json'))).toBe(0o600);
    expect(await mode(path.join(directory, 'postgres.log'))).toBe(0o600);
  });
});

describe('a second start on the same data', () => {
  test('is refused, naming the process, and harms nothing', { timeout: TIMEOUT_MS }, async () => {
    const directory = await dataDirectory();
    const { url } = await start(directory);
    expect(await refusal(directory)).toContain(`process ${process.pid}`);
    await expect(removeEmbedded(directory)).rejects.toBeInstanceOf(EmbeddedPostgresError);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('at the same moment, on first use: one wins', { timeout: TIMEOUT_MS }, async () => {
    const directory = await dataDirectory();
    const children = [1, 2, 3].map(() => child(directory));
    const answers = await Promise.all(children.map((each) => each.answer));
    const winners = answers.filter((answer) => answer.url !== undefined);
    expect(winners).toHaveLength(1);
    for (const { error } of answers) if (error !== undefined) expect(error).toContain('already runs');
    expect(await query(winners[0]?.url ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
    await Promise.all(children.map((each) => killHard(each.process)));
    await until(async () => (await processesOf(directory)).length === 0);
  });
});

describe('after kill -9', () => {
  test('of Postgres, the next start recovers', { timeout: TIMEOUT_MS }, async () => {
    const directory = await dataDirectory();
    const first = await start(directory, true);
    await query(first.url, 'create table kept (word text); insert into kept values ($$committed$$)');
    process.kill(await postmasterOf(directory), 'SIGKILL');
    const second = await start(directory);
    expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'committed' }]);
    await first.stop();
    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('of the server, nothing is left, and a start meanwhile waits', { timeout: TIMEOUT_MS }, async () => {
    const directory = await dataDirectory();
    const victim = child(directory);
    const { url } = await victim.answer;
    await query(url ?? '', 'create table kept (word text)');
    await killHard(victim.process);
    const next = await start(directory);
    expect(await query(next.url, 'select * from kept')).toEqual([]);
    await next.stop();
    expect(await processesOf(directory)).toEqual([]);

    const another = child(directory);
    await another.answer;
    await killHard(another.process);
    await until(async () => (await processesOf(directory)).length === 0);
  });

  test('of the server and the supervisor, the next start stops the orphan', { timeout: TIMEOUT_MS }, async () => {
    const directory = await dataDirectory();
    const victim = child(directory);
    await victim.answer;
    const postmaster = await postmasterOf(directory);
    const others = (await processesOf(directory)).filter((pid) => pid !== postmaster);
    const supervisor = await parentOf(postmaster);
    const parents = await Promise.all(others.map((pid) => parentOf(pid)));
    // All are found before the first is killed: its children get another parent then.
    for (const [index, pid] of others.entries()) {
      if (pid === supervisor || parents[index] === supervisor) killIfThere(pid);
    }
    await killHard(victim.process);
    expect(await processesOf(directory)).toContain(postmaster);
    await start(directory);
    expect(await postmasterOf(directory)).not.toBe(postmaster);
  });

  test('of the supervisor alone, stop still stops', { timeout: TIMEOUT_MS }, async () => {
    const directory = await dataDirectory();
    const started = await start(directory);
    process.kill(await parentOf(await postmasterOf(directory)), 'SIGKILL');
    await started.stop();
    await until(async () => (await processesOf(directory)).length === 0);
  });

  test('of everything, the next start recovers', { timeout: TIMEOUT_MS }, async () => {
    const directory = await dataDirectory();
    const victim = child(directory);
    await victim.answer;
    for (const pid of await processesOf(directory)) killIfThere(pid);
    await killHard(victim.process);
    const { url } = await start(directory);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('in the middle of initdb, the next start makes the cluster again', { timeout: TIMEOUT_MS }, async () => {
    const directory = await dataDirectory();
    const victim = child(directory);
    const workshops = async () => {
      const names = await readdir(baseOf(directory)).catch(() => []);
      return names.filter((name) => name.startsWith('initdb-'));
    };
    await until(async () => (await readFile(path.join(directory, 'postgres.json')).catch(() => '')) !== '');
    await until(async () => (await workshops()).length > 0);
    await killHard(victim.process);
    const started = await start(directory);
    expect(started.firstStart).toBe(true);
    await started.stop();
    await start(directory);
    expect(await readdir(baseOf(directory))).not.toContainEqual(expect.stringMatching(/^initdb-/));
  });

  test('a stranger with the process id of Postgres does not matter', { timeout: TIMEOUT_MS }, async () => {
    const directory = await dataDirectory();
    const first = await start(directory);
    const lock = path.join(clusterOf(directory), 'postmaster.pid');
    const lines = (await readFile(lock, 'utf8')).split('\n');
    await first.stop();
    const { uid, gid } = await stat(clusterOf(directory));
    const stranger = spawn('sleep', ['60'], AS_ROOT ? { uid, gid, cwd: '/' } : {});
    onTestFinished(() => void stranger.kill());
    await writeFile(lock, [stranger.pid, ...lines.slice(1)].join('\n'), { mode: 0o600 });
    await chown(lock, uid, gid);
    expect(await findEmbedded(directory)).toBeUndefined();
    await start(directory);
    expect(stranger.exitCode).toBeNull();
  });
});

describe('data that are not ours to open', () => {
  test('of another version are refused and untouched', { timeout: TIMEOUT_MS }, async () => {
    const directory = await dataDirectory();
    await (await start(directory)).stop();
    const file = path.join(clusterOf(directory), 'PG_VERSION');
    await writeFile(file, '15\n');
    expect(await refusal(directory)).toMatch(/written by Postgres 15.*DATABASE_URL/s);
    await writeFile(file, '18\n');
    await start(directory);
  });

  test('with their password lost are refused', { timeout: TIMEOUT_MS }, async () => {
    const directory = await dataDirectory();
    await (await start(directory)).stop();
    const file = path.join(directory, 'postgres.json');
    const pointer = await readFile(file);
    await writeFile(file, '{"pass');
    expect(await refusal(directory)).toContain('damaged');
    await writeFile(file, pointer);
    await start(directory);
  });

  test.runIf(AS_ROOT)('of a copied directory are refused, of a moved one not', { timeout: TIMEOUT_MS }, async () => {
    const directory = await dataDirectory();
    await (await start(directory)).stop();
    const other = await dataDirectory();
    await cp(directory, other, { recursive: true });
    expect(await refusal(other)).toContain(`is a copy of ${directory}`);
    await rm(directory, { recursive: true });
    await start(other);
  });
});

/** Of several killed one after another, one can have ended with the one before it. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
