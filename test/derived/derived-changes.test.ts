import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/registry/database.ts';
import { keyOf as keyIn, parseGlobalId } from '../../src/registry/global-id.ts';
import { DayTurn } from '../../src/derived/day-turn.ts';
import { dayNumber, isoDay } from '../../src/risk/engine/days.ts';
import { verifyRisk } from '../../src/derived/verify.ts';
import { seedRegistry } from '../../src/samples/seed/seed.ts';
import { buildServer } from '../../src/server/server.ts';
import type { Writer } from '../../src/registry/session.ts';
import { reassess } from '../../src/registry/write.ts';
import { allowedLabs, CLIA_UNTIL } from '../support/allowed-lab.ts';
import { fixtures } from '../support/fixtures.ts';
import { askGate, changePolicy } from '../support/gate.ts';
import { followLog, type LogEntry } from '../support/follow-log.ts';
import { accept } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
const labs = allowedLabs(registry, make);
let gained: () => Promise<LogEntry[]>;

beforeAll(() => {
  gained = followLog({ observer: registry.observer });
});
beforeEach(async () => {
  await gained();
});

const keyOf = ({ id }: { id: string }) => keyIn('ThirdParty', id)!;
const following = async (...types: string[]) => (await gained()).filter(({ type }) => types.includes(type));
const derived = () => following('RISK_LEVEL', 'PROCUREMENT_ANSWER');
const short = ({ type, operation, version, image }: LogEntry) =>
  `${type} ${operation} ${version} ${String(image.level ?? image.answer)}`;
const on = (today: string): Writer => ({ ...registry.operator, today });
const dayAfter = (day: string) => isoDay(dayNumber(day) + 1);
const answerKept = async (party: { id: string }) => {
  const [row] = await registry.observer<{ answer: string; asOf: string; renewOn: string | null; basis: string }[]>`
    select answer, as_of as "asOf", renew_on as "renewOn", basis from procurement_answer_kept
    where third_party_id = ${keyOf(party)}`;
  return row!;
};

/** A turn of the day on a clock, and what it told. */
function turnOn(clock: { day: string }, told: { answers: number; reminders: number }[] = []): DayTurn {
  return new DayTurn({
    database: registry.database,
    today: () => clock.day,
    onFound: () => {},
    onAssessed: () => {},
    onRenewed: () => {},
    onLogged: (_, answers, reminders) => told.push({ answers, reminders }),
    onFailure: (error) => {
      throw error;
    },
  });
}

