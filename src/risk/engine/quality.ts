import type { QualityFailureKind } from '../../../db/catalogue/risk-policy.ts';
import { dayNumber } from './days.ts';
import type { DossierQualityRecord } from './dossier.ts';
import type { Policy } from './policy.ts';
import type { ScopedEngagement } from './scope.ts';

/** The failures of one kind in the window of the policy. Proficiency tests are judged by event instead: see `proficiencyOn`. */
export interface QualityFailures {
  kind: QualityFailureKind;
  /** Keys of the failed records, in order. */
  records: readonly string[];
  /** The tests, specimens, deliveries or units of a year in all engagements; null if that of one of them is not known. */
  volume: number | null;
  /** They are of this many days. */
  windowDays: number;
}

/**
 * Returns the failures of each kind that has any. A discrepancy or nonconformance is a failure unless it is recorded as passed; a
 * turnaround only if its result or score says so. A failure without its day counts until it has one.
 */
export function qualityFailuresOn(
  records: readonly DossierQualityRecord[],
  engagements: readonly Pick<ScopedEngagement, 'annualVolume'>[],
  { risk: { quality } }: Policy,
  day: string,
): QualityFailures[] {
  if (quality === undefined) return [];
  const today = dayNumber(day);
  const inWindow = ({ performedOn }: DossierQualityRecord) =>
    performedOn === null || (performedOn <= day && today - dayNumber(performedOn) < quality.windowDays);
  const isFailure = ({ kind, passed, score }: DossierQualityRecord) =>
    kind === 'TURNAROUND' && passed === null
      ? score !== null && score < quality.turnaroundScoreAtLeast
      : passed !== true;
  return quality.kinds
    .map(({ kind }) => ({
      kind,
      records: records
        .filter((record) => record.kind === kind && inWindow(record) && isFailure(record))
        .map(({ id }) => id)
        .sort(),
      volume: volumeOf(engagements),
      windowDays: quality.windowDays,
    }))
    .filter(({ records }) => records.length > 0);
}

function volumeOf(engagements: readonly Pick<ScopedEngagement, 'annualVolume'>[]): number | null {
  let sum = 0;
  for (const { annualVolume } of engagements) {
    if (annualVolume === null) return null;
    sum += annualVolume;
  }
  return sum === 0 ? null : sum;
}
