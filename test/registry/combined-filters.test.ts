import { type GraphQLEnumType, type GraphQLInputObjectType, isInputObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordNames } from '../../src/registry/records.ts';
import { kinds } from '../../src/records/kinds.ts';
import { ingest } from '../support/evidence.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept, schema } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);

/** Third parties by name: country, labels and lifecycle. */
const PARTIES: Record<string, { country: string | null; tags: string[] }> = {
  Alder: { country: 'CN', tags: ['lab'] },
  Birch: { country: 'US', tags: ['lab', 'critical'] },
  Cedar: { country: null, tags: ['critical'] },
  Dogwood: { country: 'DE', tags: [] },
};
const ids: Record<string, string> = {};

beforeAll(async () => {
  for (const [legalName, fields] of Object.entries(PARTIES)) {
    ids[legalName] = (await make.vendor({ legalName, ...fields })).id;
  }
  const thirdParty = { id: ids.Alder! };
  await make.engagement({ thirdParty, category: 'BILLING', status: 'ACTIVE' });
  await make.contract({ thirdParty, kind: 'BUSINESS_ASSOCIATE' });
  await make.certification({ thirdParty, type: 'ISO_27001' });
  await make.attestation({ thirdParty, framework: 'SOC2' });
  await accept(registry, 'createAudit', {
    thirdParty,
    kind: 'ONSITE',
    completedOn: '2026-01-01',
    findings: [{ title: 'T', severity: 'HIGH' }],
  });
  await make.incident({ thirdParty, kind: 'BREACH' });
  await make.qualityRecord({ thirdParty });
  await make.product({ thirdParty, category: 'REAGENTS' });
  await make.screening({ thirdParty });
  await make.determination({ thirdParty });
  await make.decision({ thirdParty });
  await ingest(registry, thirdParty, 'Id,Answer\n1,Yes', { framework: 'X' });
  await make.supplyLink({ supplier: thirdParty, customer: { id: ids.Birch! } });
  // Engaged for two categories: the gate is asked about each.
  await make.engagement({ thirdParty: { id: ids.Birch! }, category: 'BILLING', status: 'ACTIVE' });
  await make.engagement({ thirdParty: { id: ids.Birch! }, category: 'REAGENTS', status: 'PLANNED' });
});

async function names(where: object, list = 'thirdParties'): Promise<string[]> {
  const query = `query($where: ThirdPartyWhere) { ${list}(where: $where, first: 100) { totalCount nodes { legalName } }
    portfolio(where: $where) { total } }`;
  const data = await registry.ask('DASHBOARD', query, { where });
  const { nodes, totalCount } = data[list] as { nodes: { legalName: string }[]; totalCount: number };
  expect(totalCount).toBe(nodes.length);
  expect(data.portfolio.total).toBe(nodes.length);
  return nodes.map(({ legalName }) => legalName);
}

const inChina = { country: { in: ['CN'] } };
const isCritical = { tags: { in: ['critical'] } };
const isLab = { tags: { in: ['lab'] } };

