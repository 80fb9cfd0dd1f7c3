import { createClient, type Client, type ExecutionResult } from 'graphql-sse';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { createKey, findActor, revokeKey } from '../../src/records/key/repository.ts';
import { role } from '../../db/tables/principal.ts';
import { mayDo, type Role } from '../../src/registry/access.ts';
import { fixtures } from '../support/fixtures.ts';
import { TestRegistry, useRegistry } from '../support/registry.ts';
import { addressOf } from '../support/stream.ts';

const SETTINGS = { MAX_STREAMS: '3', TRUSTED_DOCUMENTS_ONLY: 'ADMIN' };
const TIMINGS = { feed: { keepAliveMs: 200, pollMs: 5_000, restMs: 10 } };
const registry = useRegistry(SETTINGS, TIMINGS);
const make = fixtures(registry);
const CHANGES = `subscription Follow($after: String, $types: [RecordType!], $thirdParty: ThirdPartyRef, $snapshot: Boolean) {
  changes(after: $after, types: $types, thirdParty: $thirdParty, snapshot: $snapshot) {
    cursor
    node { seq recordType operation after thirdParty { legalName risk { level } } differences { field } }
  }
}`;

// Each test knows the shape of its events.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Event = ExecutionResult<any, { code?: string }>;

const clients: Client[] = [];
afterEach(() => clients.splice(0).forEach((client) => client.dispose()));

function clientOf(key = registry.keys.AUDITOR, of = registry): Client {
  const url = `${addressOf(of)}/graphql/stream`;
  const client = createClient({ url, headers: { authorization: `Bearer ${key}` }, retryAttempts: 0 });
  clients.push(client);
  return client;
}

function follow(variables: Record<string, unknown> = {}, query = CHANGES, client = clientOf()) {
  return client.iterate<Event['data']>({ query, variables }) as AsyncIterableIterator<Event>;
}

