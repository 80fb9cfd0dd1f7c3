import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { write } from '../../src/registry/write.ts';
import { type Answer, useRegistry } from '../support/registry.ts';

const WAIT_MS = 400;
/** The advisory lock that every writer takes, also one of another server or another version. */
const REGISTRY_LOCK = 7_238_502;

const registry = useRegistry({ WRITE_WAIT_MS: String(WAIT_MS) });

const headers = () => ({ authorization: `Bearer ${registry.keys.ADMIN}` });

async function create(legalName: string): Promise<{ status: number; body: Answer }> {
  const query = `mutation($input: CreateThirdPartyInput!) { createVendor(input: $input) { userErrors { code } } }`;
  const payload = { query, variables: { input: { legalName } } };
  const response = await registry.http.inject({ method: 'POST', url: '/graphql', headers: headers(), payload });
  return { status: response.statusCode, body: response.json() };
}

/** Does something while another connection holds the registry's lock. */
async function whileHeld(work: (release: () => Promise<void>) => Promise<void>): Promise<void> {
  const connection = await registry.observer.reserve();
  await connection`select pg_advisory_lock(${REGISTRY_LOCK})`;
  let isHeld = true;
  const release = async () => {
    if (isHeld) await connection`select pg_advisory_unlock(${REGISTRY_LOCK})`;
    isHeld = false;
  };
  try {
    await work(release);
  } finally {
    await release();
    connection.release();
  }
}

describe('while another connection holds the registry lock', () => {
  test('refuses a write after WRITE_WAIT_MS with UNAVAILABLE, and writes nothing', async () => {
    const before = await registry.state();
    await whileHeld(async () => {
      const started = performance.now();
      const { status, body } = await create('Waited');
      expect(performance.now() - started).toBeGreaterThanOrEqual(WAIT_MS - 1);
      expect(status).toBe(503);
      expect(body.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE', retryAfterMs: 1_000 } }]);
      expect(body.errors![0]!.message).toContain('waiting for 0.4 s. Nothing of it was written.');
    });
    await sleep(100);
    expect(await registry.state()).toEqual(before);
  });

  test('refuses writes that wait for a connection as soon, counts them, and never does them later', async () => {
    const before = await registry.state();
    await whileHeld(async () => {
      const refused = Array.from({ length: 12 }, (_, place) => create(`Queued ${place}`));
      await expect.poll(() => registry.database.turns.waiting, { interval: 5 }).toBe(12);
      const metrics = await registry.http.inject({ url: '/metrics', headers: headers() });
      expect(metrics.body).toMatch(/^attestry_writes_waiting [1-9]/m);
      for (const { status } of await Promise.all(refused)) expect(status).toBe(503);
      expect(registry.database.turns.waiting).toBe(0);
    });
    await sleep(200);
    expect(await registry.state()).toEqual(before);
  });

  test('lets a write wait for a lock that is free soon', async () => {
    await whileHeld(async (release) => {
      const writing = create('Patient');
      await sleep(WAIT_MS / 4);
      await release();
      expect(await writing).toMatchObject({ status: 200, body: { data: { createVendor: { userErrors: [] } } } });
    });
  });

  test('lets the operator at the command line wait as long as it takes', async () => {
    await whileHeld(async (release) => {
      const writing = write(registry.operator, async () => ({ key: 'written' }));
      await sleep(2 * WAIT_MS);
      expect(registry.database.turns.waiting).toBe(1);
      await release();
      expect(await writing).toEqual({ key: 'written' });
      expect(registry.database.turns.waiting).toBe(0);
    });
  });
});

test('a write that has its turn has the time limit of statements again, and none on locks', async () => {
  const settings = await registry.database.turns.take(WAIT_MS, async (connection) => {
    const [row] = await connection`
      select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock`;
    return row;
  });
  expect(settings).toEqual({ statement: '1min', lock: '0' });
});

test('a write that fails gives its turn to the next, and is not counted as waiting', async () => {
  const failing = registry.database.turns.take(WAIT_MS, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(registry.database.turns.waiting).toBe(0);
  expect(await create('Next')).toMatchObject({ status: 200 });
});
