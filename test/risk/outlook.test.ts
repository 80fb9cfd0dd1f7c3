import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskDimensions } from '../../db/catalogue/risk-policy.ts';
import { assess } from '../../src/risk/engine/assess.ts';
import { dayNumber, isoDay } from '../../src/risk/engine/days.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { factsOn } from '../../src/risk/engine/facts.ts';
import { hazardsOf } from '../../src/risk/engine/hazards.ts';
import { type Failing, Outlook } from '../../src/risk/engine/outlook.ts';
import type { Policy } from '../../src/risk/engine/policy.ts';
import { nearlyBuyable } from '../procurement/generator.ts';
import { today } from './dossiers.ts';
import { anyDossier, incident } from './generator.ts';
import { policy } from './policy.ts';

const cases: readonly Failing[] = ['AS_RECORDED', 'NEVER', 'CERTAINLY'];
const DAYS_AHEAD = 40;

/** Third parties with incidents closed in the last year. */
const fading = fc
  .tuple(
    fc.oneof(anyDossier, { weight: 4, arbitrary: nearlyBuyable }),
    fc.array(fc.record({ made: incident, age: fc.integer({ min: 0, max: 400 }) }), { minLength: 1, maxLength: 4 }),
  )
  .map(([dossier, closed]): Dossier => ({
    ...dossier,
    incidents: [
      ...dossier.incidents,
      ...closed.map(({ made, age }) => ({ ...made, retiredOn: null, closedOn: isoDay(dayNumber(today) - age) })),
    ],
  }));

/** Returns the levels that an assessment has on a day. */
function levelsOn(dossier: Dossier, by: Policy, day: number, failing: Failing) {
  const suppliers = dossier.suppliers.map((supplier) =>
    failing === 'AS_RECORDED' ? supplier : { ...supplier, probability: failing === 'NEVER' ? 0 : 1 },
  );
  const { level, optimistic } = assess({ ...dossier, suppliers }, by, isoDay(day));
  return { level, optimistic: optimistic.level };
}

/** Returns a policy with a bin of likelihood whose edge is the likelihood of a dimension on a day: the level changes near that day. */
function edged(dossier: Dossier, day: number, dimension: number): Policy {
  const { likelihood, optimistic } = assess(dossier, policy, isoDay(day)).dimensions[dimension]!;
  const { levels } = policy.risk;
  const [low, high] = [Math.min(likelihood, optimistic.likelihood), Math.max(likelihood, optimistic.likelihood)];
  const from = { ...levels.from, LOW: low / 2, MODERATE: low, HIGH: high, VERY_HIGH: (high + 100) / 2 };
  return { ...policy, risk: { ...policy.risk, levels: { ...levels, from } } };
}

describe('until the next recorded date', () => {
  it('the outlook has the levels of an assessment on each day, and finds the first day with others', () => {
    let others = 0;
    fc.assert(
      fc.property(
        fading,
        fc.integer({ min: -40, max: 40 }),
        fc.subarray([...cases], { minLength: 1 }),
        fc.nat(20),
        fc.nat(riskDimensions.length - 1),
        (dossier, from, asked, edgeIn, dimension) => {
          const first = dayNumber(today) + from;
          const by = edged(dossier, first + edgeIn, dimension);
          const facts = factsOn(dossier, by, isoDay(first));
          const { nextChangeOn } = assess(dossier, by, isoDay(first));
          const last = Math.min(first + DAYS_AHEAD, nextChangeOn === null ? Infinity : dayNumber(nextChangeOn) - 1);
          const outlook = new Outlook(facts, hazardsOf(facts));
          const expected = (day: number) => asked.map((failing) => levelsOn(dossier, by, day, failing));
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
      { numRuns: 200 },
    );
    expect(others).toBeGreaterThan(2);
  }, 120_000);
});
