import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { riskLevels } from '../../db/catalogue/risk-policy.ts';
import { procurementAnswer } from '../../db/tables/procurement-answer.ts';
import { dateIn } from '../../src/input/time-zone.ts';
import { historyOf } from '../../src/insight/portfolio/history.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { Chance } from '../../src/samples/seed/chance.ts';
import { TODAY, type TestRegistry, useRegistry } from '../support/registry.ts';

/** Holds the demo, with the year before its first day. */
const demo = useRegistry();
/** Holds the entries of the log that a test inserts. */
const fixed = useRegistry();
const random = useRegistry();

const ZONE = 'America/New_York';
const ALL = `on recorded byLevel { level count } byAnswer { answer count } openFindings overdueFindings expiring newlyExpiring`;

/** An entry of the log, as the replay reads it. */
interface Entry {
  type: string;
  of: string;
  party: string;
  at: string;
  image: Record<string, string | number | null>;
}

async function history(registry: TestRegistry, args: object, selection = ALL) {
  const query = `query($where: ThirdPartyWhere, $from: Date!, $to: Date!, $every: HistoryInterval! = MONTH) {
    portfolioHistory(where: $where, from: $from, to: $to, every: $every) { ${selection} } }`;
  return (await registry.ask('DASHBOARD', query, { ...args })).portfolioHistory as Record<string, unknown>[];
}

/** Appends entries to the log in one statement, as a write does. */
async function append(registry: TestRegistry, entries: readonly Entry[]): Promise<void> {
  await registry.observer`
    insert into change (recorded_at, principal_id, request_id, record_type, record_id, third_party_id, operation, version, schema_version, image)
    select (one ->> 'at')::timestamptz, (select id from principal limit 1), null, (one ->> 'type')::record_type, (one ->> 'of')::uuid,
      (one ->> 'party')::uuid, 'UPDATED', 2, 1, one -> 'image'
    from jsonb_array_elements(${JSON.stringify(entries)}::text::jsonb) with ordinality as list(one, place) order by place`;
}

const readLog = async (registry: TestRegistry): Promise<Entry[]> => [
  ...(await registry.observer<Entry[]>`
    select record_type as type, record_id as of, third_party_id as party, recorded_at as at, image from change
    where record_type in ('RISK_LEVEL', 'PROCUREMENT_ANSWER', 'REMINDER', 'FINDING') order by seq`),
];

/** Returns the counts at the end of a day, replayed entry by entry. */
function replayed(log: readonly Entry[], on: string, after: string) {
  const values: Record<string, Map<string, { value: unknown; since: string }[]>> = {};
  const findings = new Map<string, Entry['image']>();
  const ends = new Map<string, { first: string; on: string }>();
  for (const { type, of, at, image } of log) {
    if (type === 'FINDING') {
      if (dateIn(ZONE, new Date(at)) <= on) findings.set(of, image);
    } else if (type === 'REMINDER') {
      const end = Date.parse(String(image.ends_on));
      const first = new Date(end - Number(image.days_left) * 86_400_000).toISOString().slice(0, 10);
      const key = [of, image.expiration_kind, image.ends_on].join();
      if (!ends.has(key)) ends.set(key, { first, on: String(image.ends_on) });
    } else {
      const ofType = (values[type] ??= new Map());
      const [value, steps] = [image.level ?? image.answer, ofType.get(of) ?? []];
      const last = steps.at(-1);
      if (last?.value === value) continue;
      const since = [String(image.as_of), last?.since ?? ''].sort().at(-1)!;
      ofType.set(of, [...steps, { value, since }]);
    }
  }
  const count = (type: string, wanted?: string) =>
    [...(values[type]?.values() ?? [])]
      .map((steps) => steps.findLast(({ since }) => since <= on)?.value)
      .filter((value) => value !== undefined && (wanted === undefined || value === wanted)).length;
  const open = [...findings.values()].filter(
    ({ status, retired_on: retired }) => status === 'OPEN' && (retired == null || String(retired) > on),
  );
  const near = [...ends.values()].filter(({ first }) => first <= on);
  return {
    on,
    recorded: count('RISK_LEVEL'),
    byLevel: riskLevels.map((level) => ({ level, count: count('RISK_LEVEL', level) })),
    byAnswer: procurementAnswer.enumValues.map((answer) => ({ answer, count: count('PROCUREMENT_ANSWER', answer) })),
    openFindings: open.length,
    overdueFindings: open.filter(({ due_on: due }) => due != null && String(due) < on).length,
    expiring: near.filter((end) => end.on >= on).length,
    newlyExpiring: near.filter(({ first }) => first > after).length,
  };
}

