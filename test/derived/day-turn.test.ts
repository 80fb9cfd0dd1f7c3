import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/registry/database.ts';
import { keyOf } from '../../src/registry/global-id.ts';
import { DayTurn } from '../../src/derived/day-turn.ts';
import { findDossiers } from '../../src/risk/dossier.ts';
import { assess } from '../../src/risk/engine/assess.ts';
import { riskLoaders } from '../../src/risk/loaders.ts';
import { policyInForce } from '../../src/risk/policy.ts';
import { renewRisk } from '../../src/derived/risk-renewal.ts';
import { verifyRisk } from '../../src/derived/verify.ts';
import { buildServer, type Server } from '../../src/server/server.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import type { Writer } from '../../src/registry/session.ts';
import { reassess } from '../../src/registry/write.ts';
import { type Noted, noteAssessments, timesAssessed } from '../support/assessments.ts';
import { fixtures } from '../support/fixtures.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const TOMORROW = '2026-06-16';
const DAY_AFTER = '2026-06-17';
const LIST = '{ thirdParties(orderBy: { field: RISK, direction: DESC }) { nodes { id } } }';
/** The schema coordinates of LIST that make it wait. */
const BY_RISK: ReadonlySet<string> = new Set(['ThirdPartyOrderField.RISK']);
/** More than a first commit assesses. */
const DUE = 45;

const registry = useRegistry();
const make = fixtures(registry);
/** Keys of third parties with a certificate that ends today, and of third parties that no day changes. */
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
/** All stored risk is of today again, and no server has seen another day. */
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

/** Starts a server with its own connections and a clock that the test sets. */
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

