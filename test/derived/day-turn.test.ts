import type { GraphQLEnumType, GraphQLInputObjectType } from 'graphql';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/registry/database.ts';
import { keyOf } from '../../src/registry/global-id.ts';
import { canListByRisk, DayTurn } from '../../src/derived/day-turn.ts';
import { findDossiers } from '../../src/risk/dossier.ts';
import { assess } from '../../src/risk/engine/assess.ts';
import { riskLoaders } from '../../src/risk/loaders.ts';
import { policyInForce } from '../../src/risk/policy.ts';
import { renewRisk } from '../../src/derived/risk-renewal.ts';
import { verifyRisk } from '../../src/derived/verify.ts';
import { buildSchema } from '../../src/server/apollo.ts';
import { buildServer, type Server } from '../../src/server/server.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import { riskOrders } from '../../src/records/third-party/risk-list.ts';
import type { Writer } from '../../src/registry/session.ts';
import { reassess } from '../../src/registry/write.ts';
import { type Noted, noteAssessments, timesAssessed } from '../support/assessments.ts';
import { fixtures } from '../support/fixtures.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const TOMORROW = '2026-06-16';
const DAY_AFTER = '2026-06-17';
const LIST = '{ thirdParties(orderBy: { field: RISK, direction: DESC }) { nodes { id } } }';
/** More than are assessed in a first commit. */
const DUE = 45;

const registry = useRegistry();
const schema = buildSchema();
const make = fixtures(registry);
/** Keys of those whose certificate ends today, and of those whom no day changes. */
let due: string[] = [];
let lasting: string[] = [];
let noted: () => Promise<Noted[]>;
const opened: (() => Promise<void>)[] = [];

beforeAll(async () => {
  for (let number = 0; number < DUE; number++) {
    const { id } = await make.partnerLab();
    const thirdParty = { id };
    await make.engagement({ thirdParty, status: 'ACTIVE', startsOn: '2026-01-01', penetration: 4, clinical: 'YES' });
    await make.certification({ thirdParty, type: 'CAP', issuedOn: '2025-06-01', validUntil: TODAY });
    due.push(keyOf('ThirdParty', id)!);
  }
  lasting = await Promise.all([1, 2, 3].map(async () => keyOf('ThirdParty', (await make.vendor()).id)!));
  due = due.toSorted();
  noted = await noteAssessments(registry);
});
/** Everything is as of today again, and no server has seen another day. */
beforeEach(async () => {
  await registry.observer`update registry set assessed_on = null`;
  await renewRisk(registry.operator);
  expect((await stored()).every(({ asOf }) => asOf === TODAY)).toBe(true);
  await noted();
});
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

const on = (today: string): Writer => ({ ...registry.operator, today });
const stored = async () =>
  await registry.observer<{ id: string; asOf: string; renewOn: string | null }[]>`
    select third_party_id as id, as_of as "asOf", renew_on as "renewOn" from risk`;
const keysAsOf = async (day: string) =>
  (await stored())
    .filter(({ asOf }) => asOf === day)
    .map(({ id }) => id)
    .toSorted();
const wrongFor = async (today: string) => {
  const { faults, due: left } = await verifyRisk(on(today));
  return [...faults, ...left];
};

/** A server with connections of its own, whose clock stands where a test puts it. */
async function serverOn(clock: { day: string }): Promise<Server> {
  const database = await openDatabase({ url: registry.url, readConnections: 2, statementTimeoutMs: 10_000 });
  const server = await buildServer(registry.config, database, () => new Date(`${clock.day}T16:00:00Z`));
  await server.http.ready();
  opened.push(async () => {
    await server.stop();
    await database.close();
  });
  return server;
}

/** A turn of the day that is told of in an array. */
function turnOn(clock: { day: string }, onAssessed: (turn: DayTurn) => void = () => {}) {
  const told: { renewed: [string, number][]; failures: unknown[] } = { renewed: [], failures: [] };
  const turn: DayTurn = new DayTurn({
    database: registry.database,
    today: () => clock.day,
    onFound: () => {},
    onAssessed: () => onAssessed(turn),
    onTold: () => {},
    onRenewed: (day, thirdParties) => told.renewed.push([day, thirdParties]),
    onFailure: (error) => told.failures.push(error),
  });
  opened.push(() => turn.stop());
  return { turn, told };
}

