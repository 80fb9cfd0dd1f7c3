import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { riskDimensions, riskLevels } from '../../db/catalogue/risk-policy.ts';
import { engagementCategory } from '../../db/tables/engagement.ts';
import { procurementAnswer } from '../../db/tables/procurement-answer.ts';
import { assessmentState } from '../../db/tables/risk.ts';
import { lifecycle, thirdPartyKind } from '../../db/tables/third-party.ts';
import { Portfolio } from '../../src/insight/portfolio/portfolio.ts';
import { contractInForce } from '../../src/records/contract/rules.ts';
import { keyOf } from '../../src/registry/global-id.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import type { DossierEngagement } from '../../src/risk/engine/dossier.ts';
import { phaseOn } from '../../src/risk/engine/scope.ts';
import { assessedParties, type Party } from '../support/assessed.ts';
import { fixtures } from '../support/fixtures.ts';
import { TODAY, type TestRegistry, useRegistry } from '../support/registry.ts';

/** Holds the demo. */
const demo = useRegistry();
/** Holds what each test puts there. */
const own = useRegistry();
const make = fixtures(own);

const FIELDS = [
  ...[
    'asOf',
    'total',
    'unassessed',
    'awaitingRenewal',
    'byLevel { level count unassessed }',
    'byState { state count }',
  ],
  ...[
    'byKind { kind count unassessed }',
    'byLifecycle { lifecycle count unassessed }',
    'byCountry { country count unassessed }',
  ],
  'byDimension { dimension driving levels { level count unassessed } }',
  'byOwner(first: 100) { total owners { internalOwner count unassessed } }',
  'byTag(first: 100) { total tags { tag count unassessed } }',
];
const COUNTS = FIELDS.join(' ');
const CONCENTRATION = `concentration {
  byCategory { category index band thirdParties largest { thirdParty { id } share } }
  byCountry { index band countries largest { country share } }
  bySubSupplier { index band subSuppliers shared largest { thirdParty { id } share customers } } }`;

async function portfolio(registry: TestRegistry, selection: string, where: object | null = null, asOf?: string) {
  const query = `query($where: ThirdPartyWhere, $asOf: Date) { portfolio(where: $where, asOf: $asOf) { ${selection} } }`;
  return (await registry.ask('DASHBOARD', query, { where, asOf })).portfolio;
}

beforeAll(() => loadDemo(demo.operator, () => {}));

/** The expected portfolio of third parties, counted one by one. */
function counted(parties: Party[], asOf: string) {
  const count = (holds: (party: Party) => boolean) => parties.filter(holds).length;
  const both = (holds: (party: Party) => boolean) => ({
    count: count(holds),
    unassessed: count((party) => holds(party) && party.risk.state === 'UNASSESSED'),
  });
  /** Entries of these values, most first, each with its counts. */
  const mostFirst = (
    key: string,
    values: (string | null)[],
    holds: (party: Party, value: string | null) => boolean,
  ) => {
    const distinct = [...new Set(values)];
    const entries = Object.fromEntries(distinct.map((value) => [value ?? '', { [key]: value, ...both((party) => holds(party, value)) }])); // prettier-ignore
    return expect.toSatisfy(
      (found: Record<string, string | number | null>[]) =>
        found.length === distinct.length &&
        found.every(({ count: number }, index) => index === 0 || number! <= found[index - 1]!.count!) &&
        found.every((entry) => isDeepStrictEqual(entry, entries[entry[key] ?? ''])),
    ) as unknown;
  };
  const tagged = parties.flatMap(({ tags }) => (tags.length === 0 ? [null] : tags));
  return {
    asOf,
    total: parties.length,
    unassessed: count(({ risk }) => risk.state === 'UNASSESSED'),
    awaitingRenewal: 0,
    byLevel: riskLevels.map((level) => ({ level, ...both(({ risk }) => risk.level === level) })),
    byState: assessmentState.enumValues.map((state) => ({ state, count: count(({ risk }) => risk.state === state) })),
    byKind: thirdPartyKind.enumValues.map((kind) => ({ kind, ...both((party) => party.kind === kind) })),
    byLifecycle: lifecycle.enumValues.map((stage) => ({
      lifecycle: stage,
      ...both((party) => party.lifecycle === stage),
    })),
    byCountry: mostFirst(
      'country',
      parties.map(({ country }) => country),
      ({ country }, value) => country === value,
    ),
    byOwner: {
      total: new Set(parties.map(({ internalOwner }) => internalOwner)).size,
      owners: mostFirst(
        'internalOwner',
        parties.map(({ internalOwner }) => internalOwner),
        ({ internalOwner }, value) => internalOwner === value,
      ),
    },
    byTag: {
      total: new Set(tagged).size,
      tags: mostFirst('tag', tagged, ({ tags }, tag) => (tag === null ? tags.length === 0 : tags.includes(tag))),
    },
    byDimension: riskDimensions.map((dimension) => ({
      dimension,
      driving: count(({ risk }) => risk.drivingDimension === dimension),
      levels: riskLevels.map((level) => ({
        level,
        ...both(({ risk }) => risk.dimensions.some((one) => one.dimension === dimension && one.level === level)),
      })),
    })),
  };
}