describe('filters combine:', () => {
  test.each<[string, object, string[]]>([
    ['and', { and: [isLab, isCritical] }, ['Birch']],
    ['or', { or: [inChina, isCritical] }, ['Alder', 'Birch', 'Cedar']],
    ['or beside a field', { ...isLab, or: [inChina, { country: { in: ['DE'] } }] }, ['Alder']],
    ['not, which includes an unknown value', { not: inChina }, ['Birch', 'Cedar', 'Dogwood']],
    ['not of all', { not: {} }, []],
    ['or of all', { or: [{}, inChina] }, ['Alder', 'Birch', 'Cedar', 'Dogwood']],
    ['not of not', { not: { not: inChina } }, ['Alder']],
    ['not of alternatives', { not: { or: [inChina, isCritical] } }, ['Dogwood']],
    ['and of alternatives', { and: [{ or: [inChina, isCritical] }, { not: isLab }] }, ['Cedar']],
    ['two searches', { and: [{ text: 'Birch' }, { text: 'Birch' }] }, ['Birch']],
    ['alternative searches', { or: [{ text: 'Birch' }, { text: 'Cedar' }] }, ['Birch', 'Cedar']],
    ['not a search', { not: { text: 'Birch' } }, ['Alder', 'Cedar', 'Dogwood']],
    ['risk, or a search', { or: [{ riskScore: { lt: 0.0001 } }, { text: 'Birch' }] }, ['Birch']],
    [
      'risk twice',
      { riskScore: { gte: 0 }, and: [{ riskScore: { gte: 1 } }, { not: { riskScore: { lt: 1 } } }] },
      ['Alder', 'Birch', 'Cedar', 'Dogwood'],
    ],
    ['null for a filter', { and: null, or: null, not: null, ...inChina }, ['Alder']],
  ])('%s', async (_, where, expected) => {
    expect((await names(where)).toSorted()).toEqual(expected);
    expect((await names(where, 'vendors')).toSorted()).toEqual(expected);
  });

  test('in every order, with cursors', async () => {
    const where = { or: [inChina, isCritical] };
    for (const { name } of (schema.getType('ThirdPartyOrderField') as GraphQLEnumType).getValues()) {
      if (name === 'RELEVANCE') continue;
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const query = `query($where: ThirdPartyWhere, $after: String) {
          page: thirdParties(where: $where, orderBy: { field: ${name} }, first: 1, after: $after) {
            nodes { legalName } pageInfo { endCursor hasNextPage } } }`;
        const { page } = await registry.ask('DASHBOARD', query, { where, after });
        seen.push(...(page.nodes as { legalName: string }[]).map(({ legalName }) => legalName));
        after = page.pageInfo.endCursor as string;
        more = page.pageInfo.hasNextPage as boolean;
      }
      expect(seen.toSorted(), name).toEqual(['Alder', 'Birch', 'Cedar']);
    }
  });

  const nested = (depth: number): object => (depth === 0 ? inChina : { not: nested(depth - 1) });
  test.each<[string, object, string, RegExp]>([
    ['no alternative', { or: [] }, 'where.or', /at least one filter/],
    ['too deep', nested(6), 'where.not.not.not.not.not.not', /nested 5 deep/],
    ['too many', { or: Array(51).fill(inChina) }, 'where.or.50', /50 filters/],
    ['too many within each other', { and: Array(26).fill({ not: inChina }) }, 'where.and.24.not', /50 filters/],
    ['a bad value inside', { or: [{}, { not: { country: { in: ['ZZ'] } } }] }, 'where.or.1.not.country.in', /ZZ/],
    [
      'a bad value in a record',
      { contracts: { some: { expiresOn: { lt: 'soon' } } } },
      'where.contracts.some.expiresOn.lt',
      /"soon"/,
    ],
    ['an empty answer', { procurementAnswer: { in: [] } }, 'where.procurementAnswer.in', /1 to 4/],
    [
      'an empty answer inside',
      { or: [{}, { procurementAnswer: { in: [] } }] },
      'where.or.1.procurementAnswer.in',
      /1 to 4/,
    ],
    [
      'another currency',
      { contracts: { none: { value: { currency: 'dollars' } } } },
      'where.contracts.none.value.currency',
      /ISO 4217/,
    ],
    [
      'an id of another kind',
      { engagements: { some: { facility: { in: ['Vendor_1'] } } } },
      'where.engagements.some.facility.in',
      /facility/,
    ],
  ])('%s is an error that names its place', async (_, where, field, message) => {
    const query = 'query($where: ThirdPartyWhere) { thirdParties(where: $where) { totalCount } }';
    const { data, errors } = await registry.send('DASHBOARD', query, { where });
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT', field } },
    ]);
  });
});

