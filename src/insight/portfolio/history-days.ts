import { publicError } from '../../input/errors.ts';
import { dayNumber, isoDay } from '../../risk/engine/days.ts';
import type { HistoryInterval } from '../../generated/inputs.ts';

const MAX_POINTS = 400;

/**
 * Returns the days of the points of a history: the last day of each interval from `from` on, and `to`.
 * @throws BAD_USER_INPUT if the days are in the wrong order or in the future, or there are too many.
 */
export function pointDays(from: string, to: string, every: HistoryInterval, today: string): string[] {
  if (to < from) refuse('to', `must not be before from, ${from}.`);
  if (to > today) refuse('to', `must be at most today, ${today}: nothing is recorded for later days yet.`);
  const days: string[] = [];
  for (let day = dayNumber(from); isoDay(day) < to; day++) {
    const last = lastDayOf(every, day);
    if (isoDay(last) >= to) break;
    days.push(isoDay(last));
    day = last;
  }
  days.push(to);
  if (days.length > MAX_POINTS) {
    refuse('every', `${every} gives ${days.length} points; at most ${MAX_POINTS} are returned. Ask for fewer days, or for longer intervals.`); // prettier-ignore
  }
  return days;
}

/** Returns the last day of the interval that a day is in. */
function lastDayOf(every: HistoryInterval, day: number): number {
  switch (every) {
    case 'DAY':
      return day;
    case 'WEEK':
      // Day 0, 1970-01-01, was a Thursday; a week of ISO 8601 ends on Sunday.
      return day + ((((3 - day) % 7) + 7) % 7);
    case 'MONTH':
      return endOfMonths(day, 1);
    case 'QUARTER':
      return endOfMonths(day, 3);
  }
}

/** Returns the last day of the period of so many months, counted from January, that a day is in. */
function endOfMonths(day: number, months: number): number {
  const [year, month] = isoDay(day).split('-').map(Number) as [number, number];
  const following = Math.ceil(month / months) * months;
  return Date.UTC(year, following, 0) / (24 * 60 * 60 * 1_000);
}

function refuse(field: string, message: string): never {
  throw publicError('BAD_USER_INPUT', `${field}: ${message}`, { field });
}
