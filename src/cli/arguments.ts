import { InvalidArgumentError } from 'commander';
import { isDate } from '../input/fields.ts';

/** Both parts of an argument that is written with a colon, such as CLIA:05D1234567. */
export type ColonPair = readonly [first: string, second: string];

/** Returns both parts of an argument that is written with a colon. Throws InvalidArgumentError if a part is missing. */
export function colonPair(text: string): ColonPair {
  const [, first, second] = /^([^:]+):(.+)$/s.exec(text.trim()) ?? [];
  if (first?.trim() && second?.trim()) return [first.trim(), second.trim()];
  throw new InvalidArgumentError('Write it with a colon, like CLIA:05D1234567 or erp:4711.');
}

/** Returns a calendar day. Throws InvalidArgumentError if the text is not a day. */
export function day(text: string): string {
  if (isDate(text)) return text;
  throw new InvalidArgumentError('Write a day like 2026-12-01.');
}

/** Returns the text without spaces around it. Throws InvalidArgumentError if nothing is left. */
export function filled(text: string): string {
  if (text.trim() !== '') return text.trim();
  throw new InvalidArgumentError('It must not be empty.');
}

/** Returns a parser of codes separated by commas, in any case. It throws InvalidArgumentError on an unknown code. */
export const codes =
  <const T extends string>(known: readonly T[]) =>
  (text: string): T[] =>
    text.split(',').map((part) => {
      const match = known.find((code) => code === part.trim().toUpperCase());
      if (match !== undefined) return match;
      throw new InvalidArgumentError(`"${part.trim()}" is not one of ${known.join(', ')}.`);
    });

/** Returns a server's message with its parameter written as an option: `thirdParty: …` becomes `--third-party: …`. */
export function withOptionName(message: string): string {
  return message.replace(/^(\w+)(?:\.([\w.]+))?: /, (_, parameter: string, path: string | undefined) => {
    const option = parameter.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `--${option}${path === undefined ? '' : ` ${path}`}: `;
  });
}
