import { beforeAll, describe, expect, test } from 'vitest';
import { role } from '../../db/tables/principal.ts';
import { readConfig } from '../../src/config.ts';
import { createLoaders } from '../../src/api/loaders.ts';
import { changeCursor, readLogCursor } from '../../src/exchange/change/cursor.ts';
import { snapshotPage } from '../../src/exchange/change/find.ts';
import { derivedTypes } from '../../src/derived/news.ts';
import { recordNames, records } from '../../src/registry/records.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import { fixtures } from '../support/fixtures.ts';
import { forgetDerived, insertDerived } from '../support/log.ts';
import { accept, mutate } from '../support/mutate.ts';
import { type Answer, TestRegistry, TODAY, useRegistry } from '../support/registry.ts';
import { everyMutation, type Step } from '../support/scenario.ts';

const registry = useRegistry({ MAX_QUERY_COST: '1000000' });
const make = fixtures(registry);
let ids: Record<string, string> = {};

const step: Step = async (mutation, input, _, selection, as = 'ADMIN') =>
  (await accept(registry, mutation, input, selection, as)) as Awaited<ReturnType<Step>>;

beforeAll(async () => {
  ids = await everyMutation(step);
});

type Entry = Answer['data'];
interface FeedPage {
  nodes: Entry[];
  pageInfo: { endCursor: string | null; startCursor: string | null; hasNextPage: boolean };
}

const ALL = `seq recordType recordId version operation tombstone before after differences { field before after }
  thirdParty { id } record { __typename id } principal { name }`;

/** Writes arguments in GraphQL syntax. */
const page = async (
  args: string,
  selection = 'seq recordType recordId version',
  as: (typeof role.enumValues)[number] = 'ADMIN',
  target = registry,
) =>
  (
    await target.ask(
      as,
      `{ changes${args && `(${args})`} { nodes { ${selection} } pageInfo { startCursor endCursor hasNextPage } } }`,
    )
  ).changes as FeedPage;
const refusal = async (args: string) => {
  const { errors } = await registry.send('ADMIN', `{ changes(${args}) { nodes { seq } } }`);
  return errors![0]!.extensions;
};
/** Reads all changes from a place on, page by page. */
async function walk(
  args: string,
  from: string | null,
  size: number,
  selection?: string,
  target = registry,
): Promise<{ nodes: Entry[]; end: string | null }> {
  const nodes: Entry[] = [];
  for (let cursor = from; ;) {
    const after = cursor === null ? '' : `, after: "${cursor}"`;
    const { nodes: pageNodes, pageInfo } = await page(
      `first: ${size}${after}${args && `, ${args}`}`,
      selection,
      'ADMIN',
      target,
    );
    nodes.push(...pageNodes);
    cursor = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return { nodes, end: cursor };
  }
}
const seqs = (nodes: Entry[]) => nodes.map(({ seq }) => seq as number);
const tableSeqs = async () =>
  (await registry.observer<{ seq: number }[]>`select seq from change order by seq`).map(({ seq }) => seq);

describe('the order of changes', () => {
  test('is the commit order from the beginning, for every page size', async () => {
    const all = await tableSeqs();
    for (const size of [1, 7, 100]) expect(seqs((await walk('', null, size)).nodes)).toEqual(all);
  });

  test('can be reversed, and read backward', async () => {
    const all = await tableSeqs();
    const latest = await page('first: 5, orderBy: { field: SEQ, direction: DESC }');
    expect(seqs(latest.nodes)).toEqual(all.slice(-5).toReversed());
    const older = await page(
      `first: 5, orderBy: { field: SEQ, direction: DESC }, after: "${latest.pageInfo.endCursor}"`,
    );
    expect(seqs(older.nodes)).toEqual(all.slice(-10, -5).toReversed());
    const last = await page('last: 5');
    expect(seqs(last.nodes)).toEqual(all.slice(-5));
    expect(seqs((await page(`last: 5, before: "${last.pageInfo.startCursor}"`)).nodes)).toEqual(all.slice(-10, -5));
  });
});

