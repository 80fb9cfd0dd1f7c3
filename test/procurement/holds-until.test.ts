import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Decided, riskLimits } from '../../src/procurement/gate/decide.ts';
import type { Policies } from '../../src/procurement/gate/facts.ts';
import { holdsUntil } from '../../src/procurement/gate/holds-until.ts';
import type { Question } from '../../src/procurement/gate/question.ts';
import { dayNumber, isoDay } from '../../src/risk/engine/days.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { anyDossier, incident } from '../risk/generator.ts';
import { decided, holdDays, supplier } from './fixtures.ts';
import { anyPolicies, dayAfter, nearlyBuyable, questionAbout } from './generator.ts';

const TIMEOUT = 240_000;

/** Returns the answer and all reasons against buying, without the driving dimension of risk, which may shift. */
const told = ({ answer, checks }: Decided) => ({
  answer,
  reasons: checks.map(({ rule, outcome, effect, setAsideBy, message, evidence }) =>
    outcome === 'MET' || outcome === 'NOT_APPLICABLE' || riskLimits.has(rule)
      ? { rule, outcome, effect, setAsideBy }
      : { rule, outcome, effect, setAsideBy, message, evidence },
  ),
});

/** Checks the days in between, all or some, and the day itself. */
function verify(
  given: Dossier,
  by: Policies,
  question: Question,
  days: number,
  skip: (day: number) => boolean,
): string {
  const answered = decide(given, by, question);
  const until = holdsUntil(answered, days);
  const on = (asOf: string) => told(decide(given, by, { ...question, asOf }));
  const [first, end] = [dayNumber(question.asOf), dayNumber(until)];
  expect(end).toBeGreaterThan(first);
  expect(end).toBeLessThanOrEqual(first + days);
  for (let day = first + 1; day < end; day++)
    if (!skip(day)) expect(on(isoDay(day)), isoDay(day)).toEqual(told(answered));
  if (end < first + days) expect(on(until), until).not.toEqual(told(answered));
  return until;
}

describe('an answer and its reasons stay the same until `holdsUntil`, and change on it', () => {
  it.each([
    ['any third party', anyDossier, 400],
    ['third parties that one could nearly buy from', nearlyBuyable, 600],
  ])(
    'on every day, of %s',
    (_, dossiers, numRuns) => {
      let earlier = 0;
      fc.assert(
        fc.property(
          dossiers.chain((given) => fc.tuple(fc.constant(given), questionAbout(given))),
          anyPolicies,
          ([given, question], by) => {
            const until = verify(given, by, question, holdDays, () => false);
            if (dayNumber(until) < dayNumber(question.asOf) + holdDays) earlier++;
          },
        ),
        { numRuns },
      );
      expect(earlier).toBeGreaterThan(numRuns / 20);
    },
    TIMEOUT,
  );

  it(
    'on some days of a year, of both',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(anyDossier, nearlyBuyable).chain((given) => fc.tuple(fc.constant(given), questionAbout(given))),
          anyPolicies,
          fc.integer({ min: 1, max: 366 }),
          fc.nat(40),
          ([given, question], by, days, phase) => {
            verify(given, by, question, days, (day) => (day + phase) % 41 !== 0);
          },
        ),
        { numRuns: 1500 },
      );
    },
    TIMEOUT,
  );
});

describe('the recorded dates of suppliers', () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true });

  it('leave the answer as it is before the day that is returned, however likely failure becomes on that day', () => {
    let held = 0;
    fc.assert(
      fc.property(
        nearlyBuyable,
        fc.array(
          fc.record({
            criticality: fc.integer({ min: 1, max: 4 }),
            share: fc.constantFrom(0.01, 0.2, 1),
            probability,
            validFrom: fc.constantFrom(null, '2026-03-25'),
            validTo: fc.constantFrom(null, '2026-03-28'),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        probability,
        fc.integer({ min: 1, max: 30 }),
        (party, links, changed, inDays) => {
          const suppliers = links.map((link, index) =>
            supplier({ ...link, supplierId: `s${index}`, linkId: `l${index}` }),
          );
          const answered = decided({ ...party, suppliers });
          const first = dayNumber(answered.facts.question.asOf);
          const until = dayNumber(holdsUntil(answered, holdDays, isoDay(first + inDays)));
          const became = suppliers.map((one) => ({ ...one, probability: changed }));
          for (let day = first + inDays; day < until; day++, held++)
            expect(told(decided({ ...party, suppliers: became }, { asOf: isoDay(day) })), isoDay(day)).toEqual(
              told(answered),
            );
        },
      ),
      { numRuns: 150 },
    );
    expect(held).toBeGreaterThan(100);
  });

  it(
    'bound the answer as the search on every day does, with closed incidents that fade',
    () => {
      const closed = fc.record({ made: incident, closedOn: fc.integer({ min: -400, max: 30 }).map(dayAfter) });
      const counts = { earlier: 0, atChange: 0, between: 0 };
      fc.assert(
        fc.property(
          fc.oneof(anyDossier, nearlyBuyable).chain((given) => fc.tuple(fc.constant(given), questionAbout(given))),
          anyPolicies,
          fc.array(closed, { maxLength: 3 }),
          fc.array(
            fc.record({
              criticality: fc.integer({ min: 1, max: 4 }),
              share: fc.constantFrom(0.01, 0.2, 1),
              probability,
            }),
            { maxLength: 3 },
          ),
          fc.integer({ min: 1, max: holdDays + 5 }),
          ([party, question], by, incidents, links, inDays) => {
            const given: Dossier = {
              ...party,
              incidents: [...party.incidents, ...incidents.map(({ made, closedOn }) => ({ ...made, closedOn }))],
              suppliers: links.map((link, index) =>
                supplier({ ...link, supplierId: `s${index}`, linkId: `l${index}` }),
              ),
            };
            const answered = decide(given, by, question);
            const first = dayNumber(question.asOf);
            const change = isoDay(first + inDays);
            const until = holdsUntil(answered, holdDays, change);
            const alone = firstOtherDay(given, by, question, answered, first + 1);
            const regardless = () =>
              [0, 1]
                .map((failing) => {
                  const suppliers = given.suppliers.map((one) => ({ ...one, probability: failing }));
                  return firstOtherDay({ ...given, suppliers }, by, question, answered, first);
                })
                .sort()[0]!;
            const bound = change >= alone ? alone : [change, regardless()].sort()[1]!;
            counts[change >= alone ? 'earlier' : bound === change ? 'atChange' : 'between']++;
            expect(until).toBe(bound);
          },
        ),
        { numRuns: 250 },
      );
      expect(Math.min(counts.earlier, counts.between), JSON.stringify(counts)).toBeGreaterThan(10);
    },
    TIMEOUT,
  );
});

/** Returns the first day, `from` or later, on which the answer or a reason differs; else the last possible day. */
function firstOtherDay(given: Dossier, by: Policies, question: Question, answered: Decided, from: number): string {
  const last = dayNumber(question.asOf) + holdDays;
  const expected = JSON.stringify(told(answered));
  for (let day = from; day < last; day++) {
    if (JSON.stringify(told(decide(given, by, { ...question, asOf: isoDay(day) }))) !== expected) return isoDay(day);
  }
  return isoDay(last);
}
