import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { anyOf } from '../../db/query.ts';
import { publicError } from '../input/errors.ts';
import { country, FIRST_DAY, instant, isDate, LAST_DAY, text } from '../input/fields.ts';
import type { FilterField } from './page/list.ts';

/** A filter on values: any of these. */
export interface InFilter<T> {
  in: readonly T[];
}

/** A filter on days. */
export interface DateFilter {
  gte?: string | null;
  gt?: string | null;
  lte?: string | null;
  lt?: string | null;
}

/** A filter on instants. */
export type InstantFilter = DateFilter;

/** A filter on numbers. */
export interface NumberFilter {
  gte?: number | null;
  gt?: number | null;
  lte?: number | null;
  lt?: number | null;
}

const comparisons = [
  { name: 'gte', operator: sql.raw('>=') },
  { name: 'gt', operator: sql.raw('>') },
  { name: 'lte', operator: sql.raw('<=') },
  { name: 'lt', operator: sql.raw('<') },
] as const;

const MAX_VALUES = 100;
const MAX_VALUE = 300;

/** The column holds one of the values. */
export const isIn =
  (column: PgColumn | SQL): FilterField<InFilter<string>> =>
  (filter, { field }) => {
    const [first, ...others] = valuesOf(field, filter);
    // An index on (column, order) also gives the order, but only of a single value.
    return {
      conditions: [others.length === 0 ? sql`${column} = ${first}` : sql`${column} = ${anyOf([first, ...others])}`],
    };
  };

/** The column holds one of the countries. Their codes may come in any case. */
export const isInCountry =
  (column: PgColumn): FilterField<InFilter<string>> =>
  (filter, context) => {
    const codes = filter.in.map((code) => {
      const message = `${JSON.stringify(code)} is not a country code; write it like US or CN (ISO 3166-1 alpha-2).`;
      return country.safeParse(code).data ?? refuse(`${context.field}.in`, message);
    });
    return isIn(column)({ in: codes }, context);
  };

/** The array column holds at least one of the values. */
export const overlaps =
  (column: PgColumn): FilterField<InFilter<string>> =>
  (filter, { field }) => ({ conditions: [sql`${column} && ${sql.param(valuesOf(field, filter))}::text[]`] });

/** The column equals the boolean. NULL matches neither. */
export const isTrue =
  (column: PgColumn): FilterField<boolean> =>
  (wanted) => ({ conditions: [sql`${column} = ${wanted}`] });

/** The condition holds, or does not. */
export const holds =
  (condition: SQL): FilterField<boolean> =>
  (wanted) => ({ conditions: [wanted ? condition : sql`not (${condition})`] });

/** The condition holds on the day. */
export const holdsOn =
  (condition: (day: string) => SQL): FilterField<string> =>
  (day, { field }) => {
    if (!isDate(day)) refuse(field, notADate(day));
    return { conditions: [condition(day)] };
  };

/** The indexed day is in the range. An unknown day is in none. */
export const isDayIn =
  (column: PgColumn | SQL, indexed: SQL): FilterField<DateFilter> =>
  (filter, { field }) => {
    const conditions = comparisonsOf(filter).map(({ name, operator, value }) => {
      if (!isDate(value)) refuse(`${field}.${name}`, notADate(value));
      return sql`${indexed} ${operator} ${value}::date`;
    });
    return { conditions: [...conditions, sql`${column} is not null`] };
  };

/** The instant is in the range. */
export const isInstantIn =
  (column: PgColumn): FilterField<InstantFilter> =>
  (filter, { field }) => ({
    conditions: comparisonsOf(filter).map(({ name, operator, value }) => {
      const { data, error } = instant.safeParse(value);
      if (data === undefined) refuse(`${field}.${name}`, `${error.issues[0]!.message}.`);
      return sql`${column} ${operator} ${data}::timestamptz`;
    }),
  });

/** The numbers that make sense. */
interface Bounds {
  from: number;
  to: number;
}

