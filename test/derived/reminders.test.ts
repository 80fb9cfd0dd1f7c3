import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { renewReminders } from '../../src/derived/reminder-renewal.ts';
import { keyOf as keyIn, parseGlobalId } from '../../src/registry/global-id.ts';
import { dayNumber, isoDay } from '../../src/risk/engine/days.ts';
import { renewRisk } from '../../src/derived/risk-renewal.ts';
import type { Writer } from '../../src/registry/session.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { followLog, type LogEntry } from '../support/follow-log.ts';
import { accept } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
let gained: () => Promise<LogEntry[]>;

beforeAll(() => {
  gained = followLog({ observer: registry.observer });
});
/** Records of earlier tests end too: each test begins with a log that has today's reminders. */
beforeEach(async () => {
  await registry.observer`update registry set assessed_on = null`;
  await registry.observer`update third_party set lifecycle = 'RETIRED'`;
  await gained();
});

const day = (from: number) => isoDay(dayNumber(TODAY) + from);
const keyOf = ({ id }: { id: string }) => parseGlobalId(id)!.key;
const on = (days: number): Writer => ({ ...registry.operator, today: day(days) });
const reminders = async () => (await gained()).filter(({ type }) => type === 'REMINDER');
const told = async () => (await reminders()).map(({ image }) => [image.days_before, image.days_left]);
/** Lets the day turn, as a server does. */
const turnTo = async (days: number) => {
  await renewRisk(on(days));
  await renewReminders(on(days));
};
/** A certificate that ends so many days from today, of a third party of its own, made without a word of it. */
const ending = async (days: number) => {
  const vendor = await make.vendor();
  const made = await make.certification({ thirdParty: { id: vendor.id }, validUntil: day(days) });
  return { vendor, made };
};

test('a reminder has the key, the end and the title of each kind of record', async () => {
  const party = await make.partnerLab({ lastReviewedOn: day(-355), reviewEveryMonths: 12 });
  const thirdParty = { id: party.id };
  const certification = await make.certification({ thirdParty, type: 'CLIA', validUntil: day(5) });
  const contract = await make.contract({
    thirdParty,
    title: 'Testing',
    status: 'ACTIVE',
    effectiveOn: '2024-01-01',
    expiresOn: day(30),
    autoRenews: 'NO',
  });
  const attestation = await make.attestation({ thirdParty, validUntil: day(90) });
  const approval = await make.decision({ thirdParty, validUntil: day(20) });
  const waiver = await make.decision({ thirdParty, kind: 'WAIVER', rules: ['CONTRACT'], validUntil: day(8) });
  // It counts, and so ends, only with a second person behind it.
  await accept(registry, 'approveDecision', { id: waiver.id, expectedVersion: 1 }, undefined, 'ADMIN');
  const audit = await make.audit({ thirdParty, scheduledOn: day(6) });
  const finding = await make.finding({ auditId: audit.id, title: 'Door open', dueOn: day(29) });
  const screening = await make.screening({ thirdParty, screenedOn: day(-175) });
  const determination = await make.determination({ thirdParty, validUntil: day(60) });
  const product = await make.product({ thirdParty, name: 'Analyzer', supportEndsOn: day(31) });
  const engagement = await make.engagement({ thirdParty, name: 'Send-outs', endsOn: day(7) });
  const expected = [
    ['REVIEW', party, 10, 30, 'Review'],
    ['CERTIFICATION', certification, 5, 7, 'CLIA'],
    ['CONTRACT', contract, 30, 30, 'Testing'],
    ['ATTESTATION', attestation, 90, 90, 'HIPAA_SECURITY_RULE'],
    ['APPROVAL', approval, 20, 30, 'Approval'],
    ['WAIVER', waiver, 8, 30, 'Waiver'],
    ['AUDIT', audit, 6, 7, 'ONSITE'],
    ['FINDING', finding, 29, 30, 'Door open'],
    ['SCREENING', screening, 5, 7, 'OFAC_SDN'],
    ['DETERMINATION', determination, 60, 90, 'CMS_EQUIVALENCE'],
    ['PRODUCT_SUPPORT', product, 31, 90, 'Analyzer'],
    ['ENGAGEMENT', engagement, 7, 7, 'Send-outs'],
  ] as const;
  expect(
    (await reminders()).map(({ about, thirdPartyId, operation, version, image }) => ({
      about,
      thirdPartyId,
      operation,
      version,
      image,
    })),
  ).toEqual(
    expected.map(([kind, record, left, before, title]) => ({
      about: keyOf(record),
      thirdPartyId: keyIn('ThirdParty', party.id),
      operation: 'CREATED',
      version: 1,
      image: { expiration_kind: kind, ends_on: day(left), days_before: before, days_left: left, title },
    })),
  );
});

test.each([
  [91, []],
  [90, [[90, 90]]],
  [31, [[90, 31]]],
  [30, [[30, 30]]],
  [8, [[30, 8]]],
  [7, [[7, 7]]],
  [5, [[7, 5]]],
  [0, [[7, 0]]],
  [-1, []],
])('a certificate recorded %i days before its end has its reminders in that write: %j', async (days, expected) => {
  const vendor = await make.vendor();
  await gained();
  const made = await make.certification({ thirdParty: { id: vendor.id }, validUntil: day(days) });
  const entries = await gained();
  expect(
    entries.filter(({ type }) => type === 'REMINDER').map(({ image }) => [image.days_before, image.days_left]),
  ).toEqual(expected);
  if (expected.length > 0) {
    expect(entries[0]).toMatchObject({ type: 'CERTIFICATION', about: keyOf(made) });
    expect(entries.at(-1)).toMatchObject({
      type: 'REMINDER',
      principal: 'Local analyst',
      requestId: entries[0]!.requestId,
      recordedAt: entries[0]!.recordedAt,
    });
  }
  await turnTo(0);
  expect(await reminders()).toEqual([]);
});

