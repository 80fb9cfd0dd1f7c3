/** All queries whose cost must not grow with the registry, made from the schema. */
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import type { Scaled } from './registry.ts';

/** A query; it may name records of its registry. */
export interface Question {
  name: string;
  /** @param after the cursor of a page deep in the list, if `deepIn` is set. */
  query(registry: Scaled, after: string | null): string;
  /** The list, with its arguments, for a page deep inside it. */
  deepIn: { list: string; args: string } | null;
}

type List = GraphQLField<unknown, unknown>;

const PAGE = 50;
/** Required arguments. 90 days select up to ten pages; a year would select most of a registry. */
const REQUIRED_ARGUMENTS: Record<string, string> = { expirations: 'within: 90, ' };

/** Returns all queries, in the order of the schema. */
export function questionsOf(schema: GraphQLSchema, today: string): Question[] {
  const root = schema.getQueryType()!.getFields();
  const lists = Object.values(root).filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
  const ofParty = (schema.getType('Vendor') as GraphQLObjectType).getFields();
  const nested = Object.values(ofParty).filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
  return [
    ...lists.flatMap((list) => pagesOf(list)),
    ...lists.flatMap((list) => filtersOf(list, today)),
    ...nested.map(underParent),
    ...nested.map(underParents),
    ...lookUps(),
  ];
}

const nodesOf = (list: string, args: string) =>
  `${list}(${REQUIRED_ARGUMENTS[list] ?? ''}${args}) { nodes { __typename } pageInfo { hasNextPage } }`;

const plain = (name: string, query: (registry: Scaled) => string): Question => ({ name, query, deepIn: null });

function pagesOf(list: List): Question[] {
  const orders = ordersOf(list).filter((order) => !order.includes('RELEVANCE'));
  return orders.flatMap((order) => {
    const args = order === '' ? '' : `orderBy: ${order}, `;
    return [
      plain(`${list.name} ${order} first page`, () => `{ ${nodesOf(list.name, `${args}first: ${PAGE}`)} }`),
      plain(`${list.name} ${order} last page`, () => `{ ${nodesOf(list.name, `${args}last: ${PAGE}`)} }`),
      {
        name: `${list.name} ${order} deep page`,
        deepIn: { list: list.name, args: `${REQUIRED_ARGUMENTS[list.name] ?? ''}${args}` },
        query: (_, after) =>
          `{ ${nodesOf(list.name, `${args}first: ${PAGE}${after === null ? '' : `, after: "${after}"`}`)} }`,
      },
    ];
  });
}

function ordersOf(list: List): string[] {
  const field = inputFieldsOf(list, 'orderBy').find(({ name }) => name === 'field');
  if (!field) return [''];
  const names = enumOf(field.type);
  return names.flatMap((name) => ['ASC', 'DESC'].map((direction) => `{ field: ${name}, direction: ${direction} }`));
}

function inputFieldsOf(list: List, argument: string) {
  const input = list.args.find(({ name }) => name === argument);
  return input ? Object.values((getNamedType(input.type) as GraphQLInputObjectType).getFields()) : [];
}

function enumOf(type: Parameters<typeof getNamedType>[0]): string[] {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
}

/** Filter values by field: some that every seed contains, and one that no record has. */
const TEXTS: Record<string, string[]> = {
  country: ['US', 'CN', 'AQ'],
  tags: ['critical', 'nowhere used'],
  type: ['CLIA', 'ISO_27001'],
  certificationType: ['CLIA', 'ISO_27001'],
  framework: ['HIPAA_SECURITY_RULE', 'NOWHERE_USED'],
  list: ['OFAC_SDN', 'NOWHERE_USED'],
  text: ['qzxv'],
  sha256: ['0'.repeat(64)],
};

/**
 * Filters whose cost depends on the values of other tables, or on how many records match: `test/registry/plans.test.ts` looks at
 * their plans.
 */
const BY_OTHERS: ReadonlySet<string> = new Set([
  ...['and', 'or', 'not', 'procurementAnswer', 'identifierScheme', 'facility', 'internalOwner', 'value'],
  ...['activeOn', 'inForceOn', 'reviewDueOn'],
]);
const isByOthers = (list: List, { name, type }: GraphQLInputField) =>
  BY_OTHERS.has(name) ||
  (list.name === 'expirations' && name === 'riskLevel') ||
  (isInputObjectType(type) && 'some' in type.getFields());

