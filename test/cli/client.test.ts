import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { askStatuses } from '../../src/cli/check-status.ts';
import { Client, clientOf } from '../../src/cli/client.ts';
import { CommandFailed } from '../../src/cli/failure.ts';

/** Cleans up after each test. */
const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const cleanUp of undo.splice(0)) await cleanUp();
});

interface Seen {
  url: string | undefined;
  key: string | undefined;
  body: { query: string; variables: { requests?: object[] } };
}

/** Starts a server with the responses of `answer`. Returns its address and the requests it gets. */
async function listening(answer: (seen: Seen, asked: number) => [status: number, body: object | string]) {
  const seen: Seen[] = [];
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Seen['body'];
      seen.push({ url: request.url, key: request.headers.authorization, body });
      const [status, content] = answer(seen.at(-1)!, seen.length);
      response.writeHead(status, { location: 'https://elsewhere.example/' });
      response.end(typeof content === 'string' ? content : JSON.stringify(content));
    });
  };
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  undo.push(async () => new Promise((resolve) => server.close(resolve).closeAllConnections()));
  const { port } = server.address() as AddressInfo;
  return { port, url: new URL(`http://127.0.0.1:${port}/`), seen };
}

/** Returns the message and exit code of a command that fails. */
async function failure(work: Promise<unknown>): Promise<{ code: number; message: string }> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(CommandFailed);
  const { exitCode: code, message } = error as CommandFailed;
  return { code, message };
}
const refusal = (code: string, more: object = {}) => ({
  errors: [{ message: 'Not so.', extensions: { code, ...more } }],
});

test('sends the operation and the key to the GraphQL path below any base address', async () => {
  const { url, seen } = await listening(() => [200, { data: { ok: 1 } }]);
  for (const path of ['', 'graphql', 'deep/', 'deep', 'deep/graphql']) {
    expect(await new Client(new URL(path, url), 'atk_x').ask('{ ok }', { a: 1 })).toEqual({ ok: 1 });
  }
  expect(seen.map(({ url: path }) => path)).toEqual([
    '/graphql',
    '/graphql',
    '/deep/graphql',
    '/deep/graphql',
    '/deep/graphql',
  ]);
  expect(seen[0]).toMatchObject({ key: 'Bearer atk_x', body: { query: '{ ok }', variables: { a: 1 } } });
});

test('waits as long as the server says after RATE_LIMITED', async () => {
  const early = refusal('RATE_LIMITED', { retryAfterMs: 60 });
  const { url, seen } = await listening((_, asked) => (asked < 3 ? [429, early] : [200, { data: { ok: 1 } }]));
  const started = performance.now();
  expect(await new Client(url, 'atk_x').ask('{ ok }')).toEqual({ ok: 1 });
  expect(performance.now() - started).toBeGreaterThan(110);
  expect(seen).toHaveLength(3);
});

test('gives up after ten times RATE_LIMITED', async () => {
  const { url, seen } = await listening(() => [429, refusal('RATE_LIMITED', { retryAfterMs: 1 })]);
  expect(await failure(new Client(url, 'atk_x').ask('{ ok }'))).toMatchObject({ code: 6 });
  expect(seen).toHaveLength(10);
});

test.each<[string, number, object | string, number, RegExp]>([
  [
    'an unknown key',
    401,
    refusal('UNAUTHENTICATED'),
    5,
    /does not know the key: it is wrong, expired or revoked\. Give another with --key or ATTESTRY_KEY\.$/,
  ],
  ['a key without permission', 403, refusal('FORBIDDEN'), 5, /refused: Not so\.$/],
  [
    'an unavailable database',
    503,
    refusal('UNAVAILABLE', { requestId: 'r-1' }),
    6,
    /reported an error: Not so\. \(request r-1\)$/,
  ],
  ['a partial answer', 200, { data: { ok: null }, ...refusal('INTERNAL_SERVER_ERROR') }, 6, /reported an error/],
  ['a web page', 200, '<html>', 5, /is not an Attestry server \(HTTP 200\)/],
  ['other JSON', 404, { message: 'Not Found' }, 5, /is not an Attestry server \(HTTP 404\)/],
  ['null', 200, 'null', 5, /is not an Attestry server/],
  ['a redirection, which would show the key to another server', 302, '', 5, /is not an Attestry server \(HTTP 302\)/],
])('reports %s', async (_, status, body, code, message) => {
  const { url } = await listening(() => [status, body]);
  expect(await failure(new Client(url, 'atk_x').ask('{ ok }'))).toEqual({
    code,
    message: expect.stringMatching(message),
  });
});