test('each threshold has one reminder, on its day, despite restarts', async () => {
  const { made } = await ending(92);
  await gained();
  const seen: unknown[] = [];
  for (const days of [0, 1, 2, 2, 3, 61, 62, 62, 63, 84, 85, 85, 86, 91, 92, 93, 94]) {
    await turnTo(days);
    for (const { about, version, image, requestId, principal } of await reminders()) {
      expect({ about, requestId, principal }).toEqual({
        about: keyOf(made),
        requestId: registry.operator.requestId,
        principal: 'Operator at the command line',
      });
      seen.push([days, version, image.days_before, image.days_left]);
    }
  }
  expect(seen).toEqual([
    [2, 1, 90, 90],
    [62, 2, 30, 30],
    [85, 3, 7, 7],
  ]);
});

test('a threshold that a closer one has overtaken has no reminder any more', async () => {
  await ending(92);
  await gained();
  await turnTo(87);
  expect(await told()).toEqual([[7, 5]]);
  await turnTo(88);
  expect(await told()).toEqual([]);
});

test('nor by a clock that is set back', async () => {
  await ending(92);
  await turnTo(86);
  await gained();
  await turnTo(60);
  expect(await told()).toEqual([]);
});

test('there is no reminder after the end', async () => {
  await ending(92);
  await gained();
  await turnTo(93);
  expect(await told()).toEqual([]);
});

test('servers that look at once tell each once', async () => {
  await Promise.all(Array.from({ length: 30 }, () => ending(95)));
  await gained();
  await Promise.all([renewRisk(on(10)), renewRisk(on(10))]);
  const numbers = await Promise.all([renewReminders(on(10)), renewReminders(on(10)), renewReminders(on(10))]);
  expect(numbers.reduce((a, b) => a + b)).toBe(30);
  expect(await told()).toEqual(Array.from({ length: 30 }, () => [90, 85]));
});

test('an end that moves has new reminders, and the old end has none', async () => {
  const { made } = await ending(20);
  expect((await reminders()).map(({ image }) => image.ends_on)).toEqual([day(20)]);
  await accept(registry, 'updateCertification', { id: made.id, expectedVersion: 1, validUntil: day(80) });
  expect((await reminders()).map(({ version, image }) => [version, image.ends_on, image.days_before])).toEqual([
    [2, day(80), 90],
  ]);
  await turnTo(13);
  expect(await told()).toEqual([]);
  await turnTo(50);
  expect((await reminders()).map(({ version, image }) => [version, image.ends_on, image.days_before])).toEqual([
    [3, day(80), 30],
  ]);
});

test('a record that no longer ends has no reminder', async () => {
  const { made } = await ending(92);
  await accept(registry, 'revokeCertification', { id: made.id, expectedVersion: 1 });
  await gained();
  await turnTo(2);
  expect(await told()).toEqual([]);
});

test('a screening has one reminder, in its last week, unless a newer one replaces it', async () => {
  const vendor = await make.vendor();
  const screen = () => make.screening({ thirdParty: { id: vendor.id }, list: 'OIG_LEIE', screenedOn: TODAY });
  const first = await screen();
  for (const days of [1, 23]) {
    await turnTo(days);
    expect(await reminders()).toEqual([]);
  }
  await turnTo(24);
  expect((await reminders()).map(({ about, image }) => [about, image.days_before, image.ends_on])).toEqual([
    [keyOf(first), 7, day(31)],
  ]);
  await registry.observer`update registry set assessed_on = null`;
  await turnTo(0);
  await gained();
  const second = await screen();
  await turnTo(24);
  expect((await reminders()).map(({ about }) => about)).toEqual([keyOf(second)]);
});

test('a periodic audit has reminders of its next day, and none once it is done again', async () => {
  const vendor = await make.vendor();
  const audit = (completedOn: string) =>
    make.audit({ thirdParty: { id: vendor.id }, scheduledOn: null, completedOn, everyMonths: 12 });
  await audit(day(-300));
  expect(await told()).toEqual([[90, 65]]);
  await audit(day(-1));
  await turnTo(35);
  expect(await told()).toEqual([]);
});

describe('a retired third party has no reminders', () => {
  const retire = async ({ id }: Made) => {
    for (const [index, lifecycle] of ['OFFBOARDING', 'RETIRED'].entries()) {
      await registry.observer`update third_party set lifecycle = ${index === 0 ? 'ACTIVE' : 'OFFBOARDING'} where id = ${keyOf({ id })}`;
      const { thirdParty } = await registry.ask('ADMIN', `{ thirdParty(ref: { id: "${id}" }) { version } }`);
      await accept(registry, 'changeLifecycle', { thirdParty: { id }, expectedVersion: thirdParty.version, lifecycle });
    }
  };

  test('when the day turns, nor in a write', async () => {
    const { vendor } = await ending(92);
    await retire(vendor);
    await gained();
    await turnTo(2);
    await make.certification({ thirdParty: { id: vendor.id }, type: 'CAP', validUntil: day(5) });
    expect(await told()).toEqual([]);
  });
});
