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
