import type { DossierQualityRecord } from './dossier.ts';
import type { Policy } from './policy.ts';

type Test = DossierQualityRecord & { performedOn: string; passed: boolean };

/** The state of a laboratory's proficiency testing on a day (42 CFR 493.801). */
export interface Proficiency {
  /** The newest tests of all specialties, newest first. The policy limits their number. */
  latest: readonly Test[];
  /** The passed share of these tests, 0–1; 1 if there are none. */
  passedShare: number;
  /** The failed tests among the newest of each specialty with unsuccessful testing (42 CFR 493.2). */
  unsuccessful: readonly Test[];
}

/** Judges the proficiency tests performed by a day. Tests without date or result do not count. */
export function proficiencyOn(records: readonly DossierQualityRecord[], policy: Policy, day: string): Proficiency {
  const { testsConsidered, failuresUnsuccessful } = policy.risk.proficiency;
  const tests = records
    .filter(
      (record): record is Test =>
        record.kind === 'PROFICIENCY_TEST' &&
        record.passed !== null &&
        record.performedOn !== null &&
        record.performedOn <= day,
    )
    .sort(newestFirst);
  const latest = tests.slice(0, testsConsidered);
  const bySpecialty = new Map<string, Test[]>();
  for (const test of tests) {
    if (test.specialty === null) continue;
    const list = bySpecialty.get(test.specialty);
    if (!list) bySpecialty.set(test.specialty, [test]);
    else if (list.length < testsConsidered) list.push(test);
  }
  const failed = [...bySpecialty.values()].map((list) => list.filter(({ passed }) => !passed));
  return {
    latest,
    passedShare: latest.length === 0 ? 1 : latest.filter(({ passed }) => passed).length / latest.length,
    unsuccessful: failed
      .filter((list) => list.length >= failuresUnsuccessful)
      .flat()
      .sort(newestFirst),
  };
}

/** Sorts a failed test before a passed one of the same day, so that the pass does not hide the failure. */
function newestFirst(a: Test, b: Test): number {
  if (a.performedOn !== b.performedOn) return a.performedOn < b.performedOn ? 1 : -1;
  if (a.passed !== b.passed) return a.passed ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
