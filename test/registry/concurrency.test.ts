import { describe, expect, test } from 'vitest';
import { derivedTypes } from '../../src/derived/news.ts';
import { Problems } from '../../src/input/problems.ts';
import { idempotencyOf } from '../../src/registry/idempotency.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept, mutate, type Outcome } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);

const CLIENTS = 20;
const clients = <T>(work: (client: number) => Promise<T>) =>
  Promise.all(Array.from({ length: CLIENTS }, (_, client) => work(client)));
const codes = (outcomes: Outcome[]) => outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));

test('twenty clients that change one record and retry stale writes lose no change', async () => {
  const { id } = await make.vendor();
  const read = async () =>
    (await registry.ask('ANALYST', `query($id: ID!) { thirdParty(ref: { id: $id }) { version tags } }`, { id }))
      .thirdParty as { version: number; tags: string[] };
  const tries = await clients(async (client) => {
    for (let tried = 1; ; tried++) {
      const { version, tags } = await read();
      const input = { thirdParty: { id }, expectedVersion: version, tags: [...tags, `client ${client}`] };
      const { userErrors } = await mutate(registry, 'updateThirdParty', input);
      if (userErrors.length === 0) return tried;
      expect(userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    }
  });
  const { version, tags } = await read();
  expect(version).toBe(1 + CLIENTS);
  expect(tags.toSorted()).toEqual(Array.from({ length: CLIENTS }, (_, client) => `client ${client}`).toSorted());
  // Without a stale write, the clients did not overlap and the test proves nothing.
  expect(Math.max(...tries)).toBeGreaterThan(1);
});

test('rejects duplicates: creates one of twenty third parties with the same identifier and reports the rest', async () => {
  const identifiers = [{ scheme: 'LEI', value: '213800KUD8LAJWSQ9D15' }];
  const outcomes = await clients((client) =>
    mutate(registry, 'createVendor', { legalName: `Twin ${client}`, identifiers }),
  );
  expect(outcomes.filter(({ record }) => record !== null)).toHaveLength(1);
  expect(codes(outcomes)).toEqual(Array(CLIENTS - 1).fill('TAKEN'));
});

test('creates one of twenty certificates with the same key at a source', async () => {
  const { id } = await make.vendor();
  const input = { thirdParty: { id }, type: 'CAP', source: 'grc', externalId: 'RACE' };
  const outcomes = await clients(() => mutate(registry, 'createCertification', input));
  expect(codes(outcomes)).toEqual(Array(CLIENTS - 1).fill('TAKEN'));
});

describe('an idempotency key', () => {
  test('sent by twenty clients at once creates one record and returns it to all', async () => {
    const before = (await registry.state())['log position'];
    const outcomes = await clients(() =>
      mutate(registry, 'createVendor', { legalName: 'Once', idempotencyKey: 'parallel' }),
    );
    expect(codes(outcomes)).toEqual([]);
    expect(new Set(outcomes.map(({ record }) => (record as { id: string }).id)).size).toBe(1);
    // The record, its risk level and its procurement answer.
    expect((await registry.state())['log position']).toBe(String(Number(before) + 3));
  });

  test('returns the current record for a repeat, with input fields in any order', async () => {
    const input = { legalName: 'Repeated', tags: ['a', 'b'], idempotencyKey: 'repeat' };
    const { id } = await accept(registry, 'createVendor', input);
    await accept(registry, 'updateThirdParty', { thirdParty: { id }, expectedVersion: 1, legalName: 'Renamed' });
    const state = await registry.state();
    const again = { idempotencyKey: 'repeat', tags: ['a', 'b'], legalName: 'Repeated' };
    expect(await accept(registry, 'createVendor', again, 'id version legalName')).toEqual({
      id,
      version: 2,
      legalName: 'Renamed',
    });
    expect(await registry.state()).toEqual(state);
  });

  test('recognizes a repeat after an upgrade that orders the fields of the schema differently', () => {
    const hashOf = (input: object) => {
      const problems = new Problems(['input']);
      return idempotencyOf('createVendor', { idempotencyKey: 'upgraded', ...input }, problems)!.requestHash;
    };
    const sites = [{ name: 'Hall', country: 'DE' }];
    const before = hashOf({ legalName: 'Vendor', sites, tags: ['a', 'b'] });
    expect(hashOf({ tags: ['a', 'b'], sites: [{ country: 'DE', name: 'Hall' }], legalName: 'Vendor' })).toBe(before);
    expect(hashOf({ legalName: 'Vendor', sites, tags: ['b', 'a'] })).not.toBe(before);
  });

  test('makes a successful update succeed again although the version has changed', async () => {
    const { id } = await make.vendor();
    const input = { thirdParty: { id }, expectedVersion: 1, tags: ['x'], idempotencyKey: 'update' };
    expect(await accept(registry, 'updateThirdParty', input)).toEqual({ id, version: 2 });
    expect(await accept(registry, 'updateThirdParty', input)).toEqual({ id, version: 2 });
    const { userErrors } = await mutate(registry, 'updateThirdParty', { ...input, idempotencyKey: null });
    expect(userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
  });

  test('is refused for another request or mutation; each principal has its own keys', async () => {
    const input = { legalName: 'First', tags: ['a', 'b'], idempotencyKey: 'mine' };
    const first = await accept(registry, 'createVendor', input);
    const reused = { record: null, userErrors: [{ code: 'KEY_REUSED', field: ['input', 'idempotencyKey'] }] };
    expect(await mutate(registry, 'createVendor', { ...input, legalName: 'Second' })).toMatchObject(reused);
    expect(await mutate(registry, 'createVendor', { ...input, country: null })).toMatchObject(reused);
    expect(await mutate(registry, 'createVendor', { ...input, tags: ['b', 'a'] })).toMatchObject(reused);
    expect(await mutate(registry, 'createSupplier', input)).toMatchObject(reused);
    const another = await accept(registry, 'createVendor', input, 'id', 'ADMIN');
    expect(another.id).not.toBe(first.id);
  });

  test('is not used by a refused request', async () => {
    const thirdParty = { external: { source: 'erp', externalId: 'LATER' } };
    const input = { thirdParty, name: 'E', category: 'OTHER', idempotencyKey: 'patient' };
    expect(codes([await mutate(registry, 'createEngagement', input)])).toEqual(['NOT_FOUND']);
    await make.vendor({ externalRefs: [thirdParty.external] });
    const { id } = await accept(registry, 'createEngagement', input);
    expect(await accept(registry, 'createEngagement', input)).toEqual({ id, version: 1 });
  });

  test('can be used again after 24 hours', async () => {
    const input = { legalName: 'Daily', idempotencyKey: 'daily' };
    const { id } = await accept(registry, 'createVendor', input);
    const age = (minutes: number) => registry.observer`
      update idempotency_key set created_at = now() - make_interval(mins => ${minutes}) where key = 'daily'`;
    await age(24 * 60 - 1);
    expect((await accept(registry, 'createVendor', input)).id).toBe(id);
    await age(24 * 60 + 1);
    expect((await accept(registry, 'createVendor', input)).id).not.toBe(id);
  });
});

test('a reader that follows the log while twenty write sees every change once, in order', async () => {
  const { changes: start } = await registry.ask(
    'AUDITOR',
    '{ changes(orderBy: { field: SEQ, direction: DESC }, first: 1) { nodes { seq } } }',
  );
  type Seen = { seq: number; recordedAt: string; recordType: string; record: { id: string } };
  const seen: Seen[] = [];
  let cursor: string | null = null;
  const follow = async () => {
    const { changes } = await registry.ask(
      'INTEGRATION',
      `query($after: String) { changes(orderBy: { field: SEQ }, first: 7, after: $after) {
        nodes { seq recordedAt recordType record { id } } pageInfo { hasNextPage endCursor } } }`,
      { after: cursor },
    );
    seen.push(...(changes.nodes as Seen[]));
    cursor = (changes.pageInfo.endCursor as string | null) ?? cursor;
    return changes.pageInfo.hasNextPage as boolean;
  };
  let writing = true;
  const written = clients(async () => {
    const kinds = [make.vendor, make.facility, make.attestor, make.engagement];
    const made: string[] = [];
    for (const create of kinds) made.push((await create()).id);
    return made;
  }).finally(() => (writing = false));
  while (writing) await follow();
  while (await follow());
  const fresh = seen.filter(({ seq }) => seq > start.nodes[0].seq);
  // Derived entries use the id of the record too.
  const ofRecords = fresh.filter(({ recordType }) => !derivedTypes.includes(recordType));
  const ids = ofRecords.map(({ record }) => record.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining((await written).flat()));
  const seqs = seen.map(({ seq }) => seq);
  expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
  const instants = seen.map(({ recordedAt }) => recordedAt);
  expect(instants).toEqual(instants.toSorted());
});
