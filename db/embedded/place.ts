import { createHash, randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exists, temporaryName } from './binaries.ts';
import { EmbeddedPostgresError, systemCode } from './error.ts';

/**
 * Folder for data of root that an unprivileged user must reach: the data directory may be in a home that only root can
 * enter.
 */
const SYSTEM_DIRECTORY = '/var/lib/attestry';

/** The user that runs Postgres, if it is not the user that started us. */
export interface Account {
  uid: number;
  gid: number;
}

/** The files of the Postgres of one data directory. */
export interface Place {
  dataDirectory: string;
  /** The folder that contains the cluster, and a new cluster during its creation. */
  base: string;
  cluster: string;
  /** The folder that contains the copies of the binaries. */
  binaries: string;
  log: string;
  password: string;
  account: Account | undefined;
}

/** `postgres.json` in the data directory; mode 0600. */
interface Pointer {
  password: string;
  /** Set if the cluster is outside the data directory. */
  directory?: string;
}

/** Returns the place of a data directory that was started before, or undefined. Changes nothing. */
export async function findPlace(dataDirectory: string): Promise<Place | undefined> {
  const directory = await realpath(dataDirectory).catch(() => path.resolve(dataDirectory));
  const pointer = await readPointer(directory);
  return pointer && placeOf(directory, pointer, pointer.directory ? await unprivilegedAccount() : undefined);
}

/**
 * Returns the place of a data directory and creates it on first use.
 * @throws EmbeddedPostgresError if its data belong to another user or directory, or are gone.
 */
export async function makePlace(dataDirectory: string, log: (message: string) => void): Promise<Place> {
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const directory = await realpath(dataDirectory);
  const account = process.getuid?.() === 0 ? await unprivilegedAccount() : undefined;
  const found = await readPointer(directory);
  const pointer = found ?? (await makePointer(directory, account !== undefined, log));
  if (account && !pointer.directory) {
    throw new EmbeddedPostgresError(
      `The data in ${directory} were created by an ordinary user. Start as that user, not as root, or choose another ` +
        `directory with ATTESTRY_DATA.`,
    );
  }
  if (pointer.directory) await checkOrigin(directory, pointer.directory);
  else await mkdir(path.join(directory, 'postgres'), { recursive: true, mode: 0o700 });
  return placeOf(directory, pointer, account);
}

/** Removes a place and all its data, for tests and for starting over. Postgres must not be running there. */
export async function removePlace(place: Place): Promise<void> {
  await rm(place.base, { recursive: true, force: true });
  for (const file of [pointerFile(place.dataDirectory), place.log, previousLog(place.log)]) {
    await rm(file, { force: true });
  }
}

/** Returns the path of the log of the previous start, which contains the reason why it ended. */
export function previousLog(log: string): string {
  return log.replace(/\.log$/, '.previous.log');
}

function placeOf(dataDirectory: string, pointer: Pointer, account: Account | undefined): Place {
  const base = pointer.directory ?? path.join(dataDirectory, 'postgres');
  return {
    dataDirectory,
    base,
    cluster: path.join(base, 'data'),
    binaries: account ? SYSTEM_DIRECTORY : base,
    // Not beside the cluster: root must not open a file in a folder that another user can write to.
    log: path.join(dataDirectory, 'postgres.log'),
    password: pointer.password,
    account,
  };
}

function pointerFile(dataDirectory: string): string {
  return path.join(dataDirectory, 'postgres.json');
}

