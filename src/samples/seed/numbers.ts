import { mod10, rightCheckDigit } from '../../input/check-digit.ts';
import { type IdentifierScheme, normalizeIdentifier } from '../../input/identifiers.ts';

/** The most third parties of one seed. Each gets a serial that is unique over all seeds. */
export const SERIALS_PER_SEED = 1_000_000;

const DIGITS = [...'0123456789'];
const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const PAIRS = Array.from({ length: 100 }, (_, pair) => String(pair).padStart(2, '0'));

/** Coprime to ten: multiplying by it spreads neighboring serials over all numbers without collisions. */
const SPREAD = 7_654_321n;

/** How to make an identifier of each scheme from unique digits, and the check characters that may follow. */
const makers: Record<
  IdentifierScheme,
  { digits: number; body: (digits: string) => string; checks: readonly string[] }
> = {
  CLIA: { digits: 9, body: (digits) => `${digits.slice(0, 2)}D${digits.slice(2)}`, checks: [''] },
  NPI: { digits: 8, body: (digits) => `1${digits}`, checks: DIGITS },
  LEI: { digits: 12, body: (digits) => `5299SE${digits}`, checks: PAIRS },
  GLN: { digits: 9, body: (digits) => `061${digits}`, checks: DIGITS },
  USCC: { digits: 9, body: (digits) => `91310000${digits}`, checks: [...LETTERS] },
  EIN: { digits: 8, body: (digits) => `3${digits.slice(0, 1)}-${digits.slice(1)}`, checks: [''] },
  UEI: { digits: 10, body: (digits) => `S${digits}`, checks: DIGITS },
  DUNS: { digits: 9, body: (digits) => digits, checks: [''] },
  CAP: { digits: 8, body: (digits) => `1${digits}`, checks: [''] },
};

/**
 * Returns the unique, valid identifier of a serial. It tries check characters until the validator of the scheme accepts one,
 * so that only the validator knows the rule.
 */
export function makeIdentifier(scheme: IdentifierScheme, serial: number): string {
  const { digits, body, checks } = makers[scheme];
  const spread = (BigInt(serial) * SPREAD) % 10n ** BigInt(digits);
  const unchecked = body(String(spread).padStart(digits, '0'));
  for (const check of checks) {
    const result = normalizeIdentifier(scheme, unchecked + check);
    if (result.ok && result.warning === undefined) return result.value;
  }
  throw new Error(`${scheme} ${unchecked} has no valid check character`);
}

/** Returns the GTIN of an article, with 14 digits. */
export function makeGtin(article: number): string {
  const begun = `0061${String(article).padStart(9, '0')}`;
  const unchecked = `${begun}0`;
  return begun + rightCheckDigit(unchecked, mod10(unchecked, 3, false));
}
