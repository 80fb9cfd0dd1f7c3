import { beforeAll, describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);

/** By a letter each: A and B serve us; the others supply them. */
const ids: Record<string, string> = {};
const letterOf = ({ id }: { id: string }) => Object.keys(ids).find((letter) => ids[letter] === id)!;
let facility: { id: string };

const link = (supplier: string, customer: string, more: object = {}) =>
  make.supplyLink({
    supplier: { id: ids[supplier] },
    customer: { id: ids[customer] },
    criticality: 4,
    share: 1,
    ...more,
  });
const serves = (letter: string, category: string, more: object = {}) =>
  make.engagement({ thirdParty: { id: ids[letter] }, category, status: 'ACTIVE', startsOn: '2026-01-01', ...more });

beforeAll(async () => {
  facility = { id: (await make.facility()).id };
  for (const letter of 'ABCDEFGH') ids[letter] = (await make.vendor()).id;
  // D supplies both of our hosting vendors; E supplies only A; F can be substituted; H is not critical.
  await link('C', 'A');
  await link('D', 'C');
  await link('D', 'B', { criticality: null });
  await link('E', 'A', { criticality: 3 });
  await link('F', 'A', { substitutable: 'YES' });
  await link('F', 'B', { substitutable: 'YES' });
  await link('H', 'A', { criticality: 2 });
  await link('H', 'B', { criticality: 2 });
  // A circle, and what has ended.
  await link('A', 'D', { criticality: 1, share: 0.5 });
  await link('G', 'A', { validTo: '2026-06-14' });
  await serves('A', 'CLOUD_HOSTING');
  await serves('B', 'CLOUD_HOSTING');
  await serves('A', 'BILLING', { facilityIds: [facility.id] });
  await serves('B', 'BILLING', { facilityIds: [(await make.facility()).id] });
});

interface Chain {
  nodes: { thirdParty: { id: string }; distance: number; transmission: number }[];
  links: { supplier: { id: string }; customer: { id: string } }[];
  paths: { thirdParties: { id: string }[]; links: object[]; transmission: number; carries: number }[];
  singlePointsOfFailure: {
    thirdParty: { id: string };
    category: string;
    facility: { id: string } | null;
    engaged: number;
  }[];
  blastRadius: { thirdParties: number; categories: { category: string; engaged: number; lost: number }[] };
  truncated: boolean;
}

async function chainOf(root: string, direction: string, more = '', paths = ''): Promise<Chain> {
  const { supplyChain } = await registry.ask(
    'DASHBOARD',
    `query($root: ThirdPartyRef!) { supplyChain(root: $root, direction: ${direction}${more}) {
      nodes { thirdParty { id } distance transmission } links { supplier { id } customer { id } }
      paths${paths} { thirdParties { id } links { id } transmission carries }
      singlePointsOfFailure { thirdParty { id } category facility { id } engaged }
      blastRadius { thirdParties categories { category engaged lost } } truncated } }`,
    { root: { id: ids[root] } },
  );
  return supplyChain as Chain;
}
const met = ({ nodes }: Chain) => nodes.map(({ thirdParty, distance }) => `${letterOf(thirdParty)}${distance}`);

