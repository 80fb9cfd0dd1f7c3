import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry({ MAX_BODY_BYTES: '50000' });

const post = (payload: object | string, headers: Record<string, string> = {}) =>
  registry.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${registry.keys.DASHBOARD}`, 'content-type': 'application/json', ...headers },
    payload,
  });

/** Expects that a query is refused as too complex before anything is read. */
async function expectTooComplex(query: string, details: object, variables: object = {}): Promise<void> {
  registry.statements.length = 0;
  const response = await post({ query, variables });
  const answer = response.json<{ data?: object; errors: object[] }>();
  expect(answer.data ?? null).toBeNull();
  const extensions = { code: 'QUERY_TOO_COMPLEX', requestId: expect.any(String), ...details };
  expect(answer.errors).toMatchObject([{ message: expect.stringMatching(/at most|more than/), extensions }]);
  expect(response.statusCode).toBe(400);
  // The one statement looks up the key.
  expect(registry.statements).toHaveLength(1);
}

async function expectAnswered(query: string, variables: object = {}): Promise<void> {
  const response = await post({ query, variables });
  expect(response.json<{ errors?: object[] }>().errors).toBeUndefined();
  expect(response.statusCode).toBe(200);
}

const repeat = (times: number, text: (index: number) => string) =>
  Array.from({ length: times }, (_, i) => text(i)).join(' ');

describe('depth', () => {
  // Each level adds three: contracts, nodes, thirdParty.
  const nested = (depth: number): string =>
    depth === 0 ? 'id' : `thirdParty { contracts(first: 1) { nodes { ${nested(depth - 1)} } } }`;

  test('is at most 12', async () => {
    await expectAnswered(`{ contracts(first: 1) { nodes { ${nested(3)} } } }`);
    await expectTooComplex(
      `{ contracts(first: 1) { nodes { thirdParty { owners { thirdParty { ${'owners { thirdParty { '.repeat(4)} id ${'} } '.repeat(4)} } } } } } }`,
      {
        limit: 12,
        actual: 14,
      },
    );
  });

  test('is counted through fragments', async () => {
    const fragments = repeat(6, (i) => `fragment F${i} on ThirdParty { owners { thirdParty { ...F${i + 1} } } }`);
    const query = `{ thirdParties(first: 1) { nodes { ...F0 } } } ${fragments} fragment F6 on ThirdParty { id }`;
    await expectTooComplex(query, { limit: 12, actual: 15 });
  });

  test('does not stop introspection', async () => {
    await expectAnswered(getIntrospectionQuery());
  });
});

describe('introspection', () => {
  interface Answer {
    data: { __schema: { types: { fields: object[] | null }[] } };
    extensions: { cost: { requested: number } };
  }
  const ask = async (query: string) => (await post({ query })).json<Answer>();

  test('costs about a tenth of what as many records would', async () => {
    const { data, extensions } = await ask('{ __schema { types { fields { name } } } }');
    const objects = data.__schema.types.reduce((sum, { fields }) => sum + 1 + (fields?.length ?? 0), 0);
    expect(extensions.cost.requested / objects).toBeGreaterThan(0.08);
    expect(extensions.cost.requested / objects).toBeLessThan(0.12);
    const deeper = await ask('{ __schema { types { fields { type { name fields { name } } } } } }');
    expect(deeper.extensions.cost.requested).toBeGreaterThan(3 * extensions.cost.requested);
  });

  test('by the usual query of tools returns the same each time', async () => {
    const first = await post({ query: getIntrospectionQuery() });
    const second = await post({ query: getIntrospectionQuery() });
    expect(first.json<Answer>().data.__schema.types.length).toBeGreaterThan(100);
    expect(second.json<Answer>().data).toEqual(first.json<Answer>().data);
    expect(second.json<Answer>().extensions).toEqual(first.json<Answer>().extensions);
  });

  test('asks for the schema once, through fragments too', async () => {
    await expectTooComplex('{ __schema { types { name } } again: __schema { types { name } } }', {
      limit: 1,
      actual: 2,
    });
    await expectTooComplex(
      '{ ...A again: __schema { types { name } } } fragment A on Query { __schema { types { name } } }',
      {
        limit: 1,
        actual: 2,
      },
    );
  });

  test('by variables, or with other fields, returns the fields of its own query', async () => {
    const query = 'query($name: String!) { __type(name: $name) { name } }';
    for (const name of ['Vendor', 'Contract', 'Vendor']) {
      expect((await post({ query, variables: { name } })).json()).toMatchObject({ data: { __type: { name } } });
    }
    expect(await ask('{ __schema { queryType { name } } viewer { role } }')).toMatchObject({
      data: { __schema: { queryType: { name: 'Query' } }, viewer: { role: 'DASHBOARD' } },
    });
  });
});

describe('breadth', () => {
  test('is at most 50 aliases', async () => {
    const aliases = (count: number) => `{ viewer { ${repeat(count, (i) => `a${i}: role`)} } }`;
    await expectAnswered(aliases(50));
    await expectTooComplex(aliases(51), { limit: 50, actual: 51 });
  });

  test('is at most 20 root fields, through fragments too', async () => {
    const fields = (count: number) => repeat(count, () => '__typename');
    await expectAnswered(`{ ${fields(20)} }`);
    await expectTooComplex(`{ ${fields(21)} }`, { limit: 20, actual: 21 });
    await expectTooComplex(`{ ...A ...A } fragment A on Query { ${fields(11)} }`, { limit: 20, actual: 22 });
  });

  test('is at most 50 directives', async () => {
    const directives = (count: number) => `{ viewer { ${repeat(count, () => 'role @include(if: true)')} } }`;
    await expectAnswered(directives(50));
    await expectTooComplex(directives(51), { limit: 50, actual: 51 });
  });

  test('is at most 4,000 tokens', async () => {
    const response = await post({ query: `{ viewer { ${'role '.repeat(4000)} } }` });
    expect(response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('4000 tokens'), extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
    });
  });

  test('is at most 20 validation errors', async () => {
    const response = await post({ query: `{ ${repeat(40, (i) => `wrong${i}`)} }` });
    const { errors } = response.json<{ errors: { extensions: { code: string } }[] }>();
    expect(errors.length).toBeLessThanOrEqual(21);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
  });
});

describe('cost', () => {
  const PARTY = '{ thirdParties(first: $n) { nodes { contracts(first: $m) { nodes { engagements { id } } } } } }';
  const declared = `query($n: Int, $m: Int) ${PARTY}`;

  test('is in every answer', async () => {
    const { extensions } = (await post({ query: '{ contracts(first: 10) { nodes { id } } viewer { role } }' })).json<{
      extensions: object;
    }>();
    expect(extensions).toEqual({ cost: { requested: 1 + 10 * 1 + 1, limit: 50_000 } });
  });

  test('counts the size of a page, from the query or its variables, and 25 by default', async () => {
    const literal = PARTY.replace('$n', '100').replace('$m', '100');
    await expectTooComplex(literal, { limit: 50_000 });
    await expectTooComplex(declared, { limit: 50_000 }, { n: 100, m: 100 });
    await expectTooComplex(declared.replace('$m: Int', '$m: Int = 100'), { limit: 50_000 }, { n: 100 });
    const atDefault = PARTY.replace('(first: $n)', '').replace('{ id }', '{ thirdParty { id } }');
    await expectTooComplex(atDefault.replace('(first: $m)', '(last: 100)'), { limit: 50_000 });
    await expectAnswered(atDefault.replace('(first: $m)', ''));
    await expectAnswered(declared, { n: 10, m: 10 });
  });

  test('counts only fields that directives include', async () => {
    const query = `query($big: Boolean!) { viewer { role } ...A @include(if: $big) }
      fragment A on Query ${PARTY.replace('$n', '100').replace('$m', '100')}`;
    await expectAnswered(query, { big: false });
    await expectTooComplex(query, { limit: 50_000 }, { big: true });
  });

  test('is not reduced by a negative page size', async () => {
    const literal = PARTY.replace('$n', '100').replace('$m', '100').slice(1, -1);
    await expectTooComplex(`{ ${literal} credit: contracts(first: -1000000) { nodes { id } } }`, { limit: 50_000 });
  });

  test('of fragments that double each other is refused without counting to the end', async () => {
    const doubling = repeat(40, (i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`);
    await expectTooComplex(`{ viewer { ...F0 } } ${doubling} fragment F40 on Viewer { role }`, {});
  });

  test("counts the usual length of a third party's explanation, or the length asked for", async () => {
    const costOf = async (selection: string) => {
      const query = `{ thirdParties(first: 1) { nodes { risk { ${selection} } } } }`;
      const { extensions } = (await post({ query })).json<{ extensions: { cost: { requested: number } } }>();
      return extensions.cost.requested - 3;
    };
    expect(await costOf('score level knownAt')).toBe(0);
    expect(await costOf('factors { title }')).toBe(50);
    expect(await costOf('factors(first: 3) { title }')).toBe(3);
    expect(await costOf('factors(first: -5) { title }')).toBe(1);
    expect(await costOf('factors(first: 3) { control { title } evidence { id } citations { url } }')).toBe(3 * (1 + 8));
    expect(await costOf('dimensions { score inherent { level } factors { code } gates { code } }')).toBe(7 * (1 + 11));
    expect(await costOf('gates { rule { title } evidence { id } citations { url } }')).toBe(2 * (1 + 5));
  });

  test('counts the assessments that an answer needs', async () => {
    const costOf = async (selection: string, variables: object = {}) => {
      const declared = selection.includes('$day') ? 'query($day: Date)' : '';
      const query = `${declared} { thirdParties(first: 10) { nodes { ${selection} } } }`;
      const { extensions } = (await post({ query, variables })).json<{ extensions: { cost: { requested: number } } }>();
      return (extensions.cost.requested - 1) / 10 - 1;
    };
    expect(await costOf('risk(asOf: $day) { score }')).toBe(1);
    expect(await costOf('risk(asOf: $day) { score }', { day: null })).toBe(1);
    expect(await costOf('risk(asOf: $day) { score }', { day: '2027-01-01' })).toBe(91);
    expect(await costOf('risk(asOf: "2027-01-01") { score }')).toBe(91);
    expect(await costOf('risk(knownAt: "2026-01-01T00:00:00Z") { score }')).toBe(91);
    expect(await costOf('ruleResults { answer }')).toBe(41);
    expect(await costOf('ruleResults { answer rule { title } facts { evidence { id } } }')).toBe(30 + 11 * (1 + 1 + 4));
  });

  test('allows an explained page of fifty, and refuses a page of a hundred on twenty days', async () => {
    await expectAnswered(`{ thirdParties(first: 50) { nodes { legalName risk { score level state coverage
      factors(first: 3) { title share evidence { id } citations { reference } remedy } gates { title clearedBy } } } } }`);
    await expectAnswered(
      `{ thirdParties(first: 100) { nodes { risk { factors { title evidence { id } citations { url } } } } } }`,
    );
    const days = (count: number) =>
      `{ thirdParties(first: 100) { nodes { ${repeat(count, (i) => `day${i}: risk(asOf: "2027-01-${10 + i}") { score }`)} } } }`;
    await expectAnswered(days(5));
    await expectTooComplex(days(20), { limit: 50_000 });
    const rules = days(20).replaceAll('risk', 'ruleResults').replaceAll('score', 'answer');
    await expectTooComplex(rules, { limit: 50_000 });
  });

  test('counts the rows that a portfolio reads; another day costs more for each third party that is assessed', async () => {
    const asked = (count: number, args: string) =>
      `{ ${repeat(count, (i) => `p${i}: portfolio${args} { total byLevel { count } }`)} }`;
    await expectAnswered(asked(10, ''));
    await expectAnswered(asked(12, '(asOf: "2027-01-01")'));
  });

  test('counts the points of a history', async () => {
    const costOf = async (args: string) => {
      const query = `{ portfolioHistory(${args}) { on byLevel { count } byAnswer { count } } }`;
      const { extensions } = (await post({ query })).json<{ extensions: { cost: { requested: number } } }>();
      return extensions.cost.requested;
    };
    expect(await costOf('from: "2025-07-01", to: "2026-06-15"')).toBe(13 * 10);
    expect(await costOf('from: "2026-06-15", to: "2026-06-15", every: DAY')).toBe(10);
    expect(await costOf('from: "2020-01-01", to: "2026-06-15", every: DAY')).toBe(400 * 10);
    expect(await costOf('from: "x", to: "2026-06-15", every: DAY')).toBe(10);
  });

  test('counts the links that a supply chain reads, and refuses twenty whole chains in one operation', async () => {
    const chains = (count: number) =>
      `{ ${repeat(count, (i) => `c${i}: supplyChain(root: { id: "x" }, direction: UPSTREAM) { ${whole} }`)} }`;
    const whole =
      'nodes { thirdParty { id } } links { supplier { id } customer { id } } paths(first: 1) { thirdParties { id } }';
    const { extensions } = (await post({ query: chains(1) })).json<{ extensions: object }>();
    expect(extensions).toEqual({ cost: { requested: 2_000 + 100 * (1 + 1) + 100 * (1 + 2) + (1 + 5), limit: 50_000 } });
    await expectTooComplex(chains(20), { limit: 50_000 });
  });

  test('counts each request to the gate', async () => {
    const requests = (count: number) => ({ requests: Array(count).fill({ ref: { id: 'x' } }) });
    const declared = (selection: string) =>
      `query($requests: [ProcurementRequest!]!) { procurementStatuses(requests: $requests) { ${selection} } }`;
    const costOf = async (query: string, variables: object = {}) =>
      (await post({ query, variables })).json<{ extensions: { cost: { requested: number } } }>().extensions.cost
        .requested;
    expect(await costOf(declared('answer remedies holdsUntil'), requests(1))).toBe(10);
    expect(await costOf(declared('answer remedies holdsUntil'), requests(300))).toBe(300 * 10);
    expect(await costOf(declared('answer'), requests(0))).toBe(0);
    const withAnotherDay = { requests: [{ ref: { id: 'x' }, asOf: '2027-01-01' }, ...requests(2).requests] };
    expect(await costOf(declared('answer'), withAnotherDay)).toBe(3 * 10 + 15);
    const reasons = 'reasons { message remedy rule { id } evidence { id } citations { reference } }';
    expect(await costOf(declared(reasons), requests(30))).toBe(30 * (10 + 4 * (1 + 1 + 2 + 2)));
    expect(await costOf(`{ procurementStatus(request: { ref: { id: "x" } }) { ${reasons} } }`)).toBe(34);
    const alternatives = (first: string) => declared(`alternatives${first} { thirdParty { id } status { answer } }`);
    expect(await costOf(alternatives(''), requests(1))).toBe(10 + 2_000 + 5 * (1 + 10));
    expect(await costOf(alternatives('(first: 20)'), requests(1))).toBe(10 + 2_000 + 20 * (1 + 10));
    expect(await costOf(alternatives('(first: -1000)'), requests(1))).toBe(10 + 2_000 + (1 + 10));
    const page = (selection: string) => `{ thirdParties(first: 50) { nodes { procurementStatus { ${selection} } } } }`;
    expect(await costOf(page('answer'))).toBe(1 + 50 * (1 + 10));
    await expectTooComplex(page('alternatives { thirdParty { id } }'), { limit: 50_000 });
  });

  test('allows a thousand requests with reasons, but not with alternatives', async () => {
    const selection = `{ answer holdsUntil remedies thirdParty { legalName } reasons { message remedy rule { id title }
      evidence { id } citations { reference } setAsideBy { validUntil } } }`;
    const asked = (more: string) =>
      `query($requests: [ProcurementRequest!]!) { procurementStatuses(requests: $requests) ${selection} ${more} }`;
    const others = 'alternatives { thirdParty { id } } answer';
    const requests = Array(1_000).fill({ ref: { id: 'x' } });
    await expectAnswered(asked(''), { requests });
    await expectTooComplex(asked('').replace('answer', others), { limit: 50_000 }, { requests });
    const again = `again: procurementStatuses(requests: $requests) ${selection}`;
    await expectTooComplex(asked(again), { limit: 50_000 }, { requests });
  });

  test('counts nodes by the number of ids', async () => {
    const node = '... on Vendor { contracts(first: 100) { nodes { id clauses { hours } } } }';
    const query = `query($ids: [ID!]!) { nodes(ids: $ids) { ${node} } }`;
    await expectAnswered(query, { ids: ['x'] });
    await expectTooComplex(query, { limit: 50_000 }, { ids: Array(100).fill('x') });
    const many = await post({
      query: 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array(101).fill('x') },
    });
    expect(many.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', field: 'ids' } }] });
  });
});

test('refuses a body that is too large with 413, and a malformed body with another 4xx', async () => {
  const large = await post({ query: `{ viewer { role } } # ${'x'.repeat(50_000)}` });
  expect(large.statusCode).toBe(413);
  expect(large.json()).toMatchObject({
    errors: [
      {
        message: expect.stringMatching(/^The request is larger than 50,000 bytes, .* Send less at a time\.$/),
        extensions: { code: 'TOO_LARGE', requestId: expect.any(String) },
      },
    ],
  });
  for (const body of ['{', '', '[]', '"x"', 'null']) {
    const response = await post(body);
    expect(response.statusCode, body).toBeGreaterThanOrEqual(400);
    expect(response.statusCode, body).toBeLessThan(500);
  }
  const batch = await post(JSON.stringify([{ query: '{ viewer { role } }' }, { query: '{ viewer { role } }' }]));
  expect(batch.statusCode).toBe(400);
});
