import fc from 'fast-check';
import { sql } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rows } from '../../db/query.ts';
import { createKey, findActor, revokeKey } from '../../src/records/key/repository.ts';
import type { Role } from '../../src/registry/access.ts';
import { ResponseCache } from '../../src/server/response-cache.ts';
import { buildServer, type Server } from '../../src/server/server.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry({ RESPONSE_CACHE_BYTES: '1000000' });
const make = fixtures(registry);
/** Over the same database: one that keeps nothing, and a second that keeps answers. */
let uncached: Server;
let second: Server;
const TODAY = registry.now;

beforeAll(async () => {
  const like = (RESPONSE_CACHE_BYTES: number) =>
    buildServer({ ...registry.config, RESPONSE_CACHE_BYTES }, registry.database, () => registry.now);
  [uncached, second] = await Promise.all([like(0), like(1_000_000)]);
  await Promise.all([uncached.http.ready(), second.http.ready()]);
});
afterAll(() => Promise.all([uncached.stop(), second.stop()]));
beforeEach(() => (registry.now = TODAY));

const NAMES = '{ thirdParties(first: 100) { totalCount nodes { id legalName tags updatedAt } } }';

interface Asking {
  server?: Pick<Server, 'http'>;
  secret?: string;
  headers?: Record<string, string>;
}

