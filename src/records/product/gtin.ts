import { mod10, rightCheckDigit } from '../../input/check-digit.ts';
import { text } from '../../input/fields.ts';
import { withoutSeparators } from '../../input/identifiers.ts';

/** A GTIN (GS1 General Specifications): only digits; the last is the check digit. */
export const gtin = text(64)
  .transform((value) => withoutSeparators(value.normalize('NFKC')))
  .refine((value) => /^(\d{8}|\d{12,14})$/.test(value), 'must be 8, 12, 13 or 14 digits, as in 00614141000012')
  .check(({ value, issues }) => {
    const remainder = mod10(value, 3, false);
    if (remainder === 0) return;
    const right = rightCheckDigit(value, remainder);
    const message = `ends in ${value.at(-1)}; the digits before it call for ${right} (GS1 modulo 10)`;
    issues.push({ code: 'custom', input: value, message });
  });