async function take(events: AsyncIterableIterator<Event>, count: number): Promise<Event[]> {
  const taken: Event[] = [];
  for (let left = count; left > 0; left--) {
    const { done, value } = await events.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

const post = (payload: object, as: Role = 'AUDITOR', headers: Record<string, string> = {}) =>
  fetch(`${addressOf(registry)}/graphql/stream`, {
    method: 'POST',
    headers: { authorization: `Bearer ${registry.keys[as]}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(payload),
  });

/** The events of a stream that ends by itself. */
async function errorsOf(response: Response): Promise<{ message: string; extensions: Record<string, unknown> }[]> {
  const text = await response.text();
  expect(text).toMatch(/^event: next\ndata: .*\n\nevent: complete\ndata:\n\n$/);
  return (JSON.parse(/data: (.*)/.exec(text)![1]!) as { errors: [] }).errors;
}

async function openStreams({ http, keys } = registry): Promise<number> {
  const { body } = await http.inject({ url: '/metrics', headers: { authorization: `Bearer ${keys.ADMIN}` } });
  return Number(/^attestry_change_streams (\d+)$/m.exec(body)![1]);
}

beforeAll(async () => {
  await registry.http.listen({ port: 0, host: '127.0.0.1' });
  await make.vendor({ legalName: 'First' });
});

test('sends each change as GraphQL shows it, from the beginning and then as it is committed', async () => {
  const fields = 'seq recordType operation after thirdParty { legalName risk { level } } differences { field }';
  const events = follow();
  const { changes } = await registry.ask('AUDITOR', `{ changes(first: 100) { edges { cursor node { ${fields} } } } }`);
  const present = await take(events, changes.edges.length as number);
  expect(present.map(({ data }) => data.changes)).toEqual(changes.edges);
  await make.vendor({ legalName: 'Second' });
  const [created] = await take(events, 1);
  expect(created).toMatchObject({
    data: {
      changes: { node: { recordType: 'THIRD_PARTY', operation: 'CREATED', thirdParty: { legalName: 'Second' } } },
    },
  });
  await events.return!();
});

test('goes on after a cursor, and takes filters, fragments and a snapshot', async () => {
  const { id } = await make.vendor({ legalName: 'Third' });
  const { changeCursor } = await registry.ask('AUDITOR', '{ changeCursor }');
  await make.vendor({ legalName: 'Fourth' });
  const [next] = await take(follow({ after: changeCursor, types: ['THIRD_PARTY'] }), 1);
  expect(next!.data.changes.node.thirdParty.legalName).toBe('Fourth');
  const [about] = await take(follow({ thirdParty: { id } }), 1);
  expect(about!.data.changes.node.thirdParty.legalName).toBe('Third');
  const fragment = `subscription { ...Root } fragment Root on Subscription { changes(types: [THIRD_PARTY], snapshot: true) { node { thirdParty { legalName } } } }`;
  const newest = await take(follow({}, fragment), 4);
  expect(newest.map(({ data }) => data.changes.node.thirdParty.legalName)).toEqual([
    'First',
    'Second',
    'Third',
    'Fourth',
  ]);
});

test.each([
  [{ variables: { after: 'x' } }, 'BAD_USER_INPUT', 'after: is not a cursor of this log'],
  [{ variables: { types: [] } }, 'BAD_USER_INPUT', 'types: name at least one.'],
  [{ variables: { types: ['NOTHING'] } }, 'BAD_USER_INPUT', 'Value "NOTHING" does not exist in "RecordType" enum'],
  [{ variables: { thirdParty: { id: 'x' } } }, 'BAD_USER_INPUT', 'thirdParty: there is no such third party.'],
  [{ query: 'subscription {' }, 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
  [{ query: 'subscription { nothing }' }, 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "nothing"'],
  [{ query: '{ viewer { role } }' }, 'BAD_USER_INPUT', 'Only subscriptions are at /graphql/stream.'],
  [{ operationName: 'Other' }, 'BAD_USER_INPUT', 'There is no operation "Other". The document has Follow.'],
  [
    {
      query:
        'subscription { changes { node { thirdParty { contracts(first: 100) { nodes { clauses { hours } } } } } } }',
    },
    'QUERY_TOO_COMPLEX',
    'at most 500 is allowed',
  ],
])('refuses %j with an event', async (request, code, message) => {
  const response = await post({ query: CHANGES, ...request });
  expect(response.status).toBe(200);
  const [error] = await errorsOf(response);
  expect(error!.message).toContain(message);
  expect(error!.extensions).toEqual({ ...error!.extensions, code, requestId: expect.any(String) });
});

test.each([
  [{}, {}, 400, 'query: must be given'],
  [{ query: CHANGES, variables: 7 }, {}, 400, 'variables: must be a JSON object.'],
  [{ query: CHANGES }, { accept: 'application/json' }, 406, 'Send accept: text/event-stream.'],
])('refuses %j %j with a status', async (payload, headers, status, message) => {
  const response = await post(payload, 'AUDITOR', headers);
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(message);
});

test.each(role.enumValues)('%s gets what it may read', async (as) => {
  const response = await post({ query: '{ viewer { role } }' }, as);
  // ADMIN is in TRUSTED_DOCUMENTS_ONLY.
  expect(response.status).toBe(mayDo(as, 'log.read') && as !== 'ADMIN' ? 200 : 403);
  await response.body?.cancel();
});

test('has an address for GET, and /graphql names it', async () => {
  const parameters = new URLSearchParams({ query: CHANGES, variables: '{"types":["NOTHING"]}' });
  const response = await fetch(`${addressOf(registry)}/graphql/stream?${parameters.toString()}`, {
    headers: { authorization: `Bearer ${registry.keys.AUDITOR}` },
  });
  expect((await errorsOf(response))[0]!.message).toContain('NOTHING');
  const { errors } = await registry.send('AUDITOR', CHANGES);
  expect(errors![0]!.message).toContain('Subscriptions are at /graphql/stream');
});

test('holds no connection while it waits, keeps the client alive, and frees its slot', async () => {
  const streams = await Promise.all([1, 2, 3].map(() => post({ query: CHANGES, variables: { types: ['AUDIT'] } })));
  const refused = await post({ query: CHANGES });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
  await expect
    .poll(async () => {
      const [row] = await registry.observer<{ count: number }[]>`
        select count(*)::int as count from pg_stat_activity
        where datname = current_database() and state like 'idle in transaction%'`;
      return row!.count;
    })
    .toBe(0);
  const reader = streams[0]!.body!.getReader();
  let received = '';
  while (received.length < ':\n\n'.length * 3) received += new TextDecoder().decode((await reader.read()).value);
  expect(received).toMatch(/^(:\n\n)+$/);
  await Promise.all([reader.cancel(), ...streams.slice(1).map(({ body }) => body!.cancel())]);
  await expect.poll(async () => (await post({ query: '{ viewer { role } }' })).status).toBe(200);
  expect(await take(follow(), 1)).toHaveLength(1);
});

test('ends with the reason when its key is revoked', async () => {
  const { principalId } = (await findActor(registry.observer, registry.keys.AUDITOR))!;
  const key = await createKey(registry.database.write, {
    ...{ principalId, role: 'AUDITOR', name: 'test', source: null, expiresAt: null },
  });
  const events = follow({ types: ['AUDIT'] }, CHANGES, clientOf(key.secret));
  const last = events.next();
  await expect.poll(() => openStreams()).toBe(1);
  await revokeKey(registry.database.write, key.id);
  expect((await last).value).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect((await events.next()).done).toBe(true);
});

test('ends with the reason when the server stops', async () => {
  const other = new TestRegistry();
  await other.open({}, TIMINGS);
  await other.http.listen({ port: 0, host: '127.0.0.1' });
  const events = follow({ types: ['AUDIT'] }, CHANGES, clientOf(other.keys.AUDITOR, other));
  const last = events.next();
  await expect.poll(() => openStreams(other)).toBe(1);
  await other.close();
  expect((await last).value).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  expect((await events.next()).done).toBe(true);
});
