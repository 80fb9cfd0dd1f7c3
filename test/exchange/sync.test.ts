import { describe, expect, test } from 'vitest';
import { derivedTypes } from '../../src/derived/news.ts';
import { verifyRisk } from '../../src/derived/verify.ts';
import { lookUp } from '../../src/exchange/sync/look-up.ts';
import { Mentions } from '../../src/exchange/sync/mentions.ts';
import { planItems, readItem } from '../../src/exchange/sync/plan.ts';
import { UNSIGNED } from '../../src/exchange/sync/signature.ts';
import { Staged } from '../../src/exchange/sync/staged.ts';
import type { SyncItem } from '../../src/generated/graphql.ts';
import { keyOf } from '../../src/registry/global-id.ts';
import { newKey } from '../../src/registry/new-key.ts';
import { write } from '../../src/registry/write.ts';
import { TODAY, useRegistry } from '../support/registry.ts';
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
const { aVendor, lastSeq, only, read, send, sync } = syncing(registry);

describe('a sync', () => {
  test('applies items of every kind in any order; a second time it changes nothing', async () => {
    const items = everyKind();
    const first = await sync(items);
    expect(outcomes(first)).toEqual(Array(13).fill('CREATED'));
    expect(first.results.map(({ record }) => record!.__typename)).toEqual([
      'Finding',
      'Audit',
      'Incident',
      'QualityRecord',
      'SupplyLink',
      'Screening',
      'Product',
      'Attestation',
      'Certification',
      'Contract',
      'Engagement',
      'PartnerLab',
      'Vendor',
    ]);
    const seq = await lastSeq();
    const again = await sync(items.toReversed());
    expect(outcomes(again)).toEqual(Array(13).fill('UNCHANGED'));
    expect(again.results.map(({ record }) => record).toReversed()).toEqual(first.results.map(({ record }) => record));
    expect(await lastSeq()).toBe(seq);
  });

  test('logs each record once, in its last state and first version, with the caller as author', async () => {
    const externalId = fresh();
    const seq = await lastSeq();
    const answer = await sync([
      vendor(externalId, { tags: ['first'] }),
      vendor(externalId, { tags: ['second'] }),
      vendor(externalId, { tags: ['second'] }),
    ]);
    expect(outcomes(answer)).toEqual(['CREATED', 'UPDATED', 'UNCHANGED']);
    const log = await registry.observer`
      select record_type, operation, change.version, image->'tags' as tags, principal.name from change
      join principal on principal.id = principal_id where seq > ${seq} and record_type = 'THIRD_PARTY'`;
    expect([...log]).toEqual([
      { record_type: 'THIRD_PARTY', operation: 'CREATED', version: 1, tags: ['second'], name: 'Local integration' },
    ]);
  });

  test('reports which rejected item would have created the record that another item names', async () => {
    const [owner, owned] = [fresh('V'), fresh('V')];
    const answer = await sync([
      vendor(owned, { owners: [{ thirdParty: ref(owner), percent: 60 }] }),
      { contract: { externalId: fresh(), thirdParty: ref(owned), kind: 'NDA' } },
      vendor(owner, { country: 'ZZ' }),
      vendor(fresh('V')),
    ]);
    expect(outcomes(answer)).toEqual(['REJECTED', 'REJECTED', 'REJECTED', 'CREATED']);
    expect(problemsOf(answer)).toEqual([
      'NOT_FOUND items.0.thirdParty.owners.0.thirdParty',
      'NOT_FOUND items.1.contract.thirdParty',
      'INVALID items.2.thirdParty.country',
    ]);
    const messages = answer.results.flatMap(({ userErrors }) => userErrors.map(({ message }) => message));
    expect(messages[0]).toContain('item 2 would have recorded it');
    expect(messages[1]).toContain('item 0 would have recorded it');
  });

  test('says the same of a rejected engagement and a rejected audit', async () => {
    const [thirdParty, key] = [ref(await aVendor()), fresh()];
    const answer = await sync([
      { contract: { externalId: fresh(), thirdParty, kind: 'NDA', engagements: [{ externalId: key }] } },
      { finding: { externalId: fresh(), audit: { externalId: key }, title: 'Open door', severity: 'LOW' } },
      { engagement: { externalId: key, thirdParty, name: '', category: 'BILLING' } },
      { audit: { externalId: key, thirdParty, kind: 'ONSITE', everyMonths: 0 } },
    ]);
    expect(outcomes(answer)).toEqual(Array(4).fill('REJECTED'));
    const messages = answer.results.flatMap(({ userErrors }) => userErrors.map(({ message }) => message));
    expect(messages[0]).toContain('item 2 would have recorded it, but was rejected');
    expect(messages[1]).toContain('item 3 would have recorded it, but was rejected');
  });

  test('applies items of a recorded owner although its own item is rejected', async () => {
    const [owner, owned, last] = [await aVendor(), fresh('V'), fresh('V')];
    const answer = await sync([
      { thirdParty: { externalId: owner, country: 'ZZ' } },
      vendor(owned, { owners: [{ thirdParty: ref(owner), percent: 60 }] }),
      vendor(last, { owners: [{ thirdParty: ref(owned), percent: 60 }] }),
      { contract: { externalId: fresh(), thirdParty: ref(owned), kind: 'NDA' } },
    ]);
    expect(outcomes(answer)).toEqual(['REJECTED', 'CREATED', 'CREATED', 'CREATED']);
  });

  test('finds an owner by an identifier that a valid item has too, although two owners of another are rejected', async () => {
    const [one, two] = [fresh('V'), fresh('V')];
    const identifier = { scheme: 'CAP', value: String(900_000 + another()) };
    const answer = await sync([
      vendor(one, { country: 'ZZ' }),
      vendor(two, { country: 'ZZ' }),
      vendor(fresh('V'), { identifiers: [identifier], owners: [one, two].map((key) => ({ thirdParty: ref(key) })) }),
      vendor(fresh('V'), { identifiers: [identifier] }),
      vendor(fresh('V'), { owners: [{ thirdParty: { identifier } }] }),
    ]);
    expect(outcomes(answer)).toEqual(['REJECTED', 'REJECTED', 'REJECTED', 'CREATED', 'CREATED']);
  });

  /** A chain of owners whose first is rejected. */
  function chainOf(length: number) {
    const key = fresh('CHAIN');
    const owner = (index: number) => (index === 0 ? {} : { owners: [{ thirdParty: ref(`${key} ${index - 1}`) }] });
    const chain = Array.from({ length }, (_, index) => vendor(`${key} ${index}`, owner(index)));
    return { chain, bad: { thirdParty: { ...chain[0]!.thirdParty, kind: undefined } } };
  }

  test('rejects all items that depend on a rejected owner, for long chains in any order', async () => {
    const { chain, bad } = chainOf(400);
    const beside = vendor(fresh('V'), { owners: [{ name: 'Somebody', percent: 5 }] });
    const answer = await sync([bad, beside, ...chain.slice(1)]);
    expect(answer).toMatchObject({ created: 1, rejected: 400 });
    expect(answer.results[300]!.userErrors).toMatchObject([
      { code: 'NOT_FOUND', message: expect.stringContaining('item 299 would have recorded it, but was rejected') },
    ]);
    const backwards = await sync([...chain.slice(1).reverse(), bad]);
    expect(backwards).toMatchObject({ created: 0, rejected: 400 });
    const whole = await sync([...chain].reverse());
    expect(whole).toMatchObject({ created: 400, rejected: 0 });
  });

  test('decides a chain of rejected owners in three rounds, however long it is', async () => {
    for (const length of [2, 40]) {
      const { chain, bad } = chainOf(length);
      const mentions = new Mentions();
      const call = {
        source: 'local',
        today: TODAY,
        byPerson: false,
        mentions,
        signature: UNSIGNED,
        fromDocument: false,
        versions: undefined,
      };
      const items = [...chain.slice(1), bad].map((item, index) => readItem(item as SyncItem, index, call));
      const lookedUp = await write(registry.operator, (transaction) => lookUp(transaction, mentions, 'local'));
      let rounds = 0;
      const { decided } = planItems(items, () => {
        rounds++;
        return new Staged(lookedUp, () => newKey());
      });
      expect(decided.every(({ proposal }) => proposal === null)).toBe(true);
      expect(rounds).toBe(3);
    }
  });

  test('applies the valid one of two items for a record, and the items that depend on it', async () => {
    const key = fresh('TWICE');
    const owned = vendor(fresh('OWNED'), { owners: [{ thirdParty: ref(key) }] });
    const answer = await sync([owned, vendor(key, { country: 'XX' }), vendor(key)]);
    expect(outcomes(answer)).toEqual(['CREATED', 'REJECTED', 'CREATED']);
  });

  test('allows third parties that own each other in a ring, which single mutations cannot create', async () => {
    const [a, b] = [fresh('V'), fresh('V')];
    const owned = (by: string) => ({ owners: [{ thirdParty: ref(by), percent: 40 }] });
    expect((await sync([vendor(a, owned(b)), vendor(b, owned(a))])).created).toBe(2);
    const all = Array.from({ length: 16 }, () => fresh('V'));
    const ofEach = { owners: all.map((owner) => ({ thirdParty: ref(owner), percent: 5 })) };
    const inEach = all.map((externalId, index) =>
      vendor(externalId, { owners: ofEach.owners.filter((_, ownerIndex) => ownerIndex !== index) }),
    );
    expect((await sync(inEach)).created).toBe(16);
    expect((await verifyRisk(registry.operator)).faults).toEqual([]);
  });
});