/** The number is in the range. */
export const isNumberIn =
  (column: PgColumn, bounds: Bounds): FilterField<NumberFilter> =>
  (filter, { field }) => ({
    conditions: numbersOf(field, filter, bounds).map(
      ({ operator, value }) => sql`${column} ${operator} ${value}::float8`,
    ),
  });

/** The indexed whole number is in the range. An unknown one is in none. */
export const isWholeNumberIn =
  (column: PgColumn, indexed: SQL, bounds: Bounds): FilterField<NumberFilter> =>
  (filter, { field }) => {
    const isKnown = sql`${column} is not null`;
    if (numbersOf(field, filter, bounds).length === 0) return { conditions: [isKnown] };
    const { gte, gt, lte, lt } = filter;
    // An index of whole numbers serves no comparison with other numbers.
    const from = Math.max(bounds.from, Math.ceil(gte ?? bounds.from), Math.floor(gt ?? bounds.from - 1) + 1);
    const to = Math.min(bounds.to, Math.floor(lte ?? bounds.to), Math.ceil(lt ?? bounds.to + 1) - 1);
    return { conditions: [sql`${indexed} between ${from}::smallint and ${to}::smallint`, isKnown] };
  };

/** The sides of a range that were given. */
function comparisonsOf<Value>(filter: { [Side in (typeof comparisons)[number]['name']]?: Value | null }) {
  return comparisons.flatMap(({ name, operator }) => {
    const value = filter[name];
    return value == null ? [] : [{ name, operator, value }];
  });
}

function numbersOf(field: string, filter: NumberFilter, { from, to }: Bounds) {
  return comparisonsOf(filter).map((comparison) => {
    const { name, value } = comparison;
    if (value < from || value > to) refuse(`${field}.${name}`, `${value} is not a number from ${from} to ${to}.`);
    return comparison;
  });
}

/** Ends the operation: a filter field cannot be understood. */
export function refuse(field: string, message: string): never {
  throw publicError('BAD_USER_INPUT', `where.${field}: ${message}`, { field: `where.${field}` });
}

/** Returns the values of a filter, 1 to 100 of them. */
export function valuesOf(field: string, filter: InFilter<string>): readonly string[] {
  const { length } = filter.in;
  if (length < 1 || length > MAX_VALUES)
    refuse(`${field}.in`, `takes 1 to ${MAX_VALUES} values; ${length} were given.`);
  for (const value of filter.in) {
    if (!text(MAX_VALUE).safeParse(value).success) refuse(`${field}.in`, `${JSON.stringify(value)} cannot be a value.`);
  }
  return filter.in;
}

/** Reads an argument that is a day; null if it is left out. @throws BAD_USER_INPUT if it is not a date */
export function dayOf(argument: string, day: string | null | undefined): string | null {
  if (day == null) return null;
  if (isDate(day)) return day;
  throw publicError('BAD_USER_INPUT', `${argument}: ${notADate(day)}`, { field: argument });
}

/**
 * Reads an argument that is an instant, at most that of the operation; null if it is left out.
 * @throws BAD_USER_INPUT
 */
export async function instantOf(
  argument: string,
  given: string | null | undefined,
  now: { load: () => Promise<string> },
): Promise<string | null> {
  if (given == null) return null;
  const { data, error } = instant.safeParse(given);
  if (data !== undefined && data <= (await now.load())) return data;
  const problem = error?.issues[0]!.message ?? 'is in the future';
  throw publicError('BAD_USER_INPUT', `${argument}: ${problem}.`, { field: argument });
}

/** Checks that a number of things is from 1 to `most`. @throws BAD_USER_INPUT if it is not */
export function checkNumber(argument: string, given: number, most: number, things: string): void {
  if (given >= 1 && given <= most) return;
  const message = `${argument}: takes 1 to ${most} ${things}; ${given} were asked for.`;
  throw publicError('BAD_USER_INPUT', message, { field: argument });
}

const notADate = (given: string): string =>
  `${JSON.stringify(given)} is not a day from ${FIRST_DAY} to ${LAST_DAY}, written like 2026-11-30.`;
