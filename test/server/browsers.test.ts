import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { buildSchema as schemaOf, lexicographicSortSchema, printSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { useRegistry } from '../support/registry.ts';

const OURS = 'https://dashboard.example.com';
const registry = useRegistry({ ALLOWED_ORIGINS: `${OURS}, http://localhost:5173` });
const closed = useRegistry();

const preflight = (origin: string, path = '/graphql', { http } = registry) =>
  http.inject({
    method: 'OPTIONS',
    url: path,
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
const ask = (headers: Record<string, string>, { http, keys } = registry) =>
  http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${keys.DASHBOARD}`, 'content-type': 'application/json', ...headers },
    payload: { query: '{ thirdParties(first: 1) { totalCount } }' },
  });

describe('a page of an allowed origin', () => {
  test.each(['/graphql', '/changes', '/export/all.ndjson', '/schema.graphql'])(
    'may ask before it sends its key: %s',
    async (path) => {
      const { statusCode, headers, body } = await preflight(OURS, path);
      expect([statusCode, body]).toEqual([204, '']);
      expect(headers['access-control-allow-origin']).toBe(OURS);
      expect(headers['access-control-allow-headers']).toContain('authorization');
      expect(headers['access-control-allow-methods']).toContain('POST');
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
    },
  );

  test('can read answers and their headers, also refusals and 304', async () => {
    const answer = await ask({ origin: 'http://localhost:5173' });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe('http://localhost:5173');
    expect(answer.headers['access-control-expose-headers']).toContain('etag');
    const { etag } = answer.headers;
    const same = await ask({ origin: OURS, 'if-none-match': String(etag) });
    expect([same.statusCode, same.headers['access-control-allow-origin']]).toEqual([304, OURS]);
    // Caches must not give the answer for one origin to another.
    expect(String(same.headers.vary).toLowerCase().split(/, */)).toEqual(
      expect.arrayContaining(['origin', 'accept', 'accept-encoding']),
    );
    const refused = await ask({ origin: OURS, authorization: 'Bearer atk_wrong' });
    expect([refused.statusCode, refused.headers['access-control-allow-origin']]).toEqual([401, OURS]);
  });
});

describe('a page of any other origin', () => {
  test.each([
    'https://dashboard.example.com.evil.example',
    'https://evil.example',
    'null',
    'http://dashboard.example.com',
  ])('gets no permission: %s', async (origin) => {
    for (const { headers } of [await preflight(origin), await ask({ origin })]) {
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  test('gets none at all by default', async () => {
    const { statusCode, headers } = await preflight(OURS, '/graphql', closed);
    expect(statusCode).toBe(401);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect((await ask({ origin: OURS }, closed)).headers).not.toHaveProperty('access-control-allow-origin');
  });
});

test.each([
  '*',
  'dashboard.example.com',
  'https://dashboard.example.com/',
  'ftp://x.example',
  'https://a.example,*',
  'HTTPS://A.example',
])('ALLOWED_ORIGINS=%s is refused at the start', (ALLOWED_ORIGINS) => {
  expect(() => readConfig({ ALLOWED_ORIGINS })).toThrow(/^ALLOWED_ORIGINS: must be origins like https:/);
});

describe('GET /schema.graphql', () => {
  const get = (headers: Record<string, string> = {}) =>
    registry.http.inject({
      url: '/schema.graphql',
      headers: { authorization: `Bearer ${registry.keys.DASHBOARD}`, ...headers },
    });

  test('is the schema that the repository publishes', async () => {
    const { statusCode, headers, body } = await get();
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    const sorted = (text: string) => printSchema(lexicographicSortSchema(schemaOf(text)));
    const published = readFileSync(new URL('../../docs/schema.graphql', import.meta.url), 'utf8');
    expect(sorted(body)).toBe(sorted(published));
  });

  test('is compressed, and sent once', async () => {
    const packed = await get({ 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.rawPayload).toString()).toBe((await get()).body);
    const { statusCode, body } = await get({ 'if-none-match': String(packed.headers.etag) });
    expect([statusCode, body]).toEqual([304, '']);
  });

  test('needs a key', async () => {
    expect((await get({ authorization: '' })).statusCode).toBe(401);
  });
});