describe('a cursor', () => {
  test('works with any filter and direction, and with the list of a third party', async () => {
    const all = await tableSeqs();
    const { pageInfo } = await page('first: 30');
    const cursor = pageInfo.endCursor!;
    expect(cursor).toBe(changeCursor(registry.database.cursorSecret, all[29]!));
    const rest = await page(`first: 100, after: "${cursor}", types: [CONTRACT, AUDIT, FINDING]`);
    const { nodes } = await page('first: 100, types: [CONTRACT, AUDIT, FINDING]');
    expect(seqs(rest.nodes)).toEqual(seqs(nodes).filter((seq) => seq > all[29]!));
    expect(rest.nodes.length).toBeGreaterThan(0);
    const back = await page(`first: 100, after: "${cursor}", orderBy: { field: SEQ, direction: DESC }`);
    expect(seqs(back.nodes)).toEqual(all.slice(0, 29).toReversed());
    const query = `query($id: ID!) { thirdParty(ref: { id: $id }) { changes(after: "${cursor}") { nodes { seq } } } }`;
    const { thirdParty } = await registry.ask('ADMIN', query, { id: ids.PartnerLab });
    expect(seqs(thirdParty.changes.nodes).every((seq) => seq < all[29]!)).toBe(true);
  });

  test('keeps its place on an empty page, so that the next request misses nothing', async () => {
    const { end } = await walk('', null, 100);
    const empty = await page(`after: "${end}"`);
    expect(empty).toEqual({ nodes: [], pageInfo: { startCursor: null, endCursor: end, hasNextPage: false } });
    const made = await make.facility();
    const { nodes } = await page(`after: "${empty.pageInfo.endCursor}"`);
    expect(nodes).toMatchObject([{ recordId: made.id, version: 1 }]);
    const nobody = 'thirdParty: { external: { source: "erp", externalId: "nobody" } }';
    expect((await page(`after: "${end}", ${nobody}`)).pageInfo.endCursor).toBe(end);
    const begin = (await page(nobody)).pageInfo.endCursor;
    expect(seqs((await page(`first: 3, after: "${begin}"`)).nodes)).toEqual((await tableSeqs()).slice(0, 3));
  });

  test('is refused if it is invented, changed, or from another registry or list', async () => {
    const good = changeCursor(registry.database.cursorSecret, 5);
    const { contracts } = await registry.ask('ADMIN', '{ contracts { pageInfo { endCursor } } }');
    const bad = [
      '',
      'x',
      '.',
      '5',
      `6${good.slice(1)}`,
      `${good}x`,
      good.slice(0, -1),
      `${good}.`,
      `5-9${good.slice(1)}`,
      changeCursor('another secret', 5),
      contracts.pageInfo.endCursor as string,
    ];
    for (const cursor of bad) {
      expect(await refusal(`after: "${cursor}"`), cursor).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
      expect(await refusal(`last: 3, before: "${cursor}"`)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'before' });
    }
    const { errors } = await registry.send('ADMIN', `{ contracts(after: "${good}") { nodes { id } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'after' } }]);
    expect(await refusal('types: []')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'types' });
  });

  test('is refused beyond the end of the log, as after a restore', async () => {
    const { database, keys } = registry;
    const end = (await tableSeqs()).at(-1)!;
    const beyond = changeCursor(database.cursorSecret, end + 1);
    expect(await refusal(`after: "${beyond}"`)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
    expect(await refusal(`after: "${beyond}", types: [AUDIT]`)).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'after',
    });
    const headers = { authorization: `Bearer ${keys.ADMIN}`, 'last-event-id': beyond };
    const { statusCode, json } = await registry.http.inject({ method: 'GET', url: '/changes?follow=false', headers });
    expect(statusCode).toBe(400);
    expect(json().errors[0]).toMatchObject({
      message: expect.stringContaining('restored'),
      extensions: { field: 'after' },
    });
    expect((await page(`after: "${changeCursor(database.cursorSecret, end)}"`)).nodes).toEqual([]);
  });

  test('`changeCursor` returns the current place, to continue from after reading lists', async () => {
    const { changeCursor: cursor, facilities } = await registry.ask(
      'ADMIN',
      '{ facilities { totalCount } changeCursor }',
    );
    expect((await page(`after: "${cursor}"`)).nodes).toEqual([]);
    await make.facility();
    expect((await page(`after: "${cursor}"`)).nodes).toHaveLength(1);
    const now = await registry.ask('ADMIN', '{ facilities { totalCount } }');
    expect(now.facilities.totalCount).toBe(facilities.totalCount + 1);
  });

  test('works for an empty log', async () => {
    const empty = new TestRegistry();
    await empty.open();
    try {
      await empty.observer`truncate change restart identity`;
      const { changeCursor: cursor } = await empty.ask('ADMIN', '{ changeCursor }');
      const { pageInfo } = await page('snapshot: true', 'seq', 'ADMIN', empty);
      await fixtures(empty).facility();
      expect((await page(`after: "${cursor}"`, 'seq', 'ADMIN', empty)).nodes).toEqual([{ seq: 1 }]);
      expect((await page(`after: "${pageInfo.endCursor}"`, 'seq', 'ADMIN', empty)).nodes).toEqual([{ seq: 1 }]);
    } finally {
      await empty.close();
    }
  });
});

describe('a filter', () => {
  test('by type, by third party and by both returns the matching changes in order', async () => {
    const { nodes: all } = await walk('', null, 100, 'seq recordType thirdParty { id }');
    const expectPages = async (args: string, fits: (entry: Entry) => boolean) => {
      const expected = seqs(all.filter(fits));
      for (const size of [2, 100]) expect(seqs((await walk(args, null, size)).nodes), args).toEqual(expected);
      expect(seqs((await page(`last: 100, ${args}`)).nodes), args).toEqual(expected);
      const { changes } = await registry.ask('ADMIN', `{ changes(${args}) { totalCount } }`);
      expect(changes.totalCount).toBe(expected.length);
      return expected.length;
    };
    const types = ['CONTRACT', 'AUDIT', 'PRINCIPAL'];
    expect(await expectPages('types: [CONTRACT]', ({ recordType }) => recordType === 'CONTRACT')).toBe(3);
    await expectPages(`types: [${types.join()}, CONTRACT]`, ({ recordType }) => types.includes(recordType as string));
    const lab = `thirdParty: { id: "${ids.PartnerLab}" }`;
    expect(await expectPages(lab, ({ thirdParty }) => thirdParty?.id === ids.PartnerLab)).toBeGreaterThan(20);
    await expectPages(
      `${lab}, types: [AUDIT]`,
      (entry) => entry.thirdParty?.id === ids.PartnerLab && entry.recordType === 'AUDIT',
    );
    await expectPages(
      `${lab}, types: [${types.join()}]`,
      (entry) => entry.thirdParty?.id === ids.PartnerLab && types.includes(entry.recordType as string),
    );
    const derived = ['REMINDER', 'RISK_LEVEL'];
    await expectPages(`types: [${derived.join()}]`, ({ recordType }) => derived.includes(recordType as string));
  });
});

describe('a change', () => {
  const changesOf = async (types: string, more = '') => (await page(`first: 100, types: [${types}]${more}`, ALL)).nodes;

  test('has the record before and after with the field names of the API, and the differences', async () => {
    const [created, updated, terminated] = await changesOf('CONTRACT');
    expect(created).toMatchObject({ operation: 'CREATED', before: null, recordId: ids.Contract, tombstone: false });
    expect(created.after).toMatchObject({
      id: ids.Contract,
      thirdPartyId: ids.PartnerLab,
      noticeDays: 30,
      valueMinor: 9_007_199_254_740_991,
      expiresOn: '2027-12-31',
      documentSha256: 'ab'.repeat(32),
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      clauses: [
        { clauseType: 'BREACH_NOTIFICATION', present: 'YES', hours: 72, reference: '§ 4' },
        { clauseType: 'RIGHT_TO_AUDIT', present: 'NO', hours: null, reference: null },
      ],
      engagements: [{ engagementId: ids.Engagement }],
    });
    expect(created.differences).toContainEqual({ field: 'noticeDays', before: null, after: 30 });
    expect(created.differences.map(({ field }: Entry) => field)).not.toContain('terminatedOn');
    expect(updated.before).toEqual(created.after);
    expect(updated.differences).toEqual([{ field: 'noticeDays', before: 30, after: 60 }]);
    expect(terminated).toMatchObject({
      tombstone: true,
      record: { __typename: 'Contract' },
      thirdParty: { id: ids.PartnerLab },
    });
    expect(terminated.differences.map(({ field }: Entry) => field).toSorted()).toEqual(['status', 'terminatedOn']);
  });

  test('refers to sites, owners and people by global ids, and shows instants in UTC', async () => {
    const images = (await walk('', null, 100, 'recordType after')).nodes;
    const ofType = (type: string) => images.filter(({ recordType }) => recordType === type).map(({ after }) => after);
    const lab = ofType('THIRD_PARTY').find(({ id }) => id === ids.PartnerLab);
    expect(lab.owners).toMatchObject([{ ownerId: ids.Supplier, percent: 51.25 }, { ownerId: null }]);
    expect(lab.sites[0].id).toMatch(/^Site_/);
    expect(ofType('CERTIFICATION')[0].siteId).toBe(lab.sites[0].id);
    expect(ofType('ATTESTOR')[0].publicKeys[0]).toMatchObject({ keyId: 'k1', validTo: '2027-01-01T00:00:00.123Z' });
    expect(ofType('ATTESTATION').map(({ supersedesId }) => supersedesId)).toContain(ofType('ATTESTATION')[0].id);
    expect(ofType('DECISION')[0].decidedById).toMatch(/^Principal_/);
    expect(ofType('PROCUREMENT_POLICY').at(-1).rules).toContainEqual(
      expect.objectContaining({ rule: 'REVIEW', parameters: { everyMonths: 6 } }),
    );
    // No raw database key is shown, and no database column name.
    // An exception is the key that a document gives itself.
    const text = JSON.stringify(images).replaceAll(/"documentKey":"[^"]*"/g, '');
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/);
    expect(text).not.toMatch(/"[a-z]+_[a-z_]+":/);
    const types = new Set(images.map(({ recordType }) => recordType as string));
    expect(types).toEqual(new Set([...recordNames.map((name) => records[name].recordType), ...derivedTypes]));
  });

  test('is a tombstone if, and only if, the record no longer counts afterward', async () => {
    const ended = async () =>
      (await walk('', null, 100, 'recordType version tombstone')).nodes
        .filter(({ tombstone }) => tombstone as boolean)
        .map(({ recordType, version }) => `${recordType} ${version}`);
    const expected = [
      'CONTRACT 3',
      'ENGAGEMENT 3',
      'CERTIFICATION 3',
      'ATTESTATION 2',
      'PRODUCT 4',
      'DETERMINATION 2',
      'DECISION 2',
      // Merged into another one, and once more after the merge was undone.
      'THIRD_PARTY 2',
      'THIRD_PARTY 4',
    ];
    expect(await ended()).toEqual(expected);
    const { id } = await make.vendor();
    const change = (expectedVersion: number, lifecycle: string) =>
      accept(registry, 'changeLifecycle', { thirdParty: { id }, expectedVersion, lifecycle }, 'id', 'ADMIN');
    await change(1, 'RETIRED');
    expect(await ended()).toEqual([...expected, 'THIRD_PARTY 2']);
    // Only a sync can withdraw the other kinds; no mutation does.
    for (const [type, column] of [
      ['PRODUCT', 'retired_on'],
      ['AUDIT', 'retired_on'],
      ['FINDING', 'retired_on'],
      ['INCIDENT', 'retired_on'],
      ['QUALITY_RECORD', 'retired_on'],
      ['SUPPLY_LINK', 'retired_on'],
      ['SCREENING', 'revoked_on'],
    ] as const) {
      await registry.observer`
        insert into change (recorded_at, principal_id, request_id, record_type, record_id, third_party_id, operation, version, schema_version, image)
        select recorded_at, principal_id, null, record_type, record_id, third_party_id, 'UPDATED', 99, 1,
          image || jsonb_build_object('version', 99, ${column}::text, '2026-06-15')
        from change where record_type = ${type}::record_type order by seq desc limit 1`;
    }
    const more = [
      'PRODUCT 99',
      'AUDIT 99',
      'FINDING 99',
      'INCIDENT 99',
      'QUALITY_RECORD 99',
      'SUPPLY_LINK 99',
      'SCREENING 99',
    ];
    expect(await ended()).toEqual([...expected, 'THIRD_PARTY 2', ...more]);
    await registry.observer`delete from change where version = 99`;
  });

  test('lacks columns newer than its image, and an empty new column is not a difference', async () => {
    const { id } = await make.facility({ address: 'Here' });
    await registry.observer`update change set image = image - 'clia_number' - 'address'
      where record_type = 'FACILITY' and seq = (select max(seq) from change)`;
    await accept(registry, 'updateFacility', { id, expectedVersion: 1, name: 'Renamed' }, 'id', 'ADMIN');
    const [before, after] = (await page('last: 2', ALL)).nodes;
    expect(before.after).not.toHaveProperty('address');
    expect(after.before).not.toHaveProperty('cliaNumber');
    expect(after.after).toHaveProperty('cliaNumber', null);
    expect(after.differences).toEqual([
      expect.objectContaining({ field: 'name', after: 'Renamed' }),
      { field: 'address', before: null, after: 'Here' },
    ]);
  });

  test('of derived data is about the third party; a reminder is about the record that ends', async () => {
    const { id } = await make.vendor();
    const contract = await make.contract({ thirdParty: { id }, expiresOn: '2026-07-15' });
    const decision = await make.decision({ thirdParty: { id } });
    const level = {
      as_of: '2026-06-15',
      level: 'LOW',
      score: 12.5,
      state: 'CONFIRMED',
      driving_dimension: 'FINANCIAL',
    };
    await forgetDerived(registry);
    await insertDerived(registry, 'RISK_LEVEL', { of: id, about: id, image: level });
    await insertDerived(registry, 'RISK_LEVEL', {
      of: id,
      about: id,
      version: 2,
      image: { ...level, level: 'HIGH', score: 60 },
    });
    await insertDerived(registry, 'PROCUREMENT_ANSWER', {
      of: id,
      about: id,
      image: { as_of: '2026-06-15', answer: 'BLOCK', rules: ['CONTRACT'] },
    });
    const ends = { ends_on: '2026-07-15', days_before: 30, days_left: 30, title: 'It' };
    const reminders = { CONTRACT: contract.id, REVIEW: id, WAIVER: decision.id };
    for (const [kind, recordType] of Object.entries(reminders)) {
      await insertDerived(registry, 'REMINDER', {
        of: recordType,
        about: id,
        image: { expiration_kind: kind, ...ends },
      });
    }
    const { nodes } = await page(
      `first: 100, types: [RISK_LEVEL, PROCUREMENT_ANSWER, REMINDER], thirdParty: { id: "${id}" }`,
      ALL,
    );
    const thirdParty = { thirdParty: { id } };
    expect(nodes).toMatchObject([
      {
        recordId: id,
        ...thirdParty,
        before: null,
        record: { id },
        after: { asOf: '2026-06-15', level: 'LOW', drivingDimension: 'FINANCIAL' },
      },
      { recordId: id, before: { level: 'LOW' }, after: { level: 'HIGH' }, tombstone: false },
      { recordId: id, ...thirdParty, after: { answer: 'BLOCK', rules: ['CONTRACT'] } },
      { recordId: contract.id, ...thirdParty, record: { __typename: 'Contract', id: contract.id } },
      {
        recordId: id,
        ...thirdParty,
        after: { expirationKind: 'REVIEW', endsOn: '2026-07-15', daysLeft: 30, title: 'It' },
      },
      { recordId: decision.id, ...thirdParty, record: { __typename: 'Decision' } },
    ]);
    expect(nodes[1].differences).toEqual([
      { field: 'level', before: 'LOW', after: 'HIGH' },
      { field: 'score', before: 12.5, after: 60 },
    ]);
    const snapshot = await walk(
      `snapshot: true, types: [RISK_LEVEL, PROCUREMENT_ANSWER, REMINDER], thirdParty: { id: "${id}" }`,
      null,
      2,
    );
    expect(snapshot.nodes.map(({ recordType, version }) => `${recordType} ${version}`)).toEqual([
      'RISK_LEVEL 2',
      'PROCUREMENT_ANSWER 1',
      'REMINDER 1',
      'REMINDER 1',
      'REMINDER 1',
    ]);
  });
});

describe('a reader', () => {
  const CONTACT = 'security@huazhen.example';
  const EMAIL = 'grace@lab.example';

  test.each(role.enumValues)(
    '%s sees the data that its role may see and no other, also in `before`, `after` and `differences`',
    async (as) => {
      const answer = await registry.send(
        as,
        `{ changes(types: [THIRD_PARTY, PRINCIPAL], first: 100) { nodes { ${ALL} } } changeCursor }`,
      );
      if (!['INTEGRATION', 'AUDITOR', 'ADMIN'].includes(as)) {
        expect(answer.data).toBeNull();
        expect(answer.errors![0]!.extensions.code).toBe('FORBIDDEN');
        return;
      }
      const text = JSON.stringify(answer.data);
      const [sees, principals] = [as !== 'INTEGRATION', as !== 'INTEGRATION'];
      expect(text.includes(CONTACT)).toBe(sees);
      expect(text.includes(EMAIL)).toBe(principals);
      const nodes = answer.data.changes.nodes as Entry[];
      const labs = nodes.filter(({ recordId }) => recordId === ids.PartnerLab);
      for (const { after, differences } of labs) {
        expect('contacts' in after).toBe(sees);
        if (!sees) expect(differences.map(({ field }: Entry) => field)).not.toContain('contacts');
      }
      const grace = nodes.find(({ recordId }) => recordId === ids.Principal);
      expect(grace).toMatchObject(
        principals ? { after: { name: 'Grace' } } : { before: null, after: null, differences: [], record: null },
      );
    },
  );

  test('without the right to read contacts sees no difference if only contacts changed', async () => {
    const { id } = await make.vendor();
    const contacts = [{ role: 'SECURITY', name: 'Desk', email: 'new@vendor.example' }];
    await accept(registry, 'updateThirdParty', { thirdParty: { id }, expectedVersion: 1, contacts });
    const last = async (as: 'INTEGRATION' | 'AUDITOR') => (await page('last: 1', ALL, as)).nodes[0];
    expect((await last('AUDITOR')).differences.map(({ field }: Entry) => field)).toEqual(['contacts']);
    expect(await last('INTEGRATION')).toMatchObject({ recordId: id, version: 2, differences: [] });
  });
});

test('a page with all fields takes the same number of statements for every size', async () => {
  const statements = async (first: number, args: string) => {
    registry.statements.length = 0;
    await page(`first: ${first}, ${args}`, ALL.replace('record { __typename id }', ''));
    return registry.statements.filter((text) => !/^(begin|commit)\b|\bhash = |\bpg_type\b/i.test(text)).length;
  };
  // The page, earlier images, principals and third parties; for a snapshot also its end and the span to search.
  expect([await statements(20, 'snapshot: false'), await statements(100, 'snapshot: false')]).toEqual([4, 4]);
  expect([await statements(20, 'snapshot: true'), await statements(100, 'snapshot: true')]).toEqual([6, 6]);
  registry.statements.length = 0;
  await page('first: 100', 'seq after');
  expect(registry.statements.filter((text) => text.includes('earlier'))).toEqual([]);
});

test('`before` and `after` cost as much as objects', async () => {
  const cost = async (selection: string) =>
    (await registry.send('ADMIN', `{ changes(first: 10) { nodes { ${selection} } } }`)).extensions!.cost;
  const limit = readConfig({ MAX_QUERY_COST: '1000000' }).MAX_QUERY_COST;
  expect(await cost('seq recordId tombstone')).toEqual({ requested: 11, limit });
  expect(await cost('before after')).toEqual({ requested: 31, limit });
  expect(await cost('differences { field }')).toEqual({ requested: 111, limit });
});

describe('a snapshot', () => {
  test('returns the newest entry of each record once, then the later changes', async () => {
    const first = await walk('snapshot: true', null, 3);
    const newest = await registry.observer<{ seq: number }[]>`
      select max(seq) as seq from change group by record_type, record_id order by 1`;
    expect(seqs(first.nodes)).toEqual(newest.map(({ seq }) => seq));
    const { totalCount } = (await registry.ask('ADMIN', '{ changes(snapshot: true) { totalCount } }')).changes;
    expect(totalCount).toBe(newest.length);
    const { id } = await make.facility();
    await accept(registry, 'updateFacility', { id, expectedVersion: 1, name: 'Again' }, 'id', 'ADMIN');
    // After the snapshot the argument has no effect: both versions are returned.
    const { nodes } = await walk('snapshot: true', first.end, 1);
    expect(nodes).toMatchObject([
      { recordId: id, version: 1 },
      { recordId: id, version: 2 },
    ]);
  });

  test('continues from a cursor alone, in both directions, and in the list of a third party', async () => {
    const whole = await walk('snapshot: true', null, 100);
    const begun = await page('first: 10, snapshot: true');
    const { nodes } = await walk('', begun.pageInfo.endCursor, 4);
    expect(seqs([...begun.nodes, ...nodes])).toEqual(seqs(whole.nodes));
    const back = await page(`last: 100, before: "${begun.pageInfo.endCursor}"`);
    expect(seqs(back.nodes)).toEqual(seqs(begun.nodes.slice(0, -1)));
    const query = `query($id: ID!) { thirdParty(ref: { id: $id }) { changes(first: 100, orderBy: { field: SEQ }, after: "${begun.pageInfo.endCursor}") { nodes { seq } } } }`;
    const { thirdParty } = await registry.ask('ADMIN', query, { id: ids.PartnerLab });
    const ofLab = await walk(`thirdParty: { id: "${ids.PartnerLab}" }`, begun.pageInfo.endCursor, 100);
    expect(seqs(thirdParty.changes.nodes)).toEqual(seqs(ofLab.nodes));
  });

  test.each([1, 2, 3, 7, 50])(
    'read in parts of %i entries has each record once, then all that was written since, however much that is',
    async (span) => {
      const { cursorSecret, read } = registry.database;
      const { actor } = registry.operator;
      const readPage = (from: { seq: number; snapshotEnd: number }) =>
        Snapshot.of(read, async (snapshot) => {
          const loaders = createLoaders({ snapshot, actor, today: TODAY, cursorSecret });
          const args = { first: 5, orderBy: { field: 'SEQ', direction: 'ASC' as const }, where: from };
          const { nodes, pageInfo } = await snapshotPage(loaders, cursorSecret, args, from, span);
          return { nodes, cursor: pageInfo.endCursor()! };
        });
      const snapshotEnd = (await tableSeqs()).at(-1)!;
      const newest = await registry.observer<{ seq: number }[]>`
        select max(seq) as seq from change group by record_type, record_id order by 1`;
      let { nodes, cursor } = await readPage({ seq: 0, snapshotEnd });
      const seen = seqs(nodes);
      for (let written = 0; written < 8; written++) await make.facility();
      for (let place = readLogCursor(cursorSecret, cursor)!; place.snapshotEnd !== null;) {
        ({ nodes, cursor } = await readPage({ ...place, snapshotEnd }));
        seen.push(...seqs(nodes));
        place = readLogCursor(cursorSecret, cursor)!;
      }
      const { nodes: later } = await walk('', cursor, 100);
      const written = (await tableSeqs()).filter((seq) => seq > snapshotEnd);
      expect([...seen, ...seqs(later)]).toEqual([...newest.map(({ seq }) => seq), ...written]);
    },
  );

  test('of a log with mostly superseded entries is read in parts and is complete', async () => {
    const old = new TestRegistry();
    await old.open();
    try {
      const { id } = await fixtures(old).facility();
      await old.observer`
        insert into change (recorded_at, principal_id, request_id, record_type, record_id, third_party_id, operation, version, schema_version, image)
        select recorded_at, principal_id, request_id, record_type, record_id, third_party_id, 'UPDATED', n, 1, image
        from generate_series(2, 45000) n, (select * from change order by seq desc limit 1) as last`;
      const other = await fixtures(old).vendor();
      const newest = await old.observer<{ seq: number }[]>`
        select max(seq) as seq from change group by record_type, record_id order by 1`;
      for (const size of [1, 100]) {
        const { nodes } = await walk('snapshot: true', null, size, 'seq', old);
        expect(seqs(nodes)).toEqual(newest.map(({ seq }) => seq));
      }
      const ofTypes = await walk('snapshot: true, types: [FACILITY, THIRD_PARTY]', null, 100, undefined, old);
      expect(ofTypes.nodes).toMatchObject([{ recordId: id, version: 45_000 }, { recordId: other.id }]);
      const plain = await page('first: 1, snapshot: true', 'seq', 'ADMIN', old);
      expect(plain.pageInfo.hasNextPage).toBe(true);
    } finally {
      await old.close();
    }
  });

  test('followed by the feed equals the tables while eight clients write: each record once, then each version once', async () => {
    const WRITERS = 8;
    const busy = new TestRegistry();
    await busy.open({ MAX_QUERY_COST: '1000000' });
    try {
      const ofBusy = fixtures(busy);
      const made = await Promise.all(Array.from({ length: 12 }, () => ofBusy.vendor()));
      for (const { id } of made)
        await accept(busy, 'updateThirdParty', { thirdParty: { id }, expectedVersion: 1, trust: 1 });
      let writing = true;
      let written = 0;
      const writers = Array.from({ length: WRITERS }, async (_, writer) => {
        for (let round = 0; writing; round++) {
          const { id } = made[(round * 7 + writer) % made.length]!;
          if (round % 3 === 0) await ofBusy.contract({ thirdParty: { id } });
          const { thirdParty } = await busy.ask(
            'ADMIN',
            'query($id: ID!) { thirdParty(ref: { id: $id }) { version } }',
            { id },
          );
          const input = { thirdParty: { id }, expectedVersion: thirdParty.version, tags: [`${writer}-${round}`] };
          // Another client may be faster; then this write is refused.
          await mutate(busy, 'updateThirdParty', input);
          written++;
        }
      });
      const entries: Entry[] = [];
      let cursor: string | null = null;
      const read = async (size: number) => {
        const from: string = cursor === null ? 'snapshot: true' : `after: "${cursor}"`;
        const { nodes, pageInfo } = await page(
          `first: ${size}, ${from}`,
          'seq recordType recordId version after',
          'ADMIN',
          busy,
        );
        entries.push(...nodes);
        cursor = pageInfo.endCursor;
        return pageInfo.hasNextPage;
      };
      while (written < 150) await read(2);
      writing = false;
      await Promise.all(writers);
      while (await read(10));

      const seen = seqs(entries);
      expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => a - b));
      const versions = new Map<string, number[]>();
      const state = new Map<string, Entry>();
      for (const { recordType, recordId, version, after } of entries) {
        // Derived entries use the id of the third party but have version numbers of their own.
        const derived = derivedTypes.includes(recordType as string);
        const key = derived ? `${recordType} ${recordId}` : (recordId as string);
        versions.set(key, [...(versions.get(key) ?? []), version as number]);
        state.set(key, after);
      }
      // After the first version of a record, every later version followed once.
      for (const [, numbers] of versions) expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));
      const { contracts, vendors } = await busy.ask(
        'ADMIN',
        '{ contracts(first: 100) { totalCount } vendors(first: 100) { nodes { id version tags } } }',
      );
      expect(vendors.nodes).toHaveLength(12);
      for (const { id, version, tags } of vendors.nodes)
        expect(state.get(id as string)).toMatchObject({ version, tags });
      const countOf = (name: string) => [...state.keys()].filter((id) => id.startsWith(name)).length;
      expect([countOf('ThirdParty'), countOf('Contract')]).toEqual([12, contracts.totalCount]);
      const [log] = await busy.observer<{ entries: number; records: number }[]>`
        select count(*) as entries, count(distinct (record_type, record_id)) as records from change`;
      expect(state.size).toBe(log!.records);
      // If the reader is never late, the snapshot skips nothing and the test proves nothing.
      expect(entries.length).toBeLessThan(log!.entries);
      expect(entries.length).toBeGreaterThan(log!.records);
    } finally {
      await busy.close();
    }
  });
});
