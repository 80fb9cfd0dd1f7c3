import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../../src/cli/attestry.js', import.meta.url));

/** What a command left behind. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs `attestry` as a person would, on the database of a URL, and waits for its end. */
export function attestry(databaseUrl: string, ...args: string[]): Promise<Ran> {
  return attestryIn({ DATABASE_URL: databaseUrl }, args);
}

/** Runs `attestry` with settings of the environment, and something to read from its standard input. */
export function attestryIn(settings: Record<string, string>, args: readonly string[], input = ''): Promise<Ran> {
  const env = { ...process.env, ...settings };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [launcher, ...args], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
    child.stdin!.end(input);
  });
}

/** Runs `attestry` where nobody reads what it prints, as behind `head` once that has its lines; gives the exit code. */
export async function attestryUnheard(databaseUrl: string, ...args: string[]): Promise<number | null> {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, [launcher, ...args], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.destroy();
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}
