import { InvalidArgumentError } from 'commander';
import { isDate } from '../input/fields.ts';

/** The two halves of a reference that is written with a colon between them, and the whole of it. */
export type Halves = readonly [first: string, second: string];

/** Reads what is written with a colon in it. Throws what commander tells of as a wrong option. */
export function halves(text: string): Halves {
  const [, first, second] = /^([^:]+):(.+)$/s.exec(text.trim()) ?? [];
  if (first?.trim() && second?.trim()) return [first.trim(), second.trim()];
  throw new InvalidArgumentError('Write it with a colon, like CLIA:05D1234567 or erp:4711.');
}

/** Reads a calendar day. Throws what commander tells of as a wrong option. */
export function day(text: string): string {
  if (isDate(text)) return text;
  throw new InvalidArgumentError('Write a day like 2026-12-01.');
}

/** Reads a text that says something. Throws what commander tells of as a wrong option. */
export function filled(text: string): string {
  if (text.trim() !== '') return text.trim();
  throw new InvalidArgumentError('Give more than nothing.');
}

/** Reads codes in upper case, separated by commas, each one of those known. Throws what commander tells of as a wrong option. */
export const codes =
  <const T extends string>(known: readonly T[]) =>
  (text: string): T[] =>
    text.split(',').map((one) => {
      const found = known.find((code) => code === one.trim().toUpperCase());
      if (found !== undefined) return found;
      throw new InvalidArgumentError(`"${one.trim()}" is none of ${known.join(', ')}.`);
    });
