import { isIP } from 'node:net';
import { z } from 'zod';
import { countryNamed, isCountryCode } from './country-names.ts';
import { countryOf } from './country.ts';
import type { Path, ProblemCode, Problems } from './problems.ts';
import { UnreadableValue } from './unreadable.ts';
import { stateNamed } from './us-state.ts';

/** The first and the last day that an input may contain. A day outside this range is almost certainly a typo. */
export const FIRST_DAY = '1900-01-01';
export const LAST_DAY = '2199-12-31';

/** Returns whether a text is an existing calendar date, YYYY-MM-DD, in the years 1900 to 2199. */
export function isDate(text: unknown): boolean {
  if (typeof text !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Control characters other than line breaks and tabs. They break terminals and CSV. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const notText = 'must be a text';

/** A visible character: neither white space nor a zero-width character. */
const VISIBLE = /[^\s\p{Cf}]/u;

/** A text of 1 to `max` characters. Surrounding white space is removed. */
export const text = (max: number) =>
  z
    .string(notText)
    .refine(
      (value) => !CONTROL.test(value) && value.isWellFormed(),
      'must not contain control characters or broken Unicode',
    )
    .transform((value) => (VISIBLE.test(value) ? value.trim() : ''))
    .pipe(
      z
        .string()
        .min(1, { error: 'must not be empty' })
        .check(({ value, issues }) => {
          // `length` counts UTF-16 units: a rare Chinese character counts as two there, but as one in Postgres.
          if (value.length <= max || [...value].length <= max) return;
          const message = `must have at most ${max} characters`;
          issues.push({ code: 'too_big', origin: 'string', maximum: max, input: value, message });
        }),
    );

/** A code of 1 to `max` characters that the user chooses freely: upper-case letters, digits and underscores. */
export const code = (max: number, example: string) =>
  text(max).refine(
    (value) => /^[A-Z0-9_]+$/.test(value),
    `must be upper-case letters, digits and underscores, like ${example}`,
  );

/** A US state, the District of Columbia or a territory, by code or name. It is stored as its postal code. */
export const usState = text(50).transform((value, context): string => {
  const state = stateNamed(value);
  if (state === null) {
    context.addIssue({ code: 'custom', message: 'must be a US state or territory, such as NY or New York' });
  }
  return state ?? value;
});

/** A calendar date. */
export const date = z
  .string(notText)
  .refine(isDate, `must be a day from ${FIRST_DAY} to ${LAST_DAY}, written like 2026-11-30`);

/** An instant, stored in UTC with milliseconds. */
export const instant = z
  .string(notText)
  .refine(
    (value) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
      isDate(value.slice(0, 10)) &&
      !Number.isNaN(Date.parse(value)),
    'must be an instant written like 2026-11-30T09:26:53Z',
  )
  .transform((value) => new Date(value).toISOString());

/** A country code, stored in upper case. */
export const country = z
  .string(notText)
  .transform((value) => value.trim().toUpperCase())
  .refine(isCountryCode, {
    error: ({ input }) => {
      const meant = typeof input === 'string' ? countryNamed(input) : null;
      return `must be an ISO 3166-1 alpha-2 country code like US or CN${meant === null ? '' : `; write ${meant}`}`;
    },
  });

/**
 * A country as people type it in a file: a code of ISO 3166-1 (US, USA, 840) or an English name of any usual form. It is
 * read as one name first, then as the end of an address.
 */
export const typedCountry = z.union([z.string(), z.number()], notText).transform((value, problems) => {
  const written = String(value).trim();
  const code = countryNamed(written) ?? countryOf(written);
  if (code !== null) return code;
  const message = `"${written}" is not a country, or could be more than one; write a code of ISO 3166-1 like US`;
  problems.addIssue({ code: 'custom', message });
  return z.NEVER;
});

/** A web address, stored in the form that the GraphQL scalar returns. A client that sends it back changes nothing. */
export const url = text(2000)
  .refine(isUrl, 'must be an absolute address beginning with http:// or https://, without a password in it')
  .transform((value) => new URL(value).href);

function isUrl(value: string): boolean {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return false;
  const { hostname, username, password } = new URL(value);
  return (
    username === '' && password === '' && (hostname.includes('.') || hostname === 'localhost' || isIP(hostname) > 0)
  );
}

const notEmail = 'must be an e-mail address like quality@lab.example';

/** An e-mail address. It must also be valid by the HTML standard, because the GraphQL scalar returns only those. */
export const email = text(254)
  .pipe(z.email(notEmail))
  .refine((value) => z.regexes.html5Email.test(value), notEmail);

/** An Internet domain, stored in lower case. */
export const domain = text(253)
  .transform((value) => value.toLowerCase())
  .refine(
    (value) => /^([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u.test(value),
    'must be a domain like lab.example',
  );

/** A currency code, stored in upper case. */
export const currency = z
  .string(notText)
  .transform((value) => value.trim().toUpperCase())
  .refine((value) => Intl.supportedValuesOf('currency').includes(value), 'must be an ISO 4217 currency code like USD');

/** A SHA-256 digest, stored in lower case. */
export const sha256 = z
  .string(notText)
  .transform((value) => value.trim().toLowerCase())
  .refine((value) => /^[0-9a-f]{64}$/.test(value), 'must be a SHA-256 digest: 64 hexadecimal digits');

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) => {
  const range = `must be ${min} to ${max}`;
  return z
    .int({ error: ({ code }) => (code === 'invalid_type' ? 'must be a whole number' : range) })
    .min(min, range)
    .max(max, range);
};

/** One of the values of an enum. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `must be one of ${values.join(', ')}`);

/** One of the values of an enum. Null and an absent value become `unknown`. */
export const oneOfOr = <const T extends readonly [string, ...string[]]>(values: T, unknown: T[number]) =>
  oneOf(values)
    .nullish()
    .transform((value) => value ?? unknown);

/** A list of up to `max` elements. */
export const listOf = <T extends z.ZodType>(element: T, max: number) =>
  z.array(element, 'must be a list; send [] to empty it').max(max, `must have at most ${max} elements`);

/** A value that may be null, which means "not known". */
export const known = <T extends z.ZodType>(type: T) => type.nullable();

/** A reference to a document that is stored outside the registry. */
export const document = z
  .object({ sha256: sha256.nullish(), mediaType: text(100).nullish(), url: url.nullish() })
  .nullable();

/** Returns the columns of a document: none if the input omits it, and nulls if the input clears it. */
export function documentColumnsOf(given: z.infer<typeof document> | undefined) {
  if (given === undefined) return {};
  return {
    documentSha256: given?.sha256 ?? null,
    documentMediaType: given?.mediaType ?? null,
    documentUrl: given?.url ?? null,
  };
}

/** The fields of every record that an integration can own. */
export const sourceFields = { source: known(text(100)), externalId: known(text(200)) };

type Shape = Record<string, z.ZodType>;
/** The fields of an input that are present and valid. */
export type ParsedFields<S extends Shape> = { -readonly [K in keyof S]?: z.infer<S[K]> };

/**
 * Returns the fields of an input that are present and valid, and notes the problems of the others. Absent fields stay
 * absent. Fields in `required` must be present and not null.
 */
export function parseFields<S extends Shape, R extends keyof S & string = never>(
  shape: S,
  input: object,
  problems: Problems,
  required: readonly R[] = [],
): ParsedFields<S> {
  const given = input as Record<string, unknown>;
  const parsed: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(shape)) {
    const value = given[name];
    if (value === undefined) {
      if ((required as readonly string[]).includes(name)) problems.add('REQUIRED', name, 'must be given');
      continue;
    }
    if (value instanceof UnreadableValue) {
      problems.add('INVALID', name, value.message);
      continue;
    }
    const result = type.safeParse(value);
    if (result.success) parsed[name] = result.data;
    else for (const issue of firstOfEach(result.error.issues)) note(problems, name, value, issue);
  }
  return parsed as ParsedFields<S>;
}

/** Returns the first issue of each path: a value that breaks one rule usually breaks the next one as well. */
function firstOfEach(issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const places = new Set<string>();
  return issues.filter(({ path }) => places.size < places.add(JSON.stringify(path)).size);
}

function note(problems: Problems, name: string, value: unknown, issue: z.core.$ZodIssue): void {
  const path = issue.path as Path;
  const at = path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | null)?.[step], value);
  const missing = at == null;
  const isList = issue.code === 'invalid_type' && issue.expected === 'array';
  const message = missing && !isList ? 'must not be null' : issue.message;
  problems.add(missing ? 'REQUIRED' : codeOf(issue), [name, ...path], message);
}

function codeOf(issue: z.core.$ZodIssue): ProblemCode {
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'TOO_LONG' : 'OUT_OF_RANGE';
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'REQUIRED' : 'OUT_OF_RANGE';
  return 'INVALID';
}