describe('a field', () => {
  test('stays if it is left out, becomes unknown with null, and a list replaces the list', async () => {
    const externalId = await aVendor({ country: 'DE', internalOwner: 'Ada', tags: ['a', 'b'], maturity: 3 });
    const { outcome, record } = await only({ thirdParty: { externalId, country: null, tags: ['c'] } });
    expect(outcome).toBe('UPDATED');
    expect(
      await read(record!.id, '... on ThirdParty { country internalOwner tags maturity legalName version }'),
    ).toEqual({
      country: null,
      internalOwner: 'Ada',
      tags: ['c'],
      maturity: 3,
      legalName: `Vendor ${externalId}`,
      version: 2,
    });
  });

  test('that changes moves `updatedAt` to the instant of the write; `createdAt` stays', async () => {
    const seq = await lastSeq();
    const externalId = await aVendor();
    await sync([{ thirdParty: { externalId, tags: ['changed'] } }]);
    const log = await registry.observer`
      select version, (image->>'updated_at')::timestamptz = recorded_at as now, image->'created_at' = image->'updated_at' as new
      from change where seq > ${seq} and record_type = 'THIRD_PARTY' order by seq`;
    expect([...log]).toEqual([
      { version: 1, now: true, new: true },
      { version: 2, now: true, new: false },
    ]);
  });

  test('`dataFlows` in an item records that its flows are listed', async () => {
    const thirdParty = ref(await aVendor());
    const externalId = fresh();
    await sync([{ engagement: { externalId, thirdParty, name: 'E', category: 'BILLING' } }]);
    const { record } = await only({ engagement: { externalId, dataFlows: [{ category: 'PHI' }] } });
    expect(await read(record!.id, '... on Engagement { protectedData dataFlows { category channel } }')).toEqual({
      protectedData: 'LISTED',
      dataFlows: [{ category: 'PHI', channel: 'UNKNOWN' }],
    });
  });
});

