/** Clones of this repository, as someone would have them who just installed Attestry. */
import { execFile } from 'node:child_process';
import { chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { removeEmbedded } from '../../db/embedded.ts';
import type { Defer } from './check.ts';

const run = promisify(execFile);
const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** A user of the system to start the server as. */
export interface User {
  name: string;
  home: string;
  uid: number;
  gid: number;
}

/** Whether we are root, and so may act as others. */
export const AS_ROOT = process.getuid?.() === 0;

/** The environment of a user who has set nothing. */
export function environmentOf(user?: User): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG, SHELL } = process.env;
  return { PATH, HOME: user?.home ?? HOME, LANG, SHELL };
}

/** A clone with its packages installed, in a temporary directory, and what `npm ci` printed. */
export async function installClone(): Promise<{ root: string; commit: string; output: string }> {
  const parent = await mkdtemp(path.join(tmpdir(), 'attestry-boot-'));
  const root = path.join(parent, 'attestry');
  await run('git', ['clone', '--quiet', REPOSITORY, root]);
  const { stdout: commit } = await run('git', ['-C', root, 'log', '-1', '--format=%h %s']);
  const { stdout, stderr } = await run('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    env: environmentOf(),
    maxBuffer: 64 * 1024 * 1024,
  });
  return { root, commit: commit.trim(), output: stdout + stderr };
}

/** A copy of the clone inside `parent` under that name, belonging to `user`; removed when the check ends. */
export async function copyOf(root: string, parent: string, name: string, defer: Defer, user?: User): Promise<string> {
  const holder = await mkdtemp(path.join(parent, 'attestry-boot-'));
  const copy = path.join(holder, name);
  defer(async () => {
    await removeEmbedded(path.join(copy, '.attestry'));
    await rm(holder, { recursive: true, force: true });
  });
  await mkdir(path.dirname(copy), { recursive: true });
  await run('cp', ['-a', root, copy]);
  if (user) {
    await chown(holder, user.uid, user.gid);
    await run('chown', ['-R', '-h', `${user.uid}:${user.gid}`, copy]);
  }
  return copy;
}

/** An ordinary user of that name, made if there is none, and then removed when the check ends. Needs root. */
export async function ordinaryUser(name: string, defer: Defer): Promise<User> {
  const lookUp = async (): Promise<User> => {
    const { stdout } = await run('getent', ['passwd', name]);
    const [, , uid, gid, , home = ''] = stdout.trim().split(':');
    return { name, home, uid: Number(uid), gid: Number(gid) };
  };
  try {
    return await lookUp();
  } catch {
    await run('useradd', ['--create-home', name]);
    defer(() => run('userdel', ['--remove', name]));
    return lookUp();
  }
}