/** The whole history, replayed. */
function expected(log: readonly Entry[], from: string, days: readonly unknown[]) {
  const dayBefore = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
  return days.map((on, index) => replayed(log, String(on), index === 0 ? dayBefore : String(days[index - 1])));
}

const party = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

describe('the points', () => {
  const daysOf = async (args: object) => (await history(fixed, args, 'on')).map(({ on }) => on);

  test.each([
    ['DAY', '2026-02-27', '2026-03-02', ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']],
    // 2026-02-01 and 2026-02-08 are Sundays.
    ['WEEK', '2026-01-30', '2026-02-11', ['2026-02-01', '2026-02-08', '2026-02-11']],
    ['WEEK', '2026-02-01', '2026-02-08', ['2026-02-01', '2026-02-08']],
    ['MONTH', '2025-12-31', '2026-03-15', ['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-15']],
    ['MONTH', '2024-02-10', '2024-02-29', ['2024-02-29']],
    ['QUARTER', '2025-08-01', '2026-04-01', ['2025-09-30', '2025-12-31', '2026-03-31', '2026-04-01']],
    ['QUARTER', TODAY, TODAY, [TODAY]],
  ])('of each %s from %s to %s are %j', async (every, from, to, days) => {
    expect(await daysOf({ every, from, to })).toEqual(days);
  });

  test('are at most 400, and the default is each month', async () => {
    expect(await daysOf({ every: 'DAY', from: '2025-05-12', to: TODAY })).toHaveLength(400);
    expect(await daysOf({ from: '2026-01-01', to: TODAY })).toHaveLength(6);
  });

  test.each([
    [{ from: '2026-02-01', to: '2026-01-31' }, 'to', /^to: must not be before from, 2026-02-01\.$/],
    [{ from: TODAY, to: '2026-06-16' }, 'to', /^to: must be at most today, 2026-06-15/],
    [{ from: '2025-05-11', to: TODAY, every: 'DAY' }, 'every', /401 points; at most 400 .* longer intervals\.$/],
    [{ from: 'x', to: TODAY }, 'from', /is not a day/],
    [{ from: TODAY, to: '2026-02-30' }, 'to', /is not a day/],
    [{ from: TODAY, to: TODAY, where: { riskScore: { gte: 101 } } }, 'where.riskScore.gte', /101/],
  ])('%j is refused', async (args, field, message) => {
    const query = `query($where: ThirdPartyWhere, $from: Date!, $to: Date!, $every: HistoryInterval! = MONTH) {
      portfolioHistory(where: $where, from: $from, to: $to, every: $every) { on } }`;
    const { data, errors } = await fixed.send('DASHBOARD', query, { ...args });
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
    expect(errors![0]!.message).toMatch(message);
  });

  test('need a key', async () => {
    const query = `{ portfolioHistory(from: "${TODAY}", to: "${TODAY}") { on } }`;
    const { statusCode } = await fixed.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
    expect(statusCode).toBe(401);
  });
});

describe('the counts', () => {
  beforeAll(async () => {
    const level = (of: number, value: string, day: string): Entry => ({
      type: 'RISK_LEVEL',
      of: party(of),
      party: party(of),
      at: `${day}T17:00:00Z`,
      image: { as_of: day, level: value, score: 1 },
    });
    const answer = (of: number, value: string, day: string): Entry => ({
      ...level(of, '', day),
      type: 'PROCUREMENT_ANSWER',
      image: { as_of: day, answer: value },
    });
    const finding = (of: number, at: string, image: Entry['image']): Entry => ({
      type: 'FINDING',
      of: party(of),
      party: party(1),
      at,
      image,
    });
    const reminder = (of: number, kind: string, endsOn: string, daysLeft: number): Entry => ({
      type: 'REMINDER',
      of: party(of),
      party: party(1),
      at: '2026-01-01T00:00:00Z',
      image: { expiration_kind: kind, ends_on: endsOn, days_left: daysLeft },
    });
    await append(fixed, [level(1, 'LOW', '2025-12-20'), level(2, 'HIGH', '2026-01-31')]);
    await append(fixed, [answer(1, 'UNKNOWN', '2026-02-01')]);
    await append(fixed, [level(1, 'VERY_HIGH', '2026-02-28'), level(3, 'LOW', '2026-03-01')]);
    // Other rules, the same answer.
    await append(fixed, [answer(1, 'UNKNOWN', '2026-02-02')]);
    await append(fixed, [answer(1, 'ALLOW', '2026-04-01')]);
    const due = { status: 'OPEN', due_on: '2026-02-28', retired_on: null };
    // 04:30 in UTC is still the day before in New York.
    await append(fixed, [finding(11, '2026-03-01T04:30:00Z', due)]);
    await append(fixed, [finding(12, '2026-03-01T05:00:00Z', { ...due, due_on: '2026-04-30' })]);
    await append(fixed, [finding(13, '2026-01-01T12:00:00Z', { ...due, due_on: null })]);
    await append(fixed, [finding(11, '2026-04-10T12:00:00Z', { ...due, status: 'REMEDIATED' })]);
    await append(fixed, [finding(12, '2026-04-11T12:00:00Z', { ...due, due_on: '2026-04-15' })]);
    await append(fixed, [finding(13, '2026-04-12T12:00:00Z', { ...due, due_on: null, retired_on: '2026-05-31' })]);
    await append(fixed, [finding(11, '2026-05-20T12:00:00Z', due)]);
    await append(fixed, [reminder(21, 'CONTRACT', '2026-03-31', 90), reminder(22, 'REVIEW', '2026-03-30', 30)]);
    await append(fixed, [reminder(21, 'CONTRACT', '2026-03-31', 30)]);
    await append(fixed, [reminder(21, 'CONTRACT', '2027-03-31', 330)]);
  });

  const counts = async (selection: string, from = '2026-01-01') =>
    (await history(fixed, { from, to: '2026-05-31' }, selection)).map((point) => Object.values(point));

  test('of levels are those at the end of each day', async () => {
    const byLevel = await history(
      fixed,
      { from: '2026-01-01', to: '2026-03-31' },
      'on recorded byLevel { level count }',
    );
    const numbers = byLevel.map(({ on, recorded, byLevel: levels }) => [
      on,
      recorded,
      (levels as { count: number }[]).map(({ count }) => count).join(' '),
    ]);
    expect(numbers).toEqual([
      ['2026-01-31', 2, '0 1 0 1 0'],
      ['2026-02-28', 2, '0 0 0 1 1'],
      ['2026-03-31', 3, '0 1 0 1 1'],
    ]);
  });

  test('of answers have no third party before its first answer', async () => {
    const answers = await history(fixed, { from: '2026-01-01', to: '2026-04-30' }, 'byAnswer { answer count }');
    expect(answers.map(({ byAnswer }) => (byAnswer as { count: number }[]).map(({ count }) => count))).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 0, 1],
      [1, 0, 0, 0],
    ]);
  });

  test('of findings are those open in the log, by the day in the time zone', async () => {
    expect(await counts('on openFindings overdueFindings')).toEqual([
      ['2026-01-31', 1, 0],
      ['2026-02-28', 2, 0],
      ['2026-03-31', 3, 1],
      ['2026-04-30', 2, 1],
      ['2026-05-31', 2, 2],
    ]);
  });

  test('of ends are those near, and those that came near since the point before', async () => {
    expect(await counts('on expiring newlyExpiring')).toEqual([
      ['2026-01-31', 1, 0],
      ['2026-02-28', 2, 1],
      ['2026-03-31', 1, 0],
      ['2026-04-30', 0, 0],
      ['2026-05-31', 1, 1],
    ]);
    // The first reminder was on 2025-12-31.
    expect((await counts('newlyExpiring', '2025-12-31'))[0]).toEqual([1]);
  });

  test('of a filter are of the third parties that it finds today', async () => {
    const none = await history(fixed, { from: '2026-05-01', to: '2026-05-31', where: { kind: { in: ['VENDOR'] } } });
    expect(none).toMatchObject([{ recorded: 0, openFindings: 0, expiring: 0 }]);
    const empty = await history(fixed, { from: '2026-05-01', to: '2026-05-31', where: { kind: null } });
    expect(empty).toMatchObject([{ recorded: 3, openFindings: 2, expiring: 1 }]);
  });
});

