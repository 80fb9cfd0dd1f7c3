import type { Problems } from '../../input/problems.ts';

/** Notes what contradicts itself in a quality record: what it tells of has happened. */
export function checkQualityRecord(
  { performedOn }: { performedOn: string | null },
  today: string,
  problems: Problems,
): void {
  if (performedOn !== null && performedOn > today)
    problems.add('OUT_OF_RANGE', 'performedOn', `is after today, ${today}`);
}
