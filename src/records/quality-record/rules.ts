import type { Problems } from '../../input/problems.ts';

/** Reports a quality record whose day is in the future. */
export function checkQualityRecord(
  { performedOn }: { performedOn: string | null },
  today: string,
  problems: Problems,
): void {
  if (performedOn !== null && performedOn > today)
    problems.add('OUT_OF_RANGE', 'performedOn', `is after today, ${today}`);
}
