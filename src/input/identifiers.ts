// We import this one file, because importing all of stdnum takes 0.3 s and 15 MB of memory.
import { validate as validateEin } from 'stdnum/lib/cjs/us/ein.js';
import { mod10, rightCheckDigit } from './check-digit.ts';

/** The identifier schemes of third parties, facilities and sites; a value is unique within its scheme. */
export const identifierSchemes = ['CLIA', 'NPI', 'LEI', 'GLN', 'USCC', 'EIN', 'UEI', 'DUNS', 'CAP'] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

/**
 * The result of normalizing an identifier. `value` is the form to store and compare. `warning` reports a mismatch with a
 * rule that is not authoritative. `rule` names the broken rule; `message` says what is wrong and what would be right.
 */
export type IdentifierResult =
  { ok: true; value: string; warning?: string } | { ok: false; rule: string; message: string };

/** In characters. Longer than any identifier with its separators; limits the work on untrusted input. */
const MAX_RAW_LENGTH = 64;

const ok = (value: string, warning?: string): IdentifierResult =>
  warning === undefined ? { ok: true, value } : { ok: true, value, warning };
const broken = (rule: string, message: string): IdentifierResult => ({ ok: false, rule, message });

/** Pasted identifiers can have any kind of space, dash and invisible mark between their groups. */
const withoutSpaces = (text: string) => text.replaceAll(/[\s\p{Cf}]/gu, '');
const withPlainDashes = (text: string) => text.replaceAll(/[\p{Pd}\u2212]/gu, '-');

/** Characters that a message must not repeat: the outcome is stored, and Postgres cannot store them in text. */
const UNREADABLE = /[\p{Cc}\p{Cs}]/u;

/** Returns an identifier without the spaces and dashes between its groups. */
export const withoutSeparators = (text: string) => withPlainDashes(withoutSpaces(text)).replaceAll('-', '');

function clia(text: string): IdentifierResult {
  const value = withoutSeparators(text);
  return /^\d{2}D\d{7}$/.test(value)
    ? ok(value)
    : broken('CLIA number format', `"${value}" is not two digits, the letter D and seven digits, as in 05D1234567.`);
}

const NPI_RULE = 'NPI check digit (Luhn over 80840 + NPI)';

function npi(text: string): IdentifierResult {
  const value = withoutSeparators(text);
  if (!/^[12]\d{9}$/.test(value)) {
    return broken('NPI format', `"${value}" is not ten digits beginning with 1 or 2, as in 1234567893.`);
  }
  // 80840 stands for health applications in the United States in the ISO/IEC 7812 numbering that NPI borrows.
  const remainder = mod10(`80840${value}`, 2, true);
  if (remainder === 0) return ok(value);
  const expected = rightCheckDigit(value, remainder);
  return broken(NPI_RULE, `"${value}" ends in ${value.at(-1)}; its first nine digits call for ${expected}.`);
}

function lei(text: string): IdentifierResult {
  const value = withoutSeparators(text);
  if (!/^[0-9A-Z]{18}\d{2}$/.test(value)) {
    return broken(
      'LEI format (ISO 17442)',
      `"${value}" is not 18 letters and digits followed by two check digits, as in 213800KUD8LAJWSQ9D15.`,
    );
  }
  const number = (body: string) => BigInt(body.replaceAll(/[A-Z]/g, (letter) => String(parseInt(letter, 36))));
  if (number(value) % 97n !== 1n) {
    const expected = String(98n - (number(`${value.slice(0, 18)}00`) % 97n)).padStart(2, '0');
    return broken(
      'LEI check digits (ISO 17442, MOD 97-10)',
      `"${value}" ends in ${value.slice(18)}; its first 18 characters call for ${expected}.`,
    );
  }
  return /(00|01|99)$/.test(value)
    ? ok(value, `LEI check digits run from 02 to 98; ${value.slice(18)} was never issued.`)
    : ok(value);
}

function gln(text: string): IdentifierResult {
  const value = withoutSeparators(text);
  if (!/^\d{13}$/.test(value)) return broken('GLN format', `"${value}" is not 13 digits, as in 0614141000012.`);
  const remainder = mod10(value, 3, false);
  if (remainder === 0) return ok(value);
  const expected = rightCheckDigit(value, remainder);
  return broken(
    'GLN check digit (GS1 modulo 10)',
    `"${value}" ends in ${value.at(-1)}; its first twelve digits call for ${expected}.`,
  );
}

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_MODULUS = 31;

/**
 * We do not use stdnum's CN.uscc, because it rejects valid codes. It rejects the check character 0, which GB 32100
 * requires if the sum is a multiple of 31. It also rejects a letter in the first two characters, which occurs in codes of
 * registries other than the market regulator's.
 */
