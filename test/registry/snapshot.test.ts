import type { AddressInfo } from 'node:net';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Connection } from '../../db/client.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import { fixtures } from '../support/fixtures.ts';
import { until } from '../support/embedded-probe.ts';
import { type Answer, useRegistry } from '../support/registry.ts';

/** One connection for reading: an operation that did not release it, or needed a second, would block all later ones. */
const registry = useRegistry({ READ_CONNECTIONS: '1' });
const make = fixtures(registry);

/** Runs work while a table is locked for others. `waiting` resolves as soon as another reader waits for it. */
async function whileLocked(table: string, work: (locked: Connection, waiting: () => Promise<void>) => Promise<void>) {
  await registry.observer.begin(async (locked) => {
    await locked.unsafe(`lock table ${table} in access exclusive mode`);
    await work(locked, () =>
      until(async () => {
        const [row] = await registry.observer<{ waiting: boolean }[]>`
          select exists (select from pg_locks where not granted and relation = ${table}::regclass) as waiting`;
        return row!.waiting;
      }),
    );
  });
}

describe('one operation sees one instant:', () => {
  test('no field shows a write that was committed meanwhile', async () => {
    const vendor = await make.vendor({ legalName: 'Before' });
    await make.engagement({ thirdParty: { id: vendor.id }, name: 'Before' });
    const query = `query($id: ID!) {
      thirdParty(ref: { id: $id }) { legalName version engagements { totalCount nodes { name } } contracts { totalCount } }
      engagements { nodes { name } } contracts { totalCount }
    }`;
    let answer: Promise<Answer['data']> | undefined;
    // The operation reads the third party, then waits for its engagements until the write is committed.
    await whileLocked('engagement', async (locked, waiting) => {
      answer = registry.ask('DASHBOARD', query, { id: vendor.id });
      answer.catch(() => undefined);
      await waiting();
      const [key] =
        await locked`update third_party set legal_name = 'After', version = 2 where legal_name = 'Before' returning id`;
      await locked`update engagement set name = 'After'`;
      await locked`insert into contract (id, version, created_at, updated_at, third_party_id, kind, status, auto_renews)
        values (gen_random_uuid(), 1, now(), now(), ${key!.id as string}, 'NDA', 'DRAFT', 'NO')`;
    });
    expect(await answer).toEqual({
      thirdParty: {
        legalName: 'Before',
        version: 1,
        engagements: { totalCount: 1, nodes: [{ name: 'Before' }] },
        contracts: { totalCount: 0 },
      },
      engagements: { nodes: [{ name: 'Before' }] },
      contracts: { totalCount: 0 },
    });
    const { thirdParty } = await registry.ask('DASHBOARD', query, { id: vendor.id });
    expect(thirdParty).toMatchObject({ legalName: 'After', contracts: { totalCount: 1 } });
  });

  test('each mutation of an operation sees the writes of earlier ones, also in its selection', async () => {
    const answer = await registry.ask(
      'ANALYST',
      `mutation {
        one: createVendor(input: { legalName: "Chain", externalRefs: [{ source: "erp", externalId: "CHAIN" }] }) {
          vendor { version engagements { totalCount } } userErrors { code }
        }
        two: createEngagement(input: { name: "E", category: OTHER, thirdParty: { external: { source: "erp", externalId: "CHAIN" } } }) {
          engagement { thirdParty { legalName version engagements { totalCount } } } userErrors { code }
        }
        three: updateThirdParty(input: { thirdParty: { external: { source: "erp", externalId: "CHAIN" } }, expectedVersion: 1, legalName: "Chained" }) {
          thirdParty { legalName version engagements { nodes { name thirdParty { legalName } } } } userErrors { code }
        }
        four: updateThirdParty(input: { thirdParty: { external: { source: "erp", externalId: "CHAIN" } }, expectedVersion: 1, legalName: "Late" }) {
          thirdParty { legalName version } userErrors { code }
        }
      }`,
    );
    expect(answer).toEqual({
      one: { vendor: { version: 1, engagements: { totalCount: 0 } }, userErrors: [] },
      two: {
        engagement: { thirdParty: { legalName: 'Chain', version: 1, engagements: { totalCount: 1 } } },
        userErrors: [],
      },
      three: {
        thirdParty: {
          legalName: 'Chained',
          version: 2,
          engagements: { nodes: [{ name: 'E', thirdParty: { legalName: 'Chained' } }] },
        },
        userErrors: [],
      },
      four: { thirdParty: { legalName: 'Chained', version: 2 }, userErrors: [{ code: 'STALE_VERSION' }] },
    });
  });
});

test('an operation that reads cannot write, whatever its statements say', async () => {
  const { id } = await make.facility({ name: 'Before' });
  const write = Snapshot.of(registry.database.read, (snapshot) =>
    snapshot.rows(sql`update facility set name = 'After' where name = 'Before' returning id`),
  );
  await expect(write).rejects.toThrow('read-only transaction');
  expect(
    (await registry.ask('ADMIN', 'query($id: ID!) { node(id: $id) { ... on Facility { name } } }', { id })).node,
  ).toEqual({
    name: 'Before',
  });
});

describe('with one connection for reading', () => {
  const READING = '{ viewer { role } thirdParties { nodes { legalName engagements { nodes { name } } } } }';

  test('thirty concurrent operations all complete, both reads and writes', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        index % 3 === 0 ? make.vendor() : registry.ask(index % 3 === 1 ? 'ADMIN' : 'DASHBOARD', READING),
      ),
    );
    expect(answers).toHaveLength(30);
  });

  test('the next reader does not wait for a disconnected client', async () => {
    await registry.http.listen({ port: 0, host: '127.0.0.1' });
    const { port } = registry.http.server.address() as AddressInfo;
    const client = new AbortController();
    await whileLocked('engagement', async (_, waiting) => {
      const reading = fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${registry.keys.DASHBOARD}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query: READING }),
        signal: client.signal,
      });
      await waiting();
      client.abort();
      await expect(reading).rejects.toThrow('aborted');
    });
    expect(await registry.ask('DASHBOARD', '{ viewer { role } }')).toEqual({ viewer: { role: 'DASHBOARD' } });
    expect((await registry.ask('DASHBOARD', READING)).thirdParties.nodes.length).toBeGreaterThan(0);
  });
});