const ask = (server: Server, query: string) =>
  server.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${registry.keys.ADMIN}` },
    payload: { query },
  });

const metric = async (server: Server, name: string) => {
  const headers = { authorization: `Bearer ${registry.keys.ADMIN}` };
  const { body } = await server.http.inject({ method: 'GET', url: '/metrics', headers });
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(body)![1]);
};

test('past midnight the risk of one third party is right at once: as kept where that holds, else assessed anew', async () => {
  const snapshot = new Snapshot(registry.database.read);
  try {
    const { risk } = riskLoaders(snapshot);
    const { policy } = await policyInForce(snapshot);
    for (const [keys, isKept] of [
      [due, false],
      [lasting, true],
    ] as const) {
      for (const dossier of await findDossiers(snapshot, keys.slice(0, 3))) {
        const key = dossier.thirdParty.id;
        const { rules: _, ...right } = assess(dossier, policy, TOMORROW);
        const reading = (await risk.load({ thirdPartyKey: key, asOf: TOMORROW, knownAt: null }))!;
        expect({ ...right, ...reading.assessment }).toEqual({ ...reading.assessment, ...right });
        expect(reading.assessment).toMatchObject({ asOf: TOMORROW, score: right.score, level: right.level });
        expect(reading.assessedAt !== null).toBe(isKept);
        const before = (await risk.load({ thirdPartyKey: key, asOf: TODAY, knownAt: null }))!;
        expect(before.assessedAt).not.toBeNull();
        if (!isKept) expect(before.assessment.coverage).not.toBe(reading.assessment.coverage);
      }
    }
  } finally {
    await snapshot.close();
  }
  expect(await noted()).toEqual([]);
});

test('what lists third parties by risk waits for the turn of the day; what does not, does not turn it', async () => {
  const clock = { day: TODAY };
  const server = await serverOn(clock);
  expect((await ask(server, LIST)).json()).not.toHaveProperty('errors');
  expect(await noted()).toEqual([]);
  clock.day = TOMORROW;
  await ask(server, '{ thirdParties { nodes { id } } }');
  expect(await noted()).toEqual([]);
  expect((await ask(server, LIST)).json()).not.toHaveProperty('errors');
  expect(await keysAsOf(TOMORROW)).toEqual(due);
  expect(await wrongFor(TOMORROW)).toEqual([]);
  await noted();
  await ask(server, LIST);
  expect(await noted()).toEqual([]);
});

describe('what can list by risk, or count by it,', () => {
  const inputFields = (name: string) => Object.keys((schema.getType(name) as GraphQLInputObjectType).getFields());
  /** Of what a third party is by itself. */
  const plain = ['kind', 'lifecycle', 'country', 'tags', 'text'];
  const asked = [
    ...inputFields('ThirdPartyWhere').map((field) => [`where: { ${field}: {} }`, !plain.includes(field)] as const),
    ...(schema.getType('ThirdPartyOrderField') as GraphQLEnumType)
      .getValues()
      .map(({ name }) => [`orderBy: { field: ${name} }`, name in riskOrders] as const),
  ];

  test.each(asked)('with %s: %s', (args, isOfRisk) => {
    expect(canListByRisk(`{ vendors(${args}) { nodes { id risk { level } } } }`, {})).toBe(isOfRisk);
    expect(canListByRisk('query($orderBy: ThirdPartyOrder)', JSON.parse(`{"a":"${args}"}`) as object)).toBe(isOfRisk);
  });

  test('is known of all filters and orders, and of the portfolio', () => {
    expect(asked.filter(([, isOfRisk]) => isOfRisk)).toHaveLength(6 + Object.keys(riskOrders).length);
    expect(canListByRisk('{ portfolio { byLevel { count } } }', {})).toBe(true);
  });
});

test('three servers that turn at once assess each that is due once, between them, and count it', async () => {
  const clock = { day: TODAY };
  const servers = [await serverOn(clock), await serverOn(clock), await serverOn(clock)];
  clock.day = TOMORROW;
  await Promise.all(servers.map((server) => server.dayTurn.before(LIST, {})));
  expect([...timesAssessed(await noted()).entries()].toSorted()).toEqual(due.map((key) => [key, 1]));
  expect(await wrongFor(TOMORROW)).toEqual([]);
  let counted = 0;
  for (const server of servers) {
    counted += await metric(server, 'attestry_risk_renewed_total');
    expect(await metric(server, 'attestry_risk_renewal_seconds')).toBeGreaterThan(0);
  }
  expect(counted).toBe(DUE);
});

describe('a write that began before midnight', () => {
  test('and commits after the turn is assessed as of the new day', async () => {
    await renewRisk(on(TOMORROW));
    await noted();
    await reassess(on(TODAY), async () => [due[0]!]);
    expect(await noted()).toMatchObject([{ id: due[0], asOf: TOMORROW }]);
    expect(await wrongFor(TOMORROW)).toEqual([]);
  });

  test('and holds the lock while the day turns is renewed by the turn', async () => {
    let commit!: () => void;
    const held = new Promise<void>((resolve) => (commit = resolve));
    let begun!: () => void;
    const locked = new Promise<void>((resolve) => (begun = resolve));
    const writing = reassess(on(TODAY), async () => {
      begun();
      await held;
      return [due[0]!];
    });
    await locked;
    const { turn } = turnOn({ day: TOMORROW });
    const turning = turn.before(LIST, {});
    const waiting = async () =>
      (await registry.observer`select from pg_locks where locktype = 'advisory' and not granted`).length;
    await expect.poll(waiting, { timeout: 10_000 }).toBe(1);
    commit();
    await Promise.all([writing, turning]);
    const ofIt = (await noted()).filter(({ id }) => id === due[0]);
    expect(ofIt.map(({ asOf }) => asOf)).toEqual([TODAY, TOMORROW]);
    expect(await wrongFor(TOMORROW)).toEqual([]);
  });
});

describe('at its start a server assesses', () => {
  const startOn = async (clock: { day: string }) => {
    const server = await serverOn(clock);
    server.dayTurn.start();
    await server.dayTurn.before(LIST, {});
    return server;
  };

  test('every third party of a registry rebuilt without risk', async () => {
    await registry.observer`delete from risk`;
    await startOn({ day: TODAY });
    expect(new Set(timesAssessed(await noted()).values())).toEqual(new Set([1]));
    expect(await keysAsOf(TODAY)).toEqual([...due, ...lasting].toSorted());
    expect(await wrongFor(TODAY)).toEqual([]);
  });

  test('what rests on another engine or catalogue, and no more', async () => {
    const some = [due[0]!, lasting[0]!].toSorted();
    await registry.observer`update risk set basis = 'engine 0' where third_party_id = any(${some})`;
    await noted();
    await startOn({ day: TODAY });
    expect([...timesAssessed(await noted()).keys()].toSorted()).toEqual(some);
    expect(await wrongFor(TODAY)).toEqual([]);
  });
});

describe('where the database fails during the turn', () => {
  const failing = async <T>(work: () => Promise<T>): Promise<T> => {
    await registry.observer.unsafe(`
      create function refuse_risk() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
      create trigger refuse_risk before insert or update on risk for each row execute function refuse_risk()`);
    try {
      return await work();
    } finally {
      await registry.observer.unsafe('drop trigger refuse_risk on risk; drop function refuse_risk()');
    }
  };

  test('lists answer from what is kept, and the next tries again', async () => {
    const server = await serverOn({ day: TOMORROW });
    const answer = await failing(() => ask(server, LIST));
    expect(answer.json()).not.toHaveProperty('errors');
    expect(await noted()).toEqual([]);
    expect((await ask(server, LIST)).json()).not.toHaveProperty('errors');
    expect(await keysAsOf(TOMORROW)).toEqual(due);
    expect(await wrongFor(TOMORROW)).toEqual([]);
  });

  test('what was committed before is not done again', async () => {
    let broken: Promise<unknown> | undefined;
    const kill = () => registry.observer`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'attestry write'`;
    const { turn, told } = turnOn({ day: TOMORROW }, () => {
      broken ??= kill();
    });
    await turn.before(LIST, {});
    await broken;
    await turn.before(LIST, {});
    expect(told.renewed.map(([day]) => day)).toEqual([TOMORROW]);
    expect([...timesAssessed(await noted()).entries()].toSorted()).toEqual(due.map((key) => [key, 1]));
    expect(await wrongFor(TOMORROW)).toEqual([]);
  });
});

test('who watches the metrics sees whether risk is as of today, how much is left, and what failed', async () => {
  const clock = { day: TODAY };
  const server = await serverOn(clock);
  const seen = async () => ({
    settled: await metric(server, 'attestry_risk_settled'),
    awaiting: await metric(server, 'attestry_risk_awaiting_renewal'),
    failures: await metric(server, 'attestry_risk_renewal_failures_total'),
    renewed: await metric(server, 'attestry_risk_renewed_total'),
  });
  expect(await seen()).toMatchObject({ settled: 0 });
  await server.dayTurn.before(LIST, {});
  expect(await seen()).toEqual({ settled: 1, awaiting: 0, failures: 0, renewed: 0 });
  clock.day = TOMORROW;
  expect(await seen()).toMatchObject({ settled: 0 });
  // The last that is due cannot be kept.
  await registry.observer.unsafe(`
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
    create trigger refuse before update on risk for each row when (new.third_party_id = '${due.at(-1)!}') execute function refuse()`);
  await server.dayTurn.before(LIST, {});
  await registry.observer.unsafe('drop trigger refuse on risk; drop function refuse()');
  // It keeps none of the others from being.
  expect(await seen()).toEqual({ settled: 0, awaiting: 1, failures: 1, renewed: DUE - 1 });
  await server.dayTurn.before(LIST, {});
  expect(await seen()).toEqual({ settled: 1, awaiting: 0, failures: 1, renewed: DUE });
});

test('a stop ends the turn between two commits, and who comes next does the rest', async () => {
  const { turn, told } = turnOn({ day: TOMORROW }, (own) => void own.stop());
  await turn.before(LIST, {});
  const first = await keysAsOf(TOMORROW);
  expect(first.length).toBeGreaterThan(0);
  expect(first.length).toBeLessThan(DUE);
  expect(told).toEqual({ renewed: [], failures: [] });
  await turn.before(LIST, {});
  expect(await keysAsOf(TOMORROW)).toEqual(first);
  expect(await renewRisk(on(TOMORROW))).toBe(DUE - first.length);
  expect(await keysAsOf(TOMORROW)).toEqual(due);
});

test('where midnight passes during the turn, the next day is turned to as well before a list is answered', async () => {
  const clock = { day: TOMORROW };
  const { turn, told } = turnOn(clock, () => (clock.day = DAY_AFTER));
  await turn.before(LIST, {});
  expect(told.renewed.map(([day]) => day)).toEqual([TOMORROW, DAY_AFTER]);
  expect(await wrongFor(DAY_AFTER)).toEqual([]);
});

test('a clock that ran ahead leaves nothing behind once it is right again', async () => {
  const clock = { day: '2036-01-01' };
  const server = await serverOn(clock);
  await server.dayTurn.before(LIST, {});
  expect(await keysAsOf('2036-01-01')).not.toEqual([]);
  clock.day = TODAY;
  await server.dayTurn.before(LIST, {});
  expect(await keysAsOf('2036-01-01')).toEqual([]);
  expect(await wrongFor(TODAY)).toEqual([]);
  await noted();
  await reassess(on(TODAY), async () => [due[0]!]);
  expect(await noted()).toMatchObject([{ asOf: TODAY }]);
});
