import type { GraphQLEnumType, GraphQLInputObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { riskDimensions, riskLevels } from '../../db/catalogue/risk-policy.ts';
import { riskFilters } from '../../src/records/third-party/risk-list.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import type { Assessment } from '../../src/risk/engine/assessment.ts';
import { assessedParties, type Party } from '../support/assessed.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept, schema } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);

let parties: Party[] = [];

beforeAll(async () => {
  await loadDemo(registry.operator, () => {});
  // Third parties of one kind without records are equally risky.
  for (const create of [make.vendor, make.supplier, make.partnerLab]) {
    for (let more = 0; more < 5; more++) await create({ country: more === 4 ? 'CN' : null });
  }
  parties = await assessedParties(registry, TODAY);
});

const levelOf = ({ level }: { level: Assessment['level'] }) => riskLevels.indexOf(level);
const inDimension = ({ risk }: Party, wanted: string) => risk.dimensions.find(({ dimension }) => dimension === wanted)!;

/** The values that each order by risk compares, in sequence. */
const compared: Record<string, (party: Party) => number[]> = {
  RISK: ({ risk }) => [levelOf(risk), risk.score],
  COVERAGE: ({ risk }) => [risk.coverage],
  ...Object.fromEntries(
    riskDimensions.map((dimension) => [
      `${dimension}_RISK`,
      (party: Party) => [levelOf(inDimension(party, dimension)), inDimension(party, dimension).score],
    ]),
  ),
};

function sorted(some: Party[], order: string, direction: string): string[] {
  const compare = (a: (number | string)[], b: (number | string)[]): number => {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
  };
  const value = (party: Party) => [...compared[order]!(party), party.id];
  const ascending = some.toSorted((a, b) => compare(value(a), value(b))).map(({ id }) => id);
  return direction === 'ASC' ? ascending : ascending.reverse();
}

interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  totalCount: number;
}