describe('replayed entry by entry, the log gives the same', () => {
  beforeAll(() => loadDemo(demo.operator, () => {}));

  test.each([
    ['MONTH', '2025-06-01'],
    ['WEEK', '2025-12-03'],
    ['QUARTER', '2024-01-01'],
    ['DAY', '2026-02-01'],
  ])('each %s of the demo from %s', async (every, from) => {
    const points = await history(demo, { every, from, to: TODAY });
    expect(points.length).toBeGreaterThan(5);
    expect(points).toEqual(
      expected(
        await readLog(demo),
        from,
        points.map(({ on }) => on),
      ),
    );
    expect(new Set(points.map(({ byLevel }) => JSON.stringify(byLevel))).size).toBeGreaterThan(4);
  });

  test('for a filter too, and today like the portfolio', async () => {
    const where = { kind: { in: ['PARTNER_LAB'] }, lifecycle: { in: ['ACTIVE'] } };
    const labs = await demo.observer<{ id: string }[]>`
      select id from third_party where kind = 'PARTNER_LAB' and lifecycle = 'ACTIVE'`;
    const chosen = new Set(labs.map(({ id }) => id));
    const points = await history(demo, { from: '2025-06-20', to: TODAY, where });
    const log = (await readLog(demo)).filter((entry) => chosen.has(entry.party));
    expect(points).toEqual(expected(log, '2025-06-20', points.map(({ on }) => on))); // prettier-ignore
    for (const asked of [where, null]) {
      const query = `query($where: ThirdPartyWhere) { portfolio(where: $where) { byLevel { level count } byAnswer { answer count } } }`;
      const { portfolio } = await demo.ask('DASHBOARD', query, { where: asked });
      const [today] = await history(demo, { from: TODAY, to: TODAY, where: asked });
      expect(today!.byLevel).toEqual(portfolio.byLevel);
      expect([...(today!.byAnswer as object[]), { answer: null, count: 0 }]).toEqual(portfolio.byAnswer);
    }
  });

  test('for random entries', async () => {
    const chance = new Chance(7);
    const day = () => new Date(Date.parse('2026-06-10') - chance.whole(0, 200) * 86_400_000).toISOString().slice(0, 10);
    const instants = Array.from(
      { length: 250 },
      () => `${day()}T${String(chance.whole(0, 23)).padStart(2, '0')}:30:00Z`,
    );
    for (const at of instants.toSorted()) {
      const entries = Array.from({ length: chance.whole(1, 4) }, (): Entry => {
        const type = chance.of(['RISK_LEVEL', 'RISK_LEVEL', 'PROCUREMENT_ANSWER', 'FINDING', 'REMINDER']);
        const of = party(chance.whole(1, 12));
        // A clock that was ahead makes a later day earlier than one before.
        const asOf = chance.is(0.1) ? day() : at.slice(0, 10);
        const images: Record<string, Entry['image']> = {
          RISK_LEVEL: { as_of: asOf, level: chance.of([...riskLevels]), score: 1 },
          PROCUREMENT_ANSWER: { as_of: asOf, answer: chance.of([...procurementAnswer.enumValues]) },
          FINDING: {
            status: chance.of(['OPEN', 'OPEN', 'REMEDIATED']),
            due_on: chance.known(0.7, day),
            retired_on: chance.known(0.2, day),
          },
          REMINDER: {
            expiration_kind: chance.of(['CONTRACT', 'WAIVER']),
            ends_on: chance.of(['2026-05-01', '2026-06-12', '2026-06-15']),
            days_left: chance.whole(0, 90),
          },
        };
        return { type, of: type === 'FINDING' ? of.replace('8000', '9000') : of, party: of, at, image: images[type]! };
      });
      // One statement has at most one entry of a type about a record.
      const unique = new Map(entries.map((entry) => [[entry.type, entry.of, entry.image.expiration_kind, entry.image.ends_on].join(), entry])); // prettier-ignore
      await append(random, [...unique.values()]);
    }
    const log = await readLog(random);
    for (const [every, from] of [
      ['DAY', '2025-11-01'],
      ['WEEK', '2026-01-14'],
    ] as const) {
      const points = await history(random, { every, from, to: TODAY });
      expect(points).toEqual(expected(log, from, points.map(({ on }) => on))); // prettier-ignore
    }
  });

  test('for a log from before the upgrade: the migration finds the same spans as the trigger', async () => {
    const spans = async () => ({
      spans: await random.observer`select * from recorded_span order by record_type, record_id, value, since, until`,
      findings: await random.observer`select * from open_finding_span order by finding_id, since, until, due_on`,
    });
    const before = await spans();
    expect(before.spans.length).toBeGreaterThan(100);
    await random.observer`truncate recorded_span, open_finding_span`;
    const migration = readFileSync(new URL('../../db/migrations/0023_recorded_spans.sql', import.meta.url), 'utf8');
    const inserts = migration.split('--> statement-breakpoint').filter((text) => /^(\s*--.*\n)*\s*INSERT/.test(text));
    expect(inserts).toHaveLength(3);
    for (const insert of inserts) await random.observer.unsafe(insert);
    expect(await spans()).toEqual(before);
  });
});

