import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { columnName } from '../../db/columns.ts';
import { derivedTypes } from '../../src/derived/news.ts';
import { verifyRisk } from '../../src/derived/verify.ts';
import { createKey } from '../../src/records/key/repository.ts';
import { globalId, keyOf, parseGlobalId } from '../../src/registry/global-id.ts';
import { recordNames, records } from '../../src/registry/records.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { accept, mutate } from '../support/mutate.ts';
import { type Answer, useRegistry } from '../support/registry.ts';
import { expectRejected } from '../support/rejected.ts';
import { everyMutation } from '../support/scenario.ts';
import { syncing } from '../support/sync.ts';

const registry = useRegistry();
const make = fixtures(registry);
const { sync } = syncing(registry);

const PARTY = `id version kind legalName tradingNames lifecycle country domains services tags internalOwner maturity
  mergedInto { id } mergeReason identifiers { scheme value } externalRefs { source externalId }
  sites { id name country address function } contacts { role name } links { kind url }
  owners { name thirdParty { id } percent } engagements { totalCount }`;
const read = async (ref: object, selection = PARTY) =>
  (await registry.ask('ADMIN', `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { ${selection} } }`, { ref }))
    .thirdParty as Record<string, unknown> & Made;
const versionOf = async (id: string) => (await read({ id }, 'id version')).version;
const mergeInput = async (from: string, into: string, reason = 'Same EIN on both invoices') => ({
  from: { id: from },
  expectedFromVersion: await versionOf(from),
  into: { id: into },
  expectedIntoVersion: await versionOf(into),
  reason,
});
const merge = async (from: string, into: string) =>
  (await accept(registry, 'mergeThirdParties', await mergeInput(from, into), PARTY)) as Record<string, unknown> & Made;
const undo = async (id: string, selection = PARTY) =>
  (await accept(
    registry,
    'undoMerge',
    { id, expectedVersion: await versionOf(id), reason: 'Two companies after all' },
    selection,
  )) as Record<string, unknown> & Made;
const faults = async () => (await verifyRisk(registry.operator)).faults;
const refused = async (from: string, into: string, problems: string[]) => {
  const { userErrors } = await expectRejected(
    registry,
    'mergeThirdParties',
    await mergeInput(from, into),
    problems.map((problem) => problem.split(' ') as [string, string]),
  );
  return userErrors.map(({ message }) => message);
};

/** Every table of records as it is, without versions, times and the reason that an undone merge leaves. */
async function allRows(): Promise<Record<string, string>> {
  const parts = recordNames.flatMap((name) => Object.values(records[name].parts as Record<string, { table: PgTable }>));
  const tables = [...recordNames.map((name) => records[name].table), ...parts.map(({ table }) => table)];
  const entries = await Promise.all(
    tables.map(async (table) => {
      const { name } = getTableConfig(table);
      const [row] = await registry.observer.unsafe<{ rows: string }[]>(`
        select coalesce(string_agg(row, E'\\n' order by row), '') as rows from (
          select (to_jsonb(t) - 'version' - 'updated_at' - 'merge_reason')::text as row from ${name} t) as every`);
      return [name, row!.rows] as const;
    }),
  );
  return Object.fromEntries(entries);
}

