import {
  getNamedType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { changesGatePolicy, readsStoredAnswers, readsStoredRisk } from '../../src/derived/operations.ts';
import { recordFilters } from '../../src/records/third-party/record-filters.ts';
import { riskOrders } from '../../src/records/third-party/risk-list.ts';
import { buildSchema } from '../../src/server/apollo.ts';
import { checkLimits } from '../../src/server/limits.ts';

const schema = buildSchema();
const LIMITS = {
  MAX_QUERY_COST: 1_000_000,
  MAX_QUERY_DEPTH: 100,
  MAX_QUERY_ALIASES: 100,
  MAX_ROOT_FIELDS: 100,
};

/** Returns the schema coordinates of the first operation of a document. */
function coordinatesOf(source: string, variables: Record<string, unknown> = {}): ReadonlySet<string> {
  const document = parse(source);
  const [operation] = document.definitions as OperationDefinitionNode[];
  return checkLimits(schema, document, operation!, variables, LIMITS).coordinates;
}

const waits = (source: string, variables?: Record<string, unknown>) =>
  readsStoredRisk(coordinatesOf(source, variables));

/**
 * Query fields that do not wait for the turn of the day. Lists of third parties wait only with a filter or order by risk.
 * Most other fields read no stored risk. These do, and still do not wait, because today's value is not essential:
 * `procurementStatus` and `procurementStatuses` order the candidates for alternatives by it, and decide on today's risk;
 * `supplyChain` weighs paths with the stored probabilities of their ends.
 */
const QUERIES_THAT_DO_NOT_WAIT = [
  'attestations',
  'attestors',
  'audits',
  'certificationTypes',
  'certifications',
  'changeCursor',
  'changes',
  'clauseTypes',
  'compareRisk',
  'contracts',
  'controls',
  'decisions',
  'determinations',
  'engagements',
  'evidenceDocuments',
  'expirations',
  'facilities',
  'findings',
  'incidents',
  'node',
  'nodes',
  'partnerLabs',
  'previewPolicy',
  'principals',
  'procurementPolicy',
  'procurementStatus',
  'procurementStatuses',
  'products',
  'qualityRecords',
  'requirementMappings',
  'riskModel',
  'rules',
  'screenings',
  'simulateRisk',
  'suppliers',
  'supplyChain',
  'supplyLinks',
  'thirdParties',
  'thirdParty',
  'vendors',
  'viewer',
  'webhookSubscriptions',
  'calendarFeeds',
];
/** Filters by facts of the third party itself. */
const FILTERS_THAT_DO_NOT_WAIT = [
  ...['kind', 'lifecycle', 'country', 'tags', 'text', 'internalOwner', 'reviewDueOn', 'identifierScheme'],
  ...['createdAt', 'updatedAt', 'and', 'or', 'not', ...Object.keys(recordFilters)],
  // It waits for the answers, which includes risk.
  'procurementAnswer',
];
/** Orders by facts of the third party itself. */
const ORDERS_THAT_DO_NOT_WAIT = ['LEGAL_NAME', 'CREATED_AT', 'UPDATED_AT', 'RELEVANCE'];

describe('every part of the schema is classified', () => {
  const isClassified = (coordinate: string) => readsStoredRisk(new Set([coordinate]));
  const waiting = (type: string, names: readonly string[]) => names.filter((name) => isClassified(`${type}.${name}`));

  /** Expects each name to wait or to be in the list of those that do not, and none to be in both. */
  const expectClassified = (type: string, names: readonly string[], doNotWait: readonly string[]) => {
    expect([...waiting(type, names), ...doNotWait].toSorted()).toEqual(names.toSorted());
  };

  test('each field of Query', () => {
    expectClassified('Query', Object.keys(schema.getQueryType()!.getFields()), QUERIES_THAT_DO_NOT_WAIT);
  });

  test('each field of ThirdPartyWhere', () => {
    const where = schema.getType('ThirdPartyWhere') as GraphQLInputObjectType;
    expectClassified('ThirdPartyWhere', Object.keys(where.getFields()), FILTERS_THAT_DO_NOT_WAIT);
  });

  test('each value of ThirdPartyOrderField', () => {
    const names = (schema.getType('ThirdPartyOrderField') as GraphQLEnumType).getValues().map(({ name }) => name);
    expectClassified('ThirdPartyOrderField', names, ORDERS_THAT_DO_NOT_WAIT);
    expect(waiting('ThirdPartyOrderField', names).toSorted()).toEqual(Object.keys(riskOrders).toSorted());
  });

  test('each mutation that returns the policy of the gate changes it', () => {
    const returning = Object.values(schema.getMutationType()!.getFields()).filter(({ type }) => {
      const payload = getNamedType(type);
      const fields = isObjectType(payload) ? Object.values(payload.getFields()) : [];
      return fields.some((field) => getNamedType(field.type).name === 'ProcurementPolicy');
    });
    expect(returning.map(({ name }) => name)).toEqual(['updateProcurementPolicy']);
    for (const { name } of returning) expect(changesGatePolicy(new Set([`Mutation.${name}`])), name).toBe(true);
  });
});

describe('an operation waits for', () => {
  const [where, order] = ['$where: ThirdPartyWhere', '$orderBy: ThirdPartyOrder'];
  const high = { riskLevel: { in: ['HIGH'] } };

  test.each<[string, string, Record<string, unknown>?]>([
    ['the portfolio', '{ portfolio { total } }'],
    ['an aliased portfolio', '{ kind: portfolio { total } }'],
    ['a portfolio in a fragment', 'query { ...counts } fragment counts on Query { portfolio { total } }'],
    ['a filter in the text', '{ vendors(where: { riskLevel: { in: [HIGH] } }) { totalCount } }'],
    ['an order in the text', '{ thirdParties(orderBy: { field: RISK, direction: DESC }) { totalCount } }'],
    ['a filter in a variable', `query (${where}) { vendors(where: $where) { totalCount } }`, { where: high }],
    [
      'a part of a filter in a variable',
      'query ($level: RiskLevelFilter) { vendors(where: { riskLevel: $level }) { totalCount } }',
      { level: high.riskLevel },
    ],
    [
      'a filter as the default of a variable',
      `query (${where} = { coverage: { gte: 0.5 } }) { vendors(where: $where) { totalCount } }`,
    ],
    [
      'an order in a variable',
      `query (${order}) { partnerLabs(orderBy: $orderBy) { totalCount } }`,
      { orderBy: { field: 'QUALITY_RISK', direction: 'DESC' } },
    ],
    ['a filter of a policy preview', '{ previewPolicy(where: { riskScore: { gte: 50 } }) { assessed } }'],
  ])('%s', (_, source, variables) => {
    expect(waits(source, variables)).toBe(true);
  });
});

test.each([
  ['{ vendors(where: { procurementAnswer: { in: [BLOCK] } }) { totalCount } }', true],
  ['{ vendors(where: { or: [{ not: { procurementAnswer: { in: [BLOCK] } } }] }) { totalCount } }', true],
  ['{ portfolio { byAnswer { count } } }', true],
  ['{ portfolio { byLevel { count } } }', false],
  ['{ vendors { nodes { procurementStatus { answer } } } }', false],
])('an operation waits for stored answers if it lists or counts by them: %s', (source, expected) => {
  expect(readsStoredAnswers(coordinatesOf(source))).toBe(expected);
});

test('risk in one of several filters is waited for', () => {
  expect(
    waits('{ vendors(where: { or: [{ riskScore: { gte: 50 } }, { tags: { in: ["x"] } }] }) { totalCount } }'),
  ).toBe(true);
});

describe('an operation does not wait for', () => {
  test.each<[string, string, Record<string, unknown>?]>([
    ['the risk of listed third parties', '{ vendors { nodes { risk { level coverage drivingDimension } } } }'],
    ['a name in a comment', '{ vendors { totalCount } } # portfolio riskLevel RISK'],
    ['a name in a string', '{ vendors(where: { text: "riskLevel RISK" }) { totalCount } }'],
    [
      'a name in a variable',
      'query ($text: String) { vendors(where: { text: $text }) { totalCount } }',
      { text: 'RISK' },
    ],
    ['an alias', '{ portfolio: vendors { riskScore: totalCount } }'],
    ['the name of an operation', 'query portfolio { vendors { totalCount } }'],
    ['a filter that is null', '{ vendors(where: { riskLevel: null }) { totalCount } }'],
    ['a field that is skipped', '{ vendors { totalCount } portfolio @skip(if: true) { total } }'],
    [
      'an unused variable of a list',
      'query ($by: ThirdPartyOrder) { vendors { totalCount } suppliers(orderBy: $by) @include(if: false) { totalCount } }',
      { by: { field: 'RISK', direction: 'DESC' } },
    ],
  ])('%s', (_, source, variables) => {
    expect(waits(source, variables)).toBe(false);
  });
});

describe('an operation changes the policy of the gate', () => {
  const changes = (source: string) => changesGatePolicy(coordinatesOf(source));
  const update = 'updateProcurementPolicy(input: { expectedVersion: 1, reason: "New." }) { userErrors { code } }';

  test('with its mutation, under any alias', () => {
    expect(changes(`mutation { ${update} }`)).toBe(true);
    expect(changes(`mutation { createVendor: ${update} }`)).toBe(true);
  });

  test('not with its name in an alias or a comment', () => {
    expect(changes('{ updateProcurementPolicy: procurementPolicy { version } } # updateProcurementPolicy')).toBe(false);
  });
});
