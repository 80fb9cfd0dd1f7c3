/** The installed packages are complete, and npx finds the command without a link of ours. */
import { execFile } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { exists } from '../../db/embedded/binaries.ts';
import { check, expect } from './check.ts';
import { AS_ROOT, copyOf, environmentOf, ordinaryUser, type User } from './checkout.ts';
import { answers, launch, startServer } from './server.ts';

const TIMEOUT_MS = 300_000;

/** Looks at the installed packages of the clone. */
export async function checkPackages(clone: string): Promise<void> {
  await check('npm ls finds no fault', TIMEOUT_MS, async () => {
    const { code, output } = await npm(clone, ['ls', '--all']);
    expect(code === 0, `npm ls exits ${code}: ${output.slice(-2000)}`);
  });

  await check('npm ci compiles', TIMEOUT_MS, async () => {
    const builds = await readdir(path.join(clone, 'build'));
    expect(builds.length === 1, `build has ${builds.join(', ')}`);
  });

  await check('starts without dev packages and install scripts', TIMEOUT_MS, async (defer) => {
    const checkout = await copyOf(clone, tmpdir(), 'attestry', defer);
    await rm(path.join(checkout, 'build'), { recursive: true });
    const flags = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
    const { code, output } = await npm(checkout, ['ci', ...flags]);
    expect(code === 0, `npm ci exits ${code}: ${output.slice(-2000)}`);
    expect(!(await exists(path.join(checkout, 'build'))), 'npm ci compiles');
    await answers(await startServer(checkout, { environment: { ATTESTRY_DEMO: 'false' } }, defer));
  });

  await check('npx --no attestry runs the command of this folder', TIMEOUT_MS, async (defer) => {
    await runsOurCommand(clone);
    if (!AS_ROOT) return;
    const user = await ordinaryUser('attestry-boot', defer);
    await runsOurCommand(await copyOf(clone, user.home, 'attestry', defer, user), user);
  });

  await check('npx --no attestry runs nothing elsewhere', TIMEOUT_MS, async () => {
    const { code, output } = await npm(tmpdir(), ['exec', '--no', '--', 'attestry', 'verify']);
    expect(code !== 0, `it exits 0: ${output}`);
  });

  await check('without optional packages the start says what to install', TIMEOUT_MS, async (defer) => {
    const checkout = await copyOf(clone, tmpdir(), 'attestry', defer);
    const { code, output } = await npm(checkout, ['ci', '--omit=optional', '--no-audit', '--no-fund']);
    expect(code === 0, `npm ci exits ${code}: ${output.slice(-2000)}`);
    const server = launch(checkout, {}, defer);
    expect((await server.exit) !== 0, 'it exits 0');
    expect(/without --omit=optional/.test(server.stderr()), `it says: ${server.stderr().slice(-1000)}`);
    expect(!server.stderr().includes('    at '), `it prints a stack: ${server.stderr().slice(-1000)}`);
  });
}

async function runsOurCommand(checkout: string, user?: User): Promise<void> {
  const { code, output } = await npm(checkout, ['exec', '--no', 'attestry', '--', 'verify'], user);
  expect(code === 1 && output.includes('There is no registry in'), `it exits ${code}: ${output.slice(-1000)}`);
  expect(!(await exists(path.join(checkout, '.attestry'))), 'it makes a folder');
}

/** Runs npm; gives its exit code and all that it printed. */
async function npm(cwd: string, args: string[], user?: User): Promise<{ code: number; output: string }> {
  const as = user ? { uid: user.uid, gid: user.gid } : {};
  const options = { cwd, env: user ? environmentOf(user) : process.env, maxBuffer: 64 * 1024 * 1024, ...as };
  return promisify(execFile)('npm', args, options).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code?: number; stdout?: string; stderr?: string }) => ({
      code: error.code ?? -1,
      output: `${error.stdout}${error.stderr}`,
    }),
  );
}