describe('every reference to a third party', () => {
  const derived = [
    'due_record',
    'passed_on_risk',
    'procurement_answer_kept',
    'risk',
    'third_party_likeness',
    'third_party_term',
  ];
  /** The columns that a merge redirects: those of records, and of their parts except the one for the record itself. */
  const redirected = recordNames.flatMap((name) => {
    const parts = Object.values(records[name].parts as Record<string, { table: PgTable; owner: string }>);
    return [{ table: records[name].table as PgTable, owner: 'id' }, ...parts].flatMap(({ table, owner }) =>
      getTableConfig(table).foreignKeys.flatMap((foreignKey) => {
        const { columns, foreignTable } = foreignKey.reference();
        if (getTableConfig(foreignTable).name !== 'third_party') return [];
        return columns
          .filter((column) => name !== 'ThirdParty' || columnName(column) !== 'third_party_id' || owner === 'id')
          .map((column) => `${getTableConfig(table).name}.${columnName(column)}`);
      }),
    );
  });

  test('is redirected by a merge, or derived; a table that is neither must be decided', async () => {
    const found = await registry.observer<{ reference: string; table: string }[]>`
      select pointing.relname as table, pointing.relname || '.' || attname as reference from pg_constraint
      join pg_class pointing on pointing.oid = conrelid
      join pg_attribute on attrelid = conrelid and attnum = any(conkey)
      where contype = 'f' and confrelid = 'third_party'::regclass and pointing.relname not like 'third_party_%'
      union all select 'third_party_owner', 'third_party_owner.owner_id'`;
    const ofRecords = found.filter(({ table }) => !derived.includes(table)).map(({ reference }) => reference);
    expect(ofRecords.toSorted()).toEqual(redirected.toSorted());
  });

  test('has an index, so that a merge reads no whole table', async () => {
    const indexed = await registry.observer<{ column: string }[]>`
      select distinct indrelid::regclass || '.' || attname as column from pg_index
      join pg_attribute on attrelid = indrelid and attnum = indkey[0]`;
    const columns = new Set(indexed.map(({ column }) => column));
    expect(redirected.filter((column) => !columns.has(column))).toEqual([]);
  });
});