/** Creates a turn of the day that collects its reports. */
function turnOn(clock: { day: string }, onAssessed: (turn: DayTurn) => void = () => {}, waitMs?: number) {
  const reports: { renewed: [string, number][]; failures: unknown[] } = { renewed: [], failures: [] };
  const turn: DayTurn = new DayTurn({
    database: registry.database,
    today: () => clock.day,
    onFound: () => {},
    onAssessed: () => onAssessed(turn),
    onLogged: () => {},
    onRenewed: (day, thirdParties) => reports.renewed.push([day, thirdParties]),
    onFailure: (error) => reports.failures.push(error),
    ...(waitMs !== undefined && { waitMs }),
  });
  opened.push(() => turn.stop());
  return { turn, reports };
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

test('reads valid risk of one third party past midnight: stored risk if it is still valid, else reassessed', async () => {
  const snapshot = new Snapshot(registry.database.read);
  try {
    const { risk } = riskLoaders(snapshot);
    const { policy } = await policyInForce(snapshot);
    for (const [keys, isStored] of [
      [due, false],
      [lasting, true],
    ] as const) {
      for (const dossier of await findDossiers(snapshot, keys.slice(0, 3))) {
        const key = dossier.thirdParty.id;
        const { rules: _, ...right } = assess(dossier, policy, TOMORROW);
        const reading = (await risk.load({ thirdPartyKey: key, asOf: TOMORROW, knownAt: null }))!;
        expect({ ...right, ...reading.assessment }).toEqual({ ...reading.assessment, ...right });
        expect(reading.assessment).toMatchObject({ asOf: TOMORROW, score: right.score, level: right.level });
        expect(reading.assessedAt !== null).toBe(isStored);
        const before = (await risk.load({ thirdPartyKey: key, asOf: TODAY, knownAt: null }))!;
        expect(before.assessedAt).not.toBeNull();
        if (!isStored) expect(before.assessment.coverage).not.toBe(reading.assessment.coverage);
      }
    }
  } finally {
    await snapshot.close();
  }
  expect(await noted()).toEqual([]);
});

test('an operation that lists third parties by risk turns the day and waits; another one does not turn it', async () => {
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

test('three servers that turn at once share the work: each due third party is assessed and counted once', async () => {
  const clock = { day: TODAY };
  const servers = [await serverOn(clock), await serverOn(clock), await serverOn(clock)];
  clock.day = TOMORROW;
  await Promise.all(servers.map((server) => server.dayTurn.before(BY_RISK)));
  expect([...timesAssessed(await noted()).entries()].toSorted()).toEqual(due.map((key) => [key, 1]));
  expect(await wrongFor(TOMORROW)).toEqual([]);
  let counted = 0;
  for (const server of servers) {
    counted += await metric(server, 'attestry_risk_renewed_total');
    expect(await metric(server, 'attestry_risk_renewal_seconds')).toBeGreaterThan(0);
  }
  expect(counted).toBe(DUE);
});

/** Begins a write for today that holds the lock until `commit` is called. */
async function whileWriting() {
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
  return { writing, commit };
}

describe('a write that began before midnight', () => {
  test('is assessed for the new day if it commits after the turn', async () => {
    await renewRisk(on(TOMORROW));
    await noted();
    await reassess(on(TODAY), async () => [due[0]!]);
    expect(await noted()).toMatchObject([{ id: due[0], asOf: TOMORROW }]);
    expect(await wrongFor(TOMORROW)).toEqual([]);
  });

  test('is renewed by the turn if it holds the lock while the day turns', async () => {
    const { writing, commit } = await whileWriting();
    const { turn } = turnOn({ day: TOMORROW });
    const turning = turn.before(BY_RISK);
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

test('a list by risk does not wait for a turn that takes too long; the turn goes on', async () => {
  const { writing, commit } = await whileWriting();
  const { turn, reports } = turnOn({ day: TOMORROW }, undefined, 50);
  await turn.before(BY_RISK);
  expect([turn.isSettled, reports]).toEqual([false, { renewed: [], failures: [] }]);
  commit();
  await writing;
  await expect.poll(() => turn.isSettled, { timeout: 20_000 }).toBe(true);
  expect(await wrongFor(TOMORROW)).toEqual([]);
});

describe('a server assesses at its start', () => {
  const startOn = async (clock: { day: string }) => {
    const server = await serverOn(clock);
    server.dayTurn.start();
    await server.dayTurn.before(BY_RISK);
    return server;
  };

  test('every third party of a registry rebuilt without risk', async () => {
    await registry.observer`delete from risk`;
    await startOn({ day: TODAY });
    expect(new Set(timesAssessed(await noted()).values())).toEqual(new Set([1]));
    expect(await keysAsOf(TODAY)).toEqual([...due, ...lasting].toSorted());
    expect(await wrongFor(TODAY)).toEqual([]);
  });

  test('only third parties with risk of another basis', async () => {
    const outdated = [due[0]!, lasting[0]!].toSorted();
    await registry.observer`update risk set basis = 'engine 0' where third_party_id = any(${outdated})`;
    await noted();
    await startOn({ day: TODAY });
    expect([...timesAssessed(await noted()).keys()].toSorted()).toEqual(outdated);
    expect(await wrongFor(TODAY)).toEqual([]);
  });
});

describe('if the database fails during the turn', () => {
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

  test('lists read stored risk, and the next operation tries again', async () => {
    const server = await serverOn({ day: TOMORROW });
    const answer = await failing(() => ask(server, LIST));
    expect(answer.json()).not.toHaveProperty('errors');
    expect(await noted()).toEqual([]);
    expect((await ask(server, LIST)).json()).not.toHaveProperty('errors');
    expect(await keysAsOf(TOMORROW)).toEqual(due);
    expect(await wrongFor(TOMORROW)).toEqual([]);
  });

  test('committed work is not repeated', async () => {
    let broken: Promise<unknown> | undefined;
    const kill = () => registry.observer`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'attestry write'`;
    const { turn, reports } = turnOn({ day: TOMORROW }, () => {
      broken ??= kill();
    });
    await turn.before(BY_RISK);
    await broken;
    await turn.before(BY_RISK);
    expect(reports.renewed.map(([day]) => day)).toEqual([TOMORROW]);
    expect([...timesAssessed(await noted()).entries()].toSorted()).toEqual(due.map((key) => [key, 1]));
    expect(await wrongFor(TOMORROW)).toEqual([]);
  });
});

test('the metrics show whether risk is of today, how much is left, and failures', async () => {
  const clock = { day: TODAY };
  const server = await serverOn(clock);
  const seen = async () => ({
    settled: await metric(server, 'attestry_risk_settled'),
    awaiting: await metric(server, 'attestry_risk_awaiting_renewal'),
    failures: await metric(server, 'attestry_risk_renewal_failures_total'),
    renewed: await metric(server, 'attestry_risk_renewed_total'),
  });
  expect(await seen()).toMatchObject({ settled: 0 });
  await server.dayTurn.before(BY_RISK);
  expect(await seen()).toEqual({ settled: 1, awaiting: 0, failures: 0, renewed: 0 });
  clock.day = TOMORROW;
  expect(await seen()).toMatchObject({ settled: 0 });
  // The last due third party cannot be stored.
  await registry.observer.unsafe(`
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
    create trigger refuse before update on risk for each row when (new.third_party_id = '${due.at(-1)!}') execute function refuse()`);
  await server.dayTurn.before(BY_RISK);
  await registry.observer.unsafe('drop trigger refuse on risk; drop function refuse()');
  // The failure does not affect the others.
  expect(await seen()).toEqual({ settled: 0, awaiting: 1, failures: 1, renewed: DUE - 1 });
  await server.dayTurn.before(BY_RISK);
  expect(await seen()).toEqual({ settled: 1, awaiting: 0, failures: 1, renewed: DUE });
});

test('a stop ends the turn between two commits, and the next renewal does the rest', async () => {
  const { turn, reports } = turnOn({ day: TOMORROW }, (stopped) => void stopped.stop());
  await turn.before(BY_RISK);
  const first = await keysAsOf(TOMORROW);
  expect(first.length).toBeGreaterThan(0);
  expect(first.length).toBeLessThan(DUE);
  expect(reports).toEqual({ renewed: [], failures: [] });
  await turn.before(BY_RISK);
  expect(await keysAsOf(TOMORROW)).toEqual(first);
  expect(await renewRisk(on(TOMORROW))).toBe(DUE - first.length);
  expect(await keysAsOf(TOMORROW)).toEqual(due);
});

test('turns to the next day too, before a list is returned, if midnight passes during the turn', async () => {
  const clock = { day: TOMORROW };
  const { turn, reports } = turnOn(clock, () => (clock.day = DAY_AFTER));
  await turn.before(BY_RISK);
  expect(reports.renewed.map(([day]) => day)).toEqual([TOMORROW, DAY_AFTER]);
  expect(await wrongFor(DAY_AFTER)).toEqual([]);
});

test('a clock that ran ahead leaves nothing behind once it is right again', async () => {
  const clock = { day: '2036-01-01' };
  const server = await serverOn(clock);
  await server.dayTurn.before(BY_RISK);
  expect(await keysAsOf('2036-01-01')).not.toEqual([]);
  clock.day = TODAY;
  await server.dayTurn.before(BY_RISK);
  expect(await keysAsOf('2036-01-01')).toEqual([]);
  expect(await wrongFor(TODAY)).toEqual([]);
  await noted();
  await reassess(on(TODAY), async () => [due[0]!]);
  expect(await noted()).toMatchObject([{ asOf: TODAY }]);
});