describe('the counts', () => {
  test('are those of the third parties, counted one by one', async () => {
    const parties = await assessedParties(demo, TODAY);
    expect(parties.length).toBeGreaterThan(40);
    expect(await portfolio(demo, COUNTS)).toEqual(counted(parties, TODAY));
    expect(await portfolio(demo, COUNTS, null, TODAY)).toEqual(counted(parties, TODAY));
  });

  test('of each field alone are the same as of all together', async () => {
    const all = await portfolio(demo, COUNTS);
    for (const field of FIELDS) {
      expect(all).toMatchObject(await portfolio(demo, field));
    }
  });

  const wheres: [object, (party: Party) => boolean][] = [
    [{ kind: { in: ['PARTNER_LAB'] } }, ({ kind }) => kind === 'PARTNER_LAB'],
    [{ lifecycle: { in: ['ACTIVE', 'ONBOARDING'] } }, (party) => ['ACTIVE', 'ONBOARDING'].includes(party.lifecycle)],
    [{ country: { in: ['CN', 'HK'] } }, ({ country }) => country === 'CN' || country === 'HK'],
    [{ riskLevel: { in: ['HIGH', 'VERY_HIGH'] } }, ({ risk }) => risk.level.endsWith('HIGH')],
    [
      { riskState: { in: ['PARTIAL'] }, kind: { in: ['VENDOR', 'SUPPLIER'] } },
      (party) => party.risk.state === 'PARTIAL' && party.kind !== 'PARTNER_LAB',
    ],
  ];
  test.each(wheres)('of %j are of those alone', async (where, holds) => {
    const parties = await assessedParties(demo, TODAY);
    const some = parties.filter(holds);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(parties.length);
    expect(await portfolio(demo, COUNTS, where)).toEqual(counted(some, TODAY));
  });

  test('of a text are of the third parties that the list finds by it', async () => {
    const where = { text: 'Laboratories' };
    const query = 'query($where: ThirdPartyWhere) { thirdParties(where: $where) { totalCount } }';
    const { thirdParties } = await demo.ask('DASHBOARD', query, { where });
    expect(thirdParties.totalCount).toBeGreaterThan(1);
    const { total, byLevel } = await portfolio(demo, 'total byLevel { count }', where);
    expect(total).toBe(thirdParties.totalCount);
    expect(byLevel.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(total);
  });

  test('of no third parties are all zero, without any concentration', async () => {
    const nobody = { text: 'qzxvqzxvqzxv' };
    expect(await portfolio(demo, COUNTS, nobody)).toEqual(counted([], TODAY));
    expect(await portfolio(demo, CONCENTRATION, nobody)).toEqual({
      concentration: { byCategory: [], byCountry: null, bySubSupplier: null },
    });
  });

  test('take two statements, concentration included, and one without', async () => {
    const statementsOf = async (selection: string) => {
      demo.statements.length = 0;
      await portfolio(demo, selection);
      return demo.statements.filter((text) => !/^(begin|commit)\b|\bhash = |\bpg_type\b/i.test(text)).length;
    };
    await statementsOf(COUNTS);
    expect(await statementsOf(COUNTS)).toBe(1);
    expect(await statementsOf('total')).toBe(1);
    expect(await statementsOf(`${COUNTS} ${CONCENTRATION.replaceAll('thirdParty { id }', '')}`)).toBe(2);
  });
});

describe('answers, engagements and spend', () => {
  const SPEND =
    'spend { sums { currency amountMinor contracts thirdParties } contractsWithoutValue engagementsWithoutValue }';

  test('answers are the stored ones, and a third party without one is never ALLOW', async () => {
    const stored = await demo.observer<{ answer: string | null; id: string }[]>`
      select answer, third_party.id from third_party left join procurement_answer_kept on third_party_id = third_party.id`;
    const parties = await assessedParties(demo, TODAY);
    const isUnassessed = ({ id }: { id: string }) =>
      parties.some((party) => party.id === `ThirdParty_${id.replaceAll('-', '')}` && party.risk.state === 'UNASSESSED');
    const expected = [...procurementAnswer.enumValues, null].map((answer) => {
      const ofAnswer = stored.filter((one) => one.answer === answer);
      return { answer, count: ofAnswer.length, unassessed: ofAnswer.filter(isUnassessed).length };
    });
    expect(expected.filter(({ count }) => count > 0).length).toBeGreaterThan(2);
    const asked = 'total byAnswer { answer count unassessed } answersAwaitingRenewal';
    expect(await portfolio(demo, asked)).toEqual({
      total: stored.length,
      byAnswer: expected,
      answersAwaitingRenewal: 0,
    });
    const { id } = await make.vendor({ tags: ['unanswered'] });
    const unanswered = { tags: { in: ['unanswered'] } };
    // The first question of a day renews the answers.
    expect((await portfolio(own, asked, unanswered)).answersAwaitingRenewal).toBe(0);
    await own.observer`update procurement_answer_kept set basis = 'an earlier policy' where third_party_id = ${keyOf('ThirdParty', id)}::uuid`;
    expect((await portfolio(own, asked, unanswered)).answersAwaitingRenewal).toBe(1);
    await own.observer`delete from procurement_answer_kept where third_party_id = ${keyOf('ThirdParty', id)}::uuid`;
    const { byAnswer, answersAwaitingRenewal } = await portfolio(own, asked, unanswered);
    expect(answersAwaitingRenewal).toBe(0);
    expect(byAnswer.map(({ count }: { count: number }) => count)).toEqual([0, 0, 0, 0, 1]);
  });

  test('answers of another day or instant are not known', async () => {
    const nothing = { byAnswer: null, answersAwaitingRenewal: null };
    expect(await portfolio(demo, 'byAnswer { count } answersAwaitingRenewal', null, '2026-06-14')).toEqual(nothing);
    const query = '{ portfolio(knownAt: "2026-01-01T00:00:00Z") { byAnswer { count } answersAwaitingRenewal } }';
    expect((await demo.ask('DASHBOARD', query)).portfolio).toEqual(nothing);
  });

  /** The records of engagements and contracts, whole. */
  async function records(registry: TestRegistry) {
    const engagements = await registry.observer<
      {
        id: string;
        party: string;
        category: string;
        status: string;
        startsOn: string | null;
        endsOn: string | null;
        facilities: string[];
      }[]
    >`select id, third_party_id as party, category, status, starts_on as "startsOn", ends_on as "endsOn",
        array(select facility_id::text from engagement_facility where engagement_id = id) as facilities from engagement`;
    const contracts = await registry.observer<
      {
        party: string;
        status: string;
        effectiveOn: string | null;
        expiresOn: string | null;
        terminatedOn: string | null;
        autoRenews: string;
        value: number | null;
        currency: string | null;
        covers: string[];
      }[]
    >`select third_party_id as party, status, effective_on as "effectiveOn", expires_on as "expiresOn",
        terminated_on as "terminatedOn", auto_renews as "autoRenews", value_minor as value, currency,
        array(select engagement_id::text from contract_engagement where contract_id = id) as covers from contract`;
    return { engagements: [...engagements], contracts: [...contracts] };
  }

  async function expectSpendOn(registry: TestRegistry, day: string) {
    const all = await records(registry);
    const active = all.engagements.filter((one) => phaseOn(one as unknown as DossierEngagement, day) === 'ACTIVE');
    const inForce = all.contracts.filter((one) => contractInForce(one, day));
    const covered = ({ party, covers }: (typeof inForce)[number]) =>
      active.filter((one) => one.party === party && (covers.length === 0 || covers.includes(one.id)));
    const spendOf = (contracts: typeof inForce, engagements: typeof active) => {
      const currencies = [...new Set(contracts.flatMap(({ currency }) => currency ?? []))].sort();
      const valued = new Set(inForce.filter(({ value }) => value !== null).flatMap(covered));
      return {
        sums: currencies.map((currency) => {
          const ofCurrency = contracts.filter((one) => one.currency === currency);
          const sum = ofCurrency.reduce((total, { value }) => total + value!, 0);
          return {
            currency,
            amountMinor: sum <= Number.MAX_SAFE_INTEGER ? sum : null,
            contracts: ofCurrency.length,
            thirdParties: new Set(ofCurrency.map(({ party }) => party)).size,
          };
        }),
        contractsWithoutValue: contracts.filter(({ value }) => value === null).length,
        engagementsWithoutValue: engagements.filter((one) => !valued.has(one)).length,
      };
    };
    const parties = await assessedParties(registry, day);
    const state = new Map(parties.map(({ id, risk }) => [keyOf('ThirdParty', id)!, risk.state]));
    const tally = (keys: Iterable<string>) => {
      const distinct = [...new Set(keys)];
      return { count: distinct.length, unassessed: distinct.filter((key) => state.get(key) === 'UNASSESSED').length };
    };
    const answer = await portfolio(
      registry,
      `${SPEND} byEngagementCategory { category count unassessed ${SPEND} } byFacility { total facilities { facility { id } count unassessed ${SPEND} } }`,
      null,
      day,
    );
    expect(answer.spend).toEqual(spendOf(inForce, active));
    const idle = [...state.keys()].filter((key) => !active.some(({ party }) => party === key));
    expect(answer.byEngagementCategory).toEqual([
      ...engagementCategory.enumValues.map((category) => {
        const ofCategory = active.filter((one) => one.category === category);
        const contracts = inForce.filter((one) => covered(one).some((engagement) => engagement.category === category));
        return { category, ...tally(ofCategory.map(({ party }) => party)), spend: spendOf(contracts, ofCategory) };
      }),
      { category: null, ...tally(idle), spend: spendOf(inForce.filter(({ party }) => idle.includes(party)), []) }, // prettier-ignore
    ]);
    const facilities = answer.byFacility.facilities as { facility: { id: string }; count: number }[];
    expect(facilities.map(({ count }) => count)).toEqual(facilities.map(({ count }) => count).toSorted((a, b) => b - a)); // prettier-ignore
    for (const { facility, ...counts } of facilities) {
      const key = keyOf('Facility', facility.id)!;
      const serving = active.filter((one) => one.facilities.length === 0 || one.facilities.includes(key));
      const contracts = inForce.filter((one) => covered(one).some((engagement) => serving.includes(engagement)));
      expect(counts).toEqual({ ...tally(serving.map(({ party }) => party)), spend: spendOf(contracts, serving) });
    }
    return { active, inForce, facilities };
  }

  test.each([TODAY, '2026-01-15', '2027-06-01'])('on %s are those of the records, one by one', async (day) => {
    const { active, inForce, facilities } = await expectSpendOn(demo, day);
    expect(active.length).toBeGreaterThan(10);
    expect(inForce.length).toBeGreaterThan(5);
    expect(facilities.length).toBeGreaterThan(1);
  });

  test('never add up currencies, and an unknown value is not 0', async () => {
    const [first, second] = [(await make.facility()).id, (await make.facility()).id];
    const contract = (thirdParty: object, given: object) =>
      make.contract({ thirdParty, status: 'ACTIVE', effectiveOn: '2026-01-01', ...given });
    const money = (valueMinor: number, currency: string) => ({ valueMinor, currency });
    const engaged = async (...of: [category: string, facilityIds: string[]][]) => {
      const thirdParty = { id: (await make.vendor({ tags: ['spend'] })).id };
      const engagementIds = [];
      for (const [category, facilityIds] of of) {
        engagementIds.push((await make.engagement({ thirdParty, category, facilityIds, status: 'ACTIVE' })).id);
      }
      return { thirdParty, engagementIds };
    };
    const one = await engaged(['BILLING', [first]], ['OTHER', []]);
    await contract(one.thirdParty, { ...money(100, 'USD'), engagementIds: one.engagementIds.slice(0, 1) });
    await contract(one.thirdParty, { ...money(7, 'USD'), engagementIds: one.engagementIds.slice(1) });
    await contract(one.thirdParty, money(20, 'EUR'));
    const two = await engaged(['BILLING', [second]], ['BILLING', [first, second]]);
    await contract(two.thirdParty, {});
    await contract(two.thirdParty, {
      ...money(9_007_199_254_740_991, 'USD'),
      engagementIds: two.engagementIds.slice(1),
    });
    const three = await engaged();
    await contract(three.thirdParty, money(5, 'USD'));
    // Not in force: a draft, an ended one, and one that begins tomorrow.
    await make.contract({ thirdParty: three.thirdParty, ...money(1, 'USD') });
    await contract(three.thirdParty, { ...money(1, 'USD'), expiresOn: '2026-06-14' });
    await contract(three.thirdParty, { ...money(1, 'USD'), effectiveOn: '2026-06-16' });
    const { spend } = await portfolio(own, SPEND, { tags: { in: ['spend'] } });
    expect(spend).toEqual({
      sums: [
        { currency: 'EUR', amountMinor: 20, contracts: 1, thirdParties: 1 },
        { currency: 'USD', amountMinor: null, contracts: 4, thirdParties: 3 },
      ],
      contractsWithoutValue: 1,
      engagementsWithoutValue: 1,
    });
    await expectSpendOn(own, TODAY);
    await expectSpendOn(own, '2026-06-14');
  });

  test.each(['byOwner(first: 0) { total }', 'byTag(first: 101) { total }', 'byFacility(first: -1) { total }'])(
    '%s is refused',
    async (field) => {
      const { errors } = await demo.send('DASHBOARD', `{ portfolio { ${field} } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'first' } }]);
    },
  );

  test('lists name the largest, and say how many there are', async () => {
    const all = await portfolio(demo, 'byOwner { total owners { count } } byTag { total tags { tag count } }');
    const few = await portfolio(
      demo,
      'byOwner(first: 1) { total owners { count } } byTag(first: 2) { total tags { tag count } }',
    );
    expect(few.byOwner).toEqual({ total: all.byOwner.total, owners: all.byOwner.owners.slice(0, 1) });
    expect(few.byTag).toEqual({ total: all.byTag.total, tags: all.byTag.tags.slice(0, 2) });
  });
});

describe('several days in one query', () => {
  const months = (count: number, where = '') =>
    `{ ${Array.from({ length: count }, (_, month) => `m${month}: portfolio(asOf: "2025-${String(month + 1).padStart(2, '0')}-28"${where}) { total byLevel { count } }`).join(' ')} }`; // prettier-ignore

  test('are answered for few third parties, at a cost that follows their number', async () => {
    const { data, extensions } = await demo.send('DASHBOARD', months(12));
    expect(Object.keys(data as object)).toHaveLength(12);
    expect((extensions!.cost as { requested: number }).requested).toBe(12 * 2_005);
  });
});

describe('as of another day', () => {
  test.each(['2020-01-01', '2026-01-31', '2026-06-16', '2027-03-01', '2035-01-01'])(
    '%s the counts are those of each assessed as of it, which is what its risk says',
    async (day) => {
      const parties = await assessedParties(demo, day);
      const expected = counted(parties, day);
      expect(await portfolio(demo, COUNTS, null, day)).toEqual(expected);
      if (day !== '2026-06-16') expect(expected.byLevel).not.toEqual((await portfolio(demo, COUNTS)).byLevel);

      const query = 'query($day: Date) { thirdParties(first: 100) { nodes { id risk(asOf: $day) { level } } } }';
      const { nodes } = (await demo.ask('DASHBOARD', query, { day })).thirdParties as {
        nodes: { id: string; risk: { level: string } }[];
      };
      const said = Object.fromEntries(nodes.map(({ id, risk }) => [id, risk.level]));
      expect(said).toEqual(Object.fromEntries(parties.map(({ id, risk }) => [id, risk.level])));
    },
  );

  test('a certificate that lapses is not counted from the day after', async () => {
    const { id } = await make.vendor({ tags: ['lapses'] });
    await make.certification({ thirdParty: { id }, issuedOn: '2026-01-01', validUntil: '2026-12-31' });
    const unassessed = async (day?: string) =>
      (await portfolio(own, 'total unassessed', { tags: { in: ['lapses'] } }, day)).unassessed as number;
    expect(await unassessed()).toBe(0);
    expect(await unassessed('2026-12-31')).toBe(0);
    expect(await unassessed('2027-01-01')).toBe(1);
    expect(await unassessed('2025-12-31')).toBe(1);
  });

  test.each(['2026-02-30', 'tomorrow', ''])('%j is refused', async (asOf) => {
    const { data, errors } = await demo.send('DASHBOARD', `{ portfolio(asOf: "${asOf}") { total } }`);
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'asOf' } }]);
  });

  test('a filter that cannot be understood is refused as it is by lists', async () => {
    const { data, errors } = await demo.send(
      'DASHBOARD',
      '{ portfolio(where: { riskScore: { gte: 101 } }) { total byLevel { count } } }',
    );
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'where.riskScore.gte' } }]);
  });
});

describe('concentration', () => {
  beforeAll(async () => {
    const serving = async (category: string, dependency: number | null, country: string | null, given: object = {}) => {
      const { id } = await make.vendor({ country, tags: ['concentrated'] });
      await make.engagement({ thirdParty: { id }, category, dependency, status: 'ACTIVE', ...given });
      return id;
    };
    for (const dependency of [3, 3, 2, 2]) await serving('CONSUMABLES', dependency, 'US');
    // Not known counts as 4; one serves twice; one is planned, and one has ended.
    await serving('REAGENTS', null, 'CN');
    const twice = await serving('REAGENTS', 2, null);
    await make.engagement({ thirdParty: { id: twice }, category: 'REAGENTS', dependency: 1, status: 'ACTIVE' });
    await serving('REAGENTS', 2, 'CN');
    await serving('REAGENTS', 1, 'US');
    await serving('REAGENTS', 4, 'US', { status: 'PLANNED' });
    await serving('REAGENTS', 4, 'US', { startsOn: '2024-01-01', endsOn: '2025-01-01' });
    await serving('BILLING', 2, 'US');
    for (let one = 0; one < 20; one++) await serving('OTHER', 2, 'DE');
  });
  const concentrated = { tags: { in: ['concentrated'] } };

  test('is the index of the published examples, in the bands of the guidelines', async () => {
    const { byCategory, byCountry } = (await portfolio(own, CONCENTRATION, concentrated)).concentration;
    const short = byCategory.map((one: Record<string, unknown>) => [
      one.category,
      one.index,
      one.band,
      one.thirdParties,
    ]);
    expect(short).toEqual([
      ['BILLING', 10_000, 'HIGH', 1],
      ['REAGENTS', 3_000, 'HIGH', 4],
      ['CONSUMABLES', 2_600, 'HIGH', 4],
      ['OTHER', 500, 'LOW', 20],
    ]);
    const shares = byCategory.map((one: { largest: { share: number }[] }) => one.largest.map(({ share }) => share));
    expect(shares).toEqual([[1], [0.4, 0.3, 0.2], [0.3, 0.3, 0.2], [0.05, 0.05, 0.05]]);
    // DE 40, US 13, CN 6, not known 3, of 62.
    expect(byCountry).toMatchObject({ band: 'HIGH', countries: 4 });
    expect(byCountry.index).toBeCloseTo((10_000 * (40 ** 2 + 13 ** 2 + 6 ** 2 + 3 ** 2)) / 62 ** 2, 6);
    expect(byCountry.largest.map(({ country }: { country: string }) => country)).toEqual(['DE', 'US', 'CN']);
    expect(byCountry.largest[0].share).toBeCloseTo(40 / 62, 9);
  });

  test('by sub-supplier weighs each with those it supplies, on the day asked about', async () => {
    const engaged = async (dependency: number) => {
      const { id } = await make.vendor({ tags: ['supplied'] });
      await make.engagement({ thirdParty: { id }, category: 'OTHER', dependency, status: 'ACTIVE' });
      return id;
    };
    const [one, two, idle] = [await engaged(4), await engaged(2), (await make.vendor({ tags: ['supplied'] })).id];
    const [shared, single] = [(await make.vendor()).id, (await make.vendor()).id];
    const supply = (supplier: string, customer: string, given: object = {}) =>
      make.supplyLink({ supplier: { id: supplier }, customer: { id: customer }, ...given });
    for (const customer of [one, two, idle]) await supply(shared, customer);
    // Two links are one supplier. Ended links and unengaged third parties do not count. Customers are suppliers too.
    await supply(shared, one, { supplies: 'Something else' });
    await supply(single, two, { validFrom: '2026-01-01' });
    await supply(single, one, { validTo: '2025-12-31' });
    const where = { tags: { in: ['supplied'] } };
    const { bySubSupplier } = (await portfolio(own, CONCENTRATION, where)).concentration;
    expect(bySubSupplier).toMatchObject({ band: 'HIGH', subSuppliers: 2, shared: 1 });
    expect(bySubSupplier.index).toBeCloseTo((10_000 * (6 ** 2 + 2 ** 2)) / 8 ** 2, 6);
    expect(bySubSupplier.largest).toEqual([
      { thirdParty: { id: shared }, share: 0.75, customers: 2 },
      { thirdParty: { id: single }, share: 0.25, customers: 1 },
    ]);
    const then = (await portfolio(own, CONCENTRATION, where, '2025-06-01')).concentration.bySubSupplier;
    expect(then.largest).toMatchObject([
      { thirdParty: { id: shared }, customers: 2 },
      { thirdParty: { id: single }, share: 4 / 10, customers: 1 },
    ]);
  });

  test('is that of the third parties of the filter, on the day asked about', async () => {
    const ofChina = await portfolio(own, CONCENTRATION, { ...concentrated, country: { in: ['CN'] } });
    expect(ofChina.concentration.byCategory).toMatchObject([{ category: 'REAGENTS', thirdParties: 2 }]);
    expect(ofChina.concentration.byCategory[0].index).toBeCloseTo((10_000 * (4 ** 2 + 2 ** 2)) / 6 ** 2, 6);
    expect(ofChina.concentration.byCountry).toMatchObject({ index: 10_000, countries: 1, largest: [{ country: 'CN', share: 1 }] }); // prettier-ignore
    const reagents = async (day: string) => {
      const { byCategory } = (await portfolio(own, CONCENTRATION, concentrated, day)).concentration;
      return byCategory.find(({ category }: { category: string }) => category === 'REAGENTS');
    };
    expect(await reagents('2024-06-01')).toMatchObject({ thirdParties: 5 });
    expect(await reagents('2025-01-01')).toMatchObject({ thirdParties: 5 });
    expect(await reagents('2025-01-02')).toMatchObject({ thirdParties: 4, index: 3_000 });
  });

  test('counts the engagements that the assessment of risk takes for active', async () => {
    const days = [null, '2026-06-14', TODAY, '2026-06-16'];
    const status = ['PLANNED', 'ACTIVE', 'ENDED'] as const;
    const cases = status.flatMap((status) =>
      days.flatMap((startsOn) => days.map((endsOn) => ({ status, startsOn, endsOn }))),
    );
    const possible = cases.filter(({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn);
    let active = 0;
    for (const [index, { status, startsOn, endsOn }] of possible.entries()) {
      const { id } = await make.vendor({ tags: [`case ${index}`] });
      await make.engagement({ thirdParty: { id }, category: 'OTHER' });
      await own.observer`
        update engagement set status = ${status}, starts_on = ${startsOn}, ends_on = ${endsOn}
        where third_party_id = (select third_party.id from third_party where tags = ${[`case ${index}`]})`;
      for (const day of ['2026-06-13', '2026-06-14', TODAY, '2026-06-16', '2026-06-17']) {
        const where = { tags: { in: [`case ${index}`] } };
        const { byCategory } = (await portfolio(own, CONCENTRATION, where, day)).concentration;
        const expected = phaseOn({ status, startsOn, endsOn } as DossierEngagement, day) === 'ACTIVE' ? 1 : 0;
        expect(byCategory, JSON.stringify([status, startsOn, endsOn, day])).toHaveLength(expected);
        active += expected;
      }
    }
    expect(active).toBeGreaterThan(30);
    expect(active).toBeLessThan(possible.length * 4);
  });
});

describe('stored and missing assessments', () => {
  const filled = { tags: { in: ['filled'] } };

  test('a third party that awaits renewal counts by its stored assessment, and is reported', async () => {
    const { total, byLevel } = await portfolio(demo, COUNTS);
    await demo.observer`update risk set renew_on = ${TODAY} where level = 'HIGH'`;
    const [{ number }] = await demo.observer<[{ number: number }]>`
      select count(*)::int as number from risk where level = 'HIGH'`;
    expect(number).toBeGreaterThan(0);
    expect(await portfolio(demo, COUNTS)).toMatchObject({ total, byLevel, awaitingRenewal: number });
    expect(await portfolio(demo, COUNTS, null, '2026-06-16')).toMatchObject({ total, awaitingRenewal: 0 });
  });

  test('a third party that was never assessed is assessed for the answer', async () => {
    const before = await portfolio(demo, COUNTS);
    await demo.observer`delete from risk where level = 'MODERATE'`;
    const after = await portfolio(demo, COUNTS);
    expect({ ...after, awaitingRenewal: before.awaitingRenewal }).toEqual(before);
    const [{ number }] = await demo.observer<[{ number: number }]>`
      select count(*)::int as number from third_party where id not in (select third_party_id from risk)`;
    expect(number).toBeGreaterThan(0);
  });

  test('any number is assessed for another day; for today the first assessments are awaited', async () => {
    await own.observer`
      insert into third_party (id, version, created_at, updated_at, kind, legal_name, lifecycle, trading_names, domains,
        services, specialties, reports_patient_results, tags)
      select gen_random_uuid(), 1, now(), now(), 'VENDOR', 'Filled ' || n, 'PROSPECT', '{}', '{}', '{}', '{}', 'UNKNOWN',
        case when n <= 10 then '{filled,few}' else '{filled}' end::text[]
      from generate_series(1, 5001) n`;
    const query = 'query($where: ThirdPartyWhere) { portfolio(where: $where) { total byLevel { count } } }';
    const today = await own.send('DASHBOARD', query, { where: filled });
    expect(today.data ?? null).toBeNull();
    expect(today.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(today.errors![0]!.message).toMatch(/^5001 third parties are being assessed for the first time. Try again/);
    const assessed = await portfolio(own, 'total unassessed byLevel { count }', filled, '2027-05-05');
    expect(assessed).toMatchObject({ total: 5001, unassessed: 5001 });
    expect(Math.max(...assessed.byLevel.map(({ count }: { count: number }) => count))).toBe(5001);
    const plain = await portfolio(own, 'total byKind { count } byCountry { country count }', filled, '2027-05-05');
    expect(plain).toEqual({
      total: 5001,
      byKind: [{ count: 5001 }, { count: 0 }, { count: 0 }],
      byCountry: [{ country: null, count: 5001 }],
    });
    const two = (tag: string) => `{ a: portfolio(asOf: "2027-05-05", where: { tags: { in: ["${tag}"] } }) { unassessed }
      b: portfolio(asOf: "2027-05-06", where: { tags: { in: ["${tag}"] } }) { unassessed } }`;
    const { errors } = await own.send('DASHBOARD', two('filled'));
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX', limit: 5000, actual: 10_002 } }]);
    expect(errors![0]!.message).toMatch(/ask `portfolioHistory`/);
    expect(await own.ask('DASHBOARD', two('few'))).toEqual({ a: { unassessed: 10 }, b: { unassessed: 10 } });
    const few = await portfolio(own, 'unassessed byLevel { count }', { tags: { in: ['few'] } }, '2027-05-05');
    expect(few.unassessed).toBe(10);
    expect(few.byLevel.map(({ count }: { count: number }) => count).toSorted()).toEqual([0, 0, 0, 0, 10].toSorted());
  });

  test('too little time is an error that says how far the assessments came, and what to do', async () => {
    const [{ number }] = await own.observer<[{ number: number }]>`select count(*)::int as number from third_party`;
    const drawn: number[] = [];
    const late = async (knownAt: string | null) =>
      await Snapshot.of(own.database.read, async (snapshot) => {
        const args = { where: null, day: '2020-02-02', knownAt, today: TODAY, patienceMs: 0 };
        return await new Portfolio(snapshot, { ...args, draw: (cost) => drawn.push(cost) }).byLevel();
      });
    await expect(late(null)).rejects.toMatchObject({
      message: expect.stringMatching(
        `^${number} third parties need an assessment for 2020-02-02, and \\d+ could be assessed in 0 s. Send the request again`,
      ) as string,
      extensions: { code: 'UNAVAILABLE', field: 'asOf', actual: number },
    });
    await expect(late('2026-06-01T00:00:00Z')).rejects.toMatchObject({
      message: expect.stringMatching(/in 0 s\. Narrow `where`\.$/) as string,
      extensions: { code: 'UNAVAILABLE', field: 'knownAt', actual: number },
    });
    expect(drawn).toEqual([6 * number, 6 * number]);
  });
});