describe('a merge of a third party with a record of every kind', () => {
  let ids: Record<string, string>;
  let before: Record<string, string>;
  let into: Made;
  const lab = () => ids.PartnerLab!;

  test('moves all of them, and leaves nothing that refers to it', async () => {
    ids = await everyMutation((mutation, input, _, selection, as = 'ADMIN') =>
      accept(registry, mutation, input, selection, as),
    );
    into = await make.partnerLab({
      legalName: 'Huazhen Laboratory',
      tags: ['known'],
      sites: [{ name: 'Office', function: 'OFFICE', country: 'CN' }],
    });
    await make.certification({ thirdParty: { id: into.id } });
    before = await allRows();
    const merged = await merge(lab(), into.id);
    expect(merged).toMatchObject({
      id: into.id,
      version: 2,
      legalName: 'Huazhen Laboratory',
      tradingNames: ['深圳华诊医学检验所有限公司', 'Huazhen Medical Laboratory', 'Café Diagnostics'],
      country: 'CN',
      lifecycle: 'PROSPECT',
      tags: ['known', 'abroad'],
      domains: ['huazhen.example'],
      internalOwner: 'Dr. Park',
      maturity: 2,
      mergedInto: null,
      mergeReason: null,
      identifiers: [
        { scheme: 'USCC', value: '91110000600037341L' },
        { scheme: 'CLIA', value: '99D1234567' },
      ],
      externalRefs: [{ source: 'erp', externalId: 'L-1' }],
      engagements: { totalCount: 1 },
    });
    expect((merged.sites as { name: string }[]).map(({ name }) => name)).toEqual(['Office', 'Shenzhen']);
    const key = keyOf('ThirdParty', lab())!;
    const rows = await allRows();
    const naming = Object.entries(rows).flatMap(([table, text]) =>
      text.split('\n').flatMap((row) => (row.includes(key) ? [table] : [])),
    );
    // Its own row. No part of it is left, and nothing else names it.
    expect(naming).toEqual(['third_party']);
    for (const [name, id] of Object.entries(ids)) {
      const kind = parseGlobalId(id)!.name as (typeof recordNames)[number];
      const { table, thirdPartyId } = records[kind];
      if (thirdPartyId === null || kind === 'ThirdParty') continue;
      const [row] = await registry.observer.unsafe<{ owner: string }[]>(
        `select ${columnName(thirdPartyId)} as owner from ${getTableConfig(table).name} where id = $1`,
        [parseGlobalId(id)!.key],
      );
      const ofVendor = ['Decision'].includes(name);
      expect(globalId('ThirdParty', row!.owner), name).toBe(ofVendor ? ids.Vendor : into.id);
    }
  });

  test('leaves it on record, and says where it went', async () => {
    expect(await read({ id: lab() })).toMatchObject({
      lifecycle: 'RETIRED',
      legalName: '深圳华诊医学检验所有限公司',
      tradingNames: [],
      identifiers: [],
      externalRefs: [],
      sites: [],
      contacts: [],
      owners: [],
      mergedInto: { id: into.id },
      mergeReason: 'Same EIN on both invoices',
    });
    for (const ref of [
      { identifier: { scheme: 'USCC', value: '91110000600037341L' } },
      { external: { source: 'erp', externalId: 'L-1' } },
    ]) {
      expect((await read(ref)).id).toBe(into.id);
    }
  });

  test('blocks a purchase from it, and names the other, now and as known then', async () => {
    const { updatedAt } = await read({ id: lab() }, 'updatedAt');
    for (const then of ['', `(knownAt: "${String(updatedAt)}")`]) {
      const selection = `procurementStatus${then} { answer reasons { rule { id } message remedy evidence { id } } }`;
      expect((await read({ id: lab() }, selection)).procurementStatus).toMatchObject({
        answer: 'BLOCK',
        reasons: expect.arrayContaining([
          {
            rule: { id: 'LIFECYCLE' },
            message: 'It was merged into "Huazhen Laboratory".',
            remedy: 'Ask about "Huazhen Laboratory" instead.',
            evidence: [{ id: lab() }, { id: into.id }],
          },
        ]) as unknown,
      });
    }
  });

  test('refuses a new record about it, and names the other', async () => {
    const thirdParty = { id: lab() };
    for (const [mutation, input, field] of [
      ['createEngagement', { thirdParty, name: 'E', category: 'OTHER' }, 'thirdParty'],
      ['changeLifecycle', { thirdParty, expectedVersion: 3, lifecycle: 'PROSPECT' }, 'thirdParty'],
      ['createVendor', { legalName: 'V', owners: [{ thirdParty }] }, 'owners.0.thirdParty'],
    ] as const) {
      const { userErrors } = await expectRejected(registry, mutation, input, [['NOT_ALLOWED', field]]);
      expect(userErrors[0]!.message).toBe(`was merged into "Huazhen Laboratory"; use its id, ${into.id}`);
    }
    const incident = { externalId: 'I', thirdParty, kind: 'BREACH', severity: 'LOW', title: 'T' };
    const { results } = await sync([{ incident }]);
    expect(results[0]!.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: `was merged into "Huazhen Laboratory"; use its id, ${into.id}` },
    ]);
  });

  test('recomputes everything derived', async () => {
    expect(await faults()).toEqual([]);
  });

  test('is undone, so that every record is as it was', async () => {
    expect(await undo(lab())).toMatchObject({
      id: lab(),
      lifecycle: 'ONBOARDING',
      mergedInto: null,
      mergeReason: 'Two companies after all',
      externalRefs: [{ source: 'erp', externalId: 'L-1' }],
    });
    expect(await allRows()).toEqual(before);
    expect(await faults()).toEqual([]);
  });
});

describe('the change log of a merge', () => {
  test('has an entry of each moved record and of both third parties, by the actor', async () => {
    const [from, into] = [await make.vendor({ legalName: 'Log Twin' }), await make.vendor({ legalName: 'Log' })];
    const engagement = await make.engagement({ thirdParty: { id: from.id } });
    const [last] = await registry.observer<{ seq: number }[]>`select max(seq) as seq from change`;
    await merge(from.id, into.id);
    const entries = await registry.observer`
      select record_type as type, record_id as id, operation, change.version, principal.name as by, image ->> 'merge_reason' as reason
      from change join principal on principal.id = principal_id where seq > ${last!.seq}
        and record_type <> all(${[...derivedTypes]}::record_type[]) order by seq`;
    const key = (id: string) => parseGlobalId(id)!.key;
    const by = entries[0]!.by as string;
    expect(entries).toEqual([
      {
        type: 'THIRD_PARTY',
        id: key(from.id),
        operation: 'UPDATED',
        version: 2,
        by,
        reason: 'Same EIN on both invoices',
      },
      { type: 'THIRD_PARTY', id: key(into.id), operation: 'UPDATED', version: 2, by, reason: null },
      { type: 'ENGAGEMENT', id: key(engagement.id), operation: 'UPDATED', version: 2, by, reason: null },
    ]);
  });
});

