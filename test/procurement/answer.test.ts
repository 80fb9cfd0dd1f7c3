import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OverallAnswer, overallAnswerOf } from '../../src/derived/stored-answer.ts';
import { decide } from '../../src/procurement/gate/decide.ts';
import type { Policies } from '../../src/procurement/gate/facts.ts';
import { assess } from '../../src/risk/engine/assess.ts';
import { dayNumber, isoDay } from '../../src/risk/engine/days.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { certification, today } from '../risk/dossiers.ts';
import { anyDossier } from '../risk/generator.ts';
import { anyPolicies, nearlyBuyable } from './generator.ts';
import { buyable, policies } from './fixtures.ts';

const TIMEOUT = 240_000;
const some = fc.oneof(anyDossier, nearlyBuyable);

const answerOn = (given: Dossier, by: Policies, day: string): OverallAnswer =>
  overallAnswerOf(given, by, assess(given, by.risk, day));

describe('the answer about all engagements of a third party', () => {
  it(
    'is what it answers when asked for no category, facility or product, and the rules that it is due to',
    () => {
      fc.assert(
        fc.property(some, anyPolicies, (given, by) => {
          const question = { category: null, facilityId: null, productId: null, asOf: today };
          const { answer, checks } = decide(given, by, question);
          const rules = checks.filter(({ effect }) => effect !== null && effect !== 'INFORM').map(({ rule }) => rule);
          expect(answerOn(given, by, today)).toMatchObject({ answer, rules, asOf: today });
          if (answer === 'ALLOW') expect(rules).toEqual([]);
        }),
        { numRuns: 500 },
      );
    },
    TIMEOUT,
  );

  it(
    'stays the same until its renewal day',
    () => {
      let later = 0;
      fc.assert(
        fc.property(some, anyPolicies, fc.integer({ min: 1, max: 400 }), (given, by, days) => {
          const { answer, renewOn } = answerOn(given, by, today);
          const day = isoDay(dayNumber(today) + days);
          if (renewOn !== null) expect(renewOn > today).toBe(true);
          if (renewOn !== null && renewOn <= day) return;
          later++;
          expect(answerOn(given, by, day).answer).toBe(answer);
        }),
        { numRuns: 2_000 },
      );
      expect(later).toBeGreaterThan(50);
    },
    TIMEOUT,
  );

  it('must be renewed by the end of a certificate that it rests on', () => {
    const soon = answerOn(
      buyable({ certifications: [certification('CAP', { validUntil: isoDay(dayNumber(today) + 3) })] }),
      policies,
      today,
    );
    expect(soon.renewOn! <= isoDay(dayNumber(today) + 4)).toBe(true);
  });
});
