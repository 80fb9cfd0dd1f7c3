import { describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { accept, mutate } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';
import { expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

const FINDING = `id version audit { id } thirdParty { id } control { code } title severity status dueOn closedOn
  closureNote`;
const EVERYTHING = `id version source externalId thirdParty { id } site { id } kind scheduledOn completedOn everyMonths
  auditor outcome findings { nodes { ${FINDING} } }`;
const readFinding = async (id: string) =>
  (await registry.ask('DASHBOARD', `query($id: ID!) { node(id: $id) { ...on Finding { ${FINDING} } } }`, { id })).node;

test('everything that can be recorded of an audit and its findings is read back', async () => {
  const lab = await accept(
    registry,
    'createPartnerLab',
    { legalName: 'Lab', sites: [{ name: 'Bench', function: 'TESTING' }] },
    'id sites { id }',
  );
  const given = {
    kind: 'ONSITE',
    scheduledOn: '2026-05-01',
    completedOn: TODAY,
    everyMonths: 24,
    auditor: 'Quality team',
    outcome: 'SATISFACTORY_WITH_FINDINGS',
    source: 'qms',
    externalId: 'AU-1',
  };
  const findings = [
    { title: 'No receipt times', control: 'QUA-03', severity: 'HIGH', dueOn: '2026-09-01' },
    { title: 'Dusty', severity: 'LOW' },
  ];
  const input = { ...given, findings, thirdParty: { id: lab.id }, siteId: lab.sites[0].id };
  const written = await accept(registry, 'createAudit', input, EVERYTHING);
  const open = { status: 'OPEN', closedOn: null, closureNote: null };
  const owner = { audit: { id: written.id }, thirdParty: { id: lab.id } };
  const expected = {
    ...given,
    id: expect.stringMatching(/^Audit_/),
    version: 1,
    thirdParty: { id: lab.id },
    site: lab.sites[0],
    findings: {
      nodes: [
        {
          ...findings[0],
          ...open,
          ...owner,
          id: expect.stringMatching(/^Finding_/),
          version: 1,
          control: { code: 'QUA-03' },
        },
        { ...findings[1], ...open, ...owner, id: expect.any(String), version: 1, control: null, dueOn: null },
      ],
    },
  };
  expect(written).toEqual(expected);
  const { node } = await registry.ask(
    'DASHBOARD',
    `query($id: ID!) { node(id: $id) { ...on Audit { ${EVERYTHING} } } }`,
    {
      id: written.id,
    },
  );
  expect(node).toEqual(expected);
  const { thirdParty } = await registry.ask(
    'DASHBOARD',
    `query($id: ID!) { thirdParty(ref: { id: $id }) { findings { nodes { title } } audits { nodes { id } } } }`,
    { id: lab.id },
  );
  expect(thirdParty).toEqual({
    findings: { nodes: [{ title: 'No receipt times' }, { title: 'Dusty' }] },
    audits: { nodes: [{ id: written.id }] },
  });
});

test('fields that are not given are unknown', async () => {
  const { id } = await make.vendor();
  const bare = { thirdParty: { id }, kind: 'REMOTE', scheduledOn: '2026-12-01' };
  const audit = await accept(registry, 'createAudit', bare, EVERYTHING);
  expect(audit).toEqual({
    ...bare,
    id: expect.any(String),
    version: 1,
    findings: { nodes: [] },
    ...Object.fromEntries(
      ['source', 'externalId', 'site', 'completedOn', 'everyMonths', 'auditor', 'outcome'].map((field) => [
        field,
        null,
      ]),
    ),
  });
});

test('an update leaves what is absent and forgets what is null; without changes it leaves version and log', async () => {
  const given = { kind: 'REMOTE', scheduledOn: '2026-05-01', auditor: 'Us', everyMonths: 12 };
  const { id: vendor } = await make.vendor();
  const before = await accept(registry, 'createAudit', { ...given, thirdParty: { id: vendor } }, EVERYTHING);
  const state = await registry.state();
  const input = { id: before.id, expectedVersion: 1 };
  expect(await accept(registry, 'updateAudit', { ...input, ...given }, EVERYTHING)).toEqual(before);
  expect(await registry.state()).toEqual(state);
  const changes = { scheduledOn: null, completedOn: TODAY, outcome: 'UNSATISFACTORY', everyMonths: null };
  const after = await accept(registry, 'updateAudit', { ...input, ...changes }, EVERYTHING);
  expect(after).toEqual({ ...before, ...changes, version: 2 });
  await expectRejected(registry, 'updateAudit', { ...input, auditor: 'Late' }, [['STALE_VERSION', 'expectedVersion']]);
  const stale = await mutate(registry, 'updateAudit', { ...input, auditor: 'Late' }, EVERYTHING);
  expect(stale.record).toEqual(after);
});

describe('rejects an audit that contradicts itself:', () => {
  test.each([
    ['neither planned nor done', { scheduledOn: null }, 'INCONSISTENT', 'scheduledOn'],
    ['done tomorrow', { completedOn: '2026-06-16' }, 'OUT_OF_RANGE', 'completedOn'],
    ['an outcome before it is done', { outcome: 'SATISFACTORY' }, 'INCONSISTENT', 'outcome'],
    ['a site that does not exist', { siteId: 'Site_00000000000000000000000000000000' }, 'NOT_FOUND', 'siteId'],
    ['a key without a source', { externalId: 'X' }, 'INCONSISTENT', 'source'],
  ])('%s', async (_, fields, code, path) => {
    const { id: vendor } = await make.vendor();
    const input = { thirdParty: { id: vendor }, kind: 'REMOTE', scheduledOn: '2026-05-01', ...fields };
    await expectRejected(registry, 'createAudit', input, [[code, path]]);
    const { id } = await make.audit();
    await expectRejected(registry, 'updateAudit', { id, expectedVersion: 1, ...fields }, [[code, path]]);
  });

  test('a malformed day, reported without the problems of a missing day', async () => {
    const { id: vendor } = await make.vendor();
    const input = { thirdParty: { id: vendor }, kind: 'REMOTE' };
    await expectRejected(registry, 'createAudit', { ...input, completedOn: '2026-13-01', outcome: 'SATISFACTORY' }, [
      ['INVALID', 'completedOn'],
    ]);
    await expectRejected(registry, 'createAudit', { ...input, scheduledOn: 'soon' }, [['INVALID', 'scheduledOn']]);
  });
});

describe('a finding', () => {
  test('can be added to an audit, and belongs to its third party', async () => {
    const { id: vendor } = await make.vendor();
    const audit = await make.audit({ thirdParty: { id: vendor } });
    const given = { title: 'Doors open', control: 'AUD-02', severity: 'CRITICAL', dueOn: '2026-07-01' };
    const finding = await accept(registry, 'addFinding', { ...given, auditId: audit.id }, FINDING);
    expect(finding).toEqual({
      ...given,
      id: expect.stringMatching(/^Finding_/),
      version: 1,
      control: { code: 'AUD-02' },
      audit: { id: audit.id },
      thirdParty: { id: vendor },
      status: 'OPEN',
      closedOn: null,
      closureNote: null,
    });
    await expectRejected(registry, 'addFinding', { ...given, auditId: vendor, control: 'NO-01' }, [
      ['NOT_FOUND', 'auditId'],
      ['NOT_FOUND', 'control'],
    ]);
  });

  test.each(['REMEDIATED', 'ACCEPTED'])('is closed as %s, once, and can be opened again', async (status) => {
    const { id } = await make.finding({ dueOn: '2026-05-01' });
    const close = { id, expectedVersion: 1, status, note: 'Locks fitted' };
    await accept(registry, 'closeFinding', close);
    expect(await readFinding(id)).toMatchObject({ version: 2, status, closedOn: TODAY, closureNote: 'Locks fitted' });
    await expectRejected(registry, 'closeFinding', { ...close, expectedVersion: 2 }, [['NOT_ALLOWED', 'id']]);
    await accept(registry, 'reopenFinding', { id, expectedVersion: 2 });
    const open = { status: 'OPEN', closedOn: null, closureNote: null };
    expect(await readFinding(id)).toMatchObject({ ...open, version: 3, dueOn: '2026-05-01' });
    await expectRejected(registry, 'reopenFinding', { id, expectedVersion: 3 }, [['NOT_ALLOWED', 'id']]);
    await accept(registry, 'closeFinding', { ...close, expectedVersion: 3, closedOn: '2026-06-01' });
    expect(await readFinding(id)).toMatchObject({ closedOn: '2026-06-01' });
    await accept(registry, 'reopenFinding', { id, expectedVersion: 4, dueOn: '2026-08-01' });
    expect(await readFinding(id)).toMatchObject({ ...open, dueOn: '2026-08-01' });
  });

  test('is not closed as open, tomorrow, without a word, or on the word of a stale reader', async () => {
    const { id } = await make.finding();
    const close = { id, expectedVersion: 1, status: 'REMEDIATED', note: 'Mended' };
    await expectRejected(registry, 'closeFinding', { ...close, status: 'OPEN' }, [['INVALID', 'status']]);
    await expectRejected(registry, 'closeFinding', { ...close, closedOn: '2026-06-16' }, [
      ['OUT_OF_RANGE', 'closedOn'],
    ]);
    await expectRejected(registry, 'closeFinding', { ...close, note: '' }, [['REQUIRED', 'note']]);
    await expectRejected(registry, 'closeFinding', { ...close, expectedVersion: 2 }, [
      ['STALE_VERSION', 'expectedVersion'],
    ]);
  });
});