describe('in the write that causes it the log tells', () => {
  test('the first values of a new third party, after its own entry, with its author', async () => {
    const response = await registry.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${registry.keys.ANALYST}`, 'x-request-id': 'made-here' },
      payload: {
        query: 'mutation { createVendor(input: { legalName: "New" }) { vendor { id } userErrors { code } } }',
      },
    });
    const { id } = response.json<{ data: { createVendor: { vendor: { id: string } } } }>().data.createVendor.vendor;
    const entries = await gained();
    const key = keyOf({ id });
    expect(entries.map(short)).toEqual([
      expect.stringMatching(/^THIRD_PARTY CREATED 1/),
      expect.stringMatching(/^RISK_LEVEL CREATED 1 [A-Z_]+$/),
      expect.stringMatching(/^PROCUREMENT_ANSWER CREATED 1 (BLOCK|UNKNOWN)$/),
    ]);
    for (const entry of entries) {
      expect(entry).toMatchObject({
        about: key,
        thirdPartyId: key,
        principal: 'Local analyst',
        requestId: 'made-here',
        recordedAt: entries[0]!.recordedAt,
      });
    }
    const { thirdParty } = await registry.ask(
      'ADMIN',
      `{ thirdParty(ref: { id: "${id}" }) { risk { level score state drivingDimension } } }`,
    );
    const { level, score, state, drivingDimension } = thirdParty.risk as Record<string, unknown>;
    expect(entries[1]!.image).toEqual({ as_of: TODAY, level, score, state, driving_dimension: drivingDimension });
    const { answer, reasons } = await askGate(registry, { ref: { id } });
    const decisive = (reasons as { rule: { id: string }; effect: string }[])
      .filter(({ effect }) => ['BLOCK', 'UNKNOWN', 'CONDITION'].includes(effect))
      .map(({ rule }) => rule.id);
    const { rules, ...told } = entries[2]!.image as { rules: string[] };
    expect(told).toEqual({ as_of: TODAY, answer });
    expect(rules.toSorted()).toEqual(decisive.toSorted());
  });

  test('each change of the level or the answer once, with the next version, and nothing without a change', async () => {
    const lab = await labs.ready();
    const begun = await derived();
    expect(begun.slice(0, 2).map(({ version }) => version)).toEqual([1, 1]);
    for (const type of ['RISK_LEVEL', 'PROCUREMENT_ANSWER']) {
      const ofType = begun.filter((entry) => entry.type === type);
      expect(ofType.map(({ version }) => version)).toEqual(ofType.map((_, index) => index + 1));
      // Each differs from the one before.
      const values = ofType.map(({ image }) => image.level ?? JSON.stringify([image.answer, image.rules]));
      values.slice(1).forEach((value, index) => expect(value).not.toBe(values[index]));
    }
    const answers = begun.filter(({ type }) => type === 'PROCUREMENT_ANSWER').length;
    const levels = begun.filter(({ type }) => type === 'RISK_LEVEL').length;

    const approval = await make.decision({ thirdParty: { id: lab.id }, validUntil: '2027-12-31' });
    const entries = await gained();
    expect(entries.map(short)).toEqual([
      'DECISION CREATED 1 undefined',
      `PROCUREMENT_ANSWER UPDATED ${answers + 1} ALLOW`,
    ]);
    expect(entries[1]!.image.rules).toEqual([]);

    await accept(registry, 'updateThirdParty', {
      thirdParty: { id: lab.id },
      expectedVersion: lab.version,
      tags: ['told'],
    });
    expect((await gained()).map(({ type }) => type)).toEqual(['THIRD_PARTY']);

    const revoke = { id: approval.id, expectedVersion: approval.version, reason: 'Too early' };
    await accept(registry, 'revokeDecision', revoke, undefined, 'ADMIN');
    const [, revoked] = await gained();
    expect(short(revoked!)).toBe(`PROCUREMENT_ANSWER UPDATED ${answers + 2} BLOCK`);
    expect(revoked!.image.rules).toEqual(['APPROVAL']);

    const certification = { id: lab.clia.id, expectedVersion: lab.clia.version };
    await accept(registry, 'revokeCertification', certification);
    await make.audit({
      thirdParty: { id: lab.id },
      completedOn: '2026-06-01',
      findings: [{ title: 'Specimens lost', severity: 'CRITICAL', control: 'QUA-02', dueOn: '2026-06-02' }],
    });
    const worse = (await derived()).filter(({ type }) => type === 'RISK_LEVEL');
    expect(worse[0]).toMatchObject({ operation: 'UPDATED', version: levels + 1 });
    expect((await verifyRisk(registry.operator)).faults).toEqual([]);
  });

  test('a value that was stored but never logged', async () => {
    const vendor = await make.vendor();
    const [level, answer] = await derived();
    await registry.observer`delete from change where seq in (${level!.seq}, ${answer!.seq})`;
    await reassess(registry.operator, async () => [keyOf(vendor)]);
    expect((await derived()).map(short)).toEqual([level, answer].map((entry) => short(entry!)));
  });

  test('with the owned that the owner drags along', async () => {
    const holding = await make.vendor({ country: 'SG' });
    const owned = await make.partnerLab({
      country: 'SG',
      owners: [{ thirdParty: { id: holding.id }, percent: 60 }],
    });
    await make.engagement({
      thirdParty: { id: owned.id },
      status: 'ACTIVE',
      startsOn: '2026-01-01',
      dataFlows: [{ category: 'HUMAN_GENOMIC', peoplePerYear: 5_000, destinationCountry: 'SG' }],
    });
    await gained();
    await accept(registry, 'updateThirdParty', { thirdParty: { id: holding.id }, expectedVersion: 1, country: 'CN' });
    const entries = await gained();
    expect(entries[0]).toMatchObject({ type: 'THIRD_PARTY', about: keyOf(holding) });
    const ofOwned = entries.filter(({ thirdPartyId }) => thirdPartyId === keyOf(owned));
    expect(ofOwned.map(({ type }) => type)).toContain('RISK_LEVEL');
  });
});

test('a change of the state of our facility recomputes the laboratories that test for it, and no others', async () => {
  const albany = await make.facility();
  const other = await make.facility();
  const serving = (...facilities: { id: string }[]) =>
    labs.allowed({ facility: albany, engagement: { facilityIds: facilities.map(({ id }) => id) } });
  const concerned = [await serving(albany), await serving(albany, other), await serving()];
  const apart = [await serving(other), await make.vendor()];
  await make.engagement({ thirdParty: { id: apart[1]!.id }, category: 'BILLING', facilityIds: [albany.id] });
  const recomputedAt = async (party: { id: string }) => {
    const [row] = await registry.observer<{ risk: string; answer: string }[]>`
      select assessed_at::text as risk, decided_at::text as answer
      from risk join procurement_answer_kept using (third_party_id) where third_party_id = ${keyOf(party)}`;
    return row!;
  };
  let expectedVersion = 1;
  for (const [state, answer, rules] of [
    ['NY', 'BLOCK', ['NY-PERMIT']],
    ['NJ', 'ALLOW', []],
    [null, 'UNKNOWN', ['NY-PERMIT']],
  ] as const) {
    const [before, untouched] = [
      await Promise.all(concerned.map(recomputedAt)),
      await Promise.all(apart.map(recomputedAt)),
    ];
    await gained();
    await accept(
      registry,
      'updateFacility',
      { id: albany.id, expectedVersion: expectedVersion++, state },
      'id',
      'ADMIN',
    );
    const told = (await derived()).filter(({ thirdPartyId }) => concerned.some((lab) => keyOf(lab) === thirdPartyId));
    const answers = told.filter(({ type }) => type === 'PROCUREMENT_ANSWER').map(({ image }) => image);
    expect(answers).toHaveLength(concerned.length);
    for (const image of answers) expect(image).toMatchObject({ answer, rules });
    for (const lab of concerned) expect(await answerKept(lab)).toMatchObject({ answer });
    for (const [index, after] of (await Promise.all(concerned.map(recomputedAt))).entries()) {
      expect(after.risk > before[index]!.risk && after.answer > before[index]!.answer).toBe(true);
    }
    expect(await Promise.all(apart.map(recomputedAt))).toEqual(untouched);
    expect((await verifyRisk(registry.operator)).faults).toEqual([]);
  }
});

test('an answer is stored with the first day on which it may change without a new record', async () => {
  const lab = await labs.allowed();
  const { answer, asOf, renewOn, basis } = await answerKept(lab);
  expect({ answer, asOf }).toEqual({ answer: 'ALLOW', asOf: TODAY });
  expect(renewOn! > TODAY && renewOn! <= dayAfter(CLIA_UNTIL)).toBe(true);
  expect(basis).toMatch(/^engine \d+, .*, gate \d+, policy \d+$/);
});

describe('when the day turns', () => {
  test('the log has each change without a new record once, however many servers turn', async () => {
    const lab = await labs.allowed();
    await gained();
    const later = dayAfter(CLIA_UNTIL);
    const clock = { day: later };
    const turns = [turnOn(clock), turnOn(clock)];
    await Promise.all(turns.map((turn) => turn.look()));
    const ofLab = (await derived()).filter(({ about }) => about === keyOf(lab));
    const answers = ofLab.filter(({ type }) => type === 'PROCUREMENT_ANSWER');
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({
      operation: 'UPDATED',
      principal: 'Operator at the command line',
      requestId: 'day-turn',
      image: { as_of: later, answer: 'BLOCK', rules: expect.arrayContaining(['CLIA-REFERRAL']) as string[] },
    });
    const { faults, due } = await verifyRisk(on(later));
    expect([...faults, ...due]).toEqual([]);
    // No server has work left.
    await Promise.all([turnOn(clock).look(), turns[0]!.look()]);
    expect(await gained()).toEqual([]);
    // Back to the present, for the tests that follow.
    clock.day = TODAY;
    await turnOn(clock).look();
    expect((await answerKept(lab)).answer).toBe('ALLOW');
  });

  test('a reminder is logged on its day, once, however many servers turn and start again', async () => {
    const certification = await make.certification({ validUntil: isoDay(dayNumber(TODAY) + 92) });
    await gained();
    const clock = { day: isoDay(dayNumber(TODAY) + 2) };
    const [first, second] = [turnOn(clock), turnOn(clock)];
    await Promise.all([first.look(), second.look()]);
    await Promise.all([turnOn(clock).look(), first.look()]);
    const ofIt = (await following('REMINDER')).filter(({ about }) => about === parseGlobalId(certification.id)!.key);
    expect(ofIt).toMatchObject([{ version: 1, requestId: 'day-turn', image: { days_before: 90, days_left: 90 } }]);
    clock.day = TODAY;
    await turnOn(clock).look();
  });

  test('an answer that is due though risk is not is renewed too', async () => {
    const vendor = await make.vendor();
    await gained();
    await registry.observer`
      update procurement_answer_kept set answer = 'ALLOW', renew_on = ${TODAY} where third_party_id = ${keyOf(vendor)}`;
    const told: { answers: number; reminders: number }[] = [];
    await turnOn({ day: TODAY }, told).look();
    expect(told).toEqual([{ answers: 1, reminders: 0 }]);
    expect((await answerKept(vendor)).answer).not.toBe('ALLOW');
    // The last logged value was right.
    expect(await gained()).toEqual([]);
  });
});

describe('when the policy of the gate changes', () => {
  test('the write logs only itself; the turn of the day notices it, and logs the derived changes', async () => {
    const lab = await labs.allowed();
    const told: { answers: number; reminders: number }[] = [];
    const turn = turnOn({ day: TODAY }, told);
    await turn.look();
    await gained();
    await changePolicy(registry, { rules: [{ rule: 'APPROVAL', severity: 'INFORM', whenUnknown: 'INFORM' }] });
    expect((await gained()).map(({ type }) => type)).toEqual(['PROCUREMENT_POLICY']);
    expect(
      (await verifyRisk(registry.operator)).faults.every(
        ({ kept, fault }) => kept === 'ANSWER' && fault === 'OTHER_BASIS',
      ),
    ).toBe(true);
    // Lists by risk have nothing to wait for.
    expect(turn.isSettled).toBe(true);
    await turn.look();
    const [{ count }] = (await registry.observer`select count(*) from third_party`) as unknown as [{ count: number }];
    expect(told.at(-1)!.answers).toBe(count);
    const changed = await gained();
    expect(changed.every(({ type }) => type === 'PROCUREMENT_ANSWER')).toBe(true);
    expect((await verifyRisk(registry.operator)).faults).toEqual([]);
    const already = told.length;
    await turn.look();
    expect(told).toHaveLength(already);

    await changePolicy(registry, { rules: [{ rule: 'REVIEW', severity: 'BLOCK', parameters: { everyMonths: 1 } }] });
    await accept(registry, 'updateThirdParty', {
      thirdParty: { id: lab.id },
      expectedVersion: lab.version,
      reviewEveryMonths: null,
    });
    await turn.look();
    const ofLab = (await derived()).filter(({ about }) => about === keyOf(lab));
    expect(ofLab.map(({ image }) => [image.answer, image.rules])).toEqual([['BLOCK', ['REVIEW']]]);
  });

  test('by a server that has begun its day, it begins at once', async () => {
    const database = await openDatabase({ url: registry.url, readConnections: 2, statementTimeoutMs: 10_000 });
    const server = await buildServer(registry.config, database, () => registry.now);
    try {
      await server.http.ready();
      server.dayTurn.start();
      await vi.waitFor(() => expect(server.dayTurn.isSettled).toBe(true), { timeout: 10_000 });
      const { procurementPolicy } = await registry.ask('ADMIN', '{ procurementPolicy { version } }');
      await server.http.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${registry.keys.ADMIN}` },
        payload: {
          query: `mutation { updateProcurementPolicy(input: { expectedVersion: ${procurementPolicy.version}, reason: "Tried", holdDays: 9 }) { userErrors { code } } }`,
        },
      });
      await vi.waitFor(async () => expect((await verifyRisk(registry.operator)).faults).toEqual([]), {
        timeout: 10_000,
        interval: 100,
      });
    } finally {
      await server.stop();
      await database.close();
    }
  });
});