describe('a merge unites', () => {
  test('alternatives and filters of webhooks, each once', async () => {
    const [from, into] = [await make.vendor(), await make.vendor()];
    const alternatives = [{ id: from.id }, { id: into.id }];
    const { id } = await make.engagement({ alternatives });
    const webhook = { name: 'Both', url: 'https://hooks.example/both', thirdParties: alternatives };
    await accept(registry, 'createWebhookSubscription', webhook, 'id', 'ADMIN');
    await merge(from.id, into.id);
    const { node, webhookSubscriptions } = await registry.ask(
      'ADMIN',
      `query($id: ID!) { node(id: $id) { ... on Engagement { alternatives { id } } }
        webhookSubscriptions { nodes { name thirdParties { id } } } }`,
      { id },
    );
    expect(node.alternatives).toEqual([{ id: into.id }]);
    expect(webhookSubscriptions.nodes).toContainEqual({ name: 'Both', thirdParties: [{ id: into.id }] });
  });

  test('sites of one name, with the certificates of both, and owners of one name', async () => {
    const [from, into] = [
      await make.vendor({
        sites: [{ name: 'Main', function: 'TESTING', address: '1 Elm St' }],
        owners: [{ name: 'Founders', percent: 60 }, { name: 'Fund' }],
      }),
      await make.vendor({
        sites: [{ name: 'Main', function: 'TESTING', country: 'US' }],
        owners: [{ name: 'founders' }],
      }),
    ];
    const siteOf = async ({ id }: Made) => ((await read({ id })).sites as { id: string }[])[0]!.id;
    const [old, kept] = [await siteOf(from), await siteOf(into)];
    const certification = await make.certification({ thirdParty: { id: from.id }, siteId: old });
    const merged = await merge(from.id, into.id);
    expect(merged.sites).toEqual([{ id: kept, name: 'Main', country: 'US', address: '1 Elm St', function: 'TESTING' }]);
    expect(merged.owners).toEqual([
      { name: 'founders', thirdParty: null, percent: 60 },
      { name: 'Fund', thirdParty: null, percent: null },
    ]);
    const { node } = await registry.ask(
      'ANALYST',
      'query($id: ID!) { node(id: $id) { ... on Certification { site { id } } } }',
      { id: certification.id },
    );
    expect(node.site).toEqual({ id: kept });
    // A new certificate of the site does not belong to the merged third party, so it does not prevent the undoing.
    await make.certification({ thirdParty: { id: into.id }, siteId: kept });
    expect((await undo(from.id)).sites).toEqual([
      { id: old, name: 'Main', country: null, address: '1 Elm St', function: 'TESTING' },
    ]);
    expect(await faults()).toEqual([]);
  });

  test('third parties that were merged before: all of them name the last one', async () => {
    const [first, second, third] = [await make.vendor(), await make.vendor(), await make.vendor()];
    await merge(first.id, second.id);
    await merge(second.id, third.id);
    for (const { id } of [first, second]) expect((await read({ id })).mergedInto).toEqual({ id: third.id });
    const tooEarly = { id: first.id, expectedVersion: 3, reason: 'R' };
    const { userErrors } = await expectRejected(registry, 'undoMerge', tooEarly, [['NOT_ALLOWED', 'id']]);
    expect(userErrors[0]!.message).toBe(
      `was merged on, into ${third.id}, by a later merge; undo the later merge first`,
    );
    expect((await undo(second.id)).mergedInto).toBeNull();
    expect((await read({ id: first.id })).mergedInto).toEqual({ id: second.id });
    expect((await undo(first.id)).mergedInto).toBeNull();
  });
});

