import { describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { accept, mutate } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';
import { expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

const EVERYTHING = `id version source externalId thirdParty { id } name category status startsOn endsOn
  facilities { id } dependency penetration annualVolume soleSource clinical protectedData
  dataFlows { category peoplePerYear destinationCountry purpose channel } alternatives { id __typename }
  baaRequired baaRationale recoveryTimeHours tolerableDowntimeHours`;

test('everything that can be recorded of an engagement is read back', async () => {
  const [lab, other, one, two] = await Promise.all([
    make.partnerLab(),
    make.vendor({ externalRefs: [{ source: 'erp', externalId: 'ALT' }] }),
    make.facility(),
    make.facility(),
  ]);
  const given = {
    name: 'Esoteric testing',
    category: 'REFERENCE_TESTING',
    status: 'ACTIVE',
    startsOn: '2025-01-01',
    endsOn: '2027-12-31',
    dependency: 4,
    penetration: 2,
    annualVolume: 12_000,
    soleSource: 'NO',
    clinical: 'YES',
    protectedData: 'LISTED',
    dataFlows: [
      {
        category: 'BIOSPECIMEN',
        peoplePerYear: 12_000,
        destinationCountry: 'CN',
        purpose: 'DIAGNOSIS_OR_TREATMENT',
        channel: 'PHYSICAL_CUSTODY',
      },
      { category: 'PHI', peoplePerYear: 0, destinationCountry: 'cn', purpose: 'QUALITY', channel: 'TLS' },
      { category: 'HUMAN_GENOMIC' },
    ],
    baaRequired: 'NO',
    baaRationale: 'Treatment: 45 CFR 164.308(b)(2)(i).',
    recoveryTimeHours: 0,
    tolerableDowntimeHours: 87_600,
    source: 'grc',
    externalId: 'E-77',
  };
  const written = await accept(
    registry,
    'createEngagement',
    {
      ...given,
      thirdParty: { id: lab.id },
      facilityIds: [two.id, one.id],
      alternatives: [{ external: { source: 'erp', externalId: 'ALT' } }],
    },
    EVERYTHING,
  );
  const expected = {
    ...given,
    id: expect.stringMatching(/^Engagement_/),
    version: 1,
    thirdParty: { id: lab.id },
    facilities: [{ id: two.id }, { id: one.id }],
    alternatives: [{ id: other.id, __typename: 'Vendor' }],
    dataFlows: [
      given.dataFlows[0],
      { ...given.dataFlows[1], destinationCountry: 'CN' },
      {
        category: 'HUMAN_GENOMIC',
        peoplePerYear: null,
        destinationCountry: null,
        purpose: 'UNDETERMINED',
        channel: 'UNKNOWN',
      },
    ],
  };
  expect(written).toEqual(expected);
  const read = await registry.ask(
    'DASHBOARD',
    `query($id: ID!) { node(id: $id) { ...on Engagement { ${EVERYTHING} } } }`,
    { id: written.id },
  );
  expect(read.node).toEqual(expected);
});

test('fields that are not given are unknown', async () => {
  const { id } = await make.vendor();
  const engagement = await accept(
    registry,
    'createEngagement',
    { thirdParty: { id }, name: 'Bare', category: 'OTHER' },
    EVERYTHING,
  );
  expect(engagement).toEqual({
    id: expect.any(String),
    version: 1,
    thirdParty: { id },
    name: 'Bare',
    category: 'OTHER',
    status: 'PLANNED',
    soleSource: 'UNKNOWN',
    clinical: 'UNKNOWN',
    protectedData: 'UNKNOWN',
    baaRequired: 'UNDETERMINED',
    facilities: [],
    dataFlows: [],
    alternatives: [],
    ...Object.fromEntries(
      [
        ...['source', 'externalId', 'startsOn', 'endsOn', 'dependency', 'penetration', 'annualVolume', 'baaRationale'],
        ...['recoveryTimeHours', 'tolerableDowntimeHours'],
      ].map((f) => [f, null]),
    ),
  });
});

describe('an update', () => {
  test('leaves what is absent, makes unknown what is null, replaces lists; without changes it leaves version and log', async () => {
    const facility = await make.facility();
    const given = {
      name: 'Hosting',
      category: 'CLOUD_HOSTING',
      startsOn: '2025-01-01',
      dependency: 3,
      penetration: 4,
      soleSource: 'YES',
      clinical: 'NO',
      baaRequired: 'YES',
      dataFlows: [{ category: 'PHI', purpose: 'QUALITY', channel: 'VPN' }],
      facilityIds: [facility.id],
      recoveryTimeHours: 24,
      tolerableDowntimeHours: 48,
      source: 'grc',
      externalId: 'H-1',
    };
    const { id: thirdParty } = await make.vendor();
    const before = await accept(registry, 'createEngagement', { ...given, thirdParty: { id: thirdParty } }, EVERYTHING);
    expect(before.protectedData).toBe('LISTED');
    const state = await registry.state();
    const input = { id: before.id, expectedVersion: 1 };
    expect(await accept(registry, 'updateEngagement', { ...input, ...given }, EVERYTHING)).toEqual(before);
    expect(await registry.state()).toEqual(state);
    const unknown = {
      dependency: null,
      soleSource: null,
      clinical: null,
      protectedData: null,
      baaRequired: null,
      recoveryTimeHours: null,
      tolerableDowntimeHours: null,
      source: null,
      externalId: null,
    };
    const changes = { ...unknown, dataFlows: [], facilityIds: [] };
    expect(await accept(registry, 'updateEngagement', { ...input, ...changes }, EVERYTHING)).toEqual({
      ...before,
      ...unknown,
      version: 2,
      soleSource: 'UNKNOWN',
      clinical: 'UNKNOWN',
      protectedData: 'UNKNOWN',
      baaRequired: 'UNDETERMINED',
      dataFlows: [],
      facilities: [],
    });
    await expectRejected(registry, 'updateEngagement', { ...input, name: 'Late' }, [
      ['STALE_VERSION', 'expectedVersion'],
    ]);
    const stale = await mutate(registry, 'updateEngagement', { ...input, name: 'Late' });
    expect(stale.record).toEqual({ id: before.id, version: 2 });
  });

  test('of one flow replaces all of them, a null purpose or channel being not decided', async () => {
    const engagement = await make.engagement({ dataFlows: [{ category: 'PHI' }, { category: 'BIOMETRIC' }] });
    const dataFlows = [{ category: 'FINANCIAL', purpose: null, channel: null }];
    const after = await accept(
      registry,
      'updateEngagement',
      { id: engagement.id, expectedVersion: 1, dataFlows },
      EVERYTHING,
    );
    expect(after.dataFlows).toEqual([
      {
        category: 'FINANCIAL',
        peoplePerYear: null,
        destinationCountry: null,
        purpose: 'UNDETERMINED',
        channel: 'UNKNOWN',
      },
    ]);
  });
});

describe('rejects an engagement that contradicts itself:', () => {
  const flow = { category: 'PHI' };
  test.each([
    ['the end before the start', { startsOn: '2026-02-02', endsOn: '2026-02-01' }, 'endsOn'],
    ['ended without an end', { status: 'ENDED' }, 'endsOn'],
    ['flows although no protected data moves', { protectedData: 'NONE', dataFlows: [flow] }, 'dataFlows'],
    [
      'flows although it is unknown whether protected data moves',
      { protectedData: 'UNKNOWN', dataFlows: [flow] },
      'dataFlows',
    ],
    ['no agreement without a reason', { baaRequired: 'NO' }, 'baaRationale'],
  ])('%s', async (_, fields, path) => {
    const { id: thirdParty } = await make.vendor();
    const input = { thirdParty: { id: thirdParty }, name: 'E', category: 'OTHER' };
    await expectRejected(registry, 'createEngagement', { ...input, ...fields }, [['INCONSISTENT', path]]);
    const { id } = await make.engagement();
    await expectRejected(registry, 'updateEngagement', { id, expectedVersion: 1, ...fields }, [['INCONSISTENT', path]]);
  });

  test('a party as its own alternative, or one alternative twice', async () => {
    const [vendor, other] = await Promise.all([make.vendor(), make.vendor()]);
    const { id } = await make.engagement({ thirdParty: { id: vendor.id } });
    const alternatives = [other, vendor, other].map((one) => ({ id: one.id }));
    await expectRejected(registry, 'updateEngagement', { id, expectedVersion: 1, alternatives }, [
      ['INCONSISTENT', 'alternatives.1'],
      ['DUPLICATE', 'alternatives.2'],
    ]);
  });
});

describe('the end of an engagement', () => {
  const end = (id: string, expectedVersion: number, endsOn?: string) =>
    accept(registry, 'endEngagement', { id, expectedVersion, endsOn }, 'version status endsOn');

  test('is today unless another day is given', async () => {
    const [one, two] = await Promise.all([make.engagement(), make.engagement({ startsOn: '2026-01-01' })]);
    expect(await end(one.id, 1)).toEqual({ version: 2, status: 'ENDED', endsOn: TODAY });
    expect(await end(two.id, 1, '2026-01-01')).toEqual({ version: 2, status: 'ENDED', endsOn: '2026-01-01' });
  });

  test('comes once, and not before the start', async () => {
    const engagement = await make.engagement({ startsOn: '2026-03-01' });
    const input = { id: engagement.id, expectedVersion: 1 };
    await expectRejected(registry, 'endEngagement', { ...input, endsOn: '2026-02-28' }, [['INCONSISTENT', 'endsOn']]);
    await end(engagement.id, 1);
    await expectRejected(registry, 'endEngagement', { ...input, expectedVersion: 2 }, [['NOT_ALLOWED', 'id']]);
  });
});

test('a key at a source belongs to one engagement', async () => {
  const key = { source: 'grc', externalId: 'ONCE' };
  const first = await make.engagement(key);
  const { id: thirdParty } = await make.vendor();
  const input = { thirdParty: { id: thirdParty }, name: 'E', category: 'OTHER' };
  await expectRejected(registry, 'createEngagement', { ...input, ...key }, [['TAKEN', 'externalId']]);
  await expectRejected(registry, 'createEngagement', { ...input, source: 'grc' }, [['INCONSISTENT', 'externalId']]);
  await expectRejected(registry, 'createEngagement', { ...input, externalId: 'X' }, [['INCONSISTENT', 'source']]);
  await make.engagement({ ...key, source: 'erp' });
  await accept(registry, 'updateEngagement', { id: first.id, expectedVersion: 1, ...key, name: 'Keeps it' });
});
