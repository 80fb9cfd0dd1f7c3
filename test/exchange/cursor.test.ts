import { beforeAll, describe, expect, test } from 'vitest';
import { fixtures, type Made } from '../support/fixtures.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);

const parties: Made[] = [];

beforeAll(async () => {
  for (let party = 0; party < 3; party++) {
    parties.push(await make.vendor({ country: 'US' }));
    for (let day = 1; day <= 4; day++) {
      await make.contract({ thirdParty: { id: parties[party]!.id }, expiresOn: `2027-01-0${day}` });
    }
  }
});

const ask = (query: string) => registry.send('ADMIN', query);
const under = (party: number, field: string) =>
  `{ thirdParty(ref: { id: "${parties[party]!.id}" }) { page: ${field} } }`;
const PAGE = '{ nodes { id } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } }';
const BY_UPDATE = 'orderBy: { field: UPDATED_AT, direction: ASC }';
const DESCENDING = 'orderBy: { field: EXPIRES_ON, direction: DESC }';
const DRAFTS = 'where: { status: { in: [DRAFT] } }';

describe('a cursor', () => {
  const endCursor = async (query: string) => {
    const { page, thirdParty } = (await ask(query)).data;
    return (page ?? thirdParty.page).pageInfo.endCursor as string;
  };
  const list = (args: string) => `{ page: contracts(${args}) ${PAGE} }`;
  const after = (cursor: string) => `first: 2, after: ${JSON.stringify(cursor)}`;
  const refused = async (query: string) => {
    const { data, errors } = await ask(query);
    expect(JSON.stringify(data ?? null), query).not.toContain('nodes');
    expect(errors, query).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'after' } }]);
  };

  test('works in its own list, with another page size and with explicit defaults', async () => {
    const cursor = await endCursor(list('first: 2'));
    const same = [
      `first: 3, after: "${cursor}"`,
      `first: 3, after: "${cursor}", orderBy: { field: EXPIRES_ON, direction: ASC }`,
      `first: 3, after: "${cursor}", orderBy: { field: EXPIRES_ON }`,
      `last: 1, before: "${cursor}"`,
    ];
    const answers = await Promise.all(same.map((args) => ask(list(args))));
    for (const { errors } of answers) expect(errors).toBeUndefined();
    expect(answers[1]!.data).toEqual(answers[0]!.data);
    expect(answers[2]!.data).toEqual(answers[0]!.data);
  });

  test('is refused with another list, filter, order, direction or parent', async () => {
    const cursor = await endCursor(list('first: 2'));
    await refused(`{ certifications(${after(cursor)}) ${PAGE} }`);
    await refused(`{ thirdParties(${after(cursor)}) ${PAGE} }`);
    await refused(list(`${after(cursor)}, ${BY_UPDATE}`));
    await refused(list(`${after(cursor)}, ${DESCENDING}`));
    await refused(list(`${after(cursor)}, ${DRAFTS}`));
    await refused(list(`${after(await endCursor(list(`first: 2, ${DRAFTS}`)))}`));
    await refused(under(0, `contracts(${after(cursor)}) ${PAGE}`));
    const nested = await endCursor(under(0, `contracts(first: 2) ${PAGE}`));
    await refused(under(1, `contracts(${after(nested)}) ${PAGE}`));
    await refused(list(after(nested)));
    const ofVendors = await endCursor(`{ page: vendors(first: 1) ${PAGE} }`);
    await refused(`{ thirdParties(${after(ofVendors)}) ${PAGE} }`);
    await refused(`{ suppliers(${after(ofVendors)}) ${PAGE} }`);
  });

  test('is refused if it is changed, invented or truncated', async () => {
    const cursor = await endCursor(list('first: 2'));
    const [place, seal] = cursor.split('.') as [string, string];
    const flipped = (text: string, position: number) =>
      `${text.slice(0, position)}${text[position] === 'A' ? 'B' : 'A'}${text.slice(position + 1)}`;
    const elsewhere = Buffer.from(JSON.stringify(['2027-01-03', '00000000-0000-0000-0000-000000000000']));
    const made = [
      ...Array.from(cursor, (_, position) => (cursor[position] === '.' ? 'x' : flipped(cursor, position))),
      '',
      '.',
      place,
      `.${seal}`,
      `${place}.${seal.slice(1)}`,
      `${place}.${seal}A`,
      cursor.slice(0, -1),
      `${elsewhere.toString('base64url')}.${seal}`,
      `${place}.${'é'.repeat(seal.length)}`,
      'eyJhIjoxfQ==',
      'x'.repeat(10_000),
    ];
    for (const invalid of made) await refused(list(after(invalid)));
  });
});

