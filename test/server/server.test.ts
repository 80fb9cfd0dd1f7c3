import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Role } from '../../src/registry/access.ts';
import { buildServer } from '../../src/server/server.ts';
import { until } from '../support/embedded-probe.ts';
import { fixtures } from '../support/fixtures.ts';
import { administer, TestRegistry, useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);

const send = (body: object, headers: Record<string, string> = {}, as: Role = 'ADMIN', target = registry) =>
  target.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${target.keys[as]}`, 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(body),
  });
const post = (query: string, headers: Record<string, string> = {}, as: Role = 'ADMIN', target = registry) =>
  send({ query }, headers, as, target);
const get = (url: string, query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  registry.http.inject({
    method: 'GET',
    url,
    query,
    headers: { authorization: `Bearer ${registry.keys.ADMIN}`, ...headers },
  });
/** Names of tables, columns and files, statements, addresses: a client must never see them. */
const INTERNALS = /relation|does not exist|select|postgres|gone|127\.0\.0\.1|ECONN|\.ts|node_modules|stack/i;

describe('a request id', () => {
  const ofErrors = (body: { errors: { extensions: { requestId: string } }[] }) =>
    body.errors.map(({ extensions }) => extensions.requestId);

  test('of the client comes back in the header and in every error', async () => {
    const headers = { 'x-request-id': 'trace/42:a' };
    const response = await post('{ nothing nowhere }', headers);
    expect(response.headers['x-request-id']).toBe('trace/42:a');
    expect(ofErrors(response.json())).toEqual(['trace/42:a', 'trace/42:a']);
    const unauthenticated = await post('{ viewer { role } }', { ...headers, authorization: 'Bearer atk_x' });
    expect(ofErrors(unauthenticated.json())).toEqual(['trace/42:a']);
    const missing = await get('/nowhere', {}, headers);
    expect(ofErrors(missing.json())).toEqual(['trace/42:a']);
  });

  test('is generated if the client sends none, or one that is not safe to log', async () => {
    const uuid = /^[0-9a-f-]{36}$/;
    for (const requestId of [undefined, 'x'.repeat(101), 'a b', '"}{"', '<script>']) {
      const headers: Record<string, string> = requestId === undefined ? {} : { 'x-request-id': requestId };
      const response = await post('{ viewer { role } }', headers);
      expect(response.headers['x-request-id']).toMatch(uuid);
    }
  });
});

describe('over HTTP', () => {
  test('answers a query by GET, with variables, and refuses a mutation by GET', async () => {
    const vendor = await make.vendor({ legalName: 'By GET' });
    const read = await get('/graphql', {
      query: 'query($id: ID!) { thirdParty(ref: { id: $id }) { legalName } }',
      variables: JSON.stringify({ id: vendor.id }),
    });
    expect(read.statusCode).toBe(200);
    expect(read.json()).toMatchObject({ data: { thirdParty: { legalName: 'By GET' } } });
    const before = await registry.state();
    const query = 'mutation { createVendor(input: { legalName: "By GET too" }) { vendor { id } } }';
    const write = await get('/graphql', { query });
    expect(write.statusCode).toBe(405);
    expect(await registry.state()).toEqual(before);
  });

  test('refuses content types that another site could send in a form', async () => {
    const before = await registry.state();
    const query = 'mutation { createVendor(input: { legalName: "Forged" }) { vendor { id } } }';
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const response = await post(query, { 'content-type': type });
      expect(response.statusCode, type).toBeGreaterThanOrEqual(400);
      expect(response.statusCode, type).toBeLessThan(500);
    }
    expect(await registry.state()).toEqual(before);
    expect((await post(query, { 'content-type': 'application/x-www-form-urlencoded' })).json()).toMatchObject({
      errors: [{ message: 'Send content-type: application/json.', extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test('reports what is wrong with a request, with status 200 or 400 by media type', async () => {
    const bad = ['{', '{ nothing }', 'query($n: Int!) { contracts(first: $n) { totalCount } }'];
    const codes = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];
    for (const [index, query] of bad.entries()) {
      const old = await post(query, { accept: 'application/json' });
      expect([old.statusCode, old.json()]).toMatchObject([200, { errors: [{ extensions: { code: codes[index] } }] }]);
      const current = await post(query, { accept: 'application/graphql-response+json' });
      expect(current.statusCode).toBe(400);
      expect(current.headers['content-type']).toContain('application/graphql-response+json');
    }
  });

  test('refuses a request in the media type that the client accepts', async () => {
    for (const [accept, type] of [
      ['application/graphql-response+json,application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
      ['application/json', 'application/json; charset=utf-8'],
      ['*/*', 'application/json; charset=utf-8'],
    ] as const) {
      const refused = await post('{ viewer { role } }', { accept, authorization: 'Bearer none' });
      expect(refused.statusCode).toBe(401);
      expect(refused.headers['content-type']).toBe(type);
      expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
  });

  test.each([
    [
      'an absent variable in a @oneOf input',
      'query($id: ID) { thirdParty(ref: { id: $id }) { id } }',
      {},
      /^Argument "ref"/,
    ],
    ['a null one', 'query($id: ID) { thirdParty(ref: { id: $id }) { id } }', { id: null }, /^Argument "ref"/],
    [
      'one in the input of a mutation',
      'mutation($id: ID) { updateThirdParty(input: { thirdParty: { id: $id }, expectedVersion: 1 }) { thirdParty { id } } }',
      {},
      /^Argument "input"/,
    ],
    [
      'null for an argument that must not be null',
      'query($n: Int) { expirations(within: 30, since: $n) { totalCount } }',
      { n: null },
      /^Argument "since" of non-null type "Int!" must not be null\.$/,
    ],
    [
      'null for an input field that must not be null',
      'query($d: OrderDirection = ASC) { vendors(orderBy: { field: LEGAL_NAME, direction: $d }) { totalCount } }',
      { d: null },
      /^Argument "orderBy"/,
    ],
    [
      'null for the condition of a directive',
      'query($b: Boolean = true) { viewer { role @include(if: $b) } }',
      { b: null },
      /^Argument "if" of non-null type "Boolean!" must not be null\.$/,
    ],
  ])('names the argument that cannot be read: %s', async (_, query, variables, message) => {
    const { errors } = (await send({ query, variables })).json<{ errors: object[] }>();
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message), locations: [{}], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test.each([
    ['{ viewer { role } }', 'b', 'There is no operation "b". The document names no operation.'],
    ['query a { viewer { role } }', 'b', 'There is no operation "b". The document has a.'],
    [
      'query a { viewer { role } } query b { viewer { role } }',
      undefined,
      'Name the operation to run in operationName. The document has a, b.',
    ],
  ])('says which operations there are: %s, %s', async (query, operationName, message) => {
    const { errors } = (await send({ query, operationName })).json<{ errors: object[] }>();
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('answers 404 at any other path', async () => {
    const response = await get('/admin');
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  const openQueryPage = () =>
    registry.http.inject({ method: 'GET', url: '/graphql', headers: { accept: 'text/html' } });

  test('serves a query page that loads nothing from other sites and contains no key', async () => {
    const page = await openQueryPage();
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(page.body).not.toMatch(/<(script|link|img)[^>]+(src|href)="?https?:/i);
    for (const key of Object.values(registry.keys)) expect(page.body).not.toContain(key);
  });

  test('serves a query page whose first query works', async () => {
    const { body } = await openQueryPage();
    const options = /\.\.\.(\{"title".*\}), additionalHeaders/.exec(body)![1]!;
    const { defaultQuery } = JSON.parse(options) as { defaultQuery: string };
    const answered = await registry.ask('DASHBOARD', defaultQuery);
    expect(answered).toMatchObject({ thirdParties: { totalCount: 0 }, expirations: { totalCount: 0 } });
  });
});

test('the metrics count operations by type and outcome', async () => {
  const counted = async () => {
    const { body, headers } = await get('/metrics');
    expect(headers['content-type']).toContain('text/plain; version=0.0.4');
    const of = (type: string, outcome: string) =>
      Number(
        new RegExp(`^attestry_operations_total\\{type="${type}",outcome="${outcome}"\\} (\\d+)$`, 'm').exec(
          body,
        )?.[1] ?? 0,
      );
    const timed = Number(/^attestry_operation_seconds_count\{type="query"\} (\d+)$/m.exec(body)?.[1] ?? 0);
    return {
      ok: of('query', 'ok'),
      failed: of('query', 'errors'),
      written: of('mutation', 'ok'),
      bad: of('invalid', 'errors'),
      timed,
    };
  };
  const before = await counted();
  await post('{ viewer { role } }');
  await post('{ viewer { role } }');
  await post('{ thirdParties(first: 0) { nodes { id } } }');
  await post('mutation { createFacility(input: { name: "M", code: "M" }) { facility { id } } }');
  await post('{');
  const { ok, failed, written, bad, timed } = before;
  expect(await counted()).toEqual({
    ok: ok + 2,
    failed: failed + 1,
    written: written + 1,
    bad: bad + 1,
    timed: timed + 3,
  });
});

describe('after a failure', () => {
  const broken = new TestRegistry();
  beforeAll(() => broken.open({ STATEMENT_TIMEOUT_MS: '1000' }));
  afterAll(() => broken.close());
  const READING =
    '{ viewer { role } thirdParties { nodes { legalName engagements { nodes { name } } } } facilities { nodes { address } } }';

  test('a statement that takes too long ends the whole operation, which frees its connection', async () => {
    await fixtures(broken).vendor();
    await broken.observer.begin(async (locked) => {
      await locked`lock table engagement in access exclusive mode`;
      const response = await post(READING, {}, 'DASHBOARD', broken);
      expect(response.statusCode).toBe(400);
      expect(response.json()).toEqual({
        errors: [
          {
            message: 'The query took too long. Ask for less at a time.',
            extensions: { code: 'QUERY_TOO_COMPLEX', requestId: expect.any(String) },
          },
        ],
        extensions: { cost: expect.anything() },
      });
    });
    expect((await post(READING, {}, 'DASHBOARD', broken)).json()).not.toHaveProperty('errors');
  });

  test('a value that cannot be serialized is one masked error in its place', async () => {
    await broken.observer`update principal set email = 'not an address' where name = 'Local dashboard'`;
    const response = await post('{ viewer { role principal { name email } } }', {}, 'DASHBOARD', broken);
    const { data, errors } = response.json<{ data: object; errors: object[] }>();
    expect(data).toEqual({ viewer: { role: 'DASHBOARD', principal: { name: 'Local dashboard', email: null } } });
    expect(errors).toMatchObject([
      { path: ['viewer', 'principal', 'email'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(JSON.stringify(errors)).not.toContain('not an address');
  });

  test('of the database, a query answers one masked error and nothing else', async () => {
    await broken.observer`alter table facility rename column address to gone`;
    const response = await post(READING, {}, 'DASHBOARD', broken);
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({
      errors: [
        {
          message: 'The registry cannot be read at the moment. Try again.',
          extensions: { code: 'UNAVAILABLE', requestId: expect.any(String) },
        },
      ],
      extensions: { cost: expect.anything() },
    });
    // Queries that do not touch the broken column still work.
    const { data } = (await post('{ thirdParties { totalCount } }', {}, 'DASHBOARD', broken)).json<{ data: object }>();
    expect(data).toEqual({ thirdParties: { totalCount: 1 } });
  });

  test('of the database, a mutation answers a masked error and writes nothing', async () => {
    const before = await broken.state();
    const mutation = 'mutation { createFacility(input: { name: "F", code: "F" }) { facility { id } } }';
    const { data, errors } = (await post(mutation, {}, 'ADMIN', broken)).json<{ data?: object; errors: object[] }>();
    expect(data).toEqual({ createFacility: null });
    expect(errors).toMatchObject([
      { path: ['createFacility'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) } },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(INTERNALS);
    expect(await broken.state()).toEqual(before);
    await broken.observer`alter table facility rename column gone to address`;
  });

  test('of connections, each operation is UNAVAILABLE and the server goes on', async () => {
    const before = await broken.state();
    const name = new URL(broken.url).pathname.slice(1);
    const WRITING = 'mutation { createVendor(input: { legalName: "V" }) { vendor { id } } }';
    await broken.observer.begin(async (locked) => {
      await locked`lock table third_party in access exclusive mode`;
      const answers = [READING, WRITING].map((query) => post(query, {}, 'ADMIN', broken));
      await until(async () => {
        const [row] = await locked<{ waiting: number }[]>`
          select count(distinct pid) as waiting from pg_locks where not granted and relation = 'third_party'::regclass`;
        return row!.waiting === 2;
      });
      await administer(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = '${name}' and application_name in ('attestry read', 'attestry write')`,
      );
      for (const response of await Promise.all(answers)) {
        expect(response.statusCode).toBe(503);
        expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
        expect(response.body).not.toMatch(INTERNALS);
      }
    });
    expect(await broken.state()).toEqual(before);
    for (const query of [READING, WRITING]) {
      expect((await post(query, {}, 'ADMIN', broken)).json()).not.toHaveProperty('errors');
    }
  });

  test('of the whole database, everything is UNAVAILABLE until it is back', async () => {
    const name = new URL(broken.url).pathname.slice(1);
    await administer(`alter database ${name} with allow_connections false`);
    await administer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    for (const query of [READING, 'mutation { createVendor(input: { legalName: "V" }) { vendor { id } } }']) {
      const response = await post(query, {}, 'ADMIN', broken);
      expect(response.statusCode).toBe(503);
      expect(response.json()).toMatchObject({
        errors: [{ extensions: { code: 'UNAVAILABLE', requestId: expect.any(String) } }],
      });
      expect(response.body).not.toMatch(INTERNALS);
    }
    const status = async (url: string) => (await broken.http.inject({ method: 'GET', url })).statusCode;
    expect([await status('/readyz'), await status('/healthz')]).toEqual([503, 200]);
    await administer(`alter database ${name} with allow_connections true`);
    expect((await post(READING, {}, 'DASHBOARD', broken)).json()).not.toHaveProperty('errors');
    expect(await status('/readyz')).toBe(200);
  });

  test('of a migration, the server is not ready', async () => {
    await broken.observer`delete from schema_migration where id = (select max(id) from schema_migration)`;
    const response = await broken.http.inject({ method: 'GET', url: '/readyz' });
    expect([response.statusCode, response.json()]).toEqual([503, { status: 'not ready' }]);
  });
});