describe('a merge is refused, with every reason at once, if', () => {
  test('the two contradict each other', async () => {
    const from = await make.vendor({
      legalName: 'Contrary',
      country: 'US',
      reportsPatientResults: 'YES',
      identifiers: [
        { scheme: 'LEI', value: '213800KUD8LAJWSQ9D15' },
        { scheme: 'CAP', value: '11' },
      ],
      sites: [{ name: 'Main', function: 'TESTING' }],
      owners: [{ name: 'Fund', percent: 10 }],
      tags: Array.from({ length: 30 }, (_, index) => `a${index}`),
    });
    const into = await make.supplier({
      country: 'CN',
      reportsPatientResults: 'NO',
      identifiers: [
        { scheme: 'LEI', value: '254900OPPU84GM83MG36' },
        { scheme: 'CAP', value: '12' },
      ],
      sites: [{ name: 'Main', function: 'OFFICE' }],
      owners: [{ name: 'Fund', percent: 20 }],
      tags: Array.from({ length: 30 }, (_, index) => `b${index}`),
    });
    const messages = await refused(from.id, into.id, [
      ...Array<string>(6).fill('INCONSISTENT from'),
      'OUT_OF_RANGE from',
    ]);
    expect(messages).toEqual(
      [
        'is a VENDOR, and the other a SUPPLIER; make both the same kind first, with updateThirdParty',
        'is in US, and the other in CN; correct the wrong country first',
        'has reportsPatientResults YES, and the other NO; correct the wrong one first, with updateThirdParty',
        'has a site "Main" that differs from the other\'s; rename one of them, or make them equal',
        'has LEI 213800KUD8LAJWSQ9D15, and the other 254900OPPU84GM83MG36; a legal entity has one LEI, so remove the wrong one first, or keep them apart',
        'has "Fund" as an owner with another country or share than the other has; correct the wrong one first',
        'would have 60 tags, and the field must have at most 50 elements; remove some from one of the two first',
      ].toSorted((a, b) => messages.indexOf(a) - messages.indexOf(b)),
    );
  });

  test('one supplies the other, owns it or is its alternative', async () => {
    const into = await make.vendor();
    const from = await make.vendor({ owners: [{ thirdParty: { id: into.id }, percent: 51 }] });
    const link = await make.supplyLink({ supplier: { id: from.id }, customer: { id: into.id } });
    const engagement = await make.engagement({
      thirdParty: { id: into.id },
      name: 'Courier',
      alternatives: [{ id: from.id }],
    });
    expect(await refused(from.id, into.id, Array<string>(3).fill('INCONSISTENT from'))).toEqual([
      'owns the other or is owned by it, and a third party cannot own itself; remove that owner first',
      `or the other is the alternative in the engagement "Courier" (${engagement.id}) of one of them; remove it first`,
      `and the other supply each other (${link.id}), and a third party cannot supply itself; keep them apart`,
    ]);
  });

  test('a supply or a share would count twice', async () => {
    const [from, into, customer, supplier] = [
      await make.vendor(),
      await make.vendor(),
      await make.vendor(),
      await make.supplier(),
    ];
    const link = (from: string, to: string, more: object = {}) =>
      make.supplyLink({ supplier: { id: from }, customer: { id: to }, ...more });
    const tubes = await link(from.id, customer.id, { supplies: 'Tubes' });
    const sameTubes = await link(into.id, customer.id, { supplies: ' tubes' });
    await link(into.id, customer.id, { supplies: 'Needles' });
    await link(supplier.id, from.id, { validTo: '2025-12-31' });
    await link(supplier.id, into.id, { validFrom: '2026-01-01' });
    const owners = [
      { thirdParty: { id: from.id }, percent: 30 },
      { thirdParty: { id: into.id }, percent: 40 },
    ];
    const owned = await make.vendor({ legalName: 'Owned', owners });
    expect(await refused(from.id, into.id, Array<string>(2).fill('INCONSISTENT from'))).toEqual([
      `owns "Owned" (${owned.id}) as the other does; remove one of the two owners there first, or add up the shares`,
      `supplies the same to the same customer as the other does: ${tubes.id} and ${sameTubes.id} would count twice; end one of them, or say what each supplies`,
    ]);
  });

  test('it would return a suspended third party to use, or the other is retired', async () => {
    const to = async (stages: string[]) => {
      const { id } = await make.vendor();
      for (const [index, lifecycle] of stages.entries())
        await accept(registry, 'changeLifecycle', { thirdParty: { id }, expectedVersion: index + 1, lifecycle });
      return id;
    };
    const suspended = await to(['ONBOARDING', 'ACTIVE', 'SUSPENDED']);
    const active = await to(['ONBOARDING', 'ACTIVE']);
    const retired = await to(['RETIRED']);
    expect(await refused(suspended, active, ['INCONSISTENT from'])).toEqual([
      'is SUSPENDED, and the other ACTIVE, so the merge would undo that; change one of the two first, with changeLifecycle',
    ]);
    expect(await refused(active, retired, ['INCONSISTENT from'])).toEqual([
      'would be merged into a third party that is RETIRED; merge the other way, or return that one to PROSPECT',
    ]);
    expect(await merge(active, suspended)).toMatchObject({ lifecycle: 'SUSPENDED' });
  });

  test('a version is stale, a reference is unknown, both are one, or the reason is missing', async () => {
    const [a, b] = [await make.vendor(), await make.vendor()];
    const input = await mergeInput(a.id, b.id);
    await expectRejected(registry, 'mergeThirdParties', { ...input, expectedFromVersion: 9, expectedIntoVersion: 8 }, [
      ['STALE_VERSION', 'expectedFromVersion'],
      ['STALE_VERSION', 'expectedIntoVersion'],
    ]);
    const none = { from: { id: 'ThirdParty_0' }, into: { external: { source: 'erp', externalId: 'none' } } };
    await expectRejected(registry, 'mergeThirdParties', { ...input, ...none }, [
      ['NOT_FOUND', 'from'],
      ['NOT_FOUND', 'into'],
    ]);
    await expectRejected(registry, 'mergeThirdParties', { ...input, into: { id: a.id } }, [['INCONSISTENT', 'from']]);
    await expectRejected(registry, 'mergeThirdParties', { ...input, reason: ' ' }, [['REQUIRED', 'reason']]);
    await expectRejected(registry, 'undoMerge', { id: a.id, expectedVersion: 1, reason: 'R' }, [['NOT_ALLOWED', 'id']]);
  });

  test.each(['DASHBOARD', 'PROCUREMENT', 'INTEGRATION', 'APPROVER', 'AUDITOR'] as const)(
    'the key is in role %s',
    async (role) => {
      const input = await mergeInput((await make.vendor()).id, (await make.vendor()).id);
      for (const [mutation, given] of [
        ['mergeThirdParties', input],
        ['undoMerge', { id: input.from.id, expectedVersion: 1, reason: 'R' }],
      ] as const) {
        const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
        const { data, errors } = await registry.send(
          role,
          `mutation($input: ${type}) { ${mutation}(input: $input) { userErrors { code } } }`,
          { input: given },
        );
        expect(data).toEqual({ [mutation]: null });
        expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      }
    },
  );
});

