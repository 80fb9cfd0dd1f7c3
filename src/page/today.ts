/** The registry's time zone, which its server writes into the page. Its days are the API's days. */
const timeZone = document.documentElement.dataset['timeZone'];

/** Returns today's date in the registry's time zone. */
export const today = (): string => dayOf(new Date());

/** Returns the date that many days before today. */
export const daysAgo = (days: number): string => dayOf(new Date(Date.now() - days * 86_400_000));

const dayOf = (instant: Date) => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
