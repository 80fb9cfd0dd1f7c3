import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** The flags of `npm start`, for the servers that are compared with ours. */
const NODE_FLAGS = ['--max-semi-space-size=64'];

/** A server in a process of its own. */
export interface Child {
  url: string;
  /** Returns the seconds of processor time it has used; NaN if the system does not report them. */
  processorSeconds: () => number;
  /** Returns its memory in megabytes, now and at most; NaN if the system does not report it. */
  memory: () => { now: number; most: number };
  stop: () => Promise<void>;
}

/** Starts a file as a server and waits until it prints its address. */
export async function startChild(
  file: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Child> {
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const options = { ...STDIO, env: environmentOf(environment) };
  return await listening(spawn(process.execPath, [...NODE_FLAGS, ...loader, file, ...args], options), file);
}

/** Starts the server of a checkout as its `npm start` does, and waits until it prints its address. */
export async function startServer(directory: string, environment: Record<string, string>): Promise<Child> {
  const { scripts } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  // Without npm in between, the process is the server's own: the script replaces the shell by `exec`.
  const options = { ...STDIO, shell: true, cwd: directory, env: environmentOf(environment) };
  return await listening(spawn(scripts.start, options), `npm start in ${directory}`);
}

const STDIO = {
  stdio: ['ignore', 'pipe', 'inherit'] satisfies ['ignore', 'pipe', 'inherit'],
  // Keeps Ctrl-C from the servers: this process stops them in order.
  detached: true,
};

/** Returns the environment of this process, without its database, and these settings. */
export function environmentOf(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...inherited } = process.env;
  return { ...inherited, ...settings };
}

async function listening(child: ChildProcess, name: string): Promise<Child> {
  return {
    url: await addressOf(child, name),
    processorSeconds: () => processorSeconds(child.pid!),
    memory: () => ({ now: megabytes(child.pid!, 'VmRSS'), most: megabytes(child.pid!, 'VmHWM') }),
    stop: () => stop(child),
  };
}

async function addressOf(child: ChildProcess, name: string): Promise<string> {
  const lines = createInterface({ input: child.stdout! });
  const seen: string[] = [];
  for await (const line of lines) {
    seen.push(line);
    const [address] = /http:\/\/[\w.]+:\d+\//.exec(line) ?? [];
    if (address === undefined) continue;
    child.stdout!.resume();
    return address;
  }
  throw new Error(`${name} ended before it listened.\n${seen.join('\n')}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** Returns the processor time of a process; Linux counts hundredths of a second. */
function processorSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return NaN;
  }
}

/** Returns a size from the status of a process; Linux gives it in kibibytes. */
function megabytes(pid: number, field: string): number {
  try {
    const [, size] = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
    return (Number(size) * 1024) / 1e6;
  } catch {
    return NaN;
  }
}
