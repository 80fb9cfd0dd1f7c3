import { isDate } from '../../../input/fields.ts';

/** A value as it was read, or why it cannot be. The message continues after the name of the column. */
export type Typed<T> = { value: T } | { problem: string };

/** The order of day and month in a date such as 03/04/2026. */
export type DateOrder = 'MDY' | 'DMY';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Returns the number of a month by its English name or its abbreviation, or null. */
function monthNamed(word: string): number | null {
  const name = word.toLowerCase().replace('.', '');
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  const whole = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1));
  const isName = month > 0 && (name.length === 3 || name === 'sept' || name === whole.toLowerCase());
  return isName ? month : null;
}

const isoOf = (year: string, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Returns a day that people typed. Refuses one that can be two days, unless the order of day and month is given. */
export function typedDate(text: string, order: DateOrder | null): Typed<string> {
  const written = text.trim().replace(/[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/, '');
  const candidates = [...new Set(readingsOf(written, order))].filter(isDate);
  const [value, other] = candidates;
  if (value === undefined) return { problem: `"${text}" is not a day; write it like 2026-11-30` };
  if (other === undefined) return { value };
  return {
    problem: `"${text}" may be ${value} or ${other}; write it like 2026-11-30, or say --date-order MDY or DMY for the file`,
  };
}

function readingsOf(text: string, order: DateOrder | null): string[] {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return [isoOf(iso[1]!, Number(iso[2]), Number(iso[3]))];
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (numbers) {
    const [, first, second, year] = numbers as unknown as [string, string, string, string];
    const monthFirst = isoOf(year, Number(first), Number(second));
    const dayFirst = isoOf(year, Number(second), Number(first));
    return order === null ? [monthFirst, dayFirst] : [order === 'MDY' ? monthFirst : dayFirst];
  }
  const dayMonth = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]+\.?)[\s,-]+(\d{4})$/i.exec(text);
  const monthDay = /^([a-z]+\.?)[\s-]+(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4})$/i.exec(text);
  const [, day, name, year] = dayMonth ?? (monthDay ? [null, monthDay[2], monthDay[1], monthDay[3]] : []);
  const month = name === undefined ? null : monthNamed(name);
  return month === null || day === undefined || year === undefined ? [] : [isoOf(year, month, Number(day))];
}

/** Returns yes or no as people type them. */
export function typedYesNo(text: string): Typed<boolean> {
  if (/^(yes|y|true|1|x|✓|✔)$/i.test(text.trim())) return { value: true };
  if (/^(no|n|false|0)$/i.test(text.trim())) return { value: false };
  return { problem: `"${text}" is neither yes nor no; it stays unknown` };
}

/** Returns a number of days, such as "90" or "90 days". */
export function typedDays(text: string): Typed<number> {
  const [, digits] = /^(\d{1,4})(?:\.0+)?\s*(?:days?|d)?$/i.exec(text.trim()) ?? [];
  const value = Number(digits);
  return digits !== undefined && value <= 3650
    ? { value }
    : { problem: `"${text}" is not a number of days from 0 to 3650` };
}

/** An amount in the smallest unit of its currency. */
export interface Money {
  minor: number;
  currency: string;
}

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', US$: 'USD' };

/**
 * Returns an amount, such as "$4,800.50" with the currency USD. The sign $ is that of many currencies, so it does not say
 * which. Refuses a number that can be two, such as "1.000".
 * @param currency the currency that the row states.
 * @param fallback the currency if neither the text nor the row states one.
 */
export function typedMoney(text: string, currency: string | null, fallback: string | null = null): Typed<Money> {
  const [, before = '', number = '', after = ''] =
    /^([^\d.,-]*)([\d.,' \u00a0\u202f]*\d)([^\d]*)$/.exec(text.trim()) ?? [];
  const unit = `${before}${after}`.replaceAll(/\s/g, '').toUpperCase();
  const stated = SIGNS[unit] ?? (/^[A-Z]{3}$/.test(unit) ? unit : null);
  if (number === '' || (unit !== '' && stated === null && unit !== '$' && unit !== '¥')) {
    return { problem: `"${text}" is not an amount like 4800.50` };
  }
  if (stated !== null && currency !== null && stated !== currency) {
    return { problem: `"${text}" is not in ${currency}, which the currency of the row says` };
  }
  const code = stated ?? currency ?? fallback;
  if (code === null || !Intl.supportedValuesOf('currency').includes(code)) {
    return { problem: `"${text}" has no currency; add a column contractCurrency, or say --currency USD for the file` };
  }
  if (stated === null && unit !== '' && unit !== signOf(code)) return { problem: `"${text}" is not in ${code}` };
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions().maximumFractionDigits ?? 2;
  const amount = amountOf(number.replaceAll(/[' \u00a0\u202f]/g, ''));
  if (amount === null)
    return { problem: `"${text}" can be read as two amounts; write it without separators, like 4800.50` };
  const [whole, fraction = ''] = amount;
  if (fraction.replace(/0+$/, '').length > digits)
    return { problem: `"${text}" has a fraction smaller than ${code} has` };
  const minor = Number(`${whole}${fraction.slice(0, digits).padEnd(digits, '0')}`);
  return Number.isSafeInteger(minor) ? { value: { minor, currency: code } } : { problem: `"${text}" is too large` };
}

function signOf(currency: string): string | undefined {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.formatToParts(0).find(({ type }) => type === 'currency')?.value;
}

/** Returns the whole part and the fraction of a number, or null if the beginning of the fraction is ambiguous. */
function amountOf(number: string): [whole: string, fraction?: string] | null {
  if (/^\d+$/.test(number)) return [number];
  if (/^\d+[.,]\d{1,2}$/.test(number)) return number.split(/[.,]/) as [string, string];
  const [, comma, ofComma] = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,3}))?$/.exec(number) ?? [];
  if (comma !== undefined) return [comma.replaceAll(',', ''), ofComma];
  const [, dot, ofDot] = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,3}))?$/.exec(number) ?? [];
  // "1.000" may be one thousand or one; two points, or a comma after them, say that they separate thousands.
  if (dot !== undefined && (ofDot !== undefined || dot.split('.').length > 2)) return [dot.replaceAll('.', ''), ofDot];
  return null;
}
