import { describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { accept, mutate } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';
import { expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

const EVERYTHING = `id version source externalId revision thirdParty { id } framework assurance attestor { id }
  periodStart periodEnd attestedOn validUntil document { sha256 mediaType url } signature signatureKeyId
  signatureAlgorithm claims { control { code } status justification extent note } supersedes { id }
  supersededBy { id } revokedOn revocationReason`;
const MET = { control: 'ENC-01', status: 'MET' };
const statement = (thirdParty: string) => ({
  thirdParty: { id: thirdParty },
  framework: 'HIPAA_SECURITY_RULE',
  assurance: 'SELF',
  claims: [MET],
});
const read = async (id: string) =>
  (await registry.ask('DASHBOARD', `query($id: ID!) { node(id: $id) { ...on Attestation { ${EVERYTHING} } } }`, { id }))
    .node;

test('everything that can be recorded of an attestation is read back', async () => {
  const [vendor, attestor] = await Promise.all([make.vendor(), make.attestor()]);
  const given = {
    framework: 'CISA_SECURITY_REQUIREMENTS',
    assurance: 'INDEPENDENT',
    periodStart: '2025-01-01',
    periodEnd: '2025-12-31',
    attestedOn: TODAY,
    validUntil: TODAY,
    document: { sha256: '0f'.repeat(32), mediaType: 'application/pdf', url: 'https://trust.example/soc2.pdf' },
    source: 'grc',
    externalId: 'ATT-1',
  };
  const claims = [
    { control: 'VUL-01', status: 'PARTIAL', extent: 80, note: 'Two of ten hosts are behind' },
    { control: 'ENC-01', status: 'NOT_APPLICABLE', justification: 'Nothing is sent', extent: 0 },
    { control: 'ACC-03', status: 'NOT_MET' },
  ];
  const input = { ...given, claims, thirdParty: { id: vendor.id }, attestorId: attestor.id };
  const written = await accept(registry, 'recordAttestation', input, EVERYTHING);
  const expected = {
    ...given,
    id: expect.stringMatching(/^Attestation_/),
    version: 1,
    revision: 1,
    thirdParty: { id: vendor.id },
    attestor: { id: attestor.id },
    signature: 'NONE',
    signatureKeyId: null,
    signatureAlgorithm: null,
    claims: [
      { ...claims[0], control: { code: 'VUL-01' }, justification: null },
      { ...claims[1], control: { code: 'ENC-01' }, note: null },
      { control: { code: 'ACC-03' }, status: 'NOT_MET', justification: null, extent: null, note: null },
    ],
    supersedes: null,
    supersededBy: null,
    revokedOn: null,
    revocationReason: null,
  };
  expect(written).toEqual(expected);
  expect(await read(written.id)).toEqual(expected);
});

test('fields that are not given are unknown', async () => {
  const { id } = await make.vendor();
  const bare = await accept(registry, 'recordAttestation', statement(id), EVERYTHING);
  expect(bare).toMatchObject({
    version: 1,
    revision: 1,
    signature: 'NONE',
    ...Object.fromEntries(
      ['source', 'externalId', 'attestor', 'periodStart', 'periodEnd', 'attestedOn', 'validUntil', 'document'].map(
        (field) => [field, null],
      ),
    ),
  });
});

describe('rejects an invalid statement:', () => {
  test.each([
    [
      'a period that ends before it starts',
      { periodStart: '2026-02-02', periodEnd: '2026-02-01' },
      'INCONSISTENT',
      'periodEnd',
    ],
    ['made tomorrow', { attestedOn: '2026-06-16' }, 'OUT_OF_RANGE', 'attestedOn'],
    ['over before it was made', { attestedOn: '2026-02-02', validUntil: '2026-02-01' }, 'INCONSISTENT', 'validUntil'],
    ['without a claim', { claims: [] }, 'OUT_OF_RANGE', 'claims'],
    [
      'of a control that does not exist',
      { claims: [MET, { control: 'ENC-99', status: 'MET' }] },
      'NOT_FOUND',
      'claims.1.control',
    ],
    ['of a control twice', { claims: [MET, { ...MET, status: 'NOT_MET' }] }, 'DUPLICATE', 'claims.1.control'],
    [
      'not applicable without a reason',
      { claims: [{ control: 'ENC-01', status: 'NOT_APPLICABLE' }] },
      'INCONSISTENT',
      'claims.0.justification',
    ],
    ['of more than the whole', { claims: [{ ...MET, extent: 101 }] }, 'OUT_OF_RANGE', 'claims.0.extent'],
    ['of a framework in lower case', { framework: 'soc2' }, 'INVALID', 'framework'],
    ['by an unknown attestor', { attestorId: 'Attestor_00000000000000000000000000000000' }, 'NOT_FOUND', 'attestorId'],
    ['half a key', { source: 'grc' }, 'INCONSISTENT', 'externalId'],
    ['revision zero', { revision: 0 }, 'OUT_OF_RANGE', 'revision'],
  ])('%s', async (_, fields, code, path) => {
    const { id } = await make.vendor();
    await expectRejected(registry, 'recordAttestation', { ...statement(id), ...fields }, [[code, path]]);
  });
});

describe('a newer statement', () => {
  test('supersedes the one it names, and a chain can be walked both ways', async () => {
    const { id: vendor } = await make.vendor();
    const record = (supersedesId?: string) =>
      accept(registry, 'recordAttestation', { ...statement(vendor), framework: ' HIPAA_SECURITY_RULE ', supersedesId });
    const first = await record();
    const second = await record(first.id);
    const third = await record(second.id);
    expect(await read(first.id)).toMatchObject({ version: 2, supersedes: null, supersededBy: { id: second.id } });
    expect(await read(second.id)).toMatchObject({
      version: 2,
      supersedes: { id: first.id },
      supersededBy: { id: third.id },
    });
    expect(await read(third.id)).toMatchObject({ version: 1, supersedes: { id: second.id }, supersededBy: null });
    const { thirdParty } = await registry.ask(
      'DASHBOARD',
      `query($id: ID!) { thirdParty(ref: { id: $id }) {
        current: attestations(where: { current: true }) { nodes { id } }
        past: attestations(where: { current: false }) { totalCount } } }`,
      { id: vendor },
    );
    expect(thirdParty).toEqual({ current: { nodes: [{ id: third.id }] }, past: { totalCount: 2 } });
  });

  test('cannot supersede what is superseded, of another framework, of another party, or not there', async () => {
    const [vendor, other] = await Promise.all([make.vendor(), make.vendor()]);
    const first = await make.attestation({ thirdParty: { id: vendor.id } });
    const second = await make.attestation({ thirdParty: { id: vendor.id }, supersedesId: first.id });
    const refused = (code: string, input: object) =>
      expectRejected(registry, 'recordAttestation', { ...statement(vendor.id), ...input }, [[code, 'supersedesId']]);
    await refused('NOT_ALLOWED', { supersedesId: first.id });
    await refused('INCONSISTENT', { supersedesId: second.id, framework: 'SOC2' });
    await refused('NOT_FOUND', { supersedesId: second.id, thirdParty: { id: other.id } });
    await refused('NOT_FOUND', { supersedesId: vendor.id });
  });
});

describe('revisions under one key at a source', () => {
  let keys = 0;
  const REVISION = 'id version revision attestedOn supersedes { id } supersededBy { id }';
  /** Returns an unused key, a function that records under it, and one that reads its current revisions. */
  const useKey = async () => {
    const { id } = await make.vendor();
    const input = { ...statement(id), source: 'grc', externalId: `REV-${++keys}` };
    return {
      input,
      record: (fields: object = {}) => accept(registry, 'recordAttestation', { ...input, ...fields }, REVISION),
      standing: async () =>
        (
          await registry.ask(
            'DASHBOARD',
            `query($id: ID!) { thirdParty(ref: { id: $id }) {
              attestations(where: { current: true }) { nodes { revision } } } }`,
            { id },
          )
        ).thirdParty.attestations.nodes.map(({ revision }: { revision: number }) => revision),
    };
  };

  test('count up by themselves, may skip, and never go back', async () => {
    const { input, record } = await useKey();
    const on = (day: number) => ({ attestedOn: `2026-03-0${day}` });
    expect(await record(on(1))).toMatchObject({ revision: 1 });
    expect(await record(on(2))).toMatchObject({ revision: 2 });
    expect(await record({ ...on(3), revision: 7 })).toMatchObject({ revision: 7 });
    for (const revision of [7, 3]) {
      await expectRejected(registry, 'recordAttestation', { ...input, ...on(4), revision }, [['TAKEN', 'revision']]);
    }
    expect(await record(on(4))).toMatchObject({ revision: 8 });
    expect(await record({ ...on(4), source: 'other' })).toMatchObject({ revision: 1 });
  });

  test('supersede the current one if they were made later, or on the same day', async () => {
    const { record, standing } = await useKey();
    const unknown = await record();
    const first = await record({ attestedOn: '2026-02-01' });
    const corrected = await record({ attestedOn: '2026-02-01', assurance: 'INDEPENDENT' });
    const second = await record({ attestedOn: '2026-03-01' });
    expect([first, corrected, second]).toMatchObject([
      { revision: 2, version: 1, supersedes: { id: unknown.id }, supersededBy: null },
      { revision: 3, version: 1, supersedes: { id: first.id }, supersededBy: null },
      { revision: 4, version: 1, supersedes: { id: corrected.id }, supersededBy: null },
    ]);
    expect(await read(corrected.id)).toMatchObject({ version: 2, supersededBy: { id: second.id } });
    expect(await standing()).toEqual([4]);
  });

  test('are superseded from the beginning if they were made earlier, or on an unknown day', async () => {
    const { record, standing } = await useKey();
    const latest = await record({ attestedOn: '2026-03-01' });
    const late = [{ attestedOn: '2026-01-01' }, {}, { attestedOn: '2026-02-28' }];
    for (const [index, fields] of late.entries()) {
      expect(await record(fields)).toMatchObject({
        revision: index + 2,
        version: 1,
        supersedes: null,
        supersededBy: { id: latest.id },
      });
    }
    expect(await read(latest.id)).toMatchObject({ version: 1, supersededBy: null });
    expect(await standing()).toEqual([1]);
    expect(await record({ attestedOn: '2026-03-02' })).toMatchObject({ revision: 5, supersedes: { id: latest.id } });
    expect(await standing()).toEqual([5]);
  });

  test('are not recorded if they repeat the current one or an older one', async () => {
    const { input, record, standing } = await useKey();
    const everything = {
      attestedOn: '2026-03-01',
      periodStart: '2025-01-01',
      document: { sha256: 'AB'.repeat(32), url: 'https://docs.example/r' },
      claims: [{ control: 'VUL-01', status: 'PARTIAL', extent: 80, note: 'n' }, MET],
      attestorId: (await make.attestor()).id,
    };
    const older = await record({ attestedOn: '2026-01-01' });
    const latest = await record(everything);
    const state = await registry.state();
    expect(await record(everything)).toEqual(latest);
    expect(await record({ ...everything, revision: 2 })).toEqual(latest);
    expect(await record({ attestedOn: '2026-01-01' })).toMatchObject({ id: older.id, version: 2 });
    expect(await registry.state()).toEqual(state);
    const revoke = { id: latest.id, expectedVersion: 1, reason: 'Wrong' };
    await accept(registry, 'revokeAttestation', revoke);
    expect(await record(everything)).toMatchObject({ id: latest.id, version: 2 });
    expect(await standing()).toEqual([]);
    // A return to earlier content on the same day is a new revision; so is the same content with a new revision number.
    expect(await record({ ...everything, claims: [MET] })).toMatchObject({ revision: 3 });
    expect(await record(everything)).toMatchObject({ revision: 4 });
    expect(await record({ ...everything, revision: 9 })).toMatchObject({ revision: 9 });
    expect(await standing()).toEqual([9]);
    await expectRejected(registry, 'recordAttestation', { ...input, attestedOn: TODAY, revision: 9 }, [
      ['TAKEN', 'revision'],
    ]);
  });

  test('stay with one third party and one framework', async () => {
    const { input, record } = await useKey();
    await record({ attestedOn: '2026-01-01' });
    const other = { id: (await make.vendor()).id };
    const refused = (fields: object, ...paths: string[]) =>
      expectRejected(
        registry,
        'recordAttestation',
        { ...input, attestedOn: '2026-02-01', ...fields },
        paths.map((path) => ['INCONSISTENT', path]),
      );
    await refused({ thirdParty: other }, 'thirdParty');
    await refused({ framework: 'SOC2' }, 'framework');
    await refused({ thirdParty: other, framework: 'SOC2' }, 'thirdParty', 'framework');
    await refused({ thirdParty: other, attestedOn: '2025-01-01' }, 'thirdParty');
  });

  test('may name the current one as superseded, and no other', async () => {
    const { input, record, standing } = await useKey();
    const first = await record({ attestedOn: '2026-01-01' });
    const another = await make.attestation({ thirdParty: input.thirdParty });
    const later = { attestedOn: '2026-02-01' };
    await expectRejected(registry, 'recordAttestation', { ...input, ...later, supersedesId: another.id }, [
      ['INCONSISTENT', 'supersedesId'],
    ]);
    expect(await record({ ...later, supersedesId: first.id })).toMatchObject({
      revision: 2,
      supersedes: { id: first.id },
    });
    expect(await standing()).toEqual(expect.arrayContaining([2, 1]));
    // A first revision under a new key may replace what had none.
    expect(await record({ externalId: `NEW-${keys}`, supersedesId: another.id })).toMatchObject({
      revision: 1,
      supersedes: { id: another.id },
    });
    expect((await standing()).toSorted()).toEqual([1, 2]);
  });

  test('recorded by twenty at once, in any order, leave only the latest current and count every one', async () => {
    const { record, standing } = await useKey();
    const days = Array.from({ length: 20 }, (_, day) => `2026-03-${String(((day * 7) % 20) + 1).padStart(2, '0')}`);
    const recorded = await Promise.all([...days, ...days].map((attestedOn) => record({ attestedOn })));
    expect(new Set(recorded.map(({ id }) => id)).size).toBe(20);
    const latest = recorded.find(({ attestedOn }) => attestedOn === '2026-03-20');
    expect(await standing()).toEqual([latest.revision]);
    expect(recorded.map(({ revision }) => revision).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, index) => Math.floor(index / 2) + 1),
    );
  });
});

