import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { vi } from 'vitest';
import { CommandFailed } from '../../src/cli/failure.ts';

/** The script that npx runs. */
export const launcher = fileURLToPath(new URL('../../src/cli/attestry.js', import.meta.url));

/** The result of a command. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs `attestry` in a process of its own, on the database of a URL, and waits for its end. */
export function attestry(databaseUrl: string, ...args: string[]): Promise<Ran> {
  return attestryIn({ DATABASE_URL: databaseUrl }, args);
}

/** Runs `attestry` with environment variables and a standard input. */
export function attestryIn(settings: Record<string, string>, args: readonly string[], input = ''): Promise<Ran> {
  const env = { ...process.env, ...settings };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [launcher, ...args], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
    child.stdin!.end(input);
  });
}

/** Runs `attestry` with a closed output pipe, as `head` leaves it. Returns the exit code. */
export async function attestryUnheard(databaseUrl: string, ...args: string[]): Promise<number | null> {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, [launcher, ...args], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.destroy();
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

/** Runs a command in this process, which starts faster. `codeOf` returns the exit code of a command that did not fail. */
export async function attestryHere(
  register: (program: Command) => void,
  settings: Record<string, string>,
  args: readonly string[],
  codeOf: () => number = () => 0,
): Promise<Ran> {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const ran: Ran = { code: -1, out: '', err: '' };
  const write = (text: string | Uint8Array, ...more: unknown[]) => {
    ran.out += String(text);
    const taken = more.at(-1);
    if (typeof taken === 'function') taken();
    return true;
  };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(write);
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void (ran.out += `${line}\n`));
  const error = vi.spyOn(console, 'error').mockImplementation((line: string) => void (ran.err += `${line}\n`));
  const program = new Command().exitOverride().configureOutput({ writeErr: (text) => void (ran.err += text) });
  register(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    ran.code = codeOf();
  } catch (thrown) {
    if (!(thrown instanceof CommandFailed || thrown instanceof CommanderError)) throw thrown;
    if (thrown instanceof CommandFailed) ran.err += `${thrown.message}\n`;
    ran.code = thrown.exitCode;
  } finally {
    vi.unstubAllEnvs();
    for (const spy of [out, log, error]) spy.mockRestore();
  }
  return ran;
}

/** A command that runs until a test ends it. */
export class Running {
  out = '';
  err = '';
  readonly child: ChildProcess;
  readonly #ended: Promise<number | null>;

  constructor(settings: Record<string, string>, args: readonly string[]) {
    const env = { ...process.env, ...settings };
    const child = spawn(process.execPath, [launcher, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk: Buffer) => (this.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (this.err += chunk.toString()));
    this.child = child;
    this.#ended = once(child, 'close').then(([code]) => code as number | null);
  }

  /** The lines printed so far. */
  get lines(): string[] {
    return this.out.split('\n').slice(0, -1);
  }

  /** Ends it with a signal. Returns the exit code; null if the signal killed it. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return await this.#ended;
  }

  /** Waits until it ends by itself. Returns the exit code. */
  async untilEnd(): Promise<number | null> {
    return await this.#ended;
  }
}
