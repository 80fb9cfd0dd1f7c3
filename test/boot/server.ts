/** Servers started as a person starts them, with `npm start`, and looked at from outside. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Defer, eventually, expect } from './check.ts';
import { environmentOf, type User } from './checkout.ts';

/** How a server is started; PORT=0 unless the environment says otherwise. */
export interface StartOptions {
  environment?: Record<string, string>;
  user?: User;
}

/** A started `npm start`, which may have ended since. */
export interface Launched {
  process: ChildProcess;
  stdout: () => string;
  stderr: () => string;
  /** The exit code, or the name of the signal that ended it. */
  exit: Promise<number | string>;
}

/** A server that has said its address. */
export interface Server extends Launched {
  checkout: string;
  port: number;
  /** The curl command it printed; undefined if it printed none. */
  curl: string | undefined;
}

const START_TIMEOUT_MS = 60_000;

/** Runs `npm start` in a process group of its own, as a terminal would; killed when the check ends. */
export function launch(checkout: string, options: StartOptions, defer: Defer): Launched {
  const child = spawn('npm', ['start'], {
    cwd: checkout,
    env: { ...environmentOf(options.user), PORT: '0', ...options.environment },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.user && { uid: options.user.uid, gid: options.user.gid }),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const exit = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  const launched: Launched = { process: child, stdout: () => stdout, stderr: () => stderr, exit };
  defer(async () => {
    signalGroup(launched, 'SIGKILL');
    await exit;
  });
  return launched;
}

/** Starts a server and waits until it is ready. */
export async function startServer(checkout: string, options: StartOptions, defer: Defer): Promise<Server> {
  const launched = launch(checkout, options, defer);
  let ended: number | string | undefined;
  void launched.exit.then((code) => (ended = code));
  const port = () => /http:\/\/127\.0\.0\.1:(\d+)\//.exec(launched.stdout())?.[1];
  await eventually('the server says where it listens', START_TIMEOUT_MS, () => {
    const output = `${launched.stdout()}\n${launched.stderr()}`.slice(-3000);
    expect(ended === undefined, `the server ended (${ended}) instead of starting:\n${output}`);
    return port() !== undefined;
  });
  const server = { ...launched, checkout, port: Number(port()) };
  await eventually('/readyz answers 200', START_TIMEOUT_MS, async () => (await status(server, '/readyz')) === 200);
  return { ...server, curl: curlOf(launched.stdout()) };
}

function curlOf(output: string): string | undefined {
  const lines = output.split('\n').map((line) => line.trim());
  const first = lines.findIndex((line) => line.startsWith('curl '));
  if (first < 0) return undefined;
  let last = first;
  while (lines[last]?.endsWith('\\')) last++;
  return lines.slice(first, last + 1).join('\n');
}

/** Signals `npm start` and its whole process group, as Ctrl-C does. */
export function signalGroup(server: Launched, name: NodeJS.Signals): void {
  try {
    process.kill(-(server.process.pid ?? 0), name);
  } catch {
    // All of them have ended.
  }
}

/** Ctrl-C, and the exit code that follows. */
export async function interrupt(server: Server): Promise<number | string> {
  signalGroup(server, 'SIGINT');
  return server.exit;
}

/** The HTTP status of a GET, or 0 if nothing listens. */
export async function status(server: { port: number }, route: string): Promise<number> {
  try {
    const response = await fetch(`http://127.0.0.1:${server.port}${route}`, { signal: AbortSignal.timeout(10_000) });
    await response.body?.cancel();
    return response.status;
  } catch {
    return 0;
  }
}

/** Checks that the server is alive and ready, and that the command it printed answers with data. */
export async function answers(server: Server): Promise<void> {
  for (const route of ['/healthz', '/readyz']) {
    const got = await status(server, route);
    expect(got === 200, `GET ${route} answers ${got}`);
  }
  expect(server.curl, `no curl command in what it printed:\n${server.stdout().slice(-3000)}`);
  const { stdout } = await promisify(execFile)('sh', ['-c', server.curl], { cwd: server.checkout });
  const answer = JSON.parse(stdout) as { data?: unknown; errors?: unknown };
  expect(answer.data && !answer.errors, `the printed curl command answers ${stdout.slice(0, 500)}`);
}

/** The key of a role, from the file the first start writes. */
export async function keyOf(checkout: string, role: string): Promise<string> {
  const keys = JSON.parse(await readFile(dataDirectoryOf(checkout, 'keys.json'), 'utf8')) as Record<string, string>;
  const key = keys[role];
  expect(key, `keys.json has no key ${role}`);
  return key;
}

/** The default data directory of a checkout, or a file in it. */
export function dataDirectoryOf(checkout: string, file = ''): string {
  return path.join(checkout, '.attestry', file);
}

/** The process id of the server itself, below npm and its shell. Linux only. */
export async function serverProcess(server: Launched): Promise<number> {
  let found: number | undefined;
  let generation = new Set([server.process.pid ?? 0]);
  const processes = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(factsOf));
  while (generation.size > 0) {
    const members = processes.filter(({ parent }) => generation.has(parent));
    found = members.find(({ command }) => /node.* src\/cli\/attestry\.js serve/.test(command))?.pid ?? found;
    generation = new Set(members.map(({ pid }) => pid));
  }
  expect(found, 'no process runs attestry serve');
  return found;
}

async function factsOf(name: string): Promise<{ pid: number; parent: number; command: string }> {
  const read = (file: string) => readFile(`/proc/${name}/${file}`, 'utf8').catch(() => '');
  const parent = Number(/^PPid:\s+(\d+)$/m.exec(await read('status'))?.[1]);
  return { pid: Number(name), parent, command: (await read('cmdline')).replaceAll('\0', ' ') };
}
