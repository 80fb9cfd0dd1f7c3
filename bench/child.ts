import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** The flags of `npm start`, for both sides. */
const NODE_FLAGS = ['--max-semi-space-size=64'];

/** A server in a process of its own. */
export interface Child {
  url: string;
  /** Returns the seconds of processor time it has used; NaN if the system does not report them. */
  processorSeconds: () => number;
  stop: () => Promise<void>;
}

/** Starts a TypeScript file as a server and waits until it prints its address. */
export async function startChild(
  file: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Child> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [...NODE_FLAGS, '--import', 'tsx', file, ...args], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    // Keeps Ctrl-C from the servers: this process stops them in order.
    detached: true,
  });
  return {
    url: await addressOf(child, file),
    processorSeconds: () => processorSeconds(child.pid!),
    stop: () => stop(child),
  };
}

async function addressOf(child: ChildProcess, file: string): Promise<string> {
  const lines = createInterface({ input: child.stdout! });
  for await (const line of lines) {
    const [address] = /http:\/\/[\w.]+:\d+\//.exec(line) ?? [];
    if (address === undefined) continue;
    child.stdout!.resume();
    return address;
  }
  throw new Error(`${file} ended before it listened`);
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
