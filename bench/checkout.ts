import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { environmentOf } from './child.ts';

const run = promisify(execFile);

/** A checkout of this project with its packages installed. */
export interface Checkout {
  directory: string;
  version: string;
}

/** The checkout that this file belongs to. */
export const ownDirectory = path.join(import.meta.dirname, '..');

/** Returns the checkout in a directory. Throws if there is none. */
export async function readCheckout(directory: string): Promise<Checkout> {
  const text = await readFile(path.join(directory, 'package.json'), 'utf8');
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  if (name !== 'attestry') throw new Error(`${directory} is not a checkout of Attestry`);
  return { directory: path.resolve(directory), version };
}

/** Returns whether two checkouts have the same migrations, so that both can serve one database unchanged. */
export async function haveSameSchema(a: Checkout, b: Checkout): Promise<boolean> {
  const [ofA, ofB] = await Promise.all(
    [a, b].map(({ directory }) => readFile(path.join(directory, 'db/migrations/meta/_journal.json'), 'utf8')),
  );
  return ofA === ofB;
}

/** Fills a registry by the seed command of a checkout; returns the seconds that it reports. */
export async function seedBy({ directory }: Checkout, data: string, thirdParties: number): Promise<number> {
  const answer = await runScript(directory, 'seed', ['--third-parties', String(thirdParties), '--seed', '1'], data);
  return (JSON.parse(answer) as { seconds: number }).seconds;
}

/** Runs an npm script of a checkout that prints JSON, on a data directory; returns what it prints. */
export async function runScript(directory: string, script: string, args: readonly string[], data: string) {
  const { stdout } = await run('npm', ['run', '--silent', script, '--', ...args, '--json'], {
    cwd: directory,
    env: environmentOf({ ATTESTRY_DATA: data, ATTESTRY_DEMO: 'false' }),
  });
  return stdout;
}
