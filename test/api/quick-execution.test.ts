import { makeExecutableSchema } from '@graphql-tools/schema';
import { getTableColumns } from 'drizzle-orm';
import fc from 'fast-check';
import {
  execute,
  getNamedType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { chooseColumns } from '../../db/columns.ts';
import { thirdParty } from '../../db/tables/third-party.ts';
import { Context } from '../../src/api/context.ts';
import { executeQuickly } from '../../src/api/quick-execution.ts';
import { findActor } from '../../src/records/key/repository.ts';
import type { Role } from '../../src/registry/access.ts';
import type { Writer } from '../../src/registry/session.ts';
import { argumentsOf, queryText, selectionOf } from '../fuzz/inputs.ts';
import { accept, schema } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';
import { everyMutation, type Step } from '../support/scenario.ts';

const registry = useRegistry();
let ids: string[] = [];

beforeAll(async () => {
  const step: Step = (mutation, input, _, selection, as = 'ADMIN') => accept(registry, mutation, input, selection, as);
  ids = Object.values(await everyMutation(step));
});

async function writerOf(role: Role): Promise<Writer> {
  const { database } = registry;
  const actor = (await findActor(database.read, registry.keys[role]))!;
  return { database, actor, requestId: 'test', today: TODAY, timeZone: 'America/New_York' };
}

/** Returns data as JSON without the instants of the operation, which differ between two of them. */
const textOf = (data: unknown) =>
  (JSON.stringify(data) ?? 'undefined').replaceAll(
    /"(knownAt|assessedAt)":"[^"]+"/g,
    '"$1":"instant of the operation"',
  );

/** Executes a query by both ways, each at a snapshot of its own, and returns both results as JSON. */
async function bothWays(query: string, variables: Record<string, unknown> = {}, role: Role = 'ADMIN') {
  const document = parse(query);
  expect(validate(schema, document), query).toEqual([]);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )!;
  const writer = await writerOf(role);
  const [quickly, usually] = [new Context(writer), new Context(writer)];
  try {
    const [quick, usual] = await Promise.all([
      executeQuickly({ schema, document, operation, variables, context: quickly }),
      execute({ schema, document, variableValues: variables, contextValue: usually }),
    ]);
    return {
      quick: quick === null ? null : textOf(quick),
      usual: textOf(usual.data),
      errors: usual.errors?.map(({ message }) => message) ?? [],
    };
  } finally {
    await Promise.all([quickly.close(), usually.close()]);
  }
}

/** Checks that a query has no error and the same answer both ways. */
async function checkSame(query: string, variables?: Record<string, unknown>, role?: Role): Promise<void> {
  const { quick, usual, errors } = await bothWays(query, variables, role);
  expect(errors, query).toEqual([]);
  expect(quick, query).toBe(usual);
}

describe('reads only the columns that are needed', () => {
  /** Returns the statements that a query sends to read records. */
  const statementsOf = async (query: string): Promise<string[]> => {
    registry.statements.length = 0;
    await registry.ask('ADMIN', query);
    return registry.statements.filter((text) => text.includes('json_agg'));
  };

  test('of a list, its nested lists and their parts', async () => {
    const [parties, contracts, clauses] = await statementsOf(
      '{ thirdParties(first: 50) { nodes { legalName contracts { edges { node { title clauses { hours } } } } } } }',
    );
    expect(parties).toContain('"legal_name"');
    expect(parties).not.toContain('as "country"');
    expect(contracts).toContain('as "title"');
    expect(contracts).not.toContain('as "kind"');
    expect(clauses).toContain('as "hours"');
    expect(clauses).not.toContain('as "reference"');
  });

  test('by resolvers that declare them, and by others any', async () => {
    const [declared] = await statementsOf('{ contracts(first: 3) { nodes { inForce } } }');
    expect(declared).toContain('as "autoRenews"');
    expect(declared).not.toContain('as "title"');
    const [any] = await statementsOf('{ determinations(first: 3) { nodes { needsSecondApprover } } }');
    expect(any).toContain('as "control"');
    expect(any).toContain('as "determinedById"');
  });
});