// The timeout is below ten seconds, after which a stop cuts off everything.
test('a stop does not wait for a connection without a request', { timeout: 9_000 }, async () => {
  const stopping = new TestRegistry();
  await stopping.open();
  await stopping.http.listen({ port: 0, host: '127.0.0.1' });
  const silent = connect((stopping.http.server.address() as AddressInfo).port, '127.0.0.1');
  await once(silent, 'connect');
  const closed = once(silent, 'close');
  await stopping.close();
  await closed;
  expect(silent.destroyed).toBe(true);
});

describe('a connection is closed', () => {
  const MS = 500;
  /** Opens a connection, sends a text and returns the answer when the server closes it. */
  const talk = async (text: string, read: boolean, timings: { requestMs?: number; stalledMs?: number }) => {
    const server = await buildServer(registry.config, registry.database, () => registry.now, timings);
    onTestFinished(() => server.stop());
    await server.http.listen({ port: 0, host: '127.0.0.1' });
    const socket = connect((server.http.server.address() as AddressInfo).port, '127.0.0.1');
    let answer = '';
    if (read) socket.on('data', (part) => (answer += part.toString()));
    const closed = once(read ? socket : server.http.server, read ? 'close' : 'connection').then(([accepted]) =>
      read ? undefined : once(accepted as Socket, 'close'),
    );
    socket.write(text);
    await closed;
    socket.destroy();
    return answer;
  };

  test('if its request does not end, with a key or without', async () => {
    for (const key of [`authorization: Bearer ${registry.keys.ADMIN}\r\n`, '']) {
      const head = `POST /graphql HTTP/1.1\r\nhost: x\r\n${key}content-type: application/json\r\ncontent-length: 1000\r\n\r\n`;
      expect(await talk(`${head}{`, true, { requestMs: MS })).toMatch(/^HTTP\/1\.1 4(08|01) /);
    }
  });

  test('if the client reads nothing of a large answer', async () => {
    const get = 'GET / HTTP/1.1\r\nhost: x\r\n\r\n';
    expect(await talk(get, false, { stalledMs: MS })).toBe('');
  });
});