describe('an attestor that is a third party', () => {
  test('speaks for itself, and of no other', async () => {
    const [own, other] = await Promise.all([make.vendor(), make.vendor()]);
    const attestor = await make.attestor({ kind: 'THE_PARTY', thirdParty: { id: own.id } });
    await make.attestation({ thirdParty: { id: own.id }, attestorId: attestor.id });
    await expectRejected(registry, 'recordAttestation', { ...statement(other.id), attestorId: attestor.id }, [
      ['INCONSISTENT', 'attestorId'],
    ]);
  });

  test('cannot be made of one that has spoken of another, or move to another', async () => {
    const [one, other] = await Promise.all([make.vendor(), make.vendor()]);
    const attestor = await make.attestor();
    await make.attestation({ thirdParty: { id: one.id }, attestorId: attestor.id });
    const become = (version: number, id: string) => ({
      ...{ id: attestor.id, expectedVersion: version, kind: 'THE_PARTY', thirdParty: { id } },
    });
    const refused = [['NOT_ALLOWED', 'thirdParty']] as const;
    await expectRejected(registry, 'updateAttestor', become(1, other.id), refused);
    expect(await accept(registry, 'updateAttestor', become(1, one.id))).toMatchObject({ version: 2 });
    await expectRejected(registry, 'updateAttestor', become(2, other.id), refused);
  });
});

