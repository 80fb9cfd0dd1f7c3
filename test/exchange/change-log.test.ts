import { createHash } from 'node:crypto';
import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../db/client.ts';
import type { Role } from '../../src/registry/access.ts';
import { derivedTypes } from '../../src/derived/news.ts';
import { replay } from '../../src/exchange/change/replay.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { parseGlobalId } from '../../src/registry/global-id.ts';
import { recordNames, records } from '../../src/registry/records.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import { mutationText, recordIn, schema } from '../support/mutate.ts';
import { copyTemplate, TestRegistry, useRegistry } from '../support/registry.ts';
import { everyMutation, type Step } from '../support/scenario.ts';

const registry = useRegistry();

interface Entry {
  request_id: string;
  principal: string;
  record_type: string;
  record_id: string;
  operation: string;
  recorded_at: string;
  version: number;
  third_party_id: string | null;
  image: Record<string, unknown>;
}

/** The log entries of each mutation in the scenario. */
const left: { mutation: string; as: Role; input: object; id: string; touched: readonly string[]; entries: Entry[] }[] =
  [];
let ids: Record<string, string> = {};

const step: Step = async (mutation, input, touched, selection, as = 'ADMIN') => {
  const { query, record } = mutationText(mutation, selection);
  const requestId = `test-${left.length}`;
  const [last] = await registry.observer<{ seq: number }[]>`select coalesce(max(seq), 0) as seq from change`;
  const response = await registry.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${registry.keys[as]}`, 'x-request-id': requestId },
    payload: { query, variables: { input } },
  });
  const payload = response.json<{ data: Record<string, Record<string, unknown>> }>().data[mutation]!;
  expect(payload.userErrors, mutation).toEqual([]);
  const entries = await registry.observer<Entry[]>`
    select change.*, principal.name as principal from change join principal on principal.id = principal_id
    where seq > ${last!.seq} and record_type <> all(${[...derivedTypes]}::record_type[]) order by seq`;
  const made = recordIn(payload[record]) as Awaited<ReturnType<Step>>;
  const { name } = parseGlobalId(made.id)!;
  const created = [`${name === 'Site' ? '' : records[name].recordType} CREATED 1`];
  left.push({ mutation, as, input, id: made.id, touched: touched ?? created, entries: [...entries] });
  return made;
};

beforeAll(async () => {
  ids = await everyMutation(step);
});

test('the scenario calls every mutation', () => {
  const all = Object.keys(schema.getMutationType()!.getFields());
  expect([...new Set(left.map(({ mutation }) => mutation))].toSorted()).toEqual(all.toSorted());
});

test('each mutation adds one entry per changed record, with its principal and request', () => {
  left.forEach(({ mutation, as, id, touched, entries }, index) => {
    const principal = as === 'ADMIN' ? 'Local administrator' : `Local ${as.toLowerCase()}`;
    expect(
      entries.map((entry) => `${entry.record_type} ${entry.operation} ${entry.version}`),
      mutation,
    ).toEqual(touched);
    expect(entries.map((entry) => entry.record_id)).toContain(parseGlobalId(id)!.key);
    for (const entry of entries) {
      expect(entry).toMatchObject({ request_id: `test-${index}`, principal });
      expect(entry.image).toMatchObject({ id: entry.record_id, version: entry.version });
    }
  });
});

test('an image is the record as written at that time', () => {
  const images = left.flatMap(({ entries }) => entries.map(({ image }) => image));
  const ofLab = images.filter(({ id }) => id === parseGlobalId(ids.PartnerLab!)!.key);
  expect(ofLab.map(({ version, lifecycle }) => [version, lifecycle])).toEqual([
    [1, 'PROSPECT'],
    [2, 'ONBOARDING'],
  ]);
  expect(ofLab[0]).toMatchObject({
    legal_name: '深圳华诊医学检验所有限公司',
    identifiers: [
      { scheme: 'USCC', value: '91110000600037341L' },
      { scheme: 'CLIA', value: '99D1234567' },
    ],
    owners: [{ percent: 51.25 }, { name: 'Founders' }],
  });
});

test('a record says when it was created and when it last changed', () => {
  const created = new Map<string, number>();
  for (const { record_id, version, image, recorded_at } of left.flatMap(({ entries }) => entries)) {
    const [at, createdAt, updatedAt] = [recorded_at, image.created_at, image.updated_at].map((time) =>
      Date.parse(time as string),
    );
    if (version === 1) created.set(record_id, at!);
    // The server itself made some records at its start, before the scenario.
    expect([updatedAt, createdAt]).toEqual([at, created.get(record_id) ?? createdAt]);
  }
});

test('the log contains no API key, hash of a key or cursor secret', async () => {
  const [log] = await registry.observer<{ text: string }[]>`select string_agg(change::text, ' ') as text from change`;
  const secrets = Object.values(registry.keys).flatMap((key) => [key, createHash('sha256').update(key).digest('hex')]);
  for (const secret of [...secrets, registry.database.cursorSecret, 'atk_']) expect(log!.text).not.toContain(secret);
});

describe('the feed', () => {
  /** Types of derived data, which is in the same log. */
  const ofRecords = `types: [${recordNames.map((name) => records[name].recordType).join()}] `;
  const feed = (args: string) => feedOf(args.includes('types:') ? args : args + ofRecords);
  const feedOf = async (args: string) =>
    (
      await registry.ask(
        'AUDITOR',
        `{ changes(${args}first: 100, orderBy: { field: SEQ, direction: DESC }) { totalCount nodes { seq operation version recordType requestId recordedAt
          principal { name } record { __typename id } } } }`,
      )
    ).changes;

  test('returns every change, newest first on request', async () => {
    const { nodes, totalCount } = await feed('');
    expect(totalCount).toBe(nodes.length);
    expect(nodes[0]).toEqual({
      seq: expect.any(Number),
      operation: 'UPDATED',
      version: 5,
      recordType: 'PRODUCT',
      requestId: `test-${left.length - 1}`,
      recordedAt: expect.stringMatching(/^\d{4}-.*\.\d{3}Z$/),
      principal: { name: 'Local administrator' },
      record: { __typename: 'Product', id: expect.stringMatching(/^Product_/) },
    });
    const types = new Set(nodes.map(({ record }: { record: { __typename: string } }) => record.__typename));
    expect([...types].toSorted()).toEqual(
      [...recordNames, 'PartnerLab', 'Supplier'].filter((n) => n !== 'ThirdParty').toSorted(),
    );
  });

  test('can be filtered by type', async () => {
    const { nodes } = await feed('types: [CONTRACT, AUDIT] ');
    expect(nodes.map((node: Entry & { recordType: string }) => `${node.recordType} ${node.version}`)).toEqual([
      'AUDIT 2',
      'AUDIT 1',
      'AUDIT 1',
      'CONTRACT 3',
      'CONTRACT 2',
      'CONTRACT 1',
    ]);
  });

  test('can be filtered by third party and includes everything about it', async () => {
    const count = left
      .flatMap(({ entries }) => entries)
      .filter((entry) => entry.third_party_id === parseGlobalId(ids.PartnerLab!)!.key).length;
    expect(count).toBeGreaterThan(20);
    const about = await feed('thirdParty: { external: { source: "erp", externalId: "L-1" } } ');
    expect(about.totalCount).toBe(count);
    const { thirdParty } = await registry.ask(
      'AUDITOR',
      `query($id: ID!) { thirdParty(ref: { id: $id }) { changes { totalCount nodes { seq } } } }`,
      { id: ids.PartnerLab },
    );
    const [all] = await registry.observer<{ number: number; last: number }[]>`
      select count(*) as number, max(seq) as last from change where third_party_id = ${parseGlobalId(ids.PartnerLab!)!.key}`;
    expect(thirdParty.changes.totalCount).toBe(all!.number);
    const places = thirdParty.changes.nodes.map(({ seq }: { seq: number }) => seq);
    expect(places).toContain(about.nodes[0].seq);
    expect(Math.max(...places)).toBe(all!.last);
    expect(await feed('thirdParty: { external: { source: "erp", externalId: "nobody" } } ')).toEqual({
      totalCount: 0,
      nodes: [],
    });
    expect((await feed(`thirdParty: { id: "${ids.PartnerLab}" } types: [ENGAGEMENT] `)).totalCount).toBe(3);
  });
});

describe('replaying the log into an empty registry rebuilds every table', () => {
  const tables = [...recordNames.flatMap(tablesOf), 'third_party_term'];

  /** Kinds of record that the demo lacks. */
  const ofNoDemo = (['RequirementMapping', 'EvidenceDocument', 'WebhookSubscription', 'CalendarFeed'] as const).flatMap(
    tablesOf,
  );

  async function expectReplayed(from: TestRegistry, batch: number, empty: readonly string[] = []): Promise<void> {
    const copy = await copyTemplate();
    const into = connect(copy.url, { max: 2, statementTimeoutMs: 0, name: 'attestry test' });
    const snapshot = new Snapshot(from.database.read);
    try {
      await replay(snapshot, into, { batch });
      for (const table of tables) {
        const select = `select to_jsonb(t) as row from ${table} t order by t::text`;
        const [expected, rebuilt] = await Promise.all([from.observer.unsafe(select), into.unsafe(select)]);
        if (!empty.includes(table)) expect(expected.length, table).toBeGreaterThan(0);
        expect([...rebuilt], table).toEqual([...expected]);
      }
    } finally {
      await snapshot.close();
      await into.end();
      await copy.drop();
    }
  }

  test('after every mutation, in small batches with references between them', async () => {
    await expectReplayed(registry, 2);
  });

  test('after the demo', async () => {
    const demo = new TestRegistry();
    await demo.open();
    try {
      await loadDemo(demo.operator, () => undefined);
      await expectReplayed(demo, 1_000, ofNoDemo);
    } finally {
      await demo.close();
    }
  });
});

test('refuses an image of a later schema version', async () => {
  const copy = await copyTemplate();
  const into = connect(copy.url, { max: 1, statementTimeoutMs: 0, name: 'attestry test' });
  const snapshot = new Snapshot(registry.database.read);
  await registry.observer`update change set schema_version = 99 where record_type = 'FINDING'`;
  await expect(replay(snapshot, into)).rejects.toThrow('later version');
  expect(await into`select from third_party`).toHaveLength(0);
  await registry.observer`update change set schema_version = 1 where record_type = 'FINDING'`;
  await snapshot.close();
  await into.end();
  await copy.drop();
});

function tablesOf(name: (typeof recordNames)[number]): string[] {
  const parts: { table: PgTable }[] = Object.values(records[name].parts);
  return [records[name].table, ...parts.map(({ table }) => table)].map(getTableName);
}