describe('a dry run', () => {
  test('returns the end of the log as cursor, without rolled back entries', async () => {
    const { cursor } = await sync([vendor(fresh('V'))], { dryRun: true });
    expect(cursor).toBe((await registry.ask('ADMIN', '{ changeCursor }')).changeCursor);
  });

  test('returns the result of the call and writes nothing', async () => {
    const known = await aVendor({ tags: ['a'] });
    const items = [
      ...everyKind(),
      { thirdParty: { externalId: known, tags: ['b'] } },
      vendor(known),
      {},
      vendor(fresh(), { country: 'ZZ' }),
    ];
    const before = await registry.state();
    const tried = await sync(items, { idempotencyKey: 'tried', dryRun: true });
    expect(await registry.state()).toEqual(before);
    expect(tried.cursor).toBe((await registry.ask('ADMIN', '{ changeCursor }')).changeCursor);
    const written = await sync(items, { idempotencyKey: 'tried' });
    const compared = ({ results, ...counts }: typeof written) => ({
      results: results.map(({ record: _, ...result }) => result),
      ...counts,
      cursor: null,
    });
    expect(compared(tried)).toEqual(compared(written));
    expect(tried.results.map(({ record }) => record === null)).toEqual([
      ...Array(13).fill(true),
      false,
      false,
      true,
      true,
    ]);
    expect(await sync(items, { idempotencyKey: 'tried', dryRun: true })).toMatchObject({ unchanged: 15, rejected: 2 });
  });
});