async function read(args: string, where: object | null = null, list = 'thirdParties'): Promise<Page> {
  const query = `query($where: ThirdPartyWhere) { page: ${list}(where: $where, ${args}) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;
  return (await registry.ask('DASHBOARD', query, { where })).page as Page;
}

/** All of a list, read page by page from one end to the other. */
async function walk(list: string, order: string, direction: string, backward: boolean): Promise<string[]> {
  const ids: string[] = [];
  for (let place = ''; ;) {
    const size = backward ? 'last' : 'first';
    const { nodes, pageInfo } = await read(
      `orderBy: { field: ${order}, direction: ${direction} }, ${size}: 7${place}`,
      null,
      list,
    );
    const page = nodes.map(({ id }) => id);
    if (backward) ids.unshift(...page);
    else ids.push(...page);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return ids;
    place = backward ? `, before: "${pageInfo.startCursor}"` : `, after: "${pageInfo.endCursor}"`;
  }
}

describe('an order by risk', () => {
  test('is tried, each of them', () => {
    const offered = (schema.getType('ThirdPartyOrderField') as GraphQLEnumType).getValues().map(({ name }) => name);
    const others = ['LEGAL_NAME', 'CREATED_AT', 'UPDATED_AT', 'RELEVANCE'];
    expect(Object.keys(compared).toSorted()).toEqual(offered.filter((name) => !others.includes(name)).toSorted());
  });

  const directions = ['ASC', 'DESC'] as const;
  const orders = Object.keys(compared).flatMap((order) => directions.map((direction) => [order, direction] as const));
  test.each(orders)('%s %s is that of the assessments, forward and backward, over ties', async (order, direction) => {
    const values = new Set(parties.map((party) => compared[order]!(party).join()));
    expect(values.size).toBeGreaterThan(4);
    expect(values.size).toBeLessThan(parties.length - 8);
    const expected = sorted(parties, order, direction);
    expect(await walk('thirdParties', order, direction, false)).toEqual(expected);
    expect(await walk('thirdParties', order, direction, true)).toEqual(expected);
  });

  test.each([
    ['vendors', 'VENDOR'],
    ['suppliers', 'SUPPLIER'],
    ['partnerLabs', 'PARTNER_LAB'],
  ])('is the same of %s alone', async (list, kind) => {
    const expected = sorted(
      parties.filter((party) => party.kind === kind),
      'RISK',
      'DESC',
    );
    expect(expected.length).toBeGreaterThan(8);
    expect(await walk(list, 'RISK', 'DESC', false)).toEqual(expected);
    expect(await walk(list, 'RISK', 'DESC', true)).toEqual(expected);
  });

  test('has cursors of its own: of another order, direction, level or kind they are refused', async () => {
    const by = (order: string, direction = 'DESC') => `orderBy: { field: ${order}, direction: ${direction} }, first: 5`;
    const { endCursor } = (await read(by('RISK'))).pageInfo;
    const refused = async (args: string, where: object | null = null, list = 'thirdParties') => {
      const query = `query($where: ThirdPartyWhere) { ${list}(where: $where, ${args}, after: "${endCursor}") { nodes { id } } }`;
      const { data, errors } = await registry.send('DASHBOARD', query, { where });
      expect(data ?? null, args).toBeNull();
      expect(errors, args).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'after' } }]);
    };
    expect((await read(`${by('RISK')}, after: "${endCursor}"`)).nodes).toHaveLength(5);
    await refused(by('RISK', 'ASC'));
    await refused(by('QUALITY_RISK'));
    await refused(by('LEGAL_NAME'));
    await refused(by('RISK'), { riskLevel: { in: ['HIGH', 'VERY_HIGH'] } });
    await refused(by('RISK'), null, 'partnerLabs');
  });
});

type Holds = (party: Party) => boolean;
const filters: Record<string, readonly (readonly [where: unknown, holds: Holds])[]> = {
  riskLevel: [
    ...riskLevels.map((level) => [{ in: [level] }, ({ risk }: Party) => risk.level === level] as const),
    [{ in: ['HIGH', 'VERY_HIGH'] }, ({ risk }) => risk.level.endsWith('HIGH')],
    // Not adjacent, out of order, one twice.
    [
      { in: ['VERY_HIGH', 'LOW', 'MODERATE', 'LOW'] },
      ({ risk }) => ['VERY_HIGH', 'LOW', 'MODERATE'].includes(risk.level),
    ],
    [{ in: [...riskLevels] }, () => true],
  ],
  riskScore: [
    [{ gte: 80 }, ({ risk }) => risk.score >= 80],
    [{ gt: 20.5, lte: 64 }, ({ risk }) => risk.score > 20.5 && risk.score <= 64],
    [{ lt: 0 }, () => false],
    [{ gte: 0, lte: 100 }, () => true],
    [{ gte: null }, () => true],
  ],
  riskState: [
    [{ in: ['UNASSESSED'] }, ({ risk }) => risk.state === 'UNASSESSED'],
    [{ in: ['PARTIAL'] }, ({ risk }) => risk.state === 'PARTIAL'],
    [{ in: ['ASSESSED', 'UNASSESSED'] }, ({ risk }) => risk.state !== 'PARTIAL'],
  ],
  coverage: [
    [{ lte: 0 }, ({ risk }) => risk.coverage === 0],
    [{ gt: 0, lt: 0.6 }, ({ risk }) => risk.coverage > 0 && risk.coverage < 0.6],
    [{ gte: 0.6 }, ({ risk }) => risk.coverage >= 0.6],
  ],
  drivingDimension: [
    ...riskDimensions.map(
      (dimension) => [{ in: [dimension] }, ({ risk }: Party) => risk.drivingDimension === dimension] as const,
    ),
    [{ in: ['REGULATORY', 'QUALITY'] }, ({ risk }) => ['REGULATORY', 'QUALITY'].includes(risk.drivingDimension)],
  ],
  dimensionRisk: riskDimensions.flatMap((dimension) =>
    riskLevels.map(
      (level) =>
        [
          { dimension, level: { in: [level] } },
          (party: Party) => inDimension(party, dimension).level === level,
        ] as const,
    ),
  ),
};

const idsWhere = async (where: object, args = '') => {
  const { nodes, totalCount } = await read(`first: 100 ${args}`, where);
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id);
};
const ids = (some: Party[]) => some.map(({ id }) => id).toSorted();

describe('a filter by risk', () => {
  test('is tried, each of them', () => {
    const offered = Object.keys((schema.getType('ThirdPartyWhere') as GraphQLInputObjectType).getFields());
    const byRisk = Object.keys(riskFilters).toSorted();
    expect(Object.keys(filters).toSorted()).toEqual(byRisk);
    expect(offered).toEqual(expect.arrayContaining(byRisk));
  });

  test.each(Object.entries(filters))('%s keeps third parties with a matching assessment', async (field, asked) => {
    let some = 0;
    for (const [value, holds] of asked) {
      const expected = parties.filter(holds);
      expect((await idsWhere({ [field]: value })).toSorted(), JSON.stringify(value)).toEqual(ids(expected));
      if (expected.length > 0 && expected.length < parties.length) some++;
    }
    expect(some).toBeGreaterThan(1);
  });

  test('holds together with every other field, and keeps the order asked for', async () => {
    const text = 'Laboratories';
    const named = await idsWhere({ text });
    expect(named.length).toBeGreaterThan(1);
    const others: [object, Holds][] = [
      [{ kind: { in: ['VENDOR', 'SUPPLIER'] } }, ({ kind }) => kind !== 'PARTNER_LAB'],
      [{ lifecycle: { in: ['ACTIVE'] } }, ({ lifecycle }) => lifecycle === 'ACTIVE'],
      [{ country: { in: ['CN', 'HK'] } }, ({ country }) => country === 'CN' || country === 'HK'],
      [{ text }, ({ id }) => named.includes(id)],
    ];
    let some = 0;
    for (const [field, asked] of Object.entries(filters)) {
      for (const [value, holds] of asked) {
        for (const [other, holdsToo] of others) {
          const where = { [field]: value, ...other };
          const expected = parties.filter((party) => holds(party) && holdsToo(party));
          const found = await idsWhere(where, ', orderBy: { field: RISK, direction: DESC }');
          expect(found, JSON.stringify(where)).toEqual(sorted(expected, 'RISK', 'DESC'));
          if (found.length > 0) some++;
        }
      }
    }
    expect(some).toBeGreaterThan(50);
  });

  test('holds together with the others by risk', async () => {
    const where = {
      riskLevel: { in: ['HIGH', 'VERY_HIGH'] },
      riskState: { in: ['PARTIAL', 'ASSESSED'] },
      dimensionRisk: { dimension: 'QUALITY', level: { in: ['MODERATE', 'HIGH'] } },
      riskScore: { gte: 50 },
    };
    const expected = parties.filter(
      (party) =>
        party.risk.level.endsWith('HIGH') &&
        party.risk.state !== 'UNASSESSED' &&
        ['MODERATE', 'HIGH'].includes(inDimension(party, 'QUALITY').level) &&
        party.risk.score >= 50,
    );
    expect(expected.length).toBeGreaterThan(0);
    expect((await idsWhere(where)).toSorted()).toEqual(ids(expected));
  });

  test.each([
    [{ riskLevel: { in: [] } }, 'where.riskLevel.in', '1 to 5'],
    [{ dimensionRisk: { dimension: 'QUALITY', level: { in: [] } } }, 'where.dimensionRisk.level.in', '1 to 5'],
    [{ riskState: { in: [] } }, 'where.riskState.in', '1 to 100'],
    [{ drivingDimension: { in: [] } }, 'where.drivingDimension.in', '1 to 100'],
    [{ riskScore: { gte: 101 } }, 'where.riskScore.gte', '0 to 100'],
    [{ riskScore: { gte: 1, lt: -1 } }, 'where.riskScore.lt', '0 to 100'],
    [{ coverage: { lte: 60 } }, 'where.coverage.lte', '0 to 1'],
    [{ coverage: { gt: 1e300 } }, 'where.coverage.gt', '0 to 1'],
  ])('%j is refused, saying what would be right', async (where, field, remedy) => {
    const query = 'query($where: ThirdPartyWhere) { thirdParties(where: $where) { nodes { id } } }';
    const { data, errors } = await registry.send('DASHBOARD', query, { where });
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
    expect(errors![0]!.message).toContain(remedy);
  });

  test.each([
    { riskScore: { gte: 'high' } },
    { riskLevel: { in: ['EXTREME'] } },
    { dimensionRisk: { level: { in: ['HIGH'] } } },
    { dimensionRisk: { dimension: 'QUALITY' } },
  ])('%j does not fit its type', async (where) => {
    const query = 'query($where: ThirdPartyWhere) { thirdParties(where: $where) { nodes { id } } }';
    const { data, errors } = await registry.send('DASHBOARD', query, { where });
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

test('a third party changes its place with the write that changes its risk', async () => {
  const { id, version } = await make.vendor({ legalName: 'Reviewed' });
  const unassessed = { riskState: { in: ['UNASSESSED'] } };
  expect(await idsWhere(unassessed)).toContain(id);
  await accept(registry, 'updateThirdParty', {
    thirdParty: { id },
    expectedVersion: version,
    lastReviewedOn: TODAY,
  });
  expect(await idsWhere(unassessed)).not.toContain(id);
  expect(await idsWhere({ coverage: { gt: 0 } })).toContain(id);
});

test('a list by risk knows the kind, country and lifecycle that a third party has now', async () => {
  const { id, version } = await make.vendor({ country: 'US' });
  await accept(registry, 'updateThirdParty', {
    thirdParty: { id },
    expectedVersion: version,
    kind: 'SUPPLIER',
    country: 'IS',
  });
  await accept(registry, 'changeLifecycle', { thirdParty: { id }, expectedVersion: 2, lifecycle: 'RETIRED' });
  const where = { country: { in: ['IS'] }, lifecycle: { in: ['RETIRED'] }, kind: { in: ['SUPPLIER'] } };
  for (const list of ['thirdParties', 'suppliers']) {
    expect((await read('orderBy: { field: RISK }', where, list)).nodes, list).toEqual([{ id }]);
  }
  const { nodes } = await read('orderBy: { field: RISK }', { country: { in: ['IS'] } }, 'vendors');
  expect(nodes).toEqual([]);
});