describe('the size of a page', () => {
  const refused = async (args: string, field: string) => {
    const { data, errors } = await ask(`{ contracts(${args}) ${PAGE} }`);
    expect(data ?? null).toBeNull();
    expect(errors, args).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
  };

  test.each([
    ['first: 0', 'first'],
    ['first: -1', 'first'],
    ['first: 101', 'first'],
    ['last: 0', 'last'],
    ['last: 101', 'last'],
    ['first: 1, last: 1', 'first'],
    ['first: 1, before: "x"', 'before'],
    ['last: 1, after: "x"', 'after'],
    ['after: "x", before: "y"', 'after'],
  ])('%s is refused', refused);

  test('is 1 to 100, and 25 by default', async () => {
    await registry.observer`
      insert into facility (id, version, created_at, updated_at, name, code)
      select gen_random_uuid(), 1, now(), now(), 'F', n::text from generate_series(1, 120) n`;
    const sizes = { '': 25, '(first: 1)': 1, '(first: 100)': 100, '(last: 100)': 100, '(first: null, last: null)': 25 };
    for (const [args, size] of Object.entries(sizes)) {
      expect((await ask(`{ facilities${args} ${PAGE} }`)).data.facilities.nodes, args).toHaveLength(size);
    }
    const { pageInfo } = (await ask(`{ facilities(last: 10) ${PAGE} }`)).data.facilities;
    const before = await ask(`{ facilities(before: "${pageInfo.startCursor}") ${PAGE} }`);
    expect(before.data.facilities.nodes).toHaveLength(25);
  });

  test('an empty page has no cursors', async () => {
    const { data } = await ask(`{ contracts(where: { kind: { in: [NDA] } }) ${PAGE} }`);
    const pageInfo = { endCursor: null, startCursor: null, hasNextPage: false, hasPreviousPage: false };
    expect(data.contracts).toEqual({ nodes: [], pageInfo });
  });

  test('is the same for edges, and their cursors match the page', async () => {
    const { data } = await ask(
      '{ contracts(first: 3) { edges { cursor node { id } } nodes { id } pageInfo { startCursor endCursor } } }',
    );
    const { edges, nodes, pageInfo } = data.contracts;
    expect(edges.map(({ node }: { node: object }) => node)).toEqual(nodes);
    expect(pageInfo).toEqual({ startCursor: edges[0].cursor, endCursor: edges[2].cursor });
  });
});

test('during other writes, a reader sees each existing row once, and new rows after its place', async () => {
  const there = new Set<string>();
  for (const letter of 'bdfhjlnp') there.add((await make.supplier({ legalName: `${letter} ltd` })).id);
  const seen: string[] = [];
  const came = { before: [] as string[], after: [] as string[] };
  for (let cursor: string | null = null, hasNext = true; hasNext;) {
    const place: string = cursor === null ? '' : `, after: "${cursor}"`;
    const { suppliers } = (
      await ask(`{ suppliers(first: 2${place}) { nodes { id legalName } pageInfo { endCursor hasNextPage } } }`)
    ).data;
    seen.push(...suppliers.nodes.map(({ id }: { id: string }) => id));
    cursor = suppliers.pageInfo.endCursor as string;
    hasNext = suppliers.pageInfo.hasNextPage as boolean;
    const last = suppliers.nodes.at(-1).legalName[0] as string;
    came.before.push((await make.supplier({ legalName: `a before ${last}` })).id);
    if (last < 'n') came.after.push((await make.supplier({ legalName: `${last} then` })).id);
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(expect.arrayContaining([...there, ...came.after]));
  for (const id of came.before) expect(seen).not.toContain(id);
});

describe('the total', () => {
  const total = async () => (await ask('{ facilities { totalCount totalCountIsExact } }')).data.facilities;
  const insert = (from: number, to: number) => registry.observer`
    insert into facility (id, version, created_at, updated_at, name, code)
    select gen_random_uuid(), 1, now(), now(), 'F', n::text from generate_series(${from}::int, ${to}::int) n`;

  test('counts the rows that match the filter and the parent, on every page', async () => {
    const { data } = await ask(under(0, 'contracts(first: 1) { totalCount totalCountIsExact }'));
    expect(data.thirdParty.page).toEqual({ totalCount: 4, totalCountIsExact: true });
    const filtered = 'contracts(first: 1, where: { expiresOn: { lte: "2027-01-02" } }) { totalCount }';
    expect((await ask(under(0, filtered))).data.thirdParty.page).toEqual({ totalCount: 2 });
    expect((await ask(`{ ${filtered} }`)).data.contracts).toEqual({ totalCount: 6 });
  });

  test('is exact up to 10,001 and reports whether it is exact', async () => {
    await registry.observer`delete from facility`;
    await insert(1, 10_000);
    expect(await total()).toEqual({ totalCount: 10_000, totalCountIsExact: true });
    await insert(10_001, 10_001);
    expect(await total()).toEqual({ totalCount: 10_001, totalCountIsExact: true });
    await insert(10_002, 10_500);
    expect(await total()).toEqual({ totalCount: 10_001, totalCountIsExact: false });
  });

  test('is counted only if it is selected', async () => {
    const counts = async (selection: string) => {
      registry.statements.length = 0;
      await ask(`{ contracts { ${selection} } }`);
      return registry.statements.filter((text) => text.includes('count(*)')).length;
    };
    expect(await counts('nodes { id } pageInfo { hasNextPage }')).toBe(0);
    expect(await counts('totalCount')).toBe(1);
    expect(await counts('totalCount totalCountIsExact nodes { id }')).toBe(1);
  });
});
