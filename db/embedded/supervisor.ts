import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import type { Socket } from 'node:net';
import type { Account } from './place.ts';
import type { processFacts } from './processes.ts';

const MARK = 'attestry-postgres-supervisor';

/**
 * The parent of Postgres. It stops Postgres when its standard input ends, because we closed it or because we died. TERM
 * ends a Postgres that is too young to handle signals. INT makes an older one disconnect all clients, write a
 * checkpoint and end. The supervisor ends with Postgres and leaves no process. It ignores signals to the whole group,
 * such as those of systemd stopping the service.
 */
const SCRIPT = `
trap : HUP INT TERM
shift
exec 3<&0 </dev/null
"$@" >&2 3<&- &
postgres=$!
echo $postgres
exec >&2
(
  trap '' HUP INT TERM
  while read -r _; do :; done <&3
  kill -TERM $postgres
  kill -INT $postgres
) &
watch=$!
exec 3<&-
until wait $postgres; code=$?; ! kill -0 $postgres 2>/dev/null; do :; done
kill -KILL $watch 2>/dev/null
wait $watch 2>/dev/null
exit $code
`;

/** A Postgres under its supervisor. */
export interface Supervised {
  pid: number;
  /** Resolves with the exit code when the supervisor has ended. */
  ended: Promise<number>;
  hasEnded: () => boolean;
  /** Makes the supervisor stop Postgres; `ended` resolves when it has. */
  release: () => void;
  /** Lets this process end while Postgres runs; the supervisor then stops it. */
  unref: () => void;
}

/** Starts Postgres in a session of its own: a Ctrl-C in our terminal must not reach it before we have drained. */
export async function supervise(
  command: string[],
  options: { account: Account | undefined; folder: string; log: string; environment: NodeJS.ProcessEnv },
): Promise<Supervised> {
  const log = openSync(options.log, 'a', 0o600);
  const child = spawn('/bin/sh', ['-c', SCRIPT, MARK, String(process.pid), ...command], {
    ...options.account,
    cwd: options.folder,
    env: options.environment,
    detached: true,
    stdio: ['pipe', 'pipe', log],
  }) as ChildProcessByStdio<Socket, Socket, null>;
  closeSync(log);
  let running = true;
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      running = false;
      resolve(code ?? -1);
    });
  });
  // The pipe breaks if the supervisor ends first; `ended` reports that.
  child.stdin.on('error', () => undefined);
  const [line] = (await Promise.race([once(child.stdout, 'data'), ended.then(() => [''])])) as [Buffer | string];
  child.stdout.destroy();
  return {
    pid: Number(line.toString()),
    ended,
    hasEnded: () => !running,
    release() {
      child.ref();
      child.stdin.end();
    },
    unref() {
      child.unref();
      child.stdin.unref();
    },
  };
}

/** Returns the process that owns the supervisor, or undefined if the facts are not those of a supervisor. */
export function ownerOf(facts: Awaited<ReturnType<typeof processFacts>>): number | undefined {
  const owner = new RegExp(`${MARK} (\\d+) `).exec(facts?.command ?? '')?.[1];
  return owner === undefined ? undefined : Number(owner);
}
