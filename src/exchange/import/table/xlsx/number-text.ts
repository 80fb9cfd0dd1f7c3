import type { NumberFormat } from './number-format.ts';

const DAY_MS = 86_400_000;
/** The first number that a spreadsheet cannot keep exactly: it keeps 15 digits. */
const TOO_LARGE = 1e15;

/** Returns the text of a number as it is meant, or why it has none. */
export function numberText(
  value: string,
  format: NumberFormat,
  is1904: boolean,
): { text: string } | { problem: string } {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return { problem: 'is not a number, though its cell says so' };
  switch (format.kind) {
    case 'DATE':
      return dateText(number, is1904);
    case 'TIME':
      return number < 0 ? { problem: 'is a time before zero' } : { text: clockText(Math.round(number * 86_400)) };
    case 'DIGITS':
      if (Number.isInteger(number) && number >= 0 && number < TOO_LARGE)
        return { text: padded(String(number), format.pattern) };
  }
  if (Number.isInteger(number) && Math.abs(number) >= TOO_LARGE) {
    return { problem: 'is a number of more than 15 digits, of which a spreadsheet loses the last; store it as text' };
  }
  return { text: String(number) };
}

/** Fills the zeros of a pattern with digits, from the right. */
function padded(digits: string, pattern: readonly { zero: boolean; text: string }[]): string {
  let left = digits;
  const zeros = pattern.filter(({ zero }) => zero).length;
  const filled = pattern.toReversed().map(({ zero, text }) => {
    if (!zero) return text;
    const digit = left.at(-1) ?? '0';
    left = left.slice(0, -1);
    return digit;
  });
  const shown = filled.toReversed();
  // More digits than zeros come before the first one.
  const first = pattern.findIndex(({ zero }) => zero);
  if (digits.length > zeros) shown.splice(first, 0, left);
  return shown.join('');
}

function dateText(serial: number, is1904: boolean): { text: string } | { problem: string } {
  const seconds = Math.round(serial * 86_400);
  const day = Math.floor(seconds / 86_400);
  // The 1900 system has a 29 February 1900 that never was: day 60.
  if (day < (is1904 ? 0 : 1) || (!is1904 && day === 60)) return { problem: 'is a date that does not exist' };
  const first = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day > 60 ? 30 : 31);
  const date = new Date(first + day * DAY_MS);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return { problem: 'is a date that does not exist' };
  const iso = date.toISOString().slice(0, 10);
  const clock = seconds - day * 86_400;
  return { text: clock === 0 ? iso : `${iso}T${clockText(clock)}` };
}

function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
