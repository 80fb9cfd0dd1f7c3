import { describe, expect, test } from 'vitest';
import { verifyRisk } from '../../src/derived/verify.ts';
import { fixtures } from '../support/fixtures.ts';
import { useRegistry } from '../support/registry.ts';
import {
  another,
  everyKind,
  fresh,
  outcomesOf as outcomes,
  problemsOf,
  ref,
  syncing,
  vendor,
} from '../support/sync.ts';

const registry = useRegistry();
const make = fixtures(registry);
const { aVendor, lastSeq, only, read, sync } = syncing(registry);

/** The types of the records of `everyKind`, in its order. */
const synced = [
  'FINDING',
  'AUDIT',
  'INCIDENT',
  'QUALITY_RECORD',
  'SUPPLY_LINK',
  'SCREENING',
  'PRODUCT',
  'ATTESTATION',
  'CERTIFICATION',
  'CONTRACT',
  'ENGAGEMENT',
  'THIRD_PARTY',
];
const keyOfAll = (items: object[]) => (items[0] as { finding: { externalId: string } }).finding.externalId;

describe('a tombstone', () => {
  test('ends a record of each kind once, deletes nothing and appears in the feed', async () => {
    const items = everyKind();
    const seq = await lastSeq();
    const first = await sync(items);
    const externalId = keyOfAll(items);
    const withdrawals = synced.map((recordType) => ({ tombstone: { recordType, externalId } }));
    const ended = await sync(withdrawals);
    expect(outcomes(ended)).toEqual(synced.map(() => 'UPDATED'));
    expect(ended.results.map(({ record }) => record!.id)).toEqual(
      first.results.slice(0, synced.length).map(({ record }) => record!.id),
    );
    expect(outcomes(await sync(withdrawals))).toEqual(synced.map(() => 'UNCHANGED'));
    const { changes } = await registry.ask(
      'AUDITOR',
      '{ changes(orderBy: { field: SEQ, direction: DESC }, first: 100) { nodes { seq recordType tombstone } } }',
    );
    const tombstones = changes.nodes.filter(
      (node: { seq: number; tombstone: boolean }) => node.seq > seq && node.tombstone,
    );
    expect(tombstones.map((node: { recordType: string }) => node.recordType).toSorted()).toEqual(synced.toSorted());
    expect(await read(first.results[10]!.record!.id, '... on Engagement { status endsOn }')).toEqual({
      status: 'ENDED',
      endsOn: '2026-06-15',
    });
    expect(await read(first.results[7]!.record!.id, '... on Attestation { revokedOn revocationReason }')).toEqual({
      revokedOn: '2026-06-15',
      revocationReason: 'It no longer exists at its source.',
    });
  });

  test('is applied after the other items of its call', async () => {
    const externalId = fresh('V');
    const answer = await sync([{ tombstone: { recordType: 'THIRD_PARTY', externalId } }, vendor(externalId)]);
    expect(outcomes(answer)).toEqual(['UPDATED', 'CREATED']);
    expect(await read(answer.results[1]!.record!.id, '... on ThirdParty { lifecycle version }')).toEqual({
      lifecycle: 'RETIRED',
      version: 1,
    });
  });

  test('of any kind is applied after the other items of its call', async () => {
    const items = everyKind();
    const tombstones = synced.map((recordType) => ({ tombstone: { recordType, externalId: keyOfAll(items) } }));
    const answer = await sync([...tombstones, ...items]);
    expect(outcomes(answer)).toEqual([...synced.map(() => 'UPDATED'), ...items.map(() => 'CREATED')]);
  });

  test('does not affect records that its source changed later', async () => {
    const externalId = await aVendor({ sourceUpdatedAt: '2026-06-05T00:00:00Z' });
    const tombstone = { recordType: 'THIRD_PARTY', externalId };
    expect((await only({ tombstone: { ...tombstone, sourceUpdatedAt: '2026-06-04T00:00:00Z' } })).outcome).toBe(
      'UNCHANGED',
    );
    expect((await only({ tombstone: { ...tombstone, sourceUpdatedAt: '2026-06-06T00:00:00Z' } })).outcome).toBe(
      'UPDATED',
    );
    const revived = { thirdParty: { externalId, tags: ['late'], sourceUpdatedAt: '2026-06-05T12:00:00Z' } };
    expect((await only(revived)).outcome).toBe('UNCHANGED');
  });

  test('of a third party retires it when its last key at any source is removed', async () => {
    const identifier = { scheme: 'CAP', value: String(900_000 + another()) };
    const [first, second, erp] = [fresh('V'), fresh('V'), fresh('V')];
    await sync([vendor(first, { identifiers: [identifier] }), vendor(second, { identifiers: [identifier] })]);
    await sync([vendor(erp, { identifiers: [identifier] })], { source: 'erp' }, 'ANALYST');
    const gone = async (externalId: string, source = 'local') => {
      const item = { tombstone: { recordType: 'THIRD_PARTY', externalId } };
      const { results } = await sync([item], { source }, source === 'local' ? 'INTEGRATION' : 'ANALYST');
      const { id } = results[0]!.record!;
      const party = await read(id, '... on ThirdParty { lifecycle externalRefs { externalId goneOn } }');
      const left = party.externalRefs.filter(({ goneOn }: { goneOn: string | null }) => goneOn === null);
      return [results[0]!.outcome, party.lifecycle, left.length];
    };
    expect(await gone(second)).toEqual(['UPDATED', 'PROSPECT', 2]);
    expect(await gone(second)).toEqual(['UNCHANGED', 'PROSPECT', 2]);
    expect(await gone(erp, 'erp')).toEqual(['UPDATED', 'PROSPECT', 1]);
    // An item of the source adds the key again.
    expect((await only({ thirdParty: { externalId: second } })).outcome).toBe('UPDATED');
    expect(await gone(first)).toEqual(['UPDATED', 'PROSPECT', 1]);
    expect(await gone(second)).toEqual(['UPDATED', 'RETIRED', 0]);
  });

  test('from a program does not retire a third party that a person recorded', async () => {
    const identifier = { scheme: 'CAP', value: String(900_000 + another()) };
    const { id } = await make.partnerLab({ identifiers: [identifier] });
    const externalId = fresh('V');
    const tombstone = { recordType: 'THIRD_PARTY', externalId };
    const items = [{ thirdParty: { externalId, identifiers: [identifier] } }, { tombstone }];
    expect(outcomes(await sync(items))).toEqual(['UPDATED', 'UPDATED']);
    expect(await read(id, '... on ThirdParty { lifecycle externalRefs { goneOn } }')).toEqual({
      lifecycle: 'PROSPECT',
      externalRefs: [{ goneOn: '2026-06-15' }],
    });
  });

  test('of an engagement that has not begun prevents it from beginning', async () => {
    const engagement = { externalId: fresh(), thirdParty: ref(await aVendor()), name: 'E', category: 'OTHER' };
    await sync([{ engagement: { ...engagement, startsOn: '2027-01-01', endsOn: '2027-12-31' } }]);
    const { record } = await only({ tombstone: { recordType: 'ENGAGEMENT', externalId: engagement.externalId } });
    expect(await read(record!.id, '... on Engagement { status startsOn endsOn }')).toEqual({
      status: 'ENDED',
      startsOn: '2026-06-15',
      endsOn: '2026-06-15',
    });
  });

  test('of an engagement is undone only by an item with `endsOn`', async () => {
    const externalId = fresh();
    await sync([{ engagement: { externalId, thirdParty: ref(await aVendor()), name: 'E', category: 'OTHER' } }]);
    await sync([{ tombstone: { recordType: 'ENGAGEMENT', externalId } }]);
    const revived = { engagement: { externalId, status: 'ACTIVE' } };
    expect(problemsOf(await sync([revived]))).toEqual(['INCONSISTENT items.0.engagement.endsOn']);
    expect((await only({ engagement: { ...revived.engagement, endsOn: null } })).outcome).toBe('UPDATED');
  });

  test('removes the withdrawn record from the risk in the same call', async () => {
    const externalId = await aVendor();
    const thirdParty = ref(externalId);
    const [screening, audit] = [fresh(), fresh()];
    const levelAfter = async (...items: object[]) => {
      const { results } = await sync([...items, vendor(externalId)]);
      return await read(results.at(-1)!.record!.id, '... on ThirdParty { risk { level score factors { code } } }');
    };
    const matched = {
      externalId: screening,
      thirdParty,
      list: 'OFAC_SDN',
      screenedOn: '2026-06-01',
      outcome: 'CONFIRMED_MATCH',
    };
    const before = await levelAfter();
    const withRecords = await levelAfter(
      { screening: matched },
      { audit: { externalId: audit, thirdParty, kind: 'ONSITE', completedOn: '2026-06-01' } },
      { finding: { externalId: audit, audit: { externalId: audit }, title: 'T', severity: 'CRITICAL' } },
    );
    expect(withRecords.risk.level).toBe('VERY_HIGH');
    const codes = (answer: typeof withRecords) => answer.risk.factors.map(({ code }: { code: string }) => code);
    expect(codes(withRecords)).toContain('OPEN_FINDING');
    const after = await levelAfter(
      ...[
        ['SCREENING', screening],
        ['AUDIT', audit],
        ['FINDING', audit],
      ].map(([recordType, key]) => ({
        tombstone: { recordType, externalId: key },
      })),
    );
    expect(codes(after)).not.toContain('OPEN_FINDING');
    expect(after).toEqual(before);
    expect((await verifyRisk(registry.operator)).faults).toEqual([]);
  });
});
