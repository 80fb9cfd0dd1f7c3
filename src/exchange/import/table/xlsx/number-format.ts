/** The meaning of a number format for a cell that is read: a date, a time, digits with leading zeros, or a number. */
export type NumberFormat =
  | { kind: 'DATE' | 'TIME' | 'NUMBER' }
  /** Literal characters, and '0' for each digit. */
  | { kind: 'DIGITS'; pattern: readonly { zero: boolean; text: string }[] };

const NUMBER: NumberFormat = { kind: 'NUMBER' };

/** Formats that a workbook does not write down (ECMA-376 part 1, 18.8.30): dates, with those of East Asian locales. */
const DATES = [
  [14, 17],
  [22, 22],
  [27, 31],
  [34, 36],
  [50, 54],
  [57, 58],
] as const;
const TIMES = [
  [18, 21],
  [32, 33],
  [45, 47],
  [55, 56],
] as const;

/** Returns the meaning of a format by its number, and by its code if the workbook has one. */
export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return formatOfCode(code);
  const isIn = (ranges: readonly (readonly [number, number])[]) =>
    ranges.some(([first, last]) => id >= first && id <= last);
  return isIn(DATES) ? { kind: 'DATE' } : isIn(TIMES) ? { kind: 'TIME' } : NUMBER;
}

/** A quoted text, an escaped character, a space as wide as a character, a filler, or a bracket. */
const TOKEN = /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|([^])/g;

function formatOfCode(code: string): NumberFormat {
  if (/^general$/i.test(code.trim())) return NUMBER;
  const pattern: { zero: boolean; text: string }[] = [];
  let letters = '';
  for (const [, quoted, escaped, bracket, plain] of code.matchAll(TOKEN)) {
    if (plain === ';') break;
    if (bracket !== undefined && /^(h+|m+|s+)$/i.test(bracket)) letters += bracket;
    if (plain !== undefined) letters += plain;
    const text = quoted ?? escaped ?? plain;
    if (text !== undefined) pattern.push({ zero: plain === '0', text });
  }
  const withoutFraction = letters.replaceAll(/(s)[.,]0+/gi, '$1').replaceAll(/am\/pm|a\/p/gi, 'h');
  if (/[ymdhs]/i.test(withoutFraction) && !/[0#?]/.test(withoutFraction)) {
    return { kind: /[yd]/i.test(withoutFraction) || !/[hs]/i.test(withoutFraction) ? 'DATE' : 'TIME' };
  }
  const isDigits = pattern.filter(({ zero }) => zero).length > 1 && /^[0\-/() ]+$/.test(letters);
  return isDigits ? { kind: 'DIGITS', pattern } : NUMBER;
}