test('reports that no server answers, with advice', async () => {
  const { url } = await listening(() => [200, '']);
  for (const cleanUp of undo.splice(0)) await cleanUp();
  const reported = await failure(new Client(url, 'atk_x', ' Start it.').ask('{ ok }'));
  expect(reported).toEqual({
    code: 5,
    message: `No server answers at ${url.href}graphql: the connection was refused (ECONNREFUSED). Start it.`,
  });
});

test('asks a batch that costs too much in parts, and keeps the order', async () => {
  const { url, seen } = await listening(({ body }) => {
    const { requests = [] } = body.variables;
    if (requests.length > 3) return [400, refusal(requests.length > 6 ? 'TOO_LARGE' : 'QUERY_TOO_COMPLEX')];
    return [200, { data: { procurementStatuses: requests } }];
  });
  const requests = Array.from({ length: 11 }, (_, index) => ({ ref: { id: String(index) } }));
  const client = new Client(url, 'atk_x');
  expect(await askStatuses(client, requests)).toEqual(requests);
  expect(seen.filter(({ body }) => body.variables.requests!.length <= 3)).toHaveLength(4);
  expect(await askStatuses(client, [])).toEqual([]);
});

test('reports a single request that costs too much', async () => {
  const { url, seen } = await listening(() => [400, refusal('QUERY_TOO_COMPLEX')]);
  expect(await failure(askStatuses(new Client(url, 'atk_x'), [{ ref: { id: 'x' } }]))).toMatchObject({ code: 6 });
  expect(seen).toHaveLength(1);
});

test('prefers options to the environment, and the environment to the local server and its keys', async () => {
  const data = await mkdtemp(join(tmpdir(), 'attestry-data-'));
  undo.push(() => rm(data, { recursive: true }));
  await writeFile(join(data, 'keys.json'), '{"PROCUREMENT":"atk_local","ADMIN":"atk_admin"}');
  const local = await listening(() => [200, { data: 'local' }]);
  const named = await listening(() => [200, { data: 'named' }]);
  const settings = { PORT: String(local.port), HOST: '', ATTESTRY_DATA: data, ATTESTRY_URL: '', ATTESTRY_KEY: '' };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const ask = async (options: Parameters<typeof clientOf>[0]) =>
    await (await clientOf(options, 'PROCUREMENT')).ask('{ ok }');

  expect(await ask({})).toBe('local');
  expect(await ask({ key: 'atk_given' })).toBe('local');
  vi.stubEnv('ATTESTRY_KEY', 'atk_environment');
  expect(await ask({})).toBe('local');
  vi.stubEnv('ATTESTRY_URL', named.url.href);
  expect(await ask({})).toBe('named');
  expect(await ask({ url: local.url, key: 'atk_given' })).toBe('local');
  expect(local.seen.map(({ key }) => key)).toEqual(
    ['atk_local', 'atk_given', 'atk_environment', 'atk_given'].map((key) => `Bearer ${key}`),
  );

  // The key of the local server must not reach another server.
  vi.stubEnv('ATTESTRY_KEY', '');
  const noKey = `Give a key for ${named.url.href} with --key or ATTESTRY_KEY.`;
  expect(await failure(ask({}))).toEqual({ code: 4, message: noKey });
  expect(named.seen.map(({ key }) => key)).toEqual(['Bearer atk_environment']);
});

test.each<[string, Record<string, string>, RegExp]>([
  [
    'a malformed address',
    { ATTESTRY_URL: 'attestry.example' },
    /ATTESTRY_URL is not an address\. Give one like https:/,
  ],
  ['a password in the address', { ATTESTRY_URL: 'https://a:b@lab.example/' }, /ATTESTRY_URL is not an address/],
  ['a key with a line break', { ATTESTRY_KEY: 'atk_x\r\nx: y' }, /The key is malformed/],
  ['no local key', { ATTESTRY_DATA: '/nowhere' }, /There is no key in \/nowhere\/keys\.json\. Start the local server/],
  ['an unknown port', { PORT: '0' }, /PORT is 0\. Give the address of the server with --url/],
])('reports %s before asking anything', async (_, settings, message) => {
  for (const [name, value] of Object.entries({ ATTESTRY_URL: '', ATTESTRY_KEY: '', PORT: '4000', ...settings })) {
    vi.stubEnv(name, value);
  }
  expect(await failure(clientOf({}, 'PROCUREMENT'))).toEqual({ code: 4, message: expect.stringMatching(message) });
});
