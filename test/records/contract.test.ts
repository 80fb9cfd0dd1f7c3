import { describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { accept, mutate } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';
import { expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

const EVERYTHING = `id version source externalId thirdParty { id } kind title status effectiveOn expiresOn terminatedOn
  inForce autoRenews noticeDays valueMinor currency governingLaw document { sha256 mediaType url }
  clauses { clauseType { code hasPeriod } present hours reference } engagements { id }`;
const DIGEST = 'ab'.repeat(32);

test('everything that can be recorded of a contract is read back', async () => {
  const { id: thirdParty } = await make.partnerLab();
  const engagement = await make.engagement({ thirdParty: { id: thirdParty } });
  const given = {
    kind: 'BUSINESS_ASSOCIATE',
    title: 'BAA with the lab',
    status: 'ACTIVE',
    effectiveOn: '2025-07-01',
    expiresOn: '2026-06-30',
    autoRenews: 'NO',
    noticeDays: 90,
    valueMinor: 9_007_199_254_740_991,
    currency: 'usd',
    governingLaw: 'Delaware',
    document: { sha256: DIGEST.toUpperCase(), mediaType: 'application/pdf', url: 'https://docs.example/baa.pdf' },
    source: 'clm',
    externalId: 'C-1',
  };
  const clauses = [
    { clauseType: 'BREACH_NOTIFICATION', present: 'YES', hours: 48, reference: '§ 7.2' },
    { clauseType: 'SAFEGUARDS', present: 'YES' },
    { clauseType: 'RIGHT_TO_AUDIT', present: 'NO' },
    { clauseType: 'INCIDENT_RESPONSE', present: 'UNKNOWN' },
  ];
  const written = await accept(
    registry,
    'createContract',
    { ...given, clauses, thirdParty: { id: thirdParty }, engagementIds: [engagement.id] },
    EVERYTHING,
  );
  const bare = { hours: null, reference: null };
  const expected = {
    ...given,
    id: expect.stringMatching(/^Contract_/),
    version: 1,
    thirdParty: { id: thirdParty },
    terminatedOn: null,
    inForce: true,
    currency: 'USD',
    document: { ...given.document, sha256: DIGEST },
    clauses: [
      { ...clauses[0], clauseType: { code: 'BREACH_NOTIFICATION', hasPeriod: true } },
      { ...clauses[1], clauseType: { code: 'SAFEGUARDS', hasPeriod: false }, ...bare },
      { ...clauses[2], clauseType: { code: 'RIGHT_TO_AUDIT', hasPeriod: false }, ...bare },
      { ...clauses[3], clauseType: { code: 'INCIDENT_RESPONSE', hasPeriod: expect.any(Boolean) }, ...bare },
    ],
    engagements: [{ id: engagement.id }],
  };
  expect(written).toEqual(expected);
  const read = await registry.ask(
    'DASHBOARD',
    `query($id: ID!) { node(id: $id) { ...on Contract { ${EVERYTHING} } } }`,
    {
      id: written.id,
    },
  );
  expect(read.node).toEqual(expected);
});

test('fields that are not given are unknown, and a draft is not in force', async () => {
  const { id } = await make.vendor();
  const contract = await accept(registry, 'createContract', { thirdParty: { id }, kind: 'NDA' }, EVERYTHING);
  expect(contract).toEqual({
    id: expect.any(String),
    version: 1,
    thirdParty: { id },
    kind: 'NDA',
    status: 'DRAFT',
    inForce: false,
    autoRenews: 'UNKNOWN',
    document: null,
    clauses: [],
    engagements: [],
    ...Object.fromEntries(
      ['source', 'externalId', 'title', 'effectiveOn', 'expiresOn', 'terminatedOn', 'noticeDays']
        .concat(['valueMinor', 'currency', 'governingLaw'])
        .map((field) => [field, null]),
    ),
  });
});

test('an update leaves what is absent, makes unknown what is null, replaces lists; without changes it leaves version and log', async () => {
  const given = {
    kind: 'SUPPLY',
    title: 'Tubes',
    status: 'IN_REVIEW',
    effectiveOn: '2026-01-01',
    autoRenews: 'YES',
    noticeDays: 0,
    valueMinor: 0,
    currency: 'EUR',
    document: { url: 'https://docs.example/supply' },
    clauses: [{ clauseType: 'BREACH_NOTIFICATION', present: 'YES', hours: 0 }],
  };
  const { id: thirdParty } = await make.supplier();
  const engagement = await make.engagement({ thirdParty: { id: thirdParty } });
  const lists = { engagementIds: [engagement.id] };
  const before = await accept(
    registry,
    'createContract',
    { ...given, ...lists, thirdParty: { id: thirdParty } },
    EVERYTHING,
  );
  const state = await registry.state();
  const input = { id: before.id, expectedVersion: 1 };
  expect(await accept(registry, 'updateContract', { ...input, ...given, ...lists }, EVERYTHING)).toEqual(before);
  expect(await registry.state()).toEqual(state);
  const unknown = { title: null, autoRenews: null, valueMinor: null, currency: null, document: null };
  const clauses = [{ clauseType: 'PATCH_SLA', present: 'UNKNOWN' }];
  const after = await accept(
    registry,
    'updateContract',
    { ...input, ...unknown, clauses, engagementIds: [] },
    EVERYTHING,
  );
  expect(after).toEqual({
    ...before,
    ...unknown,
    version: 2,
    autoRenews: 'UNKNOWN',
    clauses: [
      { clauseType: expect.objectContaining({ code: 'PATCH_SLA' }), present: 'UNKNOWN', hours: null, reference: null },
    ],
    engagements: [],
  });
  await expectRejected(registry, 'updateContract', { ...input, title: 'Late' }, [['STALE_VERSION', 'expectedVersion']]);
  const stale = await mutate(registry, 'updateContract', { ...input, title: 'Late' }, EVERYTHING);
  expect(stale.record).toEqual(after);
});

describe('rejects a contract that contradicts itself:', () => {
  const clause = (fields: object) => ({ clauses: [{ clauseType: 'BREACH_NOTIFICATION', present: 'YES' }, fields] });
  test.each([
    ['the end before the start', { effectiveOn: '2026-02-02', expiresOn: '2026-02-01' }, 'INCONSISTENT', 'expiresOn'],
    ['active without a start', { status: 'ACTIVE', effectiveOn: null }, 'INCONSISTENT', 'effectiveOn'],
    ['a value without a currency', { valueMinor: 100 }, 'INCONSISTENT', 'currency'],
    ['a currency without a value', { currency: 'USD' }, 'INCONSISTENT', 'valueMinor'],
    ['terminated by hand', { status: 'TERMINATED' }, 'INVALID', 'status'],
    [
      'a period of a clause that is not there',
      clause({ clauseType: 'REPORT_SECURITY_INCIDENT', present: 'NO', hours: 24 }),
      'INCONSISTENT',
      'clauses.1.hours',
    ],
    [
      'a period of a clause that sets none',
      clause({ clauseType: 'SAFEGUARDS', present: 'YES', hours: 24 }),
      'INCONSISTENT',
      'clauses.1.hours',
    ],
    [
      'a clause twice',
      clause({ clauseType: 'BREACH_NOTIFICATION', present: 'NO' }),
      'DUPLICATE',
      'clauses.1.clauseType',
    ],
    ['an unknown clause', clause({ clauseType: 'FREE_LUNCH', present: 'NO' }), 'NOT_FOUND', 'clauses.1.clauseType'],
  ])('%s', async (_, fields, code, path) => {
    const { id: thirdParty } = await make.vendor();
    const input = { thirdParty: { id: thirdParty }, kind: 'NDA', ...fields };
    await expectRejected(registry, 'createContract', input, [[code, path]]);
    const { id } = await make.contract();
    await expectRejected(registry, 'updateContract', { id, expectedVersion: 1, ...fields }, [[code, path]]);
  });

  test('an engagement of another third party, or one twice', async () => {
    const [own, foreign] = await Promise.all([make.engagement(), make.engagement()]);
    const { engagement } = await registry.ask(
      'DASHBOARD',
      `query($id: ID!) { engagement: node(id: $id) { ...on Engagement { thirdParty { id } } } }`,
      {
        id: own.id,
      },
    );
    const input = { thirdParty: engagement.thirdParty, kind: 'NDA', engagementIds: [foreign.id, own.id, own.id] };
    await expectRejected(registry, 'createContract', input, [
      ['NOT_FOUND', 'engagementIds.0'],
      ['DUPLICATE', 'engagementIds.2'],
    ]);
  });
});

describe('termination', () => {
  const signed = { status: 'ACTIVE', effectiveOn: '2026-01-01', expiresOn: '2026-12-31' };
  const terminate = (id: string, terminatedOn?: string) =>
    accept(registry, 'terminateContract', { id, expectedVersion: 1, terminatedOn }, 'version status terminatedOn');

  test('is today unless another day is given', async () => {
    const [one, two] = await Promise.all([make.contract(signed), make.contract(signed)]);
    expect(await terminate(one.id)).toEqual({ version: 2, status: 'TERMINATED', terminatedOn: TODAY });
    expect(await terminate(two.id, '2026-09-30')).toMatchObject({ terminatedOn: '2026-09-30' });
  });

  test('is of an active contract, not before it began, and for good', async () => {
    const draft = await make.contract();
    await expectRejected(registry, 'terminateContract', { id: draft.id, expectedVersion: 1 }, [['NOT_ALLOWED', 'id']]);
    const contract = await make.contract(signed);
    const input = { id: contract.id, expectedVersion: 1 };
    await expectRejected(registry, 'terminateContract', { ...input, terminatedOn: '2025-12-31' }, [
      ['INCONSISTENT', 'terminatedOn'],
    ]);
    await terminate(contract.id);
    const later = { ...input, expectedVersion: 2 };
    await expectRejected(registry, 'terminateContract', later, [['NOT_ALLOWED', 'id']]);
    await expectRejected(registry, 'updateContract', { ...later, status: 'ACTIVE' }, [['NOT_ALLOWED', 'status']]);
    const corrected = await accept(registry, 'updateContract', { ...later, title: 'Filed' }, 'status title');
    expect(corrected).toEqual({ status: 'TERMINATED', title: 'Filed' });
  });
});

describe('in force', () => {
  const days = ['2025-12-31', '2026-01-01', '2026-06-14', TODAY, '2026-06-16', '2026-12-31', '2027-01-01'];
  const inForce = async (fields: Record<string, string>, terminatedOn?: string) => {
    const { id } = await make.contract(fields);
    if (terminatedOn) await accept(registry, 'terminateContract', { id, expectedVersion: 1, terminatedOn });
    const asked = days.map((day, index) => `on${index}: inForce(asOf: "${day}")`).join(' ');
    const { node } = await registry.ask(
      'DASHBOARD',
      `query($id: ID!) { node(id: $id) { ...on Contract { inForce ${asked} } } }`,
      {
        id,
      },
    );
    return { today: node.inForce, days: days.filter((_, index) => node[`on${index}`]) };
  };
  const year = { effectiveOn: '2026-01-01', expiresOn: '2026-12-31' };

  test.each([
    ['from its first day to its last', { status: 'ACTIVE', ...year }, undefined, days.slice(1, 6)],
    [
      'beyond its last day if it renews by itself',
      { status: 'ACTIVE', ...year, autoRenews: 'YES' },
      undefined,
      days.slice(1),
    ],
    ['without an end if none is stated', { status: 'ACTIVE', effectiveOn: '2026-01-01' }, undefined, days.slice(1)],
    ['until the day it was terminated', { status: 'ACTIVE', ...year }, TODAY, days.slice(1, 3)],
    ['never while it is a draft', { status: 'DRAFT', ...year }, undefined, []],
    ['never while it is in review', { status: 'IN_REVIEW', ...year }, undefined, []],
  ])('%s', async (_, fields, terminatedOn, expected) => {
    const found = await inForce(fields, terminatedOn);
    expect(found).toEqual({ today: expected.includes(TODAY), days: expected });
  });

  test('on a day that does not exist is an error', async () => {
    const { id } = await make.contract();
    const { errors } = await registry.send(
      'DASHBOARD',
      `query($id: ID!) { node(id: $id) { ...on Contract { inForce(asOf: "2026-02-30") } } }`,
      { id },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'asOf' } }]);
  });
});
