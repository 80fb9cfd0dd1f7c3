import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { accept, mutate } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';
import { expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

const EVERYTHING = `id version name kind thirdParty { id __typename }
  publicKeys { keyId algorithm key validFrom validTo }`;
const pem = (pair: { publicKey: { export(options: { type: 'spki'; format: 'pem' }): string | Buffer } }) =>
  String(pair.publicKey.export({ type: 'spki', format: 'pem' })).trim();
const ED25519 = pem(generateKeyPairSync('ed25519'));
const P256 = pem(generateKeyPairSync('ec', { namedCurve: 'prime256v1' }));

test('everything that can be recorded of an attestor is read back', async () => {
  const { id: thirdParty } = await make.partnerLab();
  const written = await accept(
    registry,
    'createAttestor',
    {
      name: 'The lab itself',
      kind: 'THE_PARTY',
      thirdParty: { id: thirdParty },
      publicKeys: [
        { keyId: '2025', algorithm: 'ED25519', key: `\n${ED25519}\n`, validTo: '2026-01-01T01:00:00.5+01:00' },
        { keyId: '2026', algorithm: 'ECDSA_P256', key: P256, validFrom: '2026-01-01T00:00:00.001Z' },
      ],
    },
    EVERYTHING,
  );
  const expected = {
    id: expect.stringMatching(/^Attestor_/),
    version: 1,
    name: 'The lab itself',
    kind: 'THE_PARTY',
    thirdParty: { id: thirdParty, __typename: 'PartnerLab' },
    publicKeys: [
      { keyId: '2025', algorithm: 'ED25519', key: ED25519, validFrom: null, validTo: '2026-01-01T00:00:00.500Z' },
      { keyId: '2026', algorithm: 'ECDSA_P256', key: P256, validFrom: '2026-01-01T00:00:00.001Z', validTo: null },
    ],
  };
  expect(written).toEqual(expected);
  const { node } = await registry.ask(
    'DASHBOARD',
    `query($id: ID!) { node(id: $id) { ...on Attestor { ${EVERYTHING} } } }`,
    {
      id: written.id,
    },
  );
  expect(node).toEqual(expected);
});

test('fields that are not given are unknown', async () => {
  const attestor = await accept(registry, 'createAttestor', { name: 'FDA', kind: 'REGULATOR' }, EVERYTHING);
  expect(attestor).toMatchObject({ version: 1, name: 'FDA', kind: 'REGULATOR', thirdParty: null, publicKeys: [] });
});

test('an update leaves what is absent and replaces keys; without changes it leaves version and log', async () => {
  const given = {
    name: 'Auditors LLP',
    kind: 'ASSESSOR',
    publicKeys: [
      {
        keyId: 'k',
        algorithm: 'ED25519',
        key: ED25519,
        validFrom: '2025-01-01T00:00:00Z',
        validTo: '2026-01-01T00:00:00Z',
      },
    ],
  };
  const before = await accept(registry, 'createAttestor', given, EVERYTHING);
  const state = await registry.state();
  const input = { id: before.id, expectedVersion: 1 };
  expect(await accept(registry, 'updateAttestor', { ...input, ...given }, EVERYTHING)).toEqual(before);
  expect(await registry.state()).toEqual(state);
  const after = await accept(registry, 'updateAttestor', { ...input, publicKeys: [] }, EVERYTHING);
  expect(after).toEqual({ ...before, version: 2, publicKeys: [] });
  await expectRejected(registry, 'updateAttestor', { ...input, name: 'Late' }, [['STALE_VERSION', 'expectedVersion']]);
  const stale = await mutate(registry, 'updateAttestor', { ...input, name: 'Late' }, EVERYTHING);
  expect(stale.record).toEqual(after);
});

test('a third party is named if and only if it speaks for itself', async () => {
  const { id } = await make.vendor();
  const thirdParty = { id };
  const problem = [['INCONSISTENT', 'thirdParty']] as const;
  await expectRejected(registry, 'createAttestor', { name: 'A', kind: 'THE_PARTY' }, problem);
  await expectRejected(registry, 'createAttestor', { name: 'A', kind: 'US', thirdParty }, problem);
  const party = await make.attestor({ kind: 'THE_PARTY', thirdParty });
  const input = { id: party.id, expectedVersion: 1 };
  await expectRejected(registry, 'updateAttestor', { ...input, kind: 'ASSESSOR' }, problem);
  await expectRejected(registry, 'updateAttestor', { ...input, thirdParty: null }, problem);
  const assessor = await accept(
    registry,
    'updateAttestor',
    { ...input, kind: 'ASSESSOR', thirdParty: null },
    'kind thirdParty { id }',
  );
  expect(assessor).toEqual({ kind: 'ASSESSOR', thirdParty: null });
});

describe('a key is refused', () => {
  const refused = (key: object, code: string, path: string) =>
    expectRejected(registry, 'createAttestor', { name: 'A', kind: 'US', publicKeys: [key] }, [
      [code, `publicKeys.0.${path}`],
    ]);
  const good = { keyId: 'k', algorithm: 'ED25519', key: ED25519 };

  test.each([
    ['that is not PEM', 'not a key'],
    ['that is private', String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))],
    ['of another algorithm', P256],
    ['of another curve', pem(generateKeyPairSync('ec', { namedCurve: 'secp384r1' }))],
    ['that is cut short', `${ED25519.slice(0, 60)}\n-----END PUBLIC KEY-----`],
  ])('%s', async (_, key) => {
    await refused({ ...good, key }, 'INVALID', 'key');
  });

  test('that ends when it begins', async () => {
    const at = '2026-01-01T00:00:00Z';
    await refused({ ...good, validFrom: at, validTo: '2026-01-01T01:00:00+01:00' }, 'INCONSISTENT', 'validTo');
  });

  test('that has the name of another key of the attestor', async () => {
    const publicKeys = [good, { keyId: 'k', algorithm: 'ECDSA_P256', key: P256 }];
    await expectRejected(registry, 'createAttestor', { name: 'A', kind: 'US', publicKeys }, [
      ['DUPLICATE', 'publicKeys.1.keyId'],
    ]);
  });
});
