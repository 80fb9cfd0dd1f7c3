import { describe, expect, test } from 'vitest';
import { fixtures } from './support/fixtures.ts';
import { accept, mutate } from './support/mutate.ts';
import { TODAY, useRegistry } from './support/registry.ts';
import { expectRejected } from './support/rejected.ts';

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

test('what was not given is unknown', async () => {
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

describe('what a statement cannot be is refused:', () => {
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
    ['by nobody we know', { attestorId: 'Attestor_00000000000000000000000000000000' }, 'NOT_FOUND', 'attestorId'],
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
  const key = { source: 'grc', externalId: 'REV' };

  test('count up by themselves, may skip, and never go back', async () => {
    const { id: vendor } = await make.vendor();
    const record = (fields: object) =>
      accept(registry, 'recordAttestation', { ...statement(vendor), ...key, ...fields }, 'revision');
    expect(await record({})).toEqual({ revision: 1 });
    expect(await record({})).toEqual({ revision: 2 });
    expect(await record({ revision: 7 })).toEqual({ revision: 7 });
    for (const revision of [7, 3]) {
      await expectRejected(registry, 'recordAttestation', { ...statement(vendor), ...key, revision }, [
        ['TAKEN', 'revision'],
      ]);
    }
    expect(await record({})).toEqual({ revision: 8 });
    expect(await record({ source: 'other' })).toEqual({ revision: 1 });
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