describe('revocation', () => {
  test('says from when and why, once, and the statement stays readable', async () => {
    const attestation = await make.attestation();
    const input = { id: attestation.id, expectedVersion: 1, reason: 'The assessor withdrew it' };
    await expectRejected(registry, 'revokeAttestation', { ...input, revokedOn: '2026-06-16' }, [
      ['OUT_OF_RANGE', 'revokedOn'],
    ]);
    await expectRejected(registry, 'revokeAttestation', { ...input, reason: '  ' }, [['REQUIRED', 'reason']]);
    await accept(registry, 'revokeAttestation', input);
    expect(await read(attestation.id)).toMatchObject({
      version: 2,
      revokedOn: TODAY,
      revocationReason: 'The assessor withdrew it',
      claims: [{ control: { code: 'ENC-01' }, status: 'MET' }],
    });
    await expectRejected(registry, 'revokeAttestation', { ...input, expectedVersion: 2 }, [['NOT_ALLOWED', 'id']]);
    const stale = await mutate(registry, 'revokeAttestation', input, 'version revokedOn');
    expect(stale).toMatchObject({ record: { version: 2, revokedOn: TODAY }, userErrors: [{ code: 'STALE_VERSION' }] });
  });

  test('takes it out of the current ones', async () => {
    const { id: vendor } = await make.vendor();
    const attestation = await make.attestation({ thirdParty: { id: vendor } });
    const revoked = await accept(
      registry,
      'revokeAttestation',
      { id: attestation.id, expectedVersion: 1, reason: 'Wrong party', revokedOn: '2026-05-01' },
      'revokedOn thirdParty { attestations(where: { current: true }) { totalCount } }',
    );
    expect(revoked).toEqual({ revokedOn: '2026-05-01', thirdParty: { attestations: { totalCount: 0 } } });
  });
});
