import type { DossierQualityRecord } from './dossier.ts';
import type { Policy } from './policy.ts';

const FULL_SCORE = 100;
/** Sorts events of an unknown day before all others, apart from those of any day. */
const UNKNOWN_DAY = '9999-12-31';

/**
 * A testing event: all analytes of one specialty on one day. It is failed if any of them is. The law counts failed events, not
 * failed analytes (42 CFR 493.2).
 */
export interface TestingEvent {
  performedOn: string;
  specialty: DossierQualityRecord['specialty'];
  passed: boolean;
  /** Keys of the records that decide: the failed ones of a failed event, in order. */
  records: string[];
}

/** The state of a laboratory's proficiency testing on a day (42 CFR 493.801). */
export interface Proficiency {
  /** The newest events of all specialties, newest first. The policy limits their number. */
  latest: readonly TestingEvent[];
  /** The passed share of these events, 0–1; 1 if there are none. */
  passedShare: number;
  /** The failed events among the newest of each specialty with unsuccessful testing (42 CFR 493.2). */
  unsuccessful: readonly TestingEvent[];
}

/**
 * Judges the proficiency tests performed by a day. A test without a result does not count. Without its day, a passed test does
 * not count, and a failed one counts as the newest.
 */
export function proficiencyOn(records: readonly DossierQualityRecord[], policy: Policy, day: string): Proficiency {
  const { testsConsidered, failuresUnsuccessful, satisfactoryScore } = policy.risk.proficiency;
  const eventOf = new Map<string, TestingEvent>();
  for (const record of records) {
    const passed = resultOf(record, satisfactoryScore);
    if (record.kind !== 'PROFICIENCY_TEST' || passed === null || (record.performedOn ?? '') > day) continue;
    if (passed && record.performedOn === null) continue;
    const performedOn = record.performedOn ?? UNKNOWN_DAY;
    const name = `${performedOn} ${record.specialty}`;
    const event = eventOf.get(name);
    if (event?.passed === passed) event.records.push(record.id);
    else if (event?.passed !== false) {
      eventOf.set(name, { performedOn, specialty: record.specialty, passed, records: [record.id] });
    }
  }
  for (const { records } of eventOf.values()) records.sort();
  const events = [...eventOf.values()]
    .sort(newestFirst)
    .map((event) => (event.performedOn === UNKNOWN_DAY ? { ...event, performedOn: day } : event));
  const latest = events.slice(0, testsConsidered);
  const bySpecialty = new Map<string, TestingEvent[]>();
  for (const event of events) {
    if (event.specialty === null) continue;
    const newest = bySpecialty.get(event.specialty) ?? [];
    if (newest.length < testsConsidered) bySpecialty.set(event.specialty, [...newest, event]);
  }
  return {
    latest,
    passedShare: latest.length === 0 ? 1 : latest.filter(({ passed }) => passed).length / latest.length,
    unsuccessful: [...bySpecialty.values()]
      .map((list) => list.filter(({ passed }) => !passed))
      .filter((failed) => failed.length >= failuresUnsuccessful)
      .flat()
      .sort(newestFirst),
  };
}

/**
 * Returns whether a test was passed. If only its score is known, one below the satisfactory score is failed, and a full one is
 * passed. Between them the limit depends on the analyte (42 CFR 493 subpart I), so the result is not known: null.
 */
function resultOf({ passed, score }: DossierQualityRecord, satisfactoryScore: number | undefined): boolean | null {
  if (passed !== null || score === null || satisfactoryScore === undefined) return passed;
  if (score < satisfactoryScore) return false;
  return score === FULL_SCORE ? true : null;
}

/** Sorts a failed event before a passed one of the same day, so that the pass does not hide the failure. */
function newestFirst(a: TestingEvent, b: TestingEvent): number {
  if (a.performedOn !== b.performedOn) return a.performedOn < b.performedOn ? 1 : -1;
  if (a.passed !== b.passed) return a.passed ? 1 : -1;
  return a.records[0]! < b.records[0]! ? -1 : 1;
}