describe('with REJECT_ALL', () => {
  test('nothing is written if one item is rejected, and each item says why', async () => {
    const items = [vendor(fresh()), vendor(fresh(), { country: 'ZZ' })];
    const before = await registry.state();
    const answer = await sync(items, { onError: 'REJECT_ALL', idempotencyKey: 'all' });
    expect(await registry.state()).toEqual(before);
    expect(outcomes(answer)).toEqual(['REJECTED', 'REJECTED']);
    expect(problemsOf(answer)).toEqual(['NOT_WRITTEN items.0', 'INVALID items.1.thirdParty.country']);
    const mended = await sync([items[0]!], { onError: 'REJECT_ALL', idempotencyKey: 'all' });
    expect(mended.created).toBe(1);
  });

  test('a dry run returns the same', async () => {
    const answer = await sync([vendor(fresh()), {}], { onError: 'REJECT_ALL', dryRun: true });
    expect(problemsOf(answer)).toEqual(['NOT_WRITTEN items.0', 'INCONSISTENT items.1']);
  });
});

describe('an idempotency key', () => {
  test('makes a repeat return the result of the first call and write nothing, even after later changes', async () => {
    const externalId = fresh('V');
    const items = [vendor(externalId, { tags: ['first'] }), {}];
    const first = await sync(items, { idempotencyKey: externalId });
    await sync([vendor(externalId, { tags: ['second'] })]);
    const before = await registry.state();
    const again = await sync(items, { idempotencyKey: externalId });
    expect(await registry.state()).toEqual(before);
    const now = { ...first.results[0]!, record: { ...first.results[0]!.record!, version: 2 } };
    expect(again).toEqual({ ...first, results: [now, first.results[1]] });
  });

  test('sent by twenty clients at once makes one call', async () => {
    const items = everyKind();
    const seq = await lastSeq();
    const answers = await Promise.all(Array.from({ length: 20 }, () => sync(items, { idempotencyKey: 'parallel' })));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    const log = await registry.observer`
      select record_id from change where seq > ${seq} and record_type <> all(${[...derivedTypes]}::record_type[])`;
    expect(log).toHaveLength(13);
  });
});

