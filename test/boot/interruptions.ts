/** A killed server leaves no process behind and loses no data; an interrupted one completes every request it accepted. */
import { request as httpRequest, type ClientRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { findEmbedded } from '../../db/embedded.ts';
import { postmasterOf, processesOf } from '../support/embedded-probe.ts';
import { check, eventually, expect } from './check.ts';
import { copyOf } from './checkout.ts';
import { execute } from './databases.ts';
import {
  answers,
  dataDirectoryOf,
  interrupt,
  keyOf,
  launch,
  type Server,
  serverProcess,
  signalGroup,
  startServer,
  status,
} from './server.ts';

const TIMEOUT_MS = 240_000;

/** Kills and interrupts servers. */
export async function checkInterruptions(clone: string): Promise<void> {
  await check('a second start on the same data is refused', TIMEOUT_MS, async (defer) => {
    const checkout = await copyOf(clone, tmpdir(), 'attestry', defer);
    const first = await startServer(checkout, {}, defer);
    const second = launch(checkout, {}, defer);
    const code = await second.exit;
    expect(code !== 0, 'the second start exits 0');
    expect(/already runs.*process \d+/s.test(second.stderr()), `it does not say why: ${second.stderr().slice(-1000)}`);
    expect(!second.stderr().includes('    at '), `it prints a stack: ${second.stderr().slice(-1000)}`);
    await answers(first);
  });

  await check('kill -9 of the server leaves nothing and loses nothing', TIMEOUT_MS, async (defer) => {
    const checkout = await copyOf(clone, tmpdir(), 'attestry', defer);
    const first = await startServer(checkout, {}, defer);
    await leaveMark(checkout);
    process.kill(await serverProcess(first), 'SIGKILL');
    await leavesNothing(checkout, 15_000);
    await recovers(checkout, await startServer(checkout, {}, defer));
  });

  await check('kill -9 of the server and a start at once', TIMEOUT_MS, async (defer) => {
    const checkout = await copyOf(clone, tmpdir(), 'attestry', defer);
    const first = await startServer(checkout, {}, defer);
    await leaveMark(checkout);
    process.kill(await serverProcess(first), 'SIGKILL');
    await recovers(checkout, await startServer(checkout, {}, defer));
  });

  await check('kill -9 of Postgres: not ready, and the next start recovers', TIMEOUT_MS, async (defer) => {
    const checkout = await copyOf(clone, tmpdir(), 'attestry', defer);
    const first = await startServer(checkout, {}, defer);
    await leaveMark(checkout);
    process.kill(await postmasterOf(dataDirectoryOf(checkout)), 'SIGKILL');
    await eventually('/readyz answers 503', 15_000, async () => (await status(first, '/readyz')) === 503);
    expect((await status(first, '/healthz')) === 200, '/healthz does not answer 200');
    await interrupt(first);
    await recovers(checkout, await startServer(checkout, {}, defer));
  });

  await check('Ctrl-C answers every request it has accepted', TIMEOUT_MS, async (defer) => {
    const checkout = await copyOf(clone, tmpdir(), 'attestry', defer);
    const server = await startServer(checkout, {}, defer);
    const key = await keyOf(checkout, 'DASHBOARD');
    // Requests that cannot complete before the signal: their bodies are not yet sent.
    const held = Array.from({ length: 10 }, () => beginRequest(server, key));
    await sleep(500);
    const running = Array.from({ length: 50 }, () => beginRequest(server, key));
    for (const each of running) each.finish();
    await Promise.race(running.map((each) => each.status));
    const ending = interrupt(server);
    await sleep(500);
    for (const each of held) each.finish();
    const statuses = await Promise.all([...running, ...held].map((each) => each.status));
    // A connection that was never made was not accepted either.
    const wrong = statuses.filter((each) => each !== 200 && each !== 'ECONNREFUSED');
    expect(wrong.length === 0, `of ${statuses.length} requests these were not answered: ${wrong.join(', ')}`);
    const code = await ending;
    expect(code === 0, `it exits with ${code}: ${server.stderr().slice(-1000)}`);
    await leavesNothing(checkout, 0);
  });

  await check('SIGTERM to npm alone stops everything', TIMEOUT_MS, async (defer) => {
    const checkout = await copyOf(clone, tmpdir(), 'attestry', defer);
    const server = await startServer(checkout, {}, defer);
    // As a process manager or a container does it.
    server.process.kill('SIGTERM');
    const code = await server.exit;
    expect(code === 0, `it exits with ${code}: ${server.stderr().slice(-1000)}`);
    expect((await status(server, '/healthz')) === 0, 'the server runs on');
    await leavesNothing(checkout, 0);
  });

  await check('Ctrl-C while it starts leaves nothing, and the next start works', TIMEOUT_MS, async (defer) => {
    const checkout = await copyOf(clone, tmpdir(), 'attestry', defer);
    const first = launch(checkout, {}, defer);
    await eventually('Postgres begins', 60_000, async () => {
      return (await processesOf(dataDirectoryOf(checkout)).catch(() => [])).length > 0;
    });
    signalGroup(first, 'SIGINT');
    await first.exit;
    await leavesNothing(checkout, 15_000);
    await answers(await startServer(checkout, {}, defer));
  });
}

async function leavesNothing(checkout: string, withinMs: number): Promise<void> {
  await eventually('no Postgres process is left', withinMs, async () => {
    return (await processesOf(dataDirectoryOf(checkout))).length === 0;
  });
}

/** Writes a row that must outlive the crash. */
async function leaveMark(checkout: string): Promise<void> {
  await inDatabase(checkout, 'create table boot_mark as select 42 as value');
}

async function recovers(checkout: string, server: Server): Promise<void> {
  await answers(server);
  const rows = await inDatabase(checkout, 'select value from boot_mark');
  expect(rows[0]?.value === 42, 'a committed row is lost');
  const code = await interrupt(server);
  expect(code === 0, `the server after it exits with ${code}`);
}

async function inDatabase(checkout: string, statement: string): Promise<Record<string, unknown>[]> {
  const url = await findEmbedded(dataDirectoryOf(checkout));
  expect(url, 'its Postgres is not running');
  return execute(url, statement);
}

const BODY = JSON.stringify({
  query: '{ __typename viewer { __typename } thirdParties(first: 100) { nodes { id } } }',
});

/** A GraphQL request whose last byte is sent by `finish`. */
function beginRequest(server: Server, key: string): { finish(): void; status: Promise<number | string> } {
  let request: ClientRequest | undefined;
  const status = new Promise<number | string>((resolve) => {
    request = httpRequest(
      {
        ...{ host: '127.0.0.1', port: server.port, path: '/graphql', method: 'POST', agent: false },
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(BODY),
          authorization: `Bearer ${key}`,
        },
      },
      (response) => {
        response.resume().once('end', () => resolve(response.statusCode ?? 0));
      },
    );
    request.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    request.write(BODY.slice(0, -1));
  });
  return { status, finish: () => request?.end(BODY.slice(-1)) };
}