function uscc(text: string): IdentifierResult {
  const value = withoutSeparators(text);
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(value)) {
    return broken(
      'USCC format (GB 32100)',
      `"${value}" is not 18 digits and capital letters without I, O, S, V and Z, as in 91110000600037341L.`,
    );
  }
  let sum = 0;
  let weight = 1;
  for (const character of value.slice(0, 17)) {
    sum += USCC_ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % USCC_MODULUS;
  }
  const expected = USCC_ALPHABET.charAt((USCC_MODULUS - (sum % USCC_MODULUS)) % USCC_MODULUS);
  return value.endsWith(expected)
    ? ok(value)
    : broken(
        'USCC check character (GB 32100, weights 3^i modulo 31)',
        `"${value}" ends in ${value.at(-1)}; its first 17 characters call for ${expected}.`,
      );
}

function ein(text: string): IdentifierResult {
  const written = withPlainDashes(withoutSpaces(text));
  // A social security number also has nine digits, grouped 3-2-4. Storing it as an EIN, or repeating it, would leak it.
  if (!/^\d{2}-?\d{7}$/.test(written)) {
    return broken('EIN format', 'An EIN is two digits, a dash and seven digits, as in 91-1144442.');
  }
  const digits = written.replace('-', '');
  const value = `${digits.slice(0, 2)}-${digits.slice(2)}`;
  return validateEin(digits).isValid
    ? ok(value)
    : broken(
        'EIN prefix (assigned by the IRS)',
        `No EIN begins with ${digits.slice(0, 2)}: the IRS assigns no such prefix.`,
      );
}

/**
 * Returns the check character of a UEI as federal systems compute it. The standard does not publish its definition, so a
 * mismatch is only a warning. Every registered UEI that we tried matches.
 */
function ueiCheckCharacter(value: string): number {
  const weighted = (codes: number[]) => codes.reduce((sum, code, index) => sum + ((code * (index + 1)) % 10), 0);
  let sum = weighted([...value.slice(0, 11)].map((character) => character.charCodeAt(0)));
  while (sum > 9) sum = weighted([...String(sum)].map(Number));
  return sum;
}

function uei(text: string): IdentifierResult {
  const value = withoutSeparators(text);
  if (!/^[1-9A-HJ-NP-Z][0-9A-HJ-NP-Z]{11}$/.test(value)) {
    return broken(
      'UEI format',
      `"${value}" is not 12 letters and digits without O and I, the first not 0, as in E2NYLCDML6V1.`,
    );
  }
  const expected = String(ueiCheckCharacter(value));
  return value.endsWith(expected)
    ? ok(value)
    : ok(value, `The check character of UEI ${value} should be ${expected}; look it up in SAM.gov.`);
}

function duns(text: string): IdentifierResult {
  const value = withoutSeparators(text);
  return /^\d{9}$/.test(value) ? ok(value) : broken('DUNS format', `"${value}" is not nine digits, as in 12-345-6789.`);
}

function cap(text: string): IdentifierResult {
  // A dash in a CAP number separates the laboratory from its section: without it, the number is a different one.
  const value = withoutSpaces(text);
  return /^\d+$/.test(value) ? ok(value) : broken('CAP number format', `"${text}" holds something other than digits.`);
}

const rules: Record<IdentifierScheme, (text: string) => IdentifierResult> = {
  CLIA: clia,
  NPI: npi,
  LEI: lei,
  GLN: gln,
  USCC: uscc,
  EIN: ein,
  UEI: uei,
  DUNS: duns,
  CAP: cap,
};

/**
 * Returns an identifier in the form to store and compare, checked against the rules of its scheme.
 *
 * Full-width characters become ASCII, and letters become upper case. Spaces and dashes are removed, but an EIN is stored
 * as `NN-NNNNNNN`. Normalizing a stored value returns it unchanged. The function never throws: it returns the name of a
 * broken hard rule, and a warning for a mismatch that is not authoritative (the UEI's check character).
 */
export function normalizeIdentifier(scheme: IdentifierScheme, raw: string): IdentifierResult {
  if (raw.length > MAX_RAW_LENGTH) {
    return broken(`${scheme} length`, `A ${scheme} of ${raw.length} characters is longer than ${MAX_RAW_LENGTH}.`);
  }
  const text = raw.normalize('NFKC').trim().toUpperCase();
  const visible = withoutSpaces(text);
  if (visible === '') return broken(`${scheme} is given`, `The ${scheme} is empty.`);
  if (UNREADABLE.test(visible)) {
    return broken(`${scheme} characters`, `A ${scheme} holds no control characters and no broken Unicode.`);
  }
  return rules[scheme](text);
}
