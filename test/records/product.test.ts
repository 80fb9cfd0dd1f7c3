import { describe, expect, test } from 'vitest';
import { role } from '../../db/tables/principal.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept, mutate, mutationText } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';
import { expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

const EVERYTHING = `id version source externalId thirdParty { id } name category gtin connectedDevice sbomDigest supportEndsOn
  vulnerabilities { cve knownExploited dueOn patchedOn }`;
const weakness = (cve: string, given: object = {}) => ({
  cve,
  knownExploited: false,
  dueOn: null,
  patchedOn: null,
  ...given,
});
const exploited = weakness('CVE-2024-3400', { knownExploited: true, dueOn: '2026-05-01' });

test('everything that can be recorded of a product is read back', async () => {
  const supplier = await make.supplier();
  const given = {
    name: 'Analyser',
    category: 'EQUIPMENT',
    gtin: '00614141000012',
    connectedDevice: 'YES',
    sbomDigest: 'ab'.repeat(32),
    supportEndsOn: '2030-12-31',
    vulnerabilities: [
      exploited,
      weakness('CVE-2025-0042', { dueOn: '2026-07-01' }),
      weakness('CVE-2025-10000', { patchedOn: TODAY }),
    ],
    source: 'psirt',
    externalId: 'P-1',
  };
  const written = await accept(registry, 'createProduct', { ...given, thirdParty: { id: supplier.id } }, EVERYTHING);
  const id = expect.stringMatching(/^Product_/) as unknown;
  expect(written).toEqual({ ...given, id, version: 1, thirdParty: { id: supplier.id } });
  const { node, thirdParty, products } = await registry.ask(
    'DASHBOARD',
    `query($id: ID!, $supplier: ID!) { node(id: $id) { ...on Product { ${EVERYTHING} } }
      thirdParty(ref: { id: $supplier }) { products { nodes { ${EVERYTHING} } } }
      products(where: { supportEndsOn: { gte: "2030-12-31" } }) { nodes { id } } }`,
    { id: written.id, supplier: supplier.id },
  );
  expect(node).toEqual(written);
  expect(thirdParty.products.nodes).toEqual([written]);
  expect(products.nodes).toEqual([{ id: written.id }]);
});

test('fields that are not given are unknown', async () => {
  const bare = { thirdParty: { id: (await make.vendor()).id }, name: 'Portal' };
  expect(await accept(registry, 'createProduct', bare, EVERYTHING)).toEqual({
    ...bare,
    id: expect.any(String) as unknown,
    version: 1,
    connectedDevice: 'UNKNOWN',
    vulnerabilities: [],
    ...Object.fromEntries(
      ['source', 'externalId', 'category', 'gtin', 'sbomDigest', 'supportEndsOn'].map((field) => [field, null]),
    ),
  });
});

test.each([
  ['8 digits', '9638-5074', '96385074'],
  ['12 digits', '0 36000 29145 2', '036000291452'],
  ['13 digits', '4006381333931', '4006381333931'],
  ['14 digits', ' 0061-4141-0000-12 ', '00614141000012'],
  ['full-width digits', '９６３８５０７４', '96385074'],
])('a GTIN of %s is stored as its digits', async (_, given, stored) => {
  const { id } = await make.product({ gtin: given });
  const { node } = await registry.ask('DASHBOARD', 'query($id: ID!) { node(id: $id) { ...on Product { gtin } } }', {
    id,
  });
  expect(node.gtin).toBe(stored);
});

test('a GTIN whose check digit is wrong is refused with the right one', async () => {
  const { id } = await make.supplier();
  const input = { thirdParty: { id }, name: 'P', gtin: '4006381333930' };
  const { userErrors } = await expectRejected(registry, 'createProduct', input, [['INVALID', 'gtin']]);
  expect(userErrors[0]!.message).toBe('ends in 0; the digits before it call for 1 (GS1 modulo 10)');
});

test('weaknesses are stored once, in upper case, in the order of their numbers', async () => {
  const given = ['cve-2025-10000', 'CVE-2024-3400', ' CVE-2025-9999 ', 'Cve-2024-30000'].map((cve) => ({
    cve,
    knownExploited: false,
  }));
  const { id } = await make.product({ vulnerabilities: given });
  const read = async () =>
    (
      await registry.ask(
        'DASHBOARD',
        'query($id: ID!) { node(id: $id) { ...on Product { version vulnerabilities { cve } } } }',
        { id },
      )
    ).node;
  const expected = ['CVE-2024-3400', 'CVE-2024-30000', 'CVE-2025-9999', 'CVE-2025-10000'].map((cve) => ({ cve }));
  expect(await read()).toEqual({ version: 1, vulnerabilities: expected });
  // The same weaknesses in another order change nothing.
  await accept(registry, 'updateProduct', { id, expectedVersion: 1, vulnerabilities: given.toReversed() });
  expect(await read()).toEqual({ version: 1, vulnerabilities: expected });
});

test('an update leaves what is absent, forgets what is null, and replaces the list it gives', async () => {
  const given = { name: 'Freezer', category: 'EQUIPMENT', connectedDevice: 'YES', supportEndsOn: '2028-01-01' };
  const { id: supplier } = await make.supplier();
  const input = { ...given, thirdParty: { id: supplier }, vulnerabilities: [exploited, weakness('CVE-2025-1000')] };
  const before = await accept(registry, 'createProduct', input, EVERYTHING);
  const state = await registry.state();
  const current = { id: before.id, expectedVersion: 1 };
  expect(await accept(registry, 'updateProduct', { ...current, ...given }, EVERYTHING)).toEqual(before);
  expect(await registry.state()).toEqual(state);
  const changes = { category: null, supportEndsOn: null, vulnerabilities: [{ ...exploited, patchedOn: TODAY }] };
  const after = await accept(registry, 'updateProduct', { ...current, ...changes, connectedDevice: null }, EVERYTHING);
  expect(after).toEqual({ ...before, ...changes, connectedDevice: 'UNKNOWN', version: 2 });
  await expectRejected(registry, 'updateProduct', { ...current, name: 'Late' }, [['STALE_VERSION', 'expectedVersion']]);
  expect((await mutate(registry, 'updateProduct', { ...current, name: 'Late' }, EVERYTHING)).record).toEqual(after);
});

describe('reports every problem at once:', () => {
  const bad = {
    name: ' ',
    gtin: '12345678',
    sbomDigest: 'ab',
    supportEndsOn: 'never',
    vulnerabilities: [
      { cve: 'CVE-24-1', knownExploited: true, dueOn: '2026-02-30' },
      { cve: 'cve-2024-3400', knownExploited: true, patchedOn: '2026-06-16' },
      { cve: 'CVE-2024-3400', knownExploited: false },
      { cve: 'CVE-24-1', knownExploited: false, patchedOn: 'soon' },
    ],
    externalId: 'half',
  };
  const problems = [
    ['REQUIRED', 'name'],
    ['INVALID', 'gtin'],
    ['INVALID', 'sbomDigest'],
    ['INVALID', 'supportEndsOn'],
    ['INVALID', 'vulnerabilities.0.cve'],
    ['INVALID', 'vulnerabilities.0.dueOn'],
    ['OUT_OF_RANGE', 'vulnerabilities.1.patchedOn'],
    ['DUPLICATE', 'vulnerabilities.2.cve'],
    ['INVALID', 'vulnerabilities.3.cve'],
    ['INVALID', 'vulnerabilities.3.patchedOn'],
    ['INCONSISTENT', 'source'],
  ] as const;

  test('of a new product', async () => {
    const nobody = { id: `ThirdParty_${'0'.repeat(32)}` };
    const expected = [...problems, ['NOT_FOUND', 'thirdParty'] as const];
    await expectRejected(registry, 'createProduct', { ...bad, thirdParty: nobody }, expected);
  });

  test('of a change', async () => {
    const { id } = await make.product();
    await expectRejected(registry, 'updateProduct', { ...bad, id, expectedVersion: 1 }, problems);
  });
});

test('a key of a source is of one product', async () => {
  const { id: supplier } = await make.supplier();
  const key = { source: 'erp', externalId: 'P-7' };
  const first = await make.product({ ...key, thirdParty: { id: supplier } });
  await expectRejected(registry, 'createProduct', { ...key, thirdParty: { id: supplier }, name: 'Other' }, [
    ['TAKEN', 'externalId'],
  ]);
  const { id } = await make.product();
  await expectRejected(registry, 'updateProduct', { id, expectedVersion: 1, ...key }, [['TAKEN', 'externalId']]);
  await accept(registry, 'updateProduct', { id: first.id, expectedVersion: 1, ...key, name: 'Still it' });
});

test.each(role.enumValues)('%s reads products, and writes them if it may write the registry', async (as) => {
  const product = await make.product({ name: `For ${as}` });
  const { node } = await registry.ask(as, 'query($id: ID!) { node(id: $id) { ...on Product { name } } }', {
    id: product.id,
  });
  expect(node).toEqual({ name: `For ${as}` });
  const inputs = {
    createProduct: { thirdParty: { id: (await make.vendor()).id }, name: 'New' },
    updateProduct: { id: product.id, expectedVersion: 1, name: 'Changed' },
  };
  for (const [mutation, input] of Object.entries(inputs)) {
    const { errors } = await registry.send(as, mutationText(mutation, 'id').query, { input });
    if (as === 'ANALYST' || as === 'ADMIN') expect(errors).toBeUndefined();
    else expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
});

describe('risk', () => {
  /** So slight that one weakness is seen. */
  const slight = {
    category: 'EQUIPMENT',
    status: 'ACTIVE',
    startsOn: '2026-01-01',
    dependency: 2,
    penetration: 2,
    soleSource: 'NO',
    clinical: 'NO',
    protectedData: 'NONE',
  };
  interface Factor {
    code: string;
    hazard: number;
    evidence: { __typename: string; id: string; name?: string }[];
  }
  const factorsOf = async (id: string, asOf = TODAY): Promise<{ score: number; exploited: Factor[] }> => {
    const { thirdParty } = await registry.ask(
      'DASHBOARD',
      `query($id: ID!, $asOf: Date!) { thirdParty(ref: { id: $id }) { risk(asOf: $asOf) { dimensions { dimension score
        factors { code hazard evidence { __typename id ... on Product { name } } } } } } }`,
      { id, asOf },
    );
    const security = thirdParty.risk.dimensions.find((one: { dimension: string }) => one.dimension === 'DATA_SECURITY');
    const { score, factors } = security as { score: number; factors: Factor[] };
    return { score, exploited: factors.filter(({ code }) => code === 'KNOWN_EXPLOITED_VULNERABILITY') };
  };

  test('moves with the write that records a weakness known to be exploited, and back with the one that patches it', async () => {
    const { id } = await make.supplier();
    await make.engagement({ thirdParty: { id }, ...slight });
    const product = await make.product({ thirdParty: { id }, name: 'Gateway', connectedDevice: 'YES' });
    const before = await factorsOf(id);
    expect(before.exploited).toEqual([]);

    const change = {
      id: product.id,
      vulnerabilities: [weakness('CVE-2025-1000'), { ...exploited, dueOn: '2026-07-01' }],
    };
    await accept(registry, 'updateProduct', { ...change, expectedVersion: 1 });
    const known = await factorsOf(id);
    expect(known.score).toBeGreaterThan(before.score);
    expect(known.exploited).toMatchObject([{ evidence: [{ __typename: 'Product', id: product.id, name: 'Gateway' }] }]);
    // It weighs more from the day after it was due on.
    const late = await factorsOf(id, '2026-07-02');
    expect(late.exploited[0]!.hazard).toBeGreaterThan(known.exploited[0]!.hazard);

    const patched = [weakness('CVE-2025-1000'), { ...exploited, patchedOn: TODAY }];
    await accept(registry, 'updateProduct', { id: product.id, expectedVersion: 2, vulnerabilities: patched });
    expect(await factorsOf(id)).toEqual(before);
  });

  test('moves in the ordered list at once', async () => {
    const placeOf = async (id: string) => {
      const { thirdParties } = await registry.ask(
        'DASHBOARD',
        '{ thirdParties(orderBy: { field: DATA_SECURITY_RISK, direction: DESC }, first: 100) { nodes { id } } }',
      );
      return thirdParties.nodes.findIndex((node: { id: string }) => node.id === id) as number;
    };
    const engaged = async () => {
      const { id } = await make.supplier();
      await make.engagement({ thirdParty: { id }, ...slight });
      await make.product({ thirdParty: { id }, connectedDevice: 'YES' });
      return id;
    };
    const [one, other] = [await engaged(), await engaged()];
    await make.product({ thirdParty: { id: one }, connectedDevice: 'YES', vulnerabilities: [exploited] });
    expect(await placeOf(one)).toBeLessThan(await placeOf(other));
    const worse = [exploited, { ...exploited, cve: 'CVE-2024-3401' }, { ...exploited, cve: 'CVE-2024-3402' }];
    await make.product({ thirdParty: { id: other }, connectedDevice: 'YES', vulnerabilities: worse });
    expect(await placeOf(other)).toBeLessThan(await placeOf(one));
  });
});