function post(
  query: string,
  { server = registry, secret = registry.keys.ANALYST, headers = {} }: Asking = {},
): Promise<LightMyRequestResponse> {
  return server.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${secret}`, ...headers },
    payload: { query },
  });
}

/** Returns how many statements a request needed; one looks up its key. */
async function statementsOf(request: () => Promise<LightMyRequestResponse>): Promise<number> {
  registry.statements = [];
  expect((await request()).statusCode).not.toBe(401);
  return registry.statements.length;
}

describe('a repeated query', () => {
  test('takes one statement, for the key, and returns the same bytes', async () => {
    await make.vendor({ legalName: 'Fernhollow' });
    const first = await post(NAMES);
    expect(await statementsOf(() => post(NAMES))).toBe(1);
    const again = await post(NAMES);
    expect(again.body).toBe(first.body);
    expect(again.headers).toMatchObject({ etag: first.headers.etag, 'cache-control': 'private, no-cache' });
    const byGet = () =>
      registry.http.inject({
        url: `/graphql?query=${encodeURIComponent(NAMES)}`,
        headers: { authorization: `Bearer ${registry.keys.ANALYST}` },
      });
    expect((await byGet()).body).toBe(first.body);
    expect(await statementsOf(byGet)).toBe(1);
  });

  test('is executed again after any write, also one that is not in the log', async () => {
    const { id, version } = await make.vendor({ legalName: 'Aldergate' });
    const tags = async () =>
      (await registry.ask('ANALYST', `{ thirdParty(ref: { id: "${id}" }) { tags } }`)).thirdParty.tags as string[];
    expect(await tags()).toEqual([]);
    await accept(registry, 'updateThirdParty', { thirdParty: { id }, expectedVersion: version, tags: ['one'] });
    expect(await tags()).toEqual(['one']);
    await registry.observer`update third_party set tags = array['two'] where legal_name = 'Aldergate'`;
    expect(await tags()).toEqual(['two']);
    await registry.observer.begin(async (transaction) => {
      await transaction`update third_party set tags = array['three'] where legal_name = 'Aldergate'`;
      // Not before the commit, and cached again meanwhile.
      expect(await tags()).toEqual(['two']);
    });
    expect(await tags()).toEqual(['three']);
  });

  test('is executed again on another day', async () => {
    await make.certification({ validUntil: '2026-06-15' });
    const query = '{ certifications(first: 50) { nodes { inForce } } }';
    const inForce = async () =>
      ((await registry.ask('ANALYST', query)).certifications.nodes as { inForce: boolean }[]).at(-1)!.inForce;
    expect(await inForce()).toBe(true);
    registry.now = new Date('2026-06-16T16:00:00Z');
    expect(await inForce()).toBe(false);
  });

  test('returns only data that the role of the key may read, and nothing to a key that is revoked', async () => {
    await make.vendor({ contacts: [{ role: 'SECURITY', name: 'Ada Example', email: 'ada@example.org' }] });
    const contacts = '{ vendors(first: 100) { nodes { contacts { email } } } }';
    const { principalId } = (await findActor(registry.observer, registry.keys.AUDITOR))!;
    const key = async (role: Role) =>
      await createKey(registry.database.write, { principalId, role, name: 'test', source: null, expiresAt: null });
    const [auditor, dashboard] = [await key('AUDITOR'), await key('DASHBOARD')];
    for (const query of [contacts, NAMES, '{ viewer { role principal { email } } }']) {
      for (const { secret } of [auditor, dashboard, auditor, dashboard]) {
        expect((await post(query, { secret })).body).toBe((await post(query, { secret, server: uncached })).body);
      }
    }
    expect((await post(contacts, { secret: auditor.secret })).body).toContain('ada@example.org');
    expect((await post(contacts, { secret: dashboard.secret })).body).not.toContain('ada@example.org');
    await revokeKey(registry.database.write, auditor.id);
    expect((await post(NAMES, { secret: auditor.secret })).statusCode).toBe(401);
  });

  test('is not cached if it has personal data, deliveries of webhooks or errors, or depends on the clock', async () => {
    const { id } = await make.vendor();
    for (const query of [
      '{ viewer { role } }',
      `{ thirdParty(ref: { id: "${id}" }) { procurementStatus(knownAt: "2040-01-01T00:00:00Z") { answer } } }`,
      '{ vendors { nodes { contacts { name } } } }',
      '{ principals { nodes { email } } }',
      '{ changes(first: 1) { nodes { after } } }',
      '{ webhookSubscriptions { nodes { name } } }',
      '{ calendarFeeds { nodes { name } } }',
      `{ thirdParty(ref: { id: "${id}" }) { legalName certifications(first: 0) { totalCount } } }`,
    ]) {
      const secret = registry.keys.ADMIN;
      await post(query, { secret });
      expect(await statementsOf(() => post(query, { secret })), query).toBeGreaterThan(1);
      expect((await post(query, { secret })).headers.etag, query).toBeUndefined();
    }
  });
});

describe('a client that has the answer', () => {
  test('gets status 304, until the answer changes', async () => {
    const { id, version } = await make.vendor();
    const query = `{ thirdParty(ref: { id: "${id}" }) { tags } }`;
    const { etag } = (await post(query)).headers as { etag: string };
    const ask = () => post(query, { headers: { 'if-none-match': `"other", ${etag}` } });
    for (const server of [registry, uncached]) {
      const known = await post(query, { server, headers: { 'if-none-match': etag } });
      expect([known.statusCode, known.body, known.headers.etag]).toEqual([304, '', etag]);
    }
    expect((await ask()).statusCode).toBe(304);
    await accept(registry, 'updateThirdParty', { thirdParty: { id }, expectedVersion: version, tags: ['new'] });
    const changed = await ask();
    expect(changed.statusCode).toBe(200);
    expect(changed.json()).toMatchObject({ data: { thirdParty: { tags: ['new'] } } });
  });

  test('gets it compressed if it takes gzip, at first and again', async () => {
    for (let number = 0; number < 10; number++) await make.vendor();
    const plain = await post(NAMES, { server: uncached });
    for (const server of [uncached, registry, registry]) {
      const response = await post(NAMES, { server, headers: { 'accept-encoding': 'gzip' } });
      expect(response.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(response.rawPayload).toString()).toBe(plain.body);
    }
  });
});

test('in any order of writes, reads and days, a cached answer is the one of that moment', async () => {
  const { id } = await make.vendor();
  const party = `{ thirdParty(ref: { id: "${id}" }) { tags risk { level score } certifications { nodes { inForce } } } }`;
  const queries = [party, NAMES, '{ portfolio { byLevel { level count } } }', '{ procurementPolicy { version } }'];
  const write = fc.oneof(
    fc.record({ tags: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }) }).map(({ tags }) => async () => {
      const { version } = (await registry.ask('ANALYST', `{ thirdParty(ref: { id: "${id}" }) { version } }`))
        .thirdParty;
      const input = { thirdParty: { id }, expectedVersion: version as number, tags: [...new Set(tags)] };
      await accept(registry, 'updateThirdParty', input);
    }),
    fc.constantFrom('2026-06-15', '2026-06-16', '2027-01-01').map((day) => async () => {
      registry.now = new Date(`${day}T16:00:00Z`);
    }),
    fc.constantFrom('x', 'y').map((tag) => async () => {
      await registry.observer`update third_party set tags = ${[tag]} where legal_name like 'Vendor%'`;
    }),
    fc.constant(async () => {
      await make.certification({ thirdParty: { id }, validUntil: '2026-06-15' });
    }),
    fc.constant(async () => {
      await registry.observer`update risk set score = score + 0.5`;
    }),
    fc.constant(async () => {
      const failed = registry.observer.begin(async (transaction) => {
        await transaction`update third_party set tags = array['undone']`;
        throw new Error('undone');
      });
      await expect(failed).rejects.toThrow('undone');
    }),
  );
  const read = fc.constantFrom(...queries).map((query) => async () => {
    const [cached, other, fresh] = [
      await post(query),
      await post(query, { server: second }),
      await post(query, { server: uncached }),
    ];
    expect(cached.statusCode).toBe(200);
    expect(cached.body).toBe(fresh.body);
    expect(other.body).toBe(fresh.body);
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(write, { arbitrary: read, weight: 2 }), { maxLength: 25 }), async (steps) => {
      registry.now = TODAY;
      for (const step of steps) await step();
    }),
    { numRuns: 10 },
  );
});

test('no reader of two servers gets an answer older than a write that was acknowledged before it asked', async () => {
  const { id } = await make.vendor();
  let written = 0;
  let isDone = false;
  const write = async () => {
    for (let number = 1; number <= 60; number++) {
      const expectedVersion = number;
      await accept(registry, 'updateThirdParty', { thirdParty: { id }, expectedVersion, tags: [`${number}`] });
      written = number;
    }
    isDone = true;
  };
  const query = `{ thirdParty(ref: { id: "${id}" }) { tags } }`;
  const readOn = async (server: Pick<Server, 'http'>) => {
    while (!isDone) {
      const atLeast = written;
      const answer = (await post(query, { server })).json<{ data: { thirdParty: { tags: string[] } } }>();
      expect(Number(answer.data.thirdParty.tags[0] ?? 0)).toBeGreaterThanOrEqual(atLeast);
    }
  };
  await Promise.all([write(), readOn(registry), readOn(registry), readOn(second), readOn(second)]);
  const { body } = await registry.http.inject({
    url: '/metrics',
    headers: { authorization: `Bearer ${registry.keys.ADMIN}` },
  });
  const hits = Number(/attestry_response_cache_total\{outcome="hit"\} (\d+)/.exec(body)![1]);
  expect(hits).toBeGreaterThan(0);
});

test('every table names its states, except those that no cached answer reads', async () => {
  const unwatched = await rows<{ name: string }>(
    registry.observer,
    sql`select tablename as name from pg_tables where schemaname = 'public' and not exists (
      select 1 from pg_trigger where tgname = 'name_data_version' and tgenabled = 'A'
        and tgrelid = format('public.%I', tablename)::regclass) order by 1`,
  );
  expect(unwatched.map(({ name }) => name)).toEqual([
    ...['api_key', 'data_version', 'idempotency_key', 'schema_migration'],
    ...['webhook_delivery', 'webhook_progress', 'webhook_secret'],
  ]);
});

test('webhooks, keys and an idle server leave cached answers valid', async () => {
  const version = async () => (await registry.observer`select version from data_version`)[0]!.version as string;
  const before = await version();
  const { principalId } = (await findActor(registry.observer, registry.keys.ADMIN))!;
  await createKey(registry.database.write, { principalId, role: 'ADMIN', name: 'k', source: null, expiresAt: null });
  await registry.observer`update webhook_delivery set attempts = attempts + 1`;
  await registry.observer`analyze third_party`;
  await registry.observer`select pg_notify('other', '')`;
  await expect(
    registry.ask('ANALYST', 'mutation { createVendor(input: { legalName: "" }) { userErrors { code } } }'),
  ).resolves.toMatchObject({
    createVendor: { userErrors: [{ code: 'REQUIRED' }] },
  });
  expect(await version()).toBe(before);
});

test('answers take no more memory than they may, and the least used goes first', () => {
  const answers = new ResponseCache(80_000);
  const moment = { dataVersion: 'v', day: '2026-06-15' };
  const answer = (bytes: number) => ({
    ...moment,
    body: Buffer.alloc(bytes),
    contentType: 'application/json',
    etag: '',
  });
  for (const name of ['first', 'second', ...Array.from({ length: 20 }, (_, number) => `${number}`)]) {
    answers.keep(name, answer(2_000));
    answers.find('first', moment);
    expect(answers.bytes).toBeLessThanOrEqual(80_000);
  }
  answers.keep('huge', answer(6_000));
  expect(['first', 'second', 'huge', '19'].map((name) => answers.find(name, moment) !== undefined)).toEqual([
    ...[true, false, false, true],
  ]);
  expect(answers.find('first', { ...moment, dataVersion: 'w' })).toBeUndefined();
  expect(answers.find('first', { ...moment, day: '2026-06-16' })).toBeUndefined();
});
