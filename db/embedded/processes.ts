import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

interface ProcessFacts {
  parent: number;
  /** The arguments, joined by spaces, because `ps` does not separate them. */
  command: string;
}

/** Returns facts about the process, or undefined if it does not exist or is a zombie. */
export async function processFacts(pid: number): Promise<ProcessFacts | undefined> {
  // Minimal images have no `ps`, and macOS has no /proc.
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

async function fromProc(pid: number): Promise<ProcessFacts | undefined> {
  try {
    const [stat, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ]);
    // The second field is the program's name in brackets, and may itself contain brackets and spaces.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return undefined;
    return { parent: Number(parent), command: command.replaceAll('\0', ' ') };
  } catch {
    return undefined;
  }
}

async function fromPs(pid: number): Promise<ProcessFacts | undefined> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'ppid=,stat=,command=', '-p', String(pid)]);
    const match = /^\s*(\d+)\s+(\S+)\s+([\s\S]*)$/.exec(stdout);
    if (!match || match[2]?.startsWith('Z')) return undefined;
    return { parent: Number(match[1]), command: `${(match[3] ?? '').trimEnd()} ` };
  } catch {
    return undefined;
  }
}

/** Sends a signal. A process that has already ended is not an error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended between check and signal.
  }
}
