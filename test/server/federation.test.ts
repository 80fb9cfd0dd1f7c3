import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import type { Role } from '../../src/registry/access.ts';
import { blocksOf } from '../docs/document.ts';
import { fixtures } from '../support/fixtures.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry({ FEDERATION: 'true' });
const plain = useRegistry();
const make = fixtures(registry);
const CLIA = '05D1234567';
let vendor = '';
let lab = '';

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on ThirdParty { id legalName identifierScheme identifierValue procurementStatus { answer } }
  }
}`;
const entities = (representations: object[], as: Role = 'DASHBOARD') =>
  registry.send(as, ENTITIES, { representations });

beforeAll(async () => {
  ({ id: vendor } = await make.vendor({ legalName: 'Vendor' }));
  const identifiers = [{ scheme: 'CLIA', value: CLIA }];
  ({ id: lab } = await make.partnerLab({ legalName: 'Lab', identifiers }));
});

test('composes with the subgraph of docs/federation.md', async () => {
  const { _service } = await registry.ask('DASHBOARD', '{ _service { sdl } }');
  const [erp] = blocksOf('docs/federation.md');
  const { errors, supergraphSdl } = composeServices([
    { name: 'registry', url: 'http://registry', typeDefs: parse(_service.sdl as string) },
    { name: 'erp', url: 'http://erp', typeDefs: parse(erp!.text) },
  ]);
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  expect(supergraphSdl).toContain('openOrders');
});

test('returns entities by id and by identifier, in their order, null for unknown ones', async () => {
  registry.statements = [];
  const { data, errors } = await entities([
    { __typename: 'ThirdParty', identifierScheme: 'CLIA', identifierValue: CLIA },
    { __typename: 'Vendor', id: vendor },
    { __typename: 'Supplier', id: vendor },
    { __typename: 'ThirdParty', identifierScheme: 'CLIA', identifierValue: '05D7654321' },
    { __typename: 'ThirdParty', identifierScheme: 'CLIA', identifierValue: 'nonsense' },
    { __typename: 'ThirdParty', identifierScheme: 'NONE', identifierValue: 'x' },
    { __typename: 'ThirdParty', id: 'x' },
    { __typename: 'PartnerLab', id: lab },
  ]);
  expect(errors).toBeUndefined();
  const identified = { identifierScheme: 'CLIA', identifierValue: CLIA };
  const shown = (type: string, id: string, legalName: string, identifier: object) => ({
    ...{ __typename: type, id, legalName, procurementStatus: { answer: expect.any(String) } },
    ...identifier,
  });
  expect(data._entities).toEqual([
    shown('PartnerLab', lab, 'Lab', identified),
    shown('Vendor', vendor, 'Vendor', { identifierScheme: null, identifierValue: null }),
    ...[null, null, null, null, null],
    shown('PartnerLab', lab, 'Lab', identified),
  ]);
});

test('reads many entities in as many statements as one, and bounds their number and cost', async () => {
  const one = { __typename: 'ThirdParty', identifierScheme: 'CLIA', identifierValue: CLIA };
  const statementsOf = async (representations: object[]) => {
    registry.statements = [];
    expect((await entities(representations)).errors).toBeUndefined();
    return registry.statements.length;
  };
  expect(await statementsOf(Array.from({ length: 100 }, () => one))).toBe(await statementsOf([one]));
  const { errors } = await entities(Array.from({ length: 10_000 }, () => one));
  expect(errors![0]!.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
  const many = await registry.send('DASHBOARD', ENTITIES.replace('procurementStatus { answer }', ''), {
    representations: Array.from({ length: 1_001 }, () => one),
  });
  expect(many.errors![0]!.message).toContain('_entities takes at most 1000 representations');
});

test('refuses a type without a key, and is a subgraph only when asked', async () => {
  const { errors } = await entities([{ __typename: 'Contract', id: 'x' }]);
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(
    (await registry.http.inject({ method: 'POST', url: '/graphql', payload: { query: ENTITIES } })).statusCode,
  ).toBe(401);
  for (const query of ['{ _service { sdl } }', ENTITIES]) {
    expect((await plain.send('ADMIN', query)).errors![0]!.message).toMatch(/Cannot query field|Unknown type/);
  }
});
