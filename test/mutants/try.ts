import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Mutant } from './mutant.ts';
import { type Asked, environmentFor, type Result } from './result.ts';

const COPIED = ['src', 'db', 'schema', 'docs', 'test', 'package.json', 'tsconfig.json'];
/** How long a process may say nothing before its mutant is taken to hang. */
const SILENT_MS = 120_000;

/** The call that counts what is reached. It makes the tests much slower, so it is taken out when all is counted. */
const COUNTING = /stryCov_\w+\((?:"\d+"(?:, )?)+\)/g;

/** Tries the mutants in a copy of the repository, in as many processes as there are cores, and returns what became of each. */
export async function tryAll(mutants: Mutant[], files: Map<string, string>): Promise<Map<string, Result['state']>> {
  const copy = mkdtempSync(join(tmpdir(), 'attestry-mutants-'));
  try {
    for (const name of COPIED) cpSync(name, join(copy, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    const reachedFile = join(copy, 'reached.json');
    for (const [path, text] of files) writeFileSync(join(copy, path), text);
    const failure = await runTests(copy, { reachedFile }, reachedFile);
    if (failure !== null) throw new Error(`The tests failed on the unchanged code:\n${failure}`);

    for (const [path, text] of files) writeFileSync(join(copy, path), text.replaceAll(COUNTING, '0'));
    const processes = availableParallelism();
    const shares = Array.from({ length: processes }, (_, n) => mutants.filter((_, i) => i % processes === n));
    const results = await Promise.all(shares.map((share, n) => tryShare(copy, reachedFile, join(copy, `${n}`), share)));
    return new Map(results.flat().map(({ id, state }) => [id, state]));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Tries mutants one after another. If a process hangs, the next one continues after the mutant that hangs. */
async function tryShare(copy: string, reachedFile: string, folder: string, share: Mutant[]): Promise<Result[]> {
  const [mutantsFile, resultsFile] = [`${folder}.mutants.json`, `${folder}.results`];
  writeFileSync(resultsFile, '');
  const results = new Map<string, Result['state']>();
  for (;;) {
    const left = share.filter(({ id }) => !results.has(id)).map(({ id }) => id);
    if (left.length === 0) return [...results].map(([id, state]) => ({ id, state }));
    writeFileSync(mutantsFile, JSON.stringify(left));
    const failure = await runTests(copy, { reachedFile, mutantsFile, resultsFile }, resultsFile);
    if (failure !== null) throw new Error(`The tests of mutants failed:\n${failure}`);
    for (const line of readFileSync(resultsFile, 'utf8').split('\n').filter(Boolean)) {
      const { id, state } = JSON.parse(line) as Result;
      results.set(id, state);
    }
    // A test that goes on forever has noticed.
    for (const [id, state] of results) if (state === 'BEGUN') results.set(id, 'NOTICED');
  }
}

/** Runs the process of tests until it ends, or hangs: it writes to a file as it goes. Returns what it printed if it failed. */
async function runTests(copy: string, asked: Asked, progressFile: string): Promise<string | null> {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--config', 'test/mutants/vitest.config.ts'];
  writeFileSync(progressFile, '', { flag: 'a' });
  utimesSync(progressFile, new Date(), new Date());
  const child = spawn(process.execPath, args, { cwd: copy, env: environmentFor(asked) });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  let hangs = false;
  const watch = setInterval(() => {
    if (Date.now() - statSync(progressFile).mtimeMs < SILENT_MS) return;
    hangs = true;
    child.kill('SIGKILL');
  }, 1_000);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  return code === 0 || (hangs && asked.mutantsFile !== undefined) ? null : output;
}
