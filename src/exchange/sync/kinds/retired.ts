import type { Problems } from '../../../input/problems.ts';

/** Notes a `retiredOn` in the future. */
export function checkRetired({ retiredOn }: { retiredOn: string | null }, today: string, problems: Problems): void {
  if (retiredOn !== null && retiredOn > today)
    problems.add('OUT_OF_RANGE', 'retiredOn', `must not be after today, ${today}`);
}
