import { spawn } from 'node:child_process';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exists, removeAbandoned, temporaryName } from './binaries.ts';
import { EmbeddedPostgresError } from './error.ts';
import type { Account, Place } from './place.ts';

/** The role and the database of the embedded Postgres. */
export const DATABASE = 'attestry';

/**
 * Sorting and case use Postgres's own tables, which are the same on every system. But pg_trgm asks the C library which
 * characters are letters, and under ctype C no Chinese character is one. Systems use different names for a suitable
 * ctype.
 */
const CTYPES = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8', 'C'];

/**
 * Creates the cluster if there is none, and returns whether it did. An interrupted attempt leaves no partial cluster.
 * @throws EmbeddedPostgresError if initdb fails.
 */
export async function initialize(place: Place, binaries: string, durable: boolean): Promise<boolean> {
  await removeAbandoned(place.base, 'initdb-');
  if (await exists(place.cluster)) return false;
  const workshop = path.join(place.base, temporaryName('initdb-'));
  try {
    for (const ctype of CTYPES) {
      const { code, output } = await initdb(workshop, place, binaries, ctype, durable);
      if (code === 0) break;
      if (output.includes('invalid locale name') && ctype !== CTYPES.at(-1)) continue;
      throw new EmbeddedPostgresError(
        `Postgres could not create its data folder (initdb, ${code}): ${output.trim()}\n` +
          `If this system cannot run it at all (for example Alpine, with a different C library), set DATABASE_URL to a Postgres 16 or newer.`,
      );
    }
    await rename(path.join(workshop, 'data'), place.cluster);
    return true;
  } catch (error) {
    // Another first start was faster; its cluster has the same password.
    if (await exists(place.cluster)) return false;
    throw error;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function initdb(
  workshop: string,
  place: Place,
  binaries: string,
  ctype: string,
  durable: boolean,
): Promise<{ code: number | string; output: string }> {
  await rm(workshop, { recursive: true, force: true });
  const cluster = path.join(workshop, 'data');
  const password = path.join(workshop, 'password');
  await mkdir(cluster, { recursive: true });
  await chmod(workshop, 0o711);
  await chmod(cluster, 0o700);
  await writeFile(password, place.password, { mode: 0o600 });
  if (place.account) {
    for (const item of [cluster, password]) await chown(item, place.account.uid, place.account.gid);
  }
  const durability = durable ? [] : ['--no-sync'];
  return run(path.join(binaries, 'bin', 'initdb'), place.account, cluster, [
    ...['--pgdata', cluster, '--username', DATABASE, '--pwfile', password, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale', 'C', '--lc-ctype', ctype],
    ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--no-instructions', ...durability],
  ]);
}

function run(
  program: string,
  account: Account | undefined,
  folder: string,
  parameters: string[],
): Promise<{ code: number | string; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      ...account,
      cwd: folder,
      env: CLEAN_ENVIRONMENT,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? signal ?? 'unknown', output }));
  });
}

/** PGDATA, PGPORT and similar variables, and the terminal's locale, must not affect our Postgres. */
export const CLEAN_ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** @throws EmbeddedPostgresError if another major version of Postgres wrote the cluster. */
export async function checkVersion(place: Place, major: string): Promise<void> {
  const written = (await readFile(path.join(place.cluster, 'PG_VERSION'), 'utf8')).trim();
  if (written === major) return;
  throw new EmbeddedPostgresError(
    `The data in ${place.cluster} were written by Postgres ${written}, and this version of Attestry includes Postgres ` +
      `${major}, which cannot read them. Nothing was changed. Use the version of Attestry that wrote them, or run a ` +
      `Postgres ${written} on them and set DATABASE_URL, or choose another directory with ATTESTRY_DATA.`,
  );
}
