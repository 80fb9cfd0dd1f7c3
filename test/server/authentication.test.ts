import type { InjectOptions } from 'fastify';
import { describe, expect, test } from 'vitest';
import { createKey, findActor, revokeKey } from '../../src/records/key/repository.ts';
import { fixtures } from '../support/fixtures.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);

describe('a request without a valid key', () => {
  const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
  const QUERY = '{ __schema { types { name } } thirdParties { nodes { legalName } } }';

  async function expectRefused(request: InjectOptions): Promise<void> {
    const response = await registry.http.inject(request);
    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toMatch(/^Bearer/);
    const answer = response.json<object>();
    expect(answer).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) } }],
    });
    expect(Object.keys(answer)).toEqual(['errors']);
  }

  test('reaches only the health checks, the empty page and the empty query page', async () => {
    await make.vendor({ legalName: 'Not for everybody' });
    for (const query of [QUERY, '{ __typename }', '{ viewer { role } }', 'nonsense', 'mutation { x }']) {
      await expectRefused({ method: 'POST', url: '/graphql', payload: { query } });
      await expectRefused({ method: 'GET', url: '/graphql', query: { query } });
    }
    await expectRefused({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    });
    await expectRefused({ method: 'OPTIONS', url: '/graphql' });
    await expectRefused({ method: 'GET', url: '/metrics' });
    await expectRefused({ method: 'GET', url: '/schema.graphql' });
    for (const method of ['GET', 'POST', 'DELETE'] as const) await expectRefused({ method, url: '/mcp' });
    for (const url of [
      '/q',
      '/q/third-parties',
      '/q/third-parties.csv',
      '/q/nothing',
      '/graphql?documentId=portfolio',
    ]) {
      await expectRefused({ method: 'GET', url });
    }
    for (const url of ['/healthz', '/readyz', '/', '/third-parties', '/third-parties/1', '/due', '/graphql']) {
      const headers = { accept: 'text/html' };
      const response = await registry.http.inject({ method: 'GET', url, headers });
      expect(response.statusCode, url).toBe(200);
      expect(response.body).not.toContain('Not for everybody');
    }
    // Calendar programs send no headers: the token in the path stands for a key. Without it there is nothing.
    for (const url of ['/calendar/', '/calendar/x.ics', `/calendar/atc_${'x'.repeat(43)}.ics`]) {
      const response = await registry.http.inject({ method: 'GET', url });
      expect(response.statusCode, url).toBe(404);
      expect(response.body).not.toContain('Not for everybody');
    }
    for (const url of ['/graphiql', '/keys.json', '/../keys.json']) {
      expect((await registry.http.inject({ method: 'GET', url })).statusCode, url).toBe(404);
    }
  });

  test('is refused for a key that is unknown, malformed, sent in another way, revoked or expired', async () => {
    const { principalId } = (await findActor(registry.observer, registry.keys.ADMIN))!;
    const key = { principalId, role: 'ADMIN' as const, name: 'test', source: null };
    const hour = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    const expired = await createKey(registry.database.write, { ...key, expiresAt: hour(-1) });
    const current = await createKey(registry.database.write, { ...key, expiresAt: hour(1) });
    const send = (headers: Record<string, string>) => ({
      method: 'POST' as const,
      url: '/graphql',
      headers,
      payload: { query: QUERY },
    });
    expect((await registry.http.inject(send(bearer(current.secret)))).statusCode).toBe(200);
    await revokeKey(registry.database.write, current.id);
    const bad = [`atk_${'x'.repeat(43)}`, '', 'atk_', registry.keys.ADMIN.slice(0, -1), `${registry.keys.ADMIN}x`];
    for (const secret of [...bad, expired.secret, current.secret]) await expectRefused(send(bearer(secret)));
    await expectRefused(send({ authorization: `Basic ${btoa(`:${registry.keys.ADMIN}`)}` }));
    await expectRefused(send({ authorization: registry.keys.ADMIN }));
    await expectRefused(send({ 'x-api-key': registry.keys.ADMIN, cookie: `authorization=${registry.keys.ADMIN}` }));
    await expectRefused({ ...send({}), url: `/graphql?key=${registry.keys.ADMIN}` });
  });
});
