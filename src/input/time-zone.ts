const calendars = new Map<string, Intl.DateTimeFormat>();

/** Returns the calendar date in a time zone at an instant, YYYY-MM-DD. */
export function dateIn(timeZone: string, instant: Date): string {
  let calendar = calendars.get(timeZone);
  if (!calendar) {
    calendar = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    calendars.set(timeZone, calendar);
  }
  return calendar.format(instant);
}

const MINUTE_MS = 60_000;
/** Every time zone is at most 15 hours from UTC. */
const MAX_OFFSET_MS = 15 * 60 * MINUTE_MS;

/** Returns the instant at which a calendar date begins in a time zone, to the minute. */
export function startOfDay(timeZone: string, day: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let [before, from] = [midnight - MAX_OFFSET_MS, midnight + MAX_OFFSET_MS];
  while (from - before > MINUTE_MS) {
    const between = before + Math.floor((from - before) / 2 / MINUTE_MS) * MINUTE_MS;
    if (dateIn(timeZone, new Date(between)) < day) before = between;
    else from = between;
  }
  return new Date(from).toISOString();
}