function filtersOf(list: List, today: string): Question[] {
  const fields = inputFieldsOf(list, 'where').filter((field) => !isByOthers(list, field));
  return fields.flatMap(({ name, type }) =>
    valuesOf(name, type, today).map((value) => {
      const where = `where: { ${name}: ${value('')} }, `;
      return plain(
        `${list.name} where ${where.slice(7, -2)}`,
        (registry) => `{ ${nodesOf(list.name, `where: { ${name}: ${value(registry.hub.id)} }, first: ${PAGE}`)} }`,
      );
    }),
  );
}

function valuesOf(name: string, type: Parameters<typeof getNamedType>[0], today: string): ((hub: string) => string)[] {
  const named = getNamedType(type)!;
  const always = (...values: string[]) => values.map((value) => () => value);
  switch (named.name) {
    case 'ThirdPartyRef':
      return [(hub) => `{ id: "${hub || 'the hub'}" }`];
    case 'Boolean':
      return always('true', 'false');
    case 'String':
      return always(...TEXTS[name]!.map((text) => JSON.stringify(text)));
    case 'DateTimeFilter':
      return always(`{ gte: "${today}T00:00:00Z" }`, `{ lt: "${today}T00:00:00Z" }`);
    case 'DateFilter':
      return always(`{ gte: "${today}" }`, `{ lt: "${today}" }`);
    case 'FloatFilter': {
      const [from, to] = { coverage: [0.4, 0.5], criticality: [3, 3] }[name] ?? [40, 45];
      return always(`{ gte: ${from}, lte: ${to} }`);
    }
    case 'DimensionRiskFilter': {
      const fields = (named as GraphQLInputObjectType).getFields();
      return always(
        ...enumOf(fields.dimension!.type).map((dimension) => `{ dimension: ${dimension}, level: { in: [HIGH] } }`),
      );
    }
  }
  const element = (named as GraphQLInputObjectType).getFields().in!.type;
  const values = enumOf(element).length > 0 ? enumOf(element) : TEXTS[name]!.map((text) => JSON.stringify(text));
  return always(...values.map((value) => `{ in: [${value}] }`), `{ in: [${values.join(', ')}] }`);
}

function underParent(list: List): Question {
  return plain(
    `${list.name} of a third party`,
    ({ hub }) => `{ thirdParty(ref: { id: "${hub.id}" }) { ${nodesOf(list.name, `first: ${PAGE}`)} } }`,
  );
}

function underParents(list: List): Question {
  return plain(
    `${list.name} of twenty third parties`,
    () => `{ thirdParties(first: 20) { nodes { ${nodesOf(list.name, 'first: 5')} } } }`,
  );
}

function lookUps(): Question[] {
  const party = (ref: string) => `{ thirdParty(ref: ${ref}) { id legalName risk { score level } } }`;
  return [
    plain('a third party by id', ({ hub }) => party(`{ id: "${hub.id}" }`)),
    plain('a third party by its key at a source', ({ hub }) =>
      party(`{ external: { source: ${JSON.stringify(hub.source)}, externalId: ${JSON.stringify(hub.externalId)} } }`),
    ),
    plain('a third party by identifier', ({ hub }) =>
      party(`{ identifier: { scheme: ${hub.identifier.scheme}, value: ${JSON.stringify(hub.identifier.value)} } }`),
    ),
    plain('a node', ({ hub }) => `{ node(id: "${hub.id}") { id } }`),
    plain(
      'the gate',
      ({ hub }) =>
        `{ procurementStatus(request: { ref: { id: "${hub.id}" }, category: REAGENTS }) { answer reasons { message } } }`,
    ),
    plain(
      'the suppliers of a third party',
      ({ hub }) =>
        `{ supplyChain(root: { id: "${hub.id}" }, direction: UPSTREAM) { nodes { distance } links { id } paths { carries } truncated } }`,
    ),
    plain(
      'the recorded risk of a third party',
      ({ hub }) =>
        `{ thirdParty(ref: { id: "${hub.id}" }) { riskHistory(from: "2020-01-01", to: "2199-12-31") { level } } }`,
    ),
    plain(
      'the risk and factors of fifty third parties',
      () =>
        '{ thirdParties(first: 50) { nodes { risk { level score factors(first: 3) { title } } ruleResults { answer } } } }',
    ),
    plain(
      'the riskiest third parties',
      () =>
        '{ thirdParties(first: 50, orderBy: { field: RISK, direction: DESC }) { nodes { legalName risk { level } } } }',
    ),
  ];
}
