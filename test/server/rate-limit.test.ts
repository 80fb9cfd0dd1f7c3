import type { AddressInfo } from 'node:net';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../src/registry/access.ts';
import { createKey, findActor, revokeKey } from '../../src/records/key/repository.ts';
import { RateLimit } from '../../src/server/rate-limit.ts';
import { useRegistry } from '../support/registry.ts';

/** One request a second, six at once. */
const registry = useRegistry({ RATE_LIMIT_PER_MINUTE: '60', RESPONSE_CACHE_BYTES: '1000000' });
const BURST = 6;
let url = '';

beforeAll(async () => {
  await registry.http.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(registry.http.server.address() as AddressInfo).port}`;
});
const after = (milliseconds: number) => (registry.now = new Date(registry.now.getTime() + milliseconds));
beforeEach(() => after(60_000));

const ask = (secret: string, path = '/graphql?query={viewer{role}}') =>
  fetch(`${url}${path}`, { headers: { authorization: `Bearer ${secret}` } });
const statuses = async (count: number, secret: () => string, path?: string) => {
  const received: number[] = [];
  for (let sent = 0; sent < count; sent++) received.push((await ask(secret(), path)).status);
  return received;
};
const key = (role: Role) => () => registry.keys[role];
const times = (count: number, status: number) => Array<number>(count).fill(status);
let guesses = 0;
const guess = () => `atk_${String(guesses++).padStart(43, 'x')}`;

describe('a key', () => {
  test('above its limit gets the time to wait, and is served again after that', async () => {
    expect(await statuses(BURST, key('DASHBOARD'))).toEqual(times(BURST, 200));
    registry.statements = [];
    const response = await ask(registry.keys.DASHBOARD);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'Too many requests with this key: at most 60 a minute. Try again in 1 s.',
          extensions: { code: 'RATE_LIMITED', retryAfterMs: 1_000, requestId: expect.any(String) },
        },
      ],
    });
    // The database was not asked anything, not even for the key.
    expect(registry.statements).toEqual([]);
    after(999);
    expect((await ask(registry.keys.DASHBOARD)).status).toBe(429);
    after(1);
    expect(await statuses(2, key('DASHBOARD'))).toEqual([200, 429]);
    after(3_500);
    expect(await statuses(4, key('DASHBOARD'))).toEqual([200, 200, 200, 429]);
  });

  test('has a limit of its own, over all paths that need a key', async () => {
    expect(await statuses(BURST, key('ADMIN'), '/metrics')).toEqual(times(BURST, 200));
    expect(await statuses(2, key('ADMIN'))).toEqual([429, 429]);
    expect(await statuses(1, key('AUDITOR'))).toEqual([200]);
  });

  test('above its limit writes nothing', async () => {
    expect(await statuses(BURST, key('ANALYST'))).toEqual(times(BURST, 200));
    const before = await registry.state();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${registry.keys.ANALYST}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { createVendor(input: { legalName: "Late" }) { vendor { id } } }' }),
    });
    expect(response.status).toBe(429);
    expect(await registry.state()).toEqual(before);
  });
});

describe('an address that sends unknown keys', () => {
  test('is refused without a look-up, while known keys from it are served', async () => {
    expect(await statuses(1, key('DASHBOARD'))).toEqual([200]);
    expect(await statuses(BURST, guess)).toEqual(times(BURST, 401));
    registry.statements = [];
    const response = await ask(guess());
    expect(response.status).toBe(429);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', retryAfterMs: 1_000 } }],
    });
    expect(registry.statements).toEqual([]);
    expect(await statuses(1, key('DASHBOARD'))).toEqual([200]);
    after(1_000);
    expect(await statuses(2, guess)).toEqual([401, 429]);
  });

  test('is refused for a revoked key too', async () => {
    const { principalId } = (await findActor(registry.observer, registry.keys.ADMIN))!;
    const key = { principalId, role: 'ADMIN' as const, name: 'test', source: null, expiresAt: null };
    const { id, secret } = await createKey(registry.database.write, key);
    expect((await ask(secret)).status).toBe(200);
    await revokeKey(registry.database.write, id);
    // The first look-up finds that it is revoked; after that it counts as unknown.
    expect(await statuses(BURST + 1, () => secret)).toEqual([...times(BURST, 401), 429]);
  });
});

describe('the cost of an operation', () => {
  const costly = encodeURIComponent('{ thirdParties(first: 100) { nodes { contracts(first: 10) { nodes { id } } } } }');
  const path = `/graphql?query=${costly}`;

  test('counts as more requests, and a cached answer as one', async () => {
    const first = await ask(registry.keys.AUDITOR, path);
    const { extensions } = (await first.json()) as { extensions: { cost: { requested: number } } };
    const drawn = Math.floor(extensions.cost.requested / 250);
    expect(drawn).toBe(4);
    expect(first.headers.get('ratelimit-policy')).toBe('"requests";q=6;w=6');
    expect(first.headers.get('ratelimit')).toBe(`"requests";r=${BURST - 1 - drawn};t=${1 + drawn}`);
    // Cached by now.
    expect((await ask(registry.keys.AUDITOR, path)).headers.get('ratelimit')).toBe('"requests";r=0;t=6');
    expect(await statuses(1, key('AUDITOR'))).toEqual([429]);
  });

  test('may overdraw the bucket, which then fills before the next request', async () => {
    expect(await statuses(3, key('ADMIN'))).toEqual(times(3, 200));
    const overdrawn = await ask(registry.keys.ADMIN, path);
    expect([overdrawn.status, overdrawn.headers.get('ratelimit')]).toEqual([200, '"requests";r=0;t=8']);
    const refused = await ask(registry.keys.ADMIN);
    expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('ratelimit')]).toEqual([
      ...[429, '3', '"requests";r=0;t=8'],
    ]);
    after(3_000);
    expect((await ask(registry.keys.ADMIN)).status).toBe(200);
  });
});

test('does not count health checks, the page and requests without a key', async () => {
  for (const path of ['/healthz', '/readyz', '/']) {
    expect(await statuses(BURST + 2, guess, path)).toEqual(times(BURST + 2, 200));
  }
  expect(await statuses(BURST + 2, () => '')).toEqual(times(BURST + 2, 401));
});

test('the metrics count refused requests by limit', async () => {
  const counted = async () => {
    const body = await (await ask(registry.keys.AUDITOR, '/metrics')).text();
    return ['key', 'address'].map((by) =>
      Number(new RegExp(`^attestry_rate_limited_total\\{by="${by}"\\} (\\d+)$`, 'm').exec(body)?.[1] ?? 0),
    );
  };
  const [keys, addresses] = (await counted()) as [number, number];
  await statuses(BURST + 2, key('PROCUREMENT'));
  await statuses(BURST + 3, guess);
  expect(await counted()).toEqual([keys + 2, addresses + 3 + 1]);
});

describe('RateLimit', () => {
  test('never has more tokens than the burst, at least one, and ignores a clock that is set back', () => {
    const taken = (limit: RateLimit, now: number) => {
      let count = 0;
      while (limit.take('a', now) === 0) count++;
      return count;
    };
    const limit = new RateLimit(600);
    expect([0, 50, 100, 1_000_000].map((now) => taken(limit, now))).toEqual([60, 0, 1, 60]);
    expect([999_000, 999_100, 999_050].map((now) => taken(limit, now))).toEqual([0, 1, 0]);
    expect(taken(new RateLimit(1), 0)).toBe(1);
    expect(new RateLimit(1).take('a', 0)).toBe(0);
  });

  test('remembers no client if there is no limit', () => {
    const limit = new RateLimit(0);
    expect(Array.from({ length: 1_000 }, () => limit.take('a', 0)).every((wait) => wait === 0)).toBe(true);
    expect(limit.knows('a')).toBe(false);
  });

  test('forgets the client that was quiet for longest if there are too many', () => {
    const limit = new RateLimit(10);
    for (const client of ['early', 'busy']) limit.take(client, 0);
    for (let other = 0; other < 9_998; other++) limit.take(`${other}`, 0);
    limit.take('busy', 0);
    limit.take('one more', 0);
    expect(['early', 'busy', '0', 'one more'].map((client) => limit.knows(client))).toEqual([false, true, true, true]);
  });
});
