import { describe, expect, it } from 'vitest';
import { proficiencyOn } from '../../src/risk/engine/proficiency.ts';
import { qualityRecord as test, today } from './dossiers.ts';
import { policy } from './policy.ts';

/** Each event as its day, its result and the records that decide. */
const shown = (events: ReturnType<typeof proficiencyOn>['latest']) =>
  events.map(({ performedOn, passed, records }) => `${performedOn} ${passed ? 'passed' : 'failed'} ${records.join()}`);
const judged = (...records: Parameters<typeof proficiencyOn>[0]) => {
  const { latest, passedShare, unsuccessful } = proficiencyOn(records, policy, today);
  return { latest: shown(latest), passedShare, unsuccessful: shown(unsuccessful) };
};

describe('proficiency testing', () => {
  it('without events is passed as far as is known', () => {
    expect(judged()).toEqual({ latest: [], passedShare: 1, unsuccessful: [] });
  });

  it('is judged by event: one failed analyte fails it, and only what failed is named, in any order', () => {
    const analytes = [
      test({ id: 'b', passed: false }),
      test({ id: 'a', passed: false }),
      test({ id: 'c' }),
      test({ id: 'd' }),
    ];
    for (const records of [analytes, analytes.toReversed()]) {
      expect(judged(...records)).toMatchObject({ latest: ['2026-02-14 failed a,b'], passedShare: 0 });
    }
    expect(judged(test({ id: 'b' }), test({ id: 'a' }))).toMatchObject({ latest: ['2026-02-14 passed a,b'] });
  });

  it('counts the three newest events, a failed one first on the same day, then by key', () => {
    const events = [
      test({ id: 'old', performedOn: '2025-06-01', passed: false }),
      test({ id: 'p2', specialty: 'CYTOLOGY' }),
      test({ id: 'f2', specialty: 'PARASITOLOGY', passed: false }),
      test({ id: 'p1', specialty: 'MYCOLOGY' }),
      test({ id: 'f1', specialty: 'VIROLOGY', passed: false }),
    ];
    for (const records of [events, events.toReversed()]) {
      expect(judged(...records)).toMatchObject({
        latest: ['2026-02-14 failed f1', '2026-02-14 failed f2', '2026-02-14 passed p1'],
        passedShare: 1 / 3,
      });
    }
    expect(judged(...events.slice(0, 2))).toMatchObject({
      latest: ['2026-02-14 passed p2', '2025-06-01 failed old'],
    });
  });

  it.each([
    ['another kind of record', test({ kind: 'TURNAROUND', passed: false }), []],
    ['a test after the day', test({ performedOn: '2026-03-15' }), []],
    ['a test of the day', test({ id: 't', performedOn: today }), [`${today} passed t`]],
    ['a passed test without a day', test({ performedOn: null }), []],
    ['a failed test without a day', test({ id: 't', performedOn: null, passed: false }), [`${today} failed t`]],
    ['a test without result and score', test({ passed: null }), []],
    ['a score below the satisfactory one', test({ id: 't', passed: null, score: 79 }), ['2026-02-14 failed t']],
    ['the satisfactory score, which some analytes fail', test({ passed: null, score: 80 }), []],
    ['a full score', test({ id: 't', passed: null, score: 100 }), ['2026-02-14 passed t']],
    ['a stated result, whatever the score', test({ id: 't', passed: true, score: 10 }), ['2026-02-14 passed t']],
  ])('counts or leaves out %s', (_, record, latest) => {
    expect(judged(record)).toMatchObject({ latest });
  });

  it('counts a failed test without a day as an event of its own, also on a day with other tests', () => {
    const passed = test({ id: 'p', performedOn: today });
    const failed = test({ id: 'f', performedOn: null, passed: false });
    for (const records of [
      [passed, failed],
      [failed, passed],
    ]) {
      const { latest, passedShare } = judged(...records);
      expect({ latest, passedShare }).toEqual({
        latest: [`${today} failed f`, `${today} passed p`],
        passedShare: 1 / 2,
      });
    }
    // So nothing changes on the day after, which no record names.
    expect(proficiencyOn([passed, failed], policy, '2026-03-16')).toMatchObject({ passedShare: 1 / 2 });
  });

  it('reads no scores under a policy without a satisfactory one', () => {
    const { satisfactoryScore: _, ...proficiency } = policy.risk.proficiency;
    const earlier = { ...policy, risk: { ...policy.risk, proficiency } };
    expect(proficiencyOn([test({ passed: null, score: 10 })], earlier, today).latest).toEqual([]);
  });

  it('is unsuccessful with two failures among the three newest events of one specialty', () => {
    const event = (id: string, performedOn: string, passed: boolean, specialty: 'HEMATOLOGY' | 'VIROLOGY' | null) =>
      test({ id, performedOn, passed, specialty });
    const failed = event('h1', '2025-09-01', false, 'HEMATOLOGY');
    const others = [event('h2', '2025-12-01', true, 'HEMATOLOGY'), event('v1', '2026-01-01', false, 'VIROLOGY')];
    expect(judged(failed, ...others)).toMatchObject({ unsuccessful: [] });
    expect(judged(failed, ...others, event('h3', '2026-02-01', false, 'HEMATOLOGY'))).toMatchObject({
      unsuccessful: ['2026-02-01 failed h3', '2025-09-01 failed h1'],
    });
    const newer = ['2026-01-05', '2026-02-05'].map((day, n) => event(`n${n}`, day, n === 1, 'HEMATOLOGY'));
    // h1 is the fourth newest.
    expect(judged(failed, ...others, ...newer)).toMatchObject({ unsuccessful: [] });
    const unknown = ['2026-01-05', '2026-02-05'].map((day, n) => event(`u${n}`, day, false, null));
    expect(judged(...unknown)).toMatchObject({ unsuccessful: [] });
  });
});
