import { describe, expect, it } from 'vitest';
import type { DossierEngagement } from '../../src/risk/engine/dossier.ts';
import { assess } from '../../src/risk/engine/assess.ts';
import { describeFactor } from '../../src/risk/engine/describe.ts';
import { dossier, engagement, today } from './dossiers.ts';
import { policy } from './policy.ts';
import { assessed, dimension } from './reading.ts';

const used = (...given: Partial<DossierEngagement>[]) =>
  dossier({ engagements: given.map((one, at) => engagement({ id: `e${at}`, dependency: 3, ...one })) });
const hours = (recoveryTimeHours: number | null, tolerableDowntimeHours: number | null) => ({
  recoveryTimeHours,
  tolerableDowntimeHours,
});
const slow = (given: ReturnType<typeof dossier>) =>
  dimension(given, 'DEPENDENCY')
    .factors.filter(({ code }) => code === 'RECOVERY_TOO_SLOW')
    .map(({ hazard, evidence, detail }) => [hazard, evidence.map(({ id }) => id).join(), detail]);

describe('RECOVERY_TOO_SLOW', () => {
  it.each([
    ['as fast as we need it', used(hours(24, 24)), []],
    ['an hour slower', used(hours(25, 24)), [[0.3, 'e0', null]]],
    ['recovery time unknown', used(hours(null, 24)), [[0.3, 'e0', { unknown: true }]]],
    ['tolerable downtime unknown', used(hours(24, null)), [[0.3, 'e0', { unknown: true }]]],
    ['both unknown', used({}), [[0.3, 'e0', { unknown: true }]]],
    ['little dependency', used({ dependency: 2, ...hours(25, 24) }), []],
    ['dependency unknown', used({ dependency: null, ...hours(25, 24) }), [[0.3, 'e0', null]]],
    ['one slow and one unknown count once, as slow', used({}, hours(25, 24)), [[0.3, 'e1', null]]],
    ['an ended engagement', used({ endsOn: '2026-01-31', ...hours(25, 24) }), []],
    ['nothing recorded', dossier(), [[0.3, '', { unknown: true }]]],
    [
      'known only as a sub-supplier',
      dossier({ customers: [{ criticality: 4, validFrom: null, validTo: null, retiredOn: null }] }),
      [],
    ],
  ])('%s', (_, given, expected) => {
    expect(slow(given)).toEqual(expected);
  });

  it('is never less for an unknown than for the worst known time', () => {
    const likelihood = (given: Partial<DossierEngagement>) => dimension(used(given), 'DEPENDENCY').likelihood;
    expect(likelihood({})).toBe(likelihood(hours(87_600, 0)));
    expect(likelihood({})).toBeGreaterThan(likelihood(hours(0, 0)));
  });

  it('is gone in the optimistic value only if the time is unknown', () => {
    const optimistic = (given: Partial<DossierEngagement>) =>
      dimension(used(given), 'DEPENDENCY').optimistic.likelihood.toFixed(2);
    expect(optimistic({})).toBe('9.52');
    // 0.1 + 0.3
    expect(optimistic(hours(25, 24))).toBe('32.97');
  });

  it('belongs to the inherent risk', () => {
    const inherent = (given: Partial<DossierEngagement>) => dimension(used(given), 'DEPENDENCY').inherent.likelihood;
    expect(inherent(hours(25, 24))).toBeGreaterThan(inherent(hours(24, 24)));
  });

  it('says whether the time is unknown or too long', () => {
    const words = (given: ReturnType<typeof dossier>) =>
      dimension(given, 'DEPENDENCY')
        .factors.filter(({ code }) => code === 'RECOVERY_TOO_SLOW')
        .map((factor) => describeFactor(factor, policy).title);
    expect(words(used({}))).toEqual(['Recovery time unknown']);
    expect(words(used(hours(25, 24)))).toEqual(['Recovery slower than we tolerate']);
  });

  it('does not exist in a policy of a version before it', () => {
    const { slowRecovery: _, ...flags } = policy.risk.flags;
    const older = { ...policy, risk: { ...policy.risk, flags } };
    expect(
      assess(used({}), older, today).dimensions.flatMap(({ factors }) => factors.map(({ code }) => code)),
    ).not.toContain('RECOVERY_TOO_SLOW');
  });
});

describe('the controls of continuity', () => {
  const shown = (given: Partial<DossierEngagement>) =>
    assessed(used({ ...hours(1, 1), ...given }))
      .dimensions.flatMap(({ factors }) => factors.flatMap(({ control }) => control ?? []))
      .filter((code) => code.startsWith('CTY'));
  const all = ['CTY-01', 'CTY-02', 'CTY-03', 'CTY-04', 'CTY-05'];

  it.each([
    ['we depend on it', {}, all],
    ['it is the sole source', { dependency: 1, soleSource: 'YES' as const }, all],
    ['it holds data', { dependency: 2, protectedData: 'UNKNOWN' as const }, ['CTY-01', 'CTY-02', 'CTY-04']],
    ['neither', { dependency: 2 }, []],
  ])('apply if %s', (_, given, expected) => {
    expect(shown(given)).toEqual(expected);
  });
});
