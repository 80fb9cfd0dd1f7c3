import type { Problems } from '../problems.ts';

/** Notes what contradicts itself in a screening. */
export function checkScreening(
  screening: { screenedOn: string; outcome: string; matchedName: string | null },
  today: string,
  problems: Problems,
): void {
  const { screenedOn, outcome, matchedName } = screening;
  if (screenedOn > today) problems.add('OUT_OF_RANGE', 'screenedOn', `is after today, ${today}`);
  if (outcome === 'CLEAR' && matchedName !== null) {
    problems.add('INCONSISTENT', 'matchedName', 'where the outcome is CLEAR there is no name on the list to give');
  }
}