describe('undoing a merge is refused if', () => {
  test('a record that it changed has changed since, or a newer one rests on it', async () => {
    const [from, into] = [await make.vendor(), await make.vendor()];
    const thirdParty = { id: from.id };
    const engagement = await make.engagement({ thirdParty });
    const audit = await make.audit({ thirdParty });
    await merge(from.id, into.id);
    await accept(registry, 'updateEngagement', { id: engagement.id, expectedVersion: 2, dependency: 3 });
    await accept(registry, 'updateThirdParty', { thirdParty: { id: into.id }, expectedVersion: 2, tags: ['new'] });
    const finding = await make.finding({ auditId: audit.id });
    const contract = await make.contract({ thirdParty: { id: into.id }, engagementIds: [engagement.id] });
    await make.contract({ thirdParty: { id: into.id } });
    const { userErrors } = await expectRejected(
      registry,
      'undoMerge',
      { id: from.id, expectedVersion: 2, reason: 'R' },
      Array<[string, string]>(4).fill(['NOT_ALLOWED', 'id']),
    );
    const takeBack = 'take these changes back first; the change log has the earlier images';
    const remove = 'remove these references first, or keep the merge';
    expect(userErrors.map(({ message }) => message)).toEqual([
      `cannot be undone: third party records have changed since the merge (${into.id}); ${takeBack}`,
      `cannot be undone: engagement records have changed since the merge (${engagement.id}); ${takeBack}`,
      `cannot be undone: newer contract records refer to records that would move back (${contract.id}); ${remove}`,
      `cannot be undone: newer finding records refer to records that would move back (${finding.id}); ${remove}`,
    ]);
  });
});

