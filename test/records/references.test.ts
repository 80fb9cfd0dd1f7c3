import { expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';
import { expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

const byRef = async (ref: object) =>
  (
    await registry.ask('DASHBOARD', `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { id __typename version } }`, {
      ref,
    })
  ).thirdParty;

test('identifiers and external keys are unique in the registry however they are written, and free again once given up', async () => {
  const first = await make.vendor({
    identifiers: [{ scheme: 'LEI', value: '213800KUD8LAJWSQ9D15' }],
    externalRefs: [{ source: 'erp', externalId: 'A-1' }],
  });
  const second = {
    legalName: 'Second',
    identifiers: [{ scheme: 'LEI', value: '2138-00ku d8lajwsq9d15' }],
    externalRefs: [
      { source: 'crm', externalId: 'A-1' },
      { source: 'erp', externalId: 'A-1' },
    ],
  };
  await expectRejected(registry, 'createVendor', second, [
    ['TAKEN', 'identifiers.0'],
    ['TAKEN', 'externalRefs.1'],
  ]);
  await accept(registry, 'updateThirdParty', {
    thirdParty: { id: first.id },
    expectedVersion: 1,
    identifiers: [],
    externalRefs: [],
  });
  await make.vendor(second);
});

test('both name a third party wherever one is named', async () => {
  const lab = await make.partnerLab({
    identifiers: [{ scheme: 'CLIA', value: '99D7654321' }],
    externalRefs: [{ source: 'lims', externalId: 'Lab 7' }],
  });
  const found = { id: lab.id, __typename: 'PartnerLab', version: 1 };
  expect(await byRef({ id: lab.id })).toEqual(found);
  expect(await byRef({ external: { source: 'lims', externalId: 'Lab 7' } })).toEqual(found);
  expect(await byRef({ external: { source: ' lims ', externalId: ' Lab 7 ' } })).toEqual(found);
  expect(await byRef({ identifier: { scheme: 'CLIA', value: '99d 7654321' } })).toEqual(found);
  expect(await byRef({ external: { source: 'LIMS', externalId: 'Lab 7' } })).toBeNull();
  expect(await byRef({ identifier: { scheme: 'CLIA', value: '99D7654322' } })).toBeNull();
  expect(await byRef({ id: 'ThirdParty_00000000000000000000000000000000' })).toBeNull();
  expect(await byRef({ id: 'nonsense' })).toBeNull();
  for (const thirdParty of [
    { external: { source: 'lims', externalId: 'Lab 7' } },
    { identifier: { scheme: 'CLIA', value: '99D-7654321' } },
  ]) {
    const engagement = await accept(
      registry,
      'createEngagement',
      { thirdParty, name: 'Referral', category: 'REFERENCE_TESTING' },
      'thirdParty { id }',
    );
    expect(engagement).toEqual({ thirdParty: { id: lab.id } });
  }
});

test('a reference that names in two ways, or in none, is refused', async () => {
  const query = `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { id } }`;
  const two = { id: 'ThirdParty_1', external: { source: 'a', externalId: 'b' } };
  for (const ref of [two, {}, { id: null }]) {
    const { data, errors } = await registry.send('DASHBOARD', query, { ref });
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  }
  const literal = await registry.send(
    'DASHBOARD',
    `{ thirdParty(ref: { id: "a", identifier: { scheme: NPI, value: "1" } }) { id } }`,
  );
  expect(literal.errors![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('a reference by an identifier that breaks its rule is an error that names the rule', async () => {
  const { errors } = await registry.send(
    'DASHBOARD',
    `{ thirdParty(ref: { identifier: { scheme: NPI, value: "1234567890" } }) { id } }`,
  );
  expect(errors).toMatchObject([{ message: expect.stringContaining('Luhn'), extensions: { code: 'BAD_USER_INPUT' } }]);
});