describe('a key', () => {
  test('of an integration may write only under its own source', async () => {
    const { data, errors } = await send([vendor(fresh())], { source: 'grc' });
    expect(data.sync).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', action: 'sync.write' } }]);
    expect(errors![0]!.message).toContain('"local"');
  });

  test('of a person may write under any source', async () => {
    for (const role of ['ANALYST', 'ADMIN'] as const) {
      expect((await sync([vendor(fresh())], { source: 'grc' }, role)).created).toBe(1);
    }
  });

  test('of a person in role INTEGRATION may write only under its own source, as an integration does', async () => {
    await registry.observer`update principal set kind = 'PERSON' where name = 'Local integration'`;
    try {
      const { errors } = await send([vendor(fresh())], { source: 'grc' });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', action: 'sync.write' } }]);
      expect((await sync([vendor(fresh())])).created).toBe(1);
    } finally {
      await registry.observer`update principal set kind = 'SERVICE' where name = 'Local integration'`;
    }
  });

  test('of a program in another role may write under no source, because it has none', async () => {
    const before = registry.keys.ANALYST;
    await registry.observer`update principal set kind = 'SERVICE' where name = 'Local analyst'`;
    const { errors } = await send([vendor(fresh())], { source: 'grc' }, 'ANALYST');
    await registry.observer`update principal set kind = 'PERSON' where name = 'Local analyst'`;
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(registry.keys.ANALYST).toBe(before);
  });

  test('of one source cannot change records of another, but may refer to them', async () => {
    const externalId = fresh();
    const { results } = await sync([vendor(externalId)], { source: 'grc' }, 'ANALYST');
    const named = { external: { source: 'grc', externalId } };
    const answer = await sync([
      { contract: { externalId: fresh(), thirdParty: ref(externalId), kind: 'NDA' } },
      { contract: { externalId: fresh(), thirdParty: named, kind: 'NDA' } },
      { tombstone: { recordType: 'THIRD_PARTY', externalId } },
    ]);
    expect(outcomes(answer)).toEqual(['REJECTED', 'CREATED', 'REJECTED']);
    const { thirdParty } = await read(answer.results[1]!.record!.id, '... on Contract { thirdParty { id } }');
    expect(thirdParty.id).toBe(results[0]!.record!.id);
  });
});

describe('the cursor', () => {
  const changesAfter = async (after: string) =>
    (
      await registry.ask(
        'INTEGRATION',
        'query($after: String) { changes(after: $after, first: 100) { nodes { recordType recordId } } }',
        {
          after,
        },
      )
    ).changes.nodes as { recordType: string; recordId: string }[];

  test('is the place after the records of the call: only derived and later entries follow', async () => {
    const before = await sync([{}]);
    const { results, cursor } = await sync(everyKind());
    const written = (await changesAfter(before.cursor)).map(({ recordId }) => recordId);
    for (const { record } of results) {
      const id = record!.id;
      const ofThirdParty = keyOf('ThirdParty', id);
      expect(written).toContain(ofThirdParty === null ? id : `ThirdParty_${ofThirdParty.replaceAll('-', '')}`);
    }
    const following = await changesAfter(cursor);
    expect(following.filter(({ recordType }) => !derivedTypes.includes(recordType))).toEqual([]);
    const later = await sync([vendor(fresh())]);
    expect((await changesAfter(cursor)).map(({ recordId }) => recordId)).toContain(later.results[0]!.record!.id);
  });

  test('of a dry run is the unchanged end of the log', async () => {
    const { changeCursor } = await registry.ask('INTEGRATION', '{ changeCursor }');
    expect(await sync([vendor(fresh())], { dryRun: true })).toMatchObject({ created: 1, cursor: changeCursor });
  });
});

describe('for any number of items', () => {
  const statements = async (work: () => Promise<unknown>) => {
    registry.statements.length = 0;
    await work();
    return registry.statements.filter((text) => !/^(begin|commit)/i.test(text)).length;
  };
  const claims = [{ control: 'ENC-01', status: 'MET' }];

  test('a sync takes the same number of statements', async () => {
    const thirdParty = ref(await aVendor());
    const attestations = (number: number) =>
      Array.from({ length: number }, () => ({
        attestation: { externalId: fresh(), thirdParty, framework: 'SOC2', assurance: 'SELF', claims },
      }));
    const few = attestations(10);
    const many = attestations(1_000);
    expect(await statements(() => sync(few))).toBe(await statements(() => sync(many)));
    expect(await statements(() => sync(few))).toBe(await statements(() => sync(many)));
  }, 60_000);

  test('a sync of all kinds does too, and assesses each third party once', async () => {
    const few = Array.from({ length: 2 }, everyKind).flat();
    const many = Array.from({ length: 20 }, everyKind).flat();
    expect(await statements(() => sync(few))).toBe(await statements(() => sync(many)));
    expect((await verifyRisk(registry.operator)).faults).toEqual([]);
  }, 60_000);
});