test('a merge is undone after the changes since are taken back', async () => {
  const [from, into] = [await make.vendor(), await make.vendor()];
  const engagement = await make.engagement({ thirdParty: { id: from.id } });
  await merge(from.id, into.id);
  const contract = await make.contract({ thirdParty: { id: into.id }, engagementIds: [engagement.id] });
  const change = { id: engagement.id, dependency: 3 };
  await accept(registry, 'updateEngagement', { ...change, expectedVersion: 2 });
  await accept(registry, 'updateEngagement', { ...change, expectedVersion: 3, dependency: null });
  await accept(registry, 'updateContract', { id: contract.id, expectedVersion: 1, engagementIds: [] });
  expect(await undo(from.id)).toMatchObject({ mergedInto: null, engagements: { totalCount: 1 } });
});

test('a program merges records of no source, but not those that a source owns', async () => {
  const { id } = await accept(registry, 'createPrincipal', { name: 'Cleaner', kind: 'SERVICE' }, 'id', 'ADMIN');
  const { secret } = await createKey(registry.database.write, {
    principalId: keyOf('Principal', id as string)!,
    role: 'ANALYST',
    name: 'cleaner',
    source: null,
    expiresAt: null,
  });
  const mergeAsProgram = async (owner: object) => {
    const [from, into] = [await make.vendor(), await make.vendor()];
    await make.engagement({ thirdParty: { id: from.id }, ...owner });
    const response = await registry.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${secret}` },
      payload: {
        query:
          'mutation($input: MergeThirdPartiesInput!) { mergeThirdParties(input: $input) { userErrors { code message } } }',
        variables: { input: await mergeInput(from.id, into.id) },
      },
    });
    return response.json<Answer>().data.mergeThirdParties.userErrors as object[];
  };
  expect(await mergeAsProgram({})).toEqual([]);
  expect(await mergeAsProgram({ source: 'grc', externalId: 'E-program' })).toEqual([
    {
      code: 'NOT_ALLOWED',
      message: 'would change engagement records of source "grc"; only it or a person may change them',
    },
  ]);
});

test('the creator of a merged third party may not approve the other one', async () => {
  const create = (role: 'APPROVER' | 'ADMIN') =>
    accept(registry, 'createVendor', { legalName: 'Four eyes' }, 'id version', role) as Promise<Made>;
  const [from, into] = [await create('ADMIN'), await make.vendor()];
  const decision = { thirdParty: { id: into.id }, kind: 'APPROVAL', reason: 'R', validUntil: '2026-12-31' };
  await accept(registry, 'recordDecision', decision, 'id', 'ADMIN');
  await merge(from.id, into.id);
  const options = { role: 'ADMIN' } as const;
  await expectRejected(registry, 'recordDecision', decision, [['NOT_ALLOWED', 'thirdParty']], options);
});

describe('the answers of an instant before a merge', () => {
  const SEEN = 'risk(knownAt: $at) { score dimensions { dimension score } } procurementStatus(knownAt: $at) { answer }';
  const seen = async (id: string, at: string) =>
    (
      await registry.ask('ANALYST', `query($id: ID!, $at: DateTime!) { thirdParty(ref: { id: $id }) { ${SEEN} } }`, {
        id,
        at,
      })
    ).thirdParty as { risk: { score: number } };
  const instant = async () => {
    await setTimeout(5);
    const at = new Date().toISOString();
    await setTimeout(5);
    return at;
  };

  test('stay as they were for both, their customers and suppliers, during the merge and after its undoing', async () => {
    const [from, into, customer, supplier] = [
      await make.vendor(),
      await make.vendor(),
      await make.vendor(),
      await make.supplier(),
    ];
    const active = { status: 'ACTIVE', startsOn: '2026-01-01', dependency: 4, clinical: 'YES' };
    await make.engagement({ thirdParty: { id: customer.id }, ...active });
    await make.supplyLink({ supplier: { id: from.id }, customer: { id: customer.id }, criticality: 4 });
    await make.supplyLink({ supplier: { id: supplier.id }, customer: { id: from.id }, criticality: 4 });
    await make.incident({
      thirdParty: { id: from.id },
      severity: 'CRITICAL',
      kind: 'BREACH',
      occurredOn: '2026-06-01',
    });
    const parties = [from, into, customer, supplier].map(({ id }) => id);
    const at = async (time: string) => await Promise.all(parties.map((id) => seen(id, time)));
    const earlier = await instant();
    const before = await at(earlier);
    await merge(from.id, into.id);
    const between = await instant();
    const merged = await at(between);
    expect(await at(earlier)).toEqual(before);
    // The merged one has nothing left, and the other has everything.
    expect(merged[1]!.risk.score).not.toBe(before[1]!.risk.score);
    expect(merged[0]!.risk.score).not.toBe(before[0]!.risk.score);
    await undo(from.id);
    const after = await instant();
    expect(await at(earlier)).toEqual(before);
    expect(await at(between)).toEqual(merged);
    expect(await at(after)).toEqual(before);
  });
});

describe('at the same time,', () => {
  test('of two merges of the same third parties one is done, and nothing is in between', async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b, c] = [await make.vendor(), await make.vendor(), await make.vendor()];
      await make.engagement({ thirdParty: { id: a.id } });
      const pairs: [string, string][] = [
        [a.id, b.id],
        [b.id, a.id],
        [a.id, c.id],
      ];
      const inputs = await Promise.all(pairs.map(([from, into]) => mergeInput(from, into)));
      const outcomes = await Promise.all(inputs.map((input) => mutate(registry, 'mergeThirdParties', input)));
      expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
      const gone = (await Promise.all([a, b, c].map(({ id }) => read({ id })))).filter(({ mergedInto }) => mergedInto);
      expect(gone).toHaveLength(1);
      expect(await faults()).toEqual([]);
    }
  });

  test('a merge and a sync of the same third party lose nothing, whichever is first', async () => {
    for (let round = 0; round < 5; round++) {
      const external = { source: 'local', externalId: `R-${round}` };
      const from = await make.vendor({ externalRefs: [external] });
      const into = await make.vendor();
      const input = await mergeInput(from.id, into.id);
      const incident = {
        externalId: `I-${round}`,
        thirdParty: { external: { externalId: external.externalId } },
        ...{ kind: 'BREACH', severity: 'LOW', title: 'T' },
      };
      const party = { externalId: external.externalId, tags: ['from the source'] };
      const [{ userErrors }, synced] = await Promise.all([
        mutate(registry, 'mergeThirdParties', input),
        sync([{ thirdParty: party }, { incident }]),
      ]);
      expect(synced).toMatchObject({ userErrors: [], rejected: 0 });
      // Second, the merge has a stale version. It is done after that.
      if (userErrors.length > 0) {
        expect(userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
        await merge(from.id, into.id);
      }
      expect(await read({ external }, 'id version tags incidents { totalCount }')).toMatchObject({
        id: into.id,
        tags: ['from the source'],
        incidents: { totalCount: 1 },
      });
      expect(await faults()).toEqual([]);
    }
  });
});

test('a repeat with the same idempotency key merges once', async () => {
  const [from, into] = [await make.vendor(), await make.vendor()];
  await make.engagement({ thirdParty: { id: from.id } });
  const input = { ...(await mergeInput(from.id, into.id)), idempotencyKey: 'merge' };
  const send = async () =>
    (
      await registry.ask(
        'ANALYST',
        'mutation($input: MergeThirdPartiesInput!) { mergeThirdParties(input: $input) { thirdParty { version } movedRecords userErrors { code } } }',
        { input },
      )
    ).mergeThirdParties as object;
  expect(await send()).toEqual({ thirdParty: { version: 2 }, movedRecords: 1, userErrors: [] });
  expect(await send()).toEqual({ thirdParty: { version: 2 }, movedRecords: null, userErrors: [] });
});