describe('recomputing derived data takes the same number of statements', () => {
  const statementsOf = async (keys: string[]) => {
    registry.statements.length = 0;
    await reassess(registry.operator, async () => keys);
    return registry.statements.filter((text) => !/^(begin|commit)\b|\bpg_type\b/i.test(text)).length;
  };

  test('for a hundred third parties as for ten, and few for one', async () => {
    await seedRegistry(registry.operator, { thirdParties: 100, seed: 1 });
    // Third parties with an owner in the registry first: their owners take one more statement.
    const found = await registry.observer<{ id: string }[]>`
      select id from third_party order by
        exists (select from third_party_owner where third_party_id = id and owner_id is not null) desc, id limit 100`;
    const keys = found.map(({ id }) => id);
    const ofTen = await statementsOf(keys.slice(0, 10));
    expect(await statementsOf(keys)).toBe(ofTen);
    // The lock between two settings of its time limit, and the times; the plan setting, the policy, dossiers, owners and the network; risk, answers, due days, news, reminders.
    expect(await statementsOf(keys.slice(0, 1))).toBeLessThanOrEqual(14);
  });
});

test('a seeded registry has it all in its log, and the next turn of the day finds nothing to do', async () => {
  await gained();
  await seedRegistry(registry.operator, { thirdParties: 60, seed: 2 });
  const entries = await gained();
  const times = new Map<string, number>();
  for (const { type } of entries) times.set(type, (times.get(type) ?? 0) + 1);
  expect([times.get('RISK_LEVEL'), times.get('PROCUREMENT_ANSWER')]).toEqual([60, 60]);
  expect(times.get('REMINDER')).toBeGreaterThan(5);
  const told: { answers: number; reminders: number }[] = [];
  await turnOn({ day: TODAY }, told).look();
  expect(told).toEqual([{ answers: 0, reminders: 0 }]);
  expect(await gained()).toEqual([]);
});