async function readPointer(dataDirectory: string): Promise<Pointer | undefined> {
  const file = pointerFile(dataDirectory);
  try {
    const pointer = JSON.parse(await readFile(file, 'utf8')) as Partial<Pointer>;
    const { password, directory } = pointer;
    const inside = directory === undefined || path.dirname(path.normalize(directory)) === SYSTEM_DIRECTORY;
    if (typeof password === 'string' && inside) return directory === undefined ? { password } : { password, directory };
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    if (systemCode(error) === 'EACCES') {
      throw new EmbeddedPostgresError(
        `${file} cannot be read: another user started Attestry there. Run as that user, or choose another directory ` +
          `with ATTESTRY_DATA.`,
      );
    }
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new EmbeddedPostgresError(
    `${file} is damaged. It contains the password and the location of the data: restore it from a backup, or move ` +
      `${dataDirectory} away to start empty.`,
  );
}

async function makePointer(dataDirectory: string, asRoot: boolean, log: (message: string) => void): Promise<Pointer> {
  if (await exists(path.join(dataDirectory, 'postgres', 'data'))) {
    throw new EmbeddedPostgresError(
      `${pointerFile(dataDirectory)} is missing, and with it the password of the data in ` +
        `${path.join(dataDirectory, 'postgres')}. Restore it from a backup, or move that folder away to start empty.`,
    );
  }
  const pointer: Pointer = { password: randomBytes(24).toString('base64url') };
  if (asRoot) pointer.directory = await makeSystemDirectory(dataDirectory, log);
  const file = pointerFile(dataDirectory);
  const draft = path.join(dataDirectory, temporaryName('.postgres-'));
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(pointer, null, 2)}\n`);
    await handle.sync();
    // A link fails if the file exists, but a rename would overwrite it. Of two first starts one wins, and both read the
    // same password.
    await link(draft, file);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  } finally {
    await handle.close();
    await rm(draft, { force: true });
  }
  return (await readPointer(dataDirectory)) ?? pointer;
}

async function makeSystemDirectory(dataDirectory: string, log: (message: string) => void): Promise<string> {
  const hash = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 16);
  for (let count = 1; ; count++) {
    const directory = path.join(SYSTEM_DIRECTORY, count === 1 ? hash : `${hash}-${count}`);
    if (await exists(path.join(directory, 'data'))) {
      // The user that deleted the data directory wanted to start empty, but only the user may delete data.
      log(`Earlier data of ${dataDirectory} are still in ${directory}; delete that folder if you do not need them.`);
      continue;
    }
    await mkdir(directory, { recursive: true });
    // Independent of the umask: Postgres's user must be able to enter.
    await chmod(SYSTEM_DIRECTORY, 0o755);
    await chmod(directory, 0o711);
    await writeFile(path.join(directory, 'origin'), dataDirectory);
    return directory;
  }
}

/**
 * A data directory may be moved. But two must not share one cluster, and a lost cluster must not return as an empty
 * one.
 */
async function checkOrigin(dataDirectory: string, base: string): Promise<void> {
  const file = path.join(base, 'origin');
  const origin = await readFile(file, 'utf8').catch(() => undefined);
  if (origin === undefined) {
    throw new EmbeddedPostgresError(
      `The data of ${dataDirectory} were stored in ${base}, which no longer exists (a container without its volume?). Put that ` +
        `folder back, or delete ${pointerFile(dataDirectory)} to start empty.`,
    );
  }
  if (origin === dataDirectory) return;
  const other = await readPointer(origin);
  if (other?.directory === base) {
    throw new EmbeddedPostgresError(
      `${dataDirectory} is a copy of ${origin}, and the data of both are in ${base}. Delete ` +
        `${pointerFile(dataDirectory)} to start empty here, or use ${origin}.`,
    );
  }
  await writeFile(file, dataDirectory);
}

async function unprivilegedAccount(): Promise<Account> {
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const [, , uid, gid] = /^nobody:.*$/m.exec(users)?.[0].split(':') ?? [];
  if (uid === undefined || gid === undefined) {
    throw new EmbeddedPostgresError(
      'Postgres does not run as root, and this system has no user `nobody` to run it as. Start as an ordinary user, ' +
        'or set DATABASE_URL.',
    );
  }
  return { uid: Number(uid), gid: Number(gid) };
}
