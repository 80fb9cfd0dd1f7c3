import { describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { accept, mutate } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';
import { expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

const EVERYTHING = `id version source externalId thirdParty { id } site { id name } type { code } variant title number
  issuer scope issuedOn validUntil suspendedOn revokedOn inForce verification verifiedBy verifiedOn verificationMethod`;
const UNVERIFIED = { verification: 'UNVERIFIED', verifiedBy: null, verifiedOn: null, verificationMethod: null };

const labWithSite = () =>
  accept(
    registry,
    'createPartnerLab',
    { legalName: 'Lab with a site', sites: [{ name: 'Bench', function: 'TESTING' }] },
    'id sites { id name }',
  );
const read = async (id: string, selection = EVERYTHING) =>
  (
    await registry.ask('DASHBOARD', `query($id: ID!) { node(id: $id) { ...on Certification { ${selection} } } }`, {
      id,
    })
  ).node;

test('everything that can be recorded of a certification is read back', async () => {
  const lab = await labWithSite();
  const given = {
    variant: 'COMPLIANCE',
    title: 'CLIA certificate of compliance',
    number: '05D1234567',
    issuer: 'CMS',
    scope: 'Hematology, routine chemistry',
    issuedOn: '2025-06-16',
    validUntil: TODAY,
    source: 'qcor',
    externalId: '05D1234567',
  };
  const written = await accept(
    registry,
    'createCertification',
    { ...given, type: 'CLIA', thirdParty: { id: lab.id }, siteId: lab.sites[0].id },
    EVERYTHING,
  );
  const expected = {
    ...given,
    ...UNVERIFIED,
    id: expect.stringMatching(/^Certification_/),
    version: 1,
    type: { code: 'CLIA' },
    thirdParty: { id: lab.id },
    site: lab.sites[0],
    suspendedOn: null,
    revokedOn: null,
    inForce: true,
  };
  expect(written).toEqual(expected);
  expect(await read(written.id)).toEqual(expected);
});

test('fields that are not given are unknown; a certification without dates is in force', async () => {
  const { id } = await make.vendor();
  const bare = await accept(registry, 'createCertification', { thirdParty: { id }, type: 'SOC2_TYPE2' }, EVERYTHING);
  expect(bare).toEqual({
    id: expect.any(String),
    version: 1,
    thirdParty: { id },
    type: { code: 'SOC2_TYPE2' },
    inForce: true,
    ...UNVERIFIED,
    ...Object.fromEntries(
      ['source', 'externalId', 'site', 'variant', 'title', 'number', 'issuer', 'scope', 'issuedOn', 'validUntil']
        .concat(['suspendedOn', 'revokedOn'])
        .map((field) => [field, null]),
    ),
  });
});

test('an update leaves what is absent and forgets what is null; without changes it leaves version and log', async () => {
  const lab = await labWithSite();
  const given = { type: 'CAP', number: '123', issuedOn: '2025-01-01', siteId: lab.sites[0].id, scope: 'All' };
  const before = await accept(registry, 'createCertification', { ...given, thirdParty: { id: lab.id } }, EVERYTHING);
  const state = await registry.state();
  const input = { id: before.id, expectedVersion: 1 };
  expect(await accept(registry, 'updateCertification', { ...input, ...given }, EVERYTHING)).toEqual(before);
  expect(await registry.state()).toEqual(state);
  const changes = { number: null, scope: null, validUntil: '2027-01-01' };
  const after = await accept(registry, 'updateCertification', { ...input, ...changes, siteId: null }, EVERYTHING);
  expect(after).toEqual({ ...before, ...changes, version: 2, site: null });
  await expectRejected(registry, 'updateCertification', { ...input, scope: 'Late' }, [
    ['STALE_VERSION', 'expectedVersion'],
  ]);
  const stale = await mutate(registry, 'updateCertification', { ...input, scope: 'Late' }, EVERYTHING);
  expect(stale.record).toEqual(after);
});

describe('rejects a certification that contradicts itself or the catalogue:', () => {
  test.each([
    ['a type that is not in the catalogue', { type: 'ISO_9999' }, 'NOT_FOUND', 'type'],
    ['OTHER without a title', { type: 'OTHER' }, 'INCONSISTENT', 'title'],
    ['a variant of a type that has none', { type: 'ISO_27001', variant: 'WAIVER' }, 'INVALID', 'variant'],
    ['a variant the type does not have', { type: 'CLIA', variant: 'BEST' }, 'INVALID', 'variant'],
    ['the end before the start', { issuedOn: '2026-02-02', validUntil: '2026-02-01' }, 'INCONSISTENT', 'validUntil'],
  ])('%s', async (_, fields, code, path) => {
    const { id: thirdParty } = await make.vendor();
    const input = { thirdParty: { id: thirdParty }, type: 'CAP', ...fields };
    await expectRejected(registry, 'createCertification', input, [[code, path]]);
    const { id } = await make.certification();
    await expectRejected(registry, 'updateCertification', { id, expectedVersion: 1, ...fields }, [[code, path]]);
  });

  test('a site of another third party', async () => {
    const [lab, certification] = await Promise.all([labWithSite(), make.certification()]);
    const problem = [['NOT_FOUND', 'siteId']] as const;
    const siteId = lab.sites[0].id;
    await expectRejected(
      registry,
      'updateCertification',
      { id: certification.id, expectedVersion: 1, siteId },
      problem,
    );
    const { id: thirdParty } = await make.vendor();
    await expectRejected(
      registry,
      'createCertification',
      { thirdParty: { id: thirdParty }, type: 'CAP', siteId },
      problem,
    );
  });

  test('a suspension or revocation before the certificate was issued', async () => {
    const { id } = await make.certification({ issuedOn: '2026-03-01' });
    const input = { id, expectedVersion: 1 };
    await expectRejected(registry, 'updateCertification', { ...input, suspendedOn: '2026-02-28' }, [
      ['INCONSISTENT', 'suspendedOn'],
    ]);
    await expectRejected(registry, 'revokeCertification', { ...input, revokedOn: '2026-02-28' }, [
      ['INCONSISTENT', 'revokedOn'],
    ]);
  });
});

describe('verification', () => {
  test('names who checked, when and how, and ends when what the certificate says changes', async () => {
    const { id } = await make.certification({ number: 'A' });
    const verified = await accept(
      registry,
      'verifyCertification',
      { id, expectedVersion: 1, method: 'Looked up in the IAF register' },
      EVERYTHING,
    );
    expect(verified).toMatchObject({
      version: 2,
      verification: 'VERIFIED',
      verifiedBy: 'Local analyst',
      verifiedOn: TODAY,
      verificationMethod: 'Looked up in the IAF register',
    });
    const same = await accept(registry, 'updateCertification', { id, expectedVersion: 2, number: 'A' }, EVERYTHING);
    expect(same).toEqual(verified);
    const changed = await accept(registry, 'updateCertification', { id, expectedVersion: 2, number: 'B' }, EVERYTHING);
    expect(changed).toEqual({ ...verified, ...UNVERIFIED, version: 3, number: 'B' });
  });

  test('on a day after today is refused', async () => {
    const { id } = await make.certification();
    const input = { id, expectedVersion: 1, method: 'Asked' };
    await expectRejected(registry, 'verifyCertification', { ...input, verifiedOn: '2026-06-16' }, [
      ['OUT_OF_RANGE', 'verifiedOn'],
    ]);
    const verified = await accept(registry, 'verifyCertification', { ...input, verifiedOn: TODAY }, 'verifiedOn');
    expect(verified).toEqual({ verifiedOn: TODAY });
  });
});

test('a certificate is revoked once, today unless another day is given', async () => {
  const [one, two] = await Promise.all([make.certification(), make.certification()]);
  const revoke = (id: string, revokedOn?: string) =>
    accept(registry, 'revokeCertification', { id, expectedVersion: 1, revokedOn }, 'version revokedOn inForce');
  expect(await revoke(one.id)).toEqual({ version: 2, revokedOn: TODAY, inForce: false });
  expect(await revoke(two.id, '2026-06-16')).toEqual({ version: 2, revokedOn: '2026-06-16', inForce: true });
  await expectRejected(registry, 'revokeCertification', { id: one.id, expectedVersion: 2 }, [['NOT_ALLOWED', 'id']]);
});

describe('in force', () => {
  const days = ['2025-12-31', '2026-01-01', '2026-06-14', TODAY, '2026-12-31', '2027-01-01'];
  const dates = { issuedOn: '2026-01-01', validUntil: '2026-12-31' };

  test.each([
    ['from its first day to its last', dates, {}, days.slice(1, 5)],
    ['without an end where none is stated', { issuedOn: '2026-01-01' }, {}, days.slice(1)],
    ['until the day it is suspended', dates, { suspendedOn: TODAY }, days.slice(1, 3)],
    ['until the day it is revoked', dates, { revokedOn: TODAY }, days.slice(1, 3)],
  ])('%s', async (_, fields, { suspendedOn, revokedOn }: { suspendedOn?: string; revokedOn?: string }, expected) => {
    const { id } = await make.certification(fields);
    if (suspendedOn) await accept(registry, 'updateCertification', { id, expectedVersion: 1, suspendedOn });
    if (revokedOn) await accept(registry, 'revokeCertification', { id, expectedVersion: 1, revokedOn });
    const asked = days.map((day, index) => `on${index}: inForce(asOf: "${day}")`).join(' ');
    const found = await read(id, asked);
    expect(days.filter((_, index) => found[`on${index}`])).toEqual(expected);
  });

  test('again once the suspension is lifted', async () => {
    const { id } = await make.certification(dates);
    await accept(registry, 'updateCertification', { id, expectedVersion: 1, suspendedOn: '2026-02-01' });
    const lifted = await accept(
      registry,
      'updateCertification',
      { id, expectedVersion: 2, suspendedOn: null },
      'inForce suspendedOn',
    );
    expect(lifted).toEqual({ inForce: true, suspendedOn: null });
  });
});