test('one statement counts all selected fields', async () => {
  const statementsOf = async (selection: string) => {
    demo.statements.length = 0;
    await history(demo, { from: '2025-06-01', to: TODAY }, selection);
    return demo.statements.filter((text) => !/^(begin|commit)\b|\bhash = |\bpg_type\b/i.test(text)).length;
  };
  await statementsOf(ALL);
  expect(await statementsOf(ALL)).toBe(1);
  expect(await statementsOf('on')).toBe(0);
});

test('the cost follows the number of recorded values', async () => {
  const drawnFor = async (registry: TestRegistry) => {
    const drawn: number[] = [];
    await Snapshot.of(registry.database.read, async (snapshot) => {
      const days = { from: '2025-01-01', to: TODAY, every: 'QUARTER', today: TODAY, timeZone: ZONE } as const;
      const points = historyOf(snapshot, { where: null, ...days, draw: (cost) => drawn.push(cost) });
      await Promise.all(points.map((point) => point.byLevel()));
    });
    const [{ number }] = await registry.observer<[{ number: number }]>`
      select count(*)::int as number from recorded_span where record_type = 'RISK_LEVEL'`;
    return { drawn, number };
  };
  const { drawn, number } = await drawnFor(demo);
  expect(number).toBeGreaterThan(60);
  expect(drawn).toEqual([Math.ceil(number / 50)]);
  expect((await drawnFor(fixed)).drawn).toEqual([1]);
});
