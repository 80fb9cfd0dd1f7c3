import { mod10, rightCheckDigit } from '../../input/check-digit.ts';
import { type IdentifierScheme, normalizeIdentifier } from '../../records/third-party/identifiers.ts';

/** How many third parties one seed number can make: each gets a serial that no other of any seed number has. */
export const SERIALS_PER_SEED = 1_000_000;

const DIGITS = [...'0123456789'];
const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const PAIRS = Array.from({ length: 100 }, (_, pair) => String(pair).padStart(2, '0'));

/** Coprime to ten: multiplying by it spreads neighbouring serials over all numbers and lets no two meet. */
const SPREAD = 7_654_321n;

/** How a scheme's identifier is made of digits that are unique: around them, and the check characters that may follow. */
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
 * The identifier of a serial: right by its scheme's rule, and no other serial's. The rule itself says which check
 * character is right, so that there is one place that knows it.
 */
export function makeIdentifier(scheme: IdentifierScheme, serial: number): string {
  const { digits, body, checks } = makers[scheme];
  const spread = (BigInt(serial) * SPREAD) % 10n ** BigInt(digits);
  const begun = body(String(spread).padStart(digits, '0'));
  for (const check of checks) {
    const result = normalizeIdentifier(scheme, begun + check);
    if (result.ok && result.warning === undefined) return result.value;
  }
  throw new Error(`${scheme} ${begun} has no right check character`);
}

/** The GTIN of 14 digits of an article. */
export function makeGtin(article: number): string {
  const begun = `0061${String(article).padStart(9, '0')}`;
  const unchecked = `${begun}0`;
  return begun + rightCheckDigit(unchecked, mod10(unchecked, 3, false));
}
