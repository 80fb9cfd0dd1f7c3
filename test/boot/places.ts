/** The server starts in any folder, as any user, beside any other program. */
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded, removeEmbedded } from '../../db/embedded.ts';
import { findPackage } from '../../db/embedded/binaries.ts';
import { findPlace } from '../../db/embedded/place.ts';
import { clusterArguments } from '../../db/embedded/postmaster.ts';
import { supervise } from '../../db/embedded/supervisor.ts';
import { processesOf } from '../support/embedded-probe.ts';
import { check, type Defer, eventually, expect, skip } from './check.ts';
import { AS_ROOT, copyOf, ordinaryUser, type User } from './checkout.ts';
import { answers, dataDirectoryOf, interrupt, startServer } from './server.ts';

const TIMEOUT_MS = 240_000;

/** Starts from a fresh copy in each kind of place. */
export async function checkPlaces(clone: string): Promise<void> {
  const user = AS_ROOT ? 'as root' : 'as an ordinary user';
  await check(`starts ${user}`, TIMEOUT_MS, async (defer) => {
    await startsAndStops(await copyOf(clone, tmpdir(), 'attestry', defer), defer);
  });

  if (AS_ROOT) {
    await check('starts as an ordinary user', TIMEOUT_MS, async (defer) => {
      const other = await ordinaryUser('attestry-boot', defer);
      await startsAndStops(await copyOf(clone, other.home, 'attestry', defer, other), defer, other);
    });
    await check('starts under a home that only root can enter', TIMEOUT_MS, async (defer) => {
      const home = await mkdtemp(path.join(homedir(), 'attestry-boot-'));
      defer(() => rm(home, { recursive: true, force: true }));
      await chmod(home, 0o700);
      await startsAndStops(await copyOf(clone, home, 'attestry', defer), defer);
    });
  } else {
    skip('starts as root', 'we are not root');
    skip('starts under a home that only root can enter', 'we are not root');
  }

  await check('starts in a path with spaces, longer than a socket path may be', TIMEOUT_MS, async (defer) => {
    const name = path.join('with a space', 'x'.repeat(120), 'attestry');
    await startsAndStops(await copyOf(clone, tmpdir(), name, defer), defer);
  });

  await check('starts beside another Postgres on port 5432', TIMEOUT_MS, async (defer) => {
    await occupy5432(defer);
    await startsAndStops(await copyOf(clone, tmpdir(), 'attestry', defer), defer);
  });
}

async function startsAndStops(checkout: string, defer: Defer, user?: User): Promise<void> {
  const server = await startServer(checkout, user ? { user } : {}, defer);
  await answers(server);
  const mode = (await stat(dataDirectoryOf(checkout, 'keys.json'))).mode & 0o777;
  expect(mode === 0o600, `keys.json has mode ${mode.toString(8)}`);
  const exit = await interrupt(server);
  expect(exit === 0, `Ctrl-C ends it with ${exit}: ${server.stderr().slice(-1000)}`);
  const left = await processesOf(dataDirectoryOf(checkout));
  expect(left.length === 0, `after Ctrl-C these processes are left: ${left.join(', ')}`);
}

/** Starts a Postgres on port 5432, unless the port is taken. */
async function occupy5432(defer: Defer): Promise<void> {
  if (!(await isFree(5432))) return;
  const directory = await mkdtemp(path.join(tmpdir(), 'attestry-boot-5432-'));
  defer(async () => {
    await removeEmbedded(directory);
    await rm(directory, { recursive: true, force: true });
  });
  await (await startEmbedded(directory, { purpose: 'tests', durable: false })).stop();
  const place = await findPlace(directory);
  expect(place, `${directory} has no Postgres`);
  const program = path.join(place.binaries, `postgres-${(await findPackage()).label}`, 'bin', 'postgres');
  const { ended, release } = await supervise(
    [program, ...clusterArguments(place.cluster), '-c', 'port=5432', '-c', 'unix_socket_directories='],
    { account: place.account, folder: place.cluster, log: place.log, environment: {} },
  );
  defer(async () => {
    release();
    await ended;
  });
  await eventually('the other Postgres has port 5432', 15_000, async () => !(await isFree(5432)));
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