describe('a supply chain', () => {
  test('goes up to suppliers and their suppliers, over links in force, through a cycle', async () => {
    const chain = await chainOf('A', 'UPSTREAM');
    expect(met(chain).toSorted()).toEqual(['C1', 'D2', 'E1', 'F1', 'H1']);
    expect(chain.links.map(({ supplier, customer }) => letterOf(supplier) + letterOf(customer)).toSorted()).toEqual([
      'AD',
      'CA',
      'DC',
      'EA',
      'FA',
      'HA',
    ]);
    const reaching = Object.fromEntries(chain.nodes.map((node) => [letterOf(node.thirdParty), node.transmission]));
    expect(reaching.C).toBeCloseTo(0.6, 12);
    expect(reaching.D).toBeCloseTo(0.36, 12);
    expect(reaching.E).toBeCloseTo(0.45, 12);
    expect(chain.truncated).toBe(false);
  });

  test('goes down to customers; on another day over other links', async () => {
    expect(met(await chainOf('D', 'DOWNSTREAM')).toSorted()).toEqual(['A2', 'B1', 'C1']);
    expect(met(await chainOf('G', 'DOWNSTREAM'))).toEqual([]);
    expect(met(await chainOf('G', 'DOWNSTREAM', ', asOf: "2026-06-01"'))).toEqual(
      ['A1', 'D2', 'B3', 'C3'].toSorted((a, b) => a[1]!.localeCompare(b[1]!)),
    );
  });

  test('says where it goes on beyond its depth', async () => {
    const chain = await chainOf('A', 'UPSTREAM', ', depth: 1');
    expect(met(chain).toSorted()).toEqual(['C1', 'E1', 'F1', 'H1']);
    expect(chain.truncated).toBe(true);
  });

  test('tells its paths, those that carry most first, and those to one', async () => {
    const { paths } = await chainOf('A', 'UPSTREAM', '', '(first: 100)');
    const carried = paths.map(({ carries }) => carries);
    expect(carried).toEqual(carried.toSorted((a, b) => b - a));
    for (const { thirdParties, links, transmission, carries } of paths) {
      expect(links).toHaveLength(thirdParties.length - 1);
      expect(new Set(thirdParties.map(({ id }) => id)).size).toBe(thirdParties.length);
      expect(carries).toBeLessThanOrEqual(transmission);
    }
    const toD = await chainOf('A', 'UPSTREAM', '', `(to: { id: "${ids.D}" })`);
    expect(toD.paths.map(({ thirdParties }) => thirdParties.map(letterOf).join(''))).toEqual(['ACD']);
  });
});

describe('a single point of failure', () => {
  const points = ({ singlePointsOfFailure }: Chain) =>
    singlePointsOfFailure
      .map(({ thirdParty, category, facility: at, engaged }) =>
        [letterOf(thirdParty), category, at?.id === facility.id ? 'here' : at && 'there', engaged].join(' '),
      )
      .toSorted();

  test('is a third party that every service in a category depends on, or every service at a facility', async () => {
    expect(points(await chainOf('A', 'UPSTREAM'))).toEqual(
      ['D CLOUD_HOSTING  2', 'D BILLING  2', 'A BILLING here 1', 'C BILLING here 1', 'E BILLING here 1'].toSorted(),
    );
  });

  test('downstream: lists the services that no third party would provide without it', async () => {
    expect(points(await chainOf('D', 'DOWNSTREAM'))).toEqual(['D BILLING  2', 'D CLOUD_HOSTING  2']);
    expect(points(await chainOf('E', 'DOWNSTREAM'))).toEqual(['E BILLING here 1']);
    expect(points(await chainOf('F', 'DOWNSTREAM'))).toEqual([]);
  });

  test('lists the losses if it fails', async () => {
    expect((await chainOf('D', 'DOWNSTREAM')).blastRadius).toEqual({
      thirdParties: 3,
      categories: [
        { category: 'BILLING', engaged: 2, lost: 2 },
        { category: 'CLOUD_HOSTING', engaged: 2, lost: 2 },
      ],
    });
    expect((await chainOf('E', 'UPSTREAM')).blastRadius).toEqual({
      thirdParties: 1,
      categories: [
        { category: 'BILLING', engaged: 2, lost: 1 },
        { category: 'CLOUD_HOSTING', engaged: 2, lost: 1 },
      ],
    });
  });
});

test('an unknown third party has none', async () => {
  const nobody = 'root: { external: { source: "erp", externalId: "nobody" } }, direction: UPSTREAM';
  expect(await registry.ask('DASHBOARD', `{ supplyChain(${nobody}) { depth } }`)).toEqual({ supplyChain: null });
});

test.each([
  ['root: $root, direction: UPSTREAM, depth: 0', 'depth: takes 1 to 10 links; 0 were asked for.', 'depth'],
  ['root: $root, direction: UPSTREAM, depth: 11', 'depth: takes 1 to 10 links; 11 were asked for.', 'depth'],
])('refuses %s', async (args, message, field) => {
  const { errors } = await registry.send(
    'DASHBOARD',
    `query($root: ThirdPartyRef!) { a: thirdParty(ref: $root) { id } supplyChain(${args}) { depth } }`,
    {
      root: { id: ids.A },
    },
  );
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', field } }]);
});
