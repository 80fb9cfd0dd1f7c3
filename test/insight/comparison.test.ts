import { beforeAll, describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry({ MAX_QUERY_COST: '10000000' });
const make = fixtures(registry);

const COMPARED = `before { asOf knownAt modelVersion level score dimensions { dimension hazard } }
  after { asOf knownAt modelVersion level score dimensions { dimension hazard } } dimensions { dimension hazardChange }
  factors { dimension hazardChange before { code } after { code } } rules { rule { id } before { answer } after { answer } }
  gatesRaised { code } gatesCleared { code } procurement { before { answer } after { answer asOf knownAt } }`;

const compare = async (id: string, before: object, after: object = {}) =>
  (
    await registry.ask(
      'AUDITOR',
      `query($id: ID!, $before: RiskView!, $after: RiskView!) {
        compareRisk(thirdParty: { id: $id }, before: $before, after: $after) { ${COMPARED} } }`,
      { id, before, after },
    )
  ).compareRisk;

const riskOf = async (id: string, args: string) =>
  (
    await registry.ask(
      'AUDITOR',
      `query($id: ID!) { thirdParty(ref: { id: $id }) { risk${args} { level score dimensions { dimension hazard } } } }`,
      { id },
    )
  ).thirdParty.risk;

const now = async () => {
  const [last] = await registry.observer<
    { at: string }[]
  >`select recorded_at as at from change order by seq desc limit 1`;
  return last!.at;
};

/** The differences of all factors of a dimension are the difference of its hazard. */
function expectExplained({ before, after, dimensions, factors }: Awaited<ReturnType<typeof compare>>): void {
  for (const [index, { dimension, hazardChange }] of dimensions.entries()) {
    expect(hazardChange).toBeCloseTo(after.dimensions[index].hazard - before.dimensions[index].hazard, 8);
    const parts = factors
      .filter((one: { dimension: string }) => one.dimension === dimension)
      .reduce((sum: number, one: { hazardChange: number }) => sum + one.hazardChange, 0);
    expect(parts).toBeCloseTo(hazardChange, 6);
  }
}

let id: string;
let recorded: string;
let later: string;

beforeAll(async () => {
  id = (await make.partnerLab({ country: 'US' })).id;
  const thirdParty = { id };
  await make.engagement({
    thirdParty,
    status: 'ACTIVE',
    clinical: 'YES',
    soleSource: 'NO',
    dependency: 2,
    penetration: 2,
  });
  await make.certification({ thirdParty, type: 'CLIA', issuedOn: '2025-01-01', validUntil: '2026-09-30' });
  recorded = await now();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await make.incident({ thirdParty, kind: 'BREACH', severity: 'CRITICAL', discoveredOn: TODAY });
  later = await now();
});

describe('a comparison', () => {
  test('of two days is that of the risk on each, factor by factor', async () => {
    const compared = await compare(id, {}, { asOf: '2026-10-01' });
    expect(compared.before).toMatchObject({ asOf: TODAY, ...(await riskOf(id, '')) });
    expect(compared.after).toMatchObject({ asOf: '2026-10-01', ...(await riskOf(id, '(asOf: "2026-10-01")')) });
    expect(compared.gatesRaised).toEqual([{ code: 'CLIA-REFERRAL' }]);
    expect(compared.rules).toContainEqual({
      rule: { id: 'CLIA-REFERRAL' },
      before: { answer: 'UNKNOWN' },
      after: { answer: 'NOT_MET' },
    });
    expect(compared.procurement.after.asOf).toBe('2026-10-01');
    expectExplained(compared);
    const back = await compare(id, { asOf: '2026-10-01' }, {});
    expect(back.gatesCleared).toEqual(compared.gatesRaised);
    expectExplained(back);
  });

  test('of two instants compares the facts known at each', async () => {
    const compared = await compare(id, { knownAt: recorded }, { knownAt: later });
    expect(compared.before.knownAt).toBe(recorded);
    expect(compared.before).toMatchObject(await riskOf(id, `(knownAt: "${recorded}")`));
    expect(compared.gatesRaised).toEqual([{ code: 'OPEN_CRITICAL_INCIDENT' }]);
    expect(compared.factors).toMatchObject([{ dimension: 'INCIDENT', before: null, after: { code: 'INCIDENT' } }]);
    expectExplained(compared);
  });

  test('with an instant before it was recorded has nothing on that side, and all on the other', async () => {
    const { id: young } = await make.vendor();
    const compared = await compare(young, { knownAt: recorded });
    expect(compared.before).toBeNull();
    expect(compared.after.level).toBe('VERY_HIGH');
    expect(compared.procurement.before.answer).toBe('UNKNOWN');
    expect(compared.factors.length).toBeGreaterThan(10);
  });

  test('of two versions of the model compares their results for the same records', async () => {
    const earlier = 1;
    await registry.observer.unsafe(
      `insert into catalogue_version (kind, version, content, sha256, seeded_at)
       select kind, ${earlier}, jsonb_set(jsonb_set(content, '{version}', '${earlier}'), '{hazard,residual}', '0.2'), 'earlier', now()
       from catalogue_version where kind = 'risk-policy' order by version desc limit 1`,
    );
    const compared = await compare(id, { modelVersion: earlier }, {});
    expect(compared.before.modelVersion).toBe(earlier);
    expect(compared.after.modelVersion).toBeGreaterThan(earlier);
    // The only constant that differs is the residual uncertainty.
    for (const { hazardChange } of compared.dimensions) expect(hazardChange).toBeCloseTo(-0.1, 9);
    expect(compared.factors.map(({ before }: { before: { code: string } }) => before.code)).toEqual(
      Array(7).fill('RESIDUAL_UNCERTAINTY'),
    );
    expectExplained(compared);
  });

  test('of a view with itself shows no difference', async () => {
    for (const view of [{}, { asOf: '2030-01-01' }, { knownAt: later }]) {
      const { before, after, factors, rules, gatesRaised, gatesCleared } = await compare(id, view, view);
      expect(before).toEqual(after);
      expect([factors, rules, gatesRaised, gatesCleared]).toEqual([[], [], [], []]);
    }
  });

  test.each([
    [{ modelVersion: 99 }, 'modelVersion'],
    [{ asOf: 'soon' }, 'before.asOf'],
    [{ knownAt: 'then' }, 'before.knownAt'],
    [{ knownAt: '2190-01-01T00:00:00Z' }, 'before.knownAt'],
  ])('with %j is refused', async (before, field) => {
    const { errors } = await registry.send(
      'DASHBOARD',
      `query($id: ID!, $before: RiskView!) { compareRisk(thirdParty: { id: $id }, before: $before) { before { level } } }`,
      { id, before },
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('the history of risk', () => {
  let moved: string;

  beforeAll(async () => {
    moved = (await make.vendor({ tags: ['moves'] })).id;
    const thirdParty = { id: moved };
    registry.now = new Date('2026-07-01T16:00:00Z');
    const { id: incidentId, version } = await make.incident({ thirdParty, kind: 'BREACH', severity: 'CRITICAL' });
    await make.engagement({
      thirdParty,
      category: 'OTHER',
      status: 'ACTIVE',
      dependency: 1,
      penetration: 1,
      soleSource: 'NO',
      clinical: 'NO',
      protectedData: 'NONE',
    });
    registry.now = new Date('2026-08-01T16:00:00Z');
    await accept(registry, 'updateIncident', { id: incidentId, expectedVersion: version, closedOn: '2026-07-15' });
  });

  const history = async (from: string, to: string) =>
    (
      await registry.ask(
        'DASHBOARD',
        `query($id: ID!, $from: Date!, $to: Date!) { thirdParty(ref: { id: $id }) {
          riskHistory(from: $from, to: $to) { asOf recordedAt level score } } }`,
        { id: moved, from, to },
      )
    ).thirdParty.riskHistory as { asOf: string; level: string; recordedAt: string }[];

  test('is the level on the first day, and each change until the last', async () => {
    const all = await history('2026-01-01', '2026-12-31');
    expect(all.map(({ asOf }) => asOf)).toEqual([TODAY, '2026-08-01']);
    expect(new Set(all.map(({ level }) => level)).size).toBe(2);
    expect(await history('2026-07-10', '2026-12-31')).toEqual(all);
    expect(await history('2026-07-10', '2026-07-20')).toEqual(all.slice(0, 1));
    expect(await history('2026-08-01', '2026-08-01')).toEqual(all.slice(1));
    expect(await history('2020-01-01', '2020-12-31')).toEqual([]);
  });

  test('cannot end before it begins', async () => {
    const ask = (from: string, to: string) =>
      registry.send('DASHBOARD', `{ vendors { nodes { riskHistory(from: "${from}", to: "${to}") { level } } } }`);
    expect((await ask('2026-02-01', '2026-01-01')).errors![0]!.extensions).toMatchObject({ field: 'to' });
    expect((await ask('x', '2026-01-01')).errors![0]!.extensions).toMatchObject({ field: 'from' });
  });

  const movers = async (args: string, of = '') =>
    (
      await registry.ask(
        'DASHBOARD',
        `{ portfolio(where: { tags: { in: ["moves"] } } ${of}) { movers(${args}) { worse better appeared
          thirdParties { thirdParty { id } before { asOf level recordedAt } after { asOf level recordedAt } } } } }`,
      )
    ).portfolio.movers;

  test('names who moved since a day, and who came', async () => {
    const [first, second] = await history('2026-01-01', '2026-12-31');
    expect(await movers('since: "2026-07-20"', 'asOf: "2026-09-01"')).toEqual({
      worse: 0,
      better: 1,
      appeared: 0,
      thirdParties: [
        {
          thirdParty: { id: moved },
          before: { asOf: first!.asOf, level: first!.level, recordedAt: first!.recordedAt },
          after: { asOf: second!.asOf, level: second!.level, recordedAt: second!.recordedAt },
        },
      ],
    });
    expect(await movers('since: "2026-06-01"', 'asOf: "2026-09-01"')).toMatchObject({ appeared: 1, thirdParties: [] });
    expect(await movers('since: "2026-07-20"', 'asOf: "2026-07-30"')).toMatchObject({ better: 0, appeared: 0 });
    expect(await movers('since: "2026-07-20"', `asOf: "2026-09-01", knownAt: "${later}"`)).toMatchObject({ better: 0 });
  });

  test.each(['since: "2030-01-01"', 'since: "x"', 'since: "2026-01-01", first: 101'])('%s is refused', async (args) => {
    const { errors } = await registry.send('DASHBOARD', `{ portfolio { movers(${args}) { worse } } }`);
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });
});
