import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/risk/engine/assess.ts';
import { dayNumber, isoDay } from '../../src/risk/engine/days.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { factsOn } from '../../src/risk/engine/facts.ts';
import { hazardsOf } from '../../src/risk/engine/hazards.ts';
import { type Failing, Outlook } from '../../src/risk/engine/outlook.ts';
import { nearlyBuyable } from '../procurement/generator.ts';
import { today } from './dossiers.ts';
import { anyDossier, incident } from './generator.ts';
import { policy } from './policy.ts';

const cases: readonly Failing[] = ['AS_RECORDED', 'NEVER', 'CERTAINLY'];
const DAYS_AHEAD = 60;

/** Third parties with incidents closed in the last year. */
const fading = fc
  .tuple(
    fc.oneof(anyDossier, nearlyBuyable),
    fc.array(fc.record({ made: incident, age: fc.integer({ min: 0, max: 400 }) }), { maxLength: 3 }),
  )
  .map(([dossier, closed]): Dossier => ({
    ...dossier,
    incidents: [
      ...dossier.incidents,
      ...closed.map(({ made, age }) => ({ ...made, closedOn: isoDay(dayNumber(today) - age) })),
    ],
  }));

/** Returns the levels that an assessment has on a day. */
function levelsOn(dossier: Dossier, day: number, failing: Failing) {
  const suppliers = dossier.suppliers.map((supplier) =>
    failing === 'AS_RECORDED' ? supplier : { ...supplier, probability: failing === 'NEVER' ? 0 : 1 },
  );
  const { level, optimistic } = assess({ ...dossier, suppliers }, policy, isoDay(day));
  return { level, optimistic: optimistic.level };
}

describe('until the next recorded date', () => {
  it('the outlook has the levels of an assessment on each day, and finds the first day with others', () => {
    let others = 0;
    fc.assert(
      fc.property(
        fading,
        fc.integer({ min: -40, max: 40 }),
        fc.subarray([...cases], { minLength: 1 }),
        (dossier, from, asked) => {
          const first = dayNumber(today) + from;
          const facts = factsOn(dossier, policy, isoDay(first));
          const hazards = hazardsOf(facts);
          const { nextChangeOn } = assess(dossier, policy, isoDay(first));
          const last = Math.min(first + DAYS_AHEAD, nextChangeOn === null ? Infinity : dayNumber(nextChangeOn) - 1);
          const outlook = new Outlook(facts, hazards);
          const expected = (day: number) => asked.map((failing) => levelsOn(dossier, day, failing));
          const found = outlook.firstOther(first, last, asked);
          for (let day = first; day <= last; day++) {
            expect(
              asked.map((failing) => outlook.levelsOn(day, failing)),
              isoDay(day),
            ).toEqual(expected(day));
            if (found === null || day < found) expect(expected(day), isoDay(day)).toEqual(expected(first));
          }
          if (found === null) return;
          others++;
          expect(expected(found), isoDay(found)).not.toEqual(expected(first));
        },
      ),
      { numRuns: 400 },
    );
    expect(others).toBeGreaterThan(5);
  }, 120_000);
});
