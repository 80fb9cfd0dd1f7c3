import type { AddressInfo } from 'node:net';
import { auditServer } from 'graphql-http';
import { beforeAll, expect, test } from 'vitest';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
let url = '';

beforeAll(async () => {
  await registry.http.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(registry.http.server.address() as AddressInfo).port}/graphql`;
});

test('passes all 61 audits of GraphQL over HTTP', async () => {
  const fetchWithKey: typeof fetch = (target, init) => {
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${registry.keys.DASHBOARD}`);
    return fetch(target, { ...init, headers });
  };
  const results = await auditServer({ url, fetchFn: fetchWithKey });
  const failed = results.filter(({ status }) => status !== 'ok');
  expect(failed.map(({ id, name, status }) => ({ id, name, status }))).toEqual([]);
  expect(results).toHaveLength(61);
});
