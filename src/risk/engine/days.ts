const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date, so that ages are differences. */
export const dayNumber = (date: string): number =>
  Date.UTC(digits(date, 0, 4), digits(date, 5, 7) - 1, digits(date, 8, 10)) / MS_PER_DAY;

/** Reading digits is several times faster than parsing a date, and an assessment does it hundreds of times. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** The ISO date of a day number. */
export const isoDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** Length of a period given in months, in whole days: twelve months are 365. */
export const daysOfMonths = (months: number): number => Math.round((months * 365) / 12);

/** Whether a day lies in a period whose ends are both included; a null end is open. */
export const within = (from: string | null, day: string, until: string | null): boolean =>
  (from === null || from <= day) && (until === null || day <= until);