describe('has the data of graphql-js, in the same order, for', () => {
  const PARTIES = 'thirdParties(first: 5)';
  test.each([
    [
      'aliases, repeated fields and nested lists',
      `{ a: ${PARTIES} { nodes { id id name: legalName } } ${PARTIES} { nodes { tags } nodes { id contracts { nodes { clauses { clauseType { code } hours } } totalCount } } } }`,
    ],
    [
      'fragments of interfaces and of types',
      `query { ${PARTIES} { nodes { ...A ... on PartnerLab { reportsPatientResults } ... on ThirdParty { legalName } ... { id } } } } fragment A on RegistryRecord { __typename id ...B } fragment B on ThirdParty { country }`,
    ],
    [
      'edges, cursors and page information',
      `{ ${PARTIES} { edges { cursor node { id } } pageInfo { hasNextPage startCursor endCursor } totalCountIsExact } }`,
    ],
    [
      'assessments and their factors',
      `{ ${PARTIES} { nodes { risk { level score dimensions { dimension level } factors(first: 3) { code hazard citations { source reference } } } } } }`,
    ],
    ['the name of the root type', '{ __typename }'],
  ])('%s', async (_, query) => {
    await checkSame(query);
  });

  test('variables, their defaults, and directives', async () => {
    const query = `query($first: Int = 2, $with: Boolean!, $order: ThirdPartyOrder) {
      thirdParties(first: $first, orderBy: $order) {
        nodes { id @skip(if: $with) legalName @include(if: $with) ...Tags @include(if: $with) ... @skip(if: $with) { country } }
      }
    } fragment Tags on ThirdParty { tags }`;
    for (const first of [undefined, 1, 3]) {
      for (const isWith of [true, false]) {
        await checkSame(query, { ...(first && { first }), with: isWith, order: { field: 'LEGAL_NAME' } });
      }
    }
  });

  test('nodes of all types, and ids that are of none', async () => {
    const query =
      'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Certification { type { code } inForce } } }';
    await checkSame(query, { ids: [...ids.slice(0, 90), 'Vendor_1'] });
  });

  test('every role; graphql-js reports the error of a field that it may not read', async () => {
    const query =
      '{ vendors(first: 3) { nodes { contacts { name } changes(first: 1) { nodes { seq } } } } viewer { role } }';
    for (const role of ['DASHBOARD', 'AUDITOR', 'INTEGRATION'] as const) await checkSame(query, {}, role);
    expect(await bothWays('{ changes(first: 1) { totalCount } }', {}, 'DASHBOARD')).toMatchObject({ quick: null });
  });

  /** Every field of every kind of record that is listed, if it needs no argument. */
  const fieldsOfRecords = Object.values(schema.getQueryType()!.getFields()).flatMap((list) => {
    const connection = getNamedType(list.type);
    if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return [];
    const type = getNamedType(connection.getFields().nodes!.type) as GraphQLObjectType | GraphQLInterfaceType;
    const args = list.args.some(isRequiredArgument) ? null : '(first: 3)';
    const types = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
    return types.flatMap((objectType) =>
      Object.values(objectType.getFields())
        .filter((field) => args !== null && !field.args.some(isRequiredArgument))
        .map(({ name, type: ofField }) => {
          const selected = isLeafType(getNamedType(ofField)) ? name : `${name} { __typename }`;
          return [`${list.name}${args} { nodes { ... on ${objectType.name} { ${selected} } } }`];
        }),
    );
  });

  test.each(fieldsOfRecords)('%s', async (list) => {
    await checkSame(`{ ${list} }`);
  });

  test('generated queries: if graphql-js finds no error there is an answer, and it is the same', async () => {
    const fieldsOfQuery = Object.values(schema.getQueryType()!.getFields());
    const asked = fc
      .constantFrom(...fieldsOfQuery)
      .chain((field) => fc.tuple(fc.constant(field), argumentsOf(field, ids), selectionOf(field.type, 3)));
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(asked, async ([field, variables, selection]) => {
        const query = queryText(field, variables, selection);
        const { quick, usual, errors } = await bothWays(query, variables);
        if (errors.length > 0) expect(quick, query).toBeNull();
        else expect(quick, query).toBe(usual);
        answered += Number(quick !== null);
      }),
      { numRuns: 150, seed: 20261130 },
    );
    expect(answered).toBeGreaterThan(30);
  });
});

describe('gives way to graphql-js for', () => {
  test('a list with an error before a rejected item, which leaves no unhandled rejection', async () => {
    const list = makeExecutableSchema({
      typeDefs: 'type Query { words: [String!]! }',
      resolvers: { Query: { words: () => [new Error('one'), Promise.reject(new Error('two'))] } },
    });
    const document = parse('{ words }');
    const operation = document.definitions[0] as OperationDefinitionNode;
    const request = { schema: list, document, operation, variables: {}, context: null };
    // Vitest fails if a rejection is unhandled.
    expect(await executeQuickly(request)).toBeNull();
  });

  test.each([
    ['the schema as data', '{ __schema { queryType { name } } }'],
    ['a wrong argument', '{ thirdParties(first: 0) { totalCount } }'],
    [
      'an error beside data',
      '{ a: thirdParties(first: 1) { totalCount } b: thirdParties(first: 1, after: "x") { totalCount } }',
    ],
  ])('%s', async (_, query) => {
    expect((await bothWays(query)).quick).toBeNull();
  });

  test('variables that do not fit', async () => {
    const query = 'query($first: Int!) { thirdParties(first: $first) { totalCount } }';
    for (const variables of [{}, { first: null }, { first: 'one' }]) {
      expect((await bothWays(query, variables)).quick).toBeNull();
    }
  });

  test('a response key that an object cannot hold', async () => {
    const { quick, usual } = await bothWays('{ thirdParties(first: 1) { __proto__: totalCount } }');
    expect([quick, usual.includes('"__proto__":')]).toEqual([null, true]);
  });
});

// Last, because no other choice is possible afterward.
test('all columns are read after too many choices, because each is a prepared statement', () => {
  const columns = Object.keys(getTableColumns(thirdParty));
  const subsets = Array.from({ length: 600 }, (_, set) => columns.filter((_column, at) => ((set + 1) >> at) & 1));
  const choices = subsets.map((wanted) => chooseColumns(thirdParty, 'id', wanted));
  expect(choices.at(-1)).toBeNull();
  expect(choices.filter((choice) => choice !== null).length).toBeLessThanOrEqual(500);
  expect(chooseColumns(thirdParty, 'id', ['kind', 'nothing'])).toBeNull();
});