describe('third parties by their records:', () => {
  const fields = (schema.getType('ThirdPartyWhere') as GraphQLInputObjectType).getFields();
  const lists = Object.keys(fields).filter((field) => {
    const { type } = fields[field]!;
    return isInputObjectType(type) && 'some' in type.getFields();
  });
  /** Those that have a record. */
  const owners = (field: string) =>
    field === 'engagements' ? ['Alder', 'Birch'] : field === 'suppliedBy' ? ['Birch'] : ['Alder'];

  test.each(lists)('%s', async (field) => {
    const others = Object.keys(PARTIES).filter((name) => !owners(field).includes(name));
    expect((await names({ [field]: { some: {} } })).toSorted()).toEqual(owners(field));
    expect((await names({ [field]: { none: {} } })).toSorted()).toEqual(others);
    expect(await names({ [field]: { some: {}, none: {} } })).toEqual([]);
    expect((await names({ [field]: {} })).toSorted()).toEqual(Object.keys(PARTIES));
    const future = { createdAt: { gt: '2190-01-01T00:00:00Z' } };
    expect(await names({ [field]: { some: future } })).toEqual([]);
    expect((await names({ [field]: { none: future } })).toSorted()).toEqual(Object.keys(PARTIES));
  });

  test('every list of a third party is one', () => {
    const own = Object.values(kinds).flatMap(({ inThirdParty, list }) => (inThirdParty ? [list.name] : []));
    expect(lists.toSorted()).toEqual(
      [...own.filter((name) => (name as string) !== 'supplyLinks'), 'supplies', 'suppliedBy'].toSorted(),
    );
  });

  test('one record must match the whole filter', async () => {
    const contract = (kind: string, currency: string) => ({
      contracts: { some: { kind: { in: [kind] }, value: { currency } } },
    });
    await make.contract({ thirdParty: { id: ids.Dogwood! }, kind: 'NDA', valueMinor: 5, currency: 'EUR' });
    await make.contract({ thirdParty: { id: ids.Dogwood! }, kind: 'SUPPLY', valueMinor: 5, currency: 'USD' });
    expect(await names(contract('NDA', 'EUR'))).toEqual(['Dogwood']);
    expect(await names(contract('NDA', 'USD'))).toEqual([]);
    expect(
      await names({ suppliedBy: { some: { supplier: { id: ids.Alder! } } }, engagements: { none: isPlannedBilling } }),
    ).toEqual(['Birch']);
  });
  const isPlannedBilling = { category: { in: ['BILLING'] }, status: { in: ['PLANNED'] } };
});

describe("third parties by the gate's answer", () => {
  const answers = ['ALLOW', 'CONDITIONAL', 'BLOCK', 'UNKNOWN'];
  const answerOf = async (name: string, category: string | null) => {
    const query = `query($ref: ThirdPartyRef!, $category: EngagementCategory) {
      procurementStatus(request: { ref: $ref, category: $category }) { answer } }`;
    const data = await registry.ask('DASHBOARD', query, { ref: { id: ids[name]! }, category });
    return data.procurementStatus.answer as string;
  };

  test('overall', async () => {
    for (const answer of answers) {
      const expected = [];
      for (const name of Object.keys(PARTIES)) if ((await answerOf(name, null)) === answer) expected.push(name);
      expect((await names({ procurementAnswer: { in: [answer] } })).toSorted(), answer).toEqual(expected);
    }
    expect((await names({ procurementAnswer: { in: answers } })).toSorted()).toEqual(Object.keys(PARTIES));
  });

  test.each([
    ['BILLING', ['Alder', 'Birch']],
    ['REAGENTS', ['Birch']],
    ['EQUIPMENT', []],
  ])('in the category %s, only if it is engaged for it', async (category, engaged) => {
    expect((await names({ procurementAnswer: { in: answers, category } })).toSorted()).toEqual(engaged);
    for (const name of engaged) {
      const answer = await answerOf(name, category);
      expect(await names({ procurementAnswer: { in: [answer], category } })).toContain(name);
      const others = answers.filter((other) => other !== answer);
      expect(await names({ procurementAnswer: { in: others, category } })).not.toContain(name);
    }
  });
});

