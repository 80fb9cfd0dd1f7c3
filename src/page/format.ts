/** The reader's languages, in the order of preference. */
const LOCALES = navigator.languages;

const days = new Intl.DateTimeFormat(LOCALES, { dateStyle: 'medium', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(LOCALES, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const instants = new Intl.DateTimeFormat(LOCALES, { dateStyle: 'medium', timeStyle: 'short' });
const numbers = new Intl.NumberFormat(LOCALES);
const tenths = new Intl.NumberFormat(LOCALES, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percents = new Intl.NumberFormat(LOCALES, { style: 'percent', maximumFractionDigits: 0 });
const relative = new Intl.RelativeTimeFormat(LOCALES, { numeric: 'auto' });
const countries = new Intl.DisplayNames(LOCALES, { type: 'region', fallback: 'code' });

/** A day, `2026-11-30`, as the reader writes it. Days have no time zone. */
export const day = (iso: string): string => days.format(Date.parse(iso));
/** The month of a day. */
export const month = (iso: string): string => months.format(Date.parse(iso));
/** An instant, in the reader's time zone. */
export const instant = (iso: string): string => instants.format(Date.parse(iso));
/** A whole number. */
export const count = (value: number): string => numbers.format(value);
/** A number with one decimal. */
export const decimal = (value: number): string => tenths.format(value);
/** A share from 0 to 1 as a percentage. */
export const percent = (share: number): string => percents.format(share);
/** A number of days from today: "in 3 days", "yesterday". */
export const fromToday = (daysLeft: number): string => relative.format(daysLeft, 'day');
/** The name of a country by its code; "Country not known" for null. */
export const country = (code: string | null | undefined): string =>
  code ? (countries.of(code) ?? code) : 'Country not known';

/** An amount in the smallest unit of a currency. */
export function money(amountMinor: number, currency: string): string {
  const format = new Intl.NumberFormat(LOCALES, { style: 'currency', currency, maximumFractionDigits: 0 });
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
  return format.format(amountMinor / 10 ** (digits ?? 2));
}