describe('records by their instants:', () => {
  const listed = recordNames.filter((name) => kinds[name].list !== null);

  test.each(listed)('%s', async (name) => {
    const { name: list } = kinds[name].list!;
    const type = name === 'ThirdParty' ? 'ThirdPartyWhere' : `${name}Where`;
    const read = async (where: object, order: string) => {
      const query = `query($where: ${type}) { list: ${list}(where: $where, orderBy: { field: ${order} }, first: 100) {
        nodes { id createdAt updatedAt } } }`;
      return (await registry.ask('ADMIN', query, { where })).list.nodes as Record<'createdAt' | 'updatedAt', string>[];
    };
    for (const [field, order] of [
      ['createdAt', 'CREATED_AT'],
      ['updatedAt', 'UPDATED_AT'],
    ] as const) {
      const all = await read({}, order);
      expect(all).toEqual(all.toSorted((a, b) => (a[field] < b[field] ? -1 : a[field] > b[field] ? 1 : 0)));
      const middle = all[Math.floor(all.length / 2)]?.[field] ?? '2026-01-01T00:00:00.000Z';
      expect(await read({ [field]: { gte: middle } }, order)).toEqual(all.filter((row) => row[field] >= middle));
      expect(await read({ [field]: { gt: middle } }, order)).toEqual(all.filter((row) => row[field] > middle));
      expect(await read({ [field]: { lt: middle } }, order)).toEqual(all.filter((row) => row[field] < middle));
      expect(await read({ not: { [field]: { lte: middle } } }, order)).toEqual(
        all.filter((row) => row[field] > middle),
      );
    }
  });

  test('there are records of most kinds', async () => {
    const counts = await Promise.all(
      listed.map(async (name) => {
        const { name: list } = kinds[name].list!;
        return (await registry.ask('ADMIN', `{ list: ${list} { totalCount } }`)).list.totalCount as number;
      }),
    );
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(listed.length / 2);
  });

  test('a malformed instant is an error', async () => {
    const query = `{ contracts(where: { updatedAt: { gte: "yesterday" } }) { totalCount } }`;
    const { errors } = await registry.send('DASHBOARD', query);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'where.updatedAt.gte' } }]);
  });

  test('a refresh by updatedAt reads the changed records', async () => {
    const query = `query($since: DateTime!) { thirdParties(where: { updatedAt: { gt: $since } }) { nodes { legalName } } }`;
    const { thirdParties } = await registry.ask(
      'DASHBOARD',
      '{ thirdParties(orderBy: { field: UPDATED_AT, direction: DESC }, first: 1) { nodes { updatedAt } } }',
    );
    const since = thirdParties.nodes[0].updatedAt as string;
    const { id } = await make.vendor({ legalName: 'Elm' });
    await accept(registry, 'changeLifecycle', { thirdParty: { id }, expectedVersion: 1, lifecycle: 'ONBOARDING' });
    const data = await registry.ask('DASHBOARD', query, { since });
    expect(data.thirdParties.nodes).toEqual([{ legalName: 'Elm' }]);
  });
});

test('a search says what matched, best first', async () => {
  await make.supplier({
    legalName: 'Juniper Glassware Company',
    tradingNames: ['Juniper'],
    domains: ['juniper.example'],
    identifiers: [{ scheme: 'GLN', value: '4006381333931' }],
    externalRefs: [{ source: 'erp', externalId: 'SUP-7781' }],
  });
  const search = async (text: string) => {
    const query = `query($text: String!) { suppliers(where: { text: $text }) { edges { node { legalName } match { on text relevance } } } }`;
    return (await registry.ask('DASHBOARD', query, { text })).suppliers.edges as object[];
  };
  const node = { legalName: 'Juniper Glassware Company' };
  expect(await search('juniper')).toEqual([{ node, match: { on: 'TRADING_NAME', text: 'Juniper', relevance: 2 } }]);
  expect(await search('400638')).toEqual([
    { node, match: { on: 'IDENTIFIER', text: '4006381333931', relevance: expect.closeTo(1.46, 2) as number } },
  ]);
  expect(await search('4006381333931')).toMatchObject([{ match: { on: 'IDENTIFIER', relevance: 2 } }]);
  expect(await search('sup 7781')).toMatchObject([{ match: { on: 'EXTERNAL_ID', text: 'SUP-7781', relevance: 2 } }]);
  // Alike is not enough for a number.
  expect(await search('4006381333932')).toEqual([]);
  const { thirdParties } = await registry.ask('DASHBOARD', '{ thirdParties(first: 1) { edges { match { text } } } }');
  expect(thirdParties.edges).toEqual([{ match: null }]);
});
