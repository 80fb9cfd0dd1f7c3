import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { anyOf } from '../../db/query.ts';
import { publicError } from '../input/errors.ts';
import { country, FIRST_DAY, instant, isDate, LAST_DAY, text } from '../input/fields.ts';
import type { Selection } from './page/list.ts';

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

/** A filter on numbers. */
export interface NumberFilter {
  gte?: number | null;
  gt?: number | null;
  lte?: number | null;
  lt?: number | null;
}

const comparisons = { gte: '>=', gt: '>', lte: '<=', lt: '<' } as const;

const MAX_VALUES = 100;
const MAX_VALUE = 300;

/** Gathers the conditions of the fields that were given; refuses what no condition can be made of. */
export class Filter {
  readonly conditions: SQL[] = [];

  /** The column holds one of the values. */
  in(field: string, column: PgColumn | SQL, filter: InFilter<string> | null | undefined): this {
    if (!filter) return this;
    const [first, ...others] = valuesOf(field, filter);
    // Of one value an index on (column, order) gives the order too; of several it cannot.
    this.conditions.push(
      others.length === 0 ? sql`${column} = ${first}` : sql`${column} = ${anyOf([first, ...others])}`,
    );
    return this;
  }

  /** The column holds one of the countries, whose codes may come in any case. */
  countries(field: string, column: PgColumn, filter: InFilter<string> | null | undefined): this {
    const codes = filter?.in.map(
      (given) =>
        country.safeParse(given).data ??
        refuse(
          `${field}.in`,
          `${JSON.stringify(given)} is not a country code; write it like US or CN (ISO 3166-1 alpha-2).`,
        ),
    );
    return this.in(field, column, codes && { in: codes });
  }

  /** The array column holds one of the values at least. */
  overlaps(field: string, column: PgColumn, filter: InFilter<string> | null | undefined): this {
    if (filter) this.conditions.push(sql`${column} && ${sql.param(valuesOf(field, filter))}::text[]`);
    return this;
  }

  /** The column holds the very truth; one that is not known is neither. */
  is(column: PgColumn, wanted: boolean | null | undefined): this {
    if (wanted != null) this.conditions.push(sql`${column} = ${wanted}`);
    return this;
  }

  /** The indexed day lies in the range; an unknown day lies in none. */
  date(field: string, column: PgColumn, indexed: SQL, filter: DateFilter | null | undefined): this {
    if (!filter) return this;
    for (const [name, operator] of Object.entries(comparisons)) {
      const day = filter[name as keyof typeof comparisons];
      if (day == null) continue;
      if (!isDate(day)) refuse(`${field}.${name}`, notADate(day));
      this.conditions.push(sql`${indexed} ${sql.raw(operator)} ${day}::date`);
    }
    this.conditions.push(sql`${column} is not null`);
    return this;
  }

  /** The number lies in the range; `bounds` are the numbers that make sense. */
  numbers(
    field: string,
    column: PgColumn | SQL,
    filter: NumberFilter | null | undefined,
    bounds: { from: number; to: number },
  ): this {
    for (const [name, operator] of Object.entries(comparisons)) {
      const number = filter?.[name as keyof typeof comparisons];
      if (number == null) continue;
      if (number < bounds.from || number > bounds.to) {
        refuse(`${field}.${name}`, `${number} is not a number from ${bounds.from} to ${bounds.to}.`);
      }
      this.conditions.push(sql`${column} ${sql.raw(operator)} ${number}::float8`);
    }
    return this;
  }

  /** The indexed whole number lies in the range; an unknown one lies in none. An index of whole numbers serves no others. */
  knownWholes(
    field: string,
    column: PgColumn,
    indexed: SQL,
    filter: NumberFilter | null | undefined,
    bounds: { from: number; to: number },
  ): this {
    if (!filter) return this;
    const range = new Filter().numbers(field, indexed, filter, bounds);
    if (range.conditions.length > 0) {
      const { gte = null, gt = null, lte = null, lt = null } = filter;
      const from = Math.max(bounds.from, Math.ceil(gte ?? bounds.from), Math.floor(gt ?? bounds.from - 1) + 1);
      const to = Math.min(bounds.to, Math.floor(lte ?? bounds.to), Math.ceil(lt ?? bounds.to + 1) - 1);
      this.conditions.push(sql`${indexed} between ${from}::smallint and ${to}::smallint`);
    }
    this.conditions.push(sql`${column} is not null`);
    return this;
  }

  /** What was gathered. */
  get selection(): Selection {
    return { conditions: this.conditions };
  }
}

/** Ends the operation: a filter field cannot be understood. */
export function refuse(field: string, message: string): never {
  throw publicError('BAD_USER_INPUT', `where.${field}: ${message}`, { field: `where.${field}` });
}

function valuesOf(field: string, filter: InFilter<string>): readonly string[] {
  const { length } = filter.in;
  if (length < 1 || length > MAX_VALUES)
    refuse(`${field}.in`, `takes 1 to ${MAX_VALUES} values; ${length} were given.`);
  for (const value of filter.in) {
    if (!text(MAX_VALUE).safeParse(value).success) refuse(`${field}.in`, `${JSON.stringify(value)} cannot be a value.`);
  }
  return filter.in;
}

/** A day given as an argument; null where none was. Ends the operation where it is not a date. */
export function dayOf(argument: string, day: string | null | undefined): string | null {
  if (day == null) return null;
  if (isDate(day)) return day;
  throw publicError('BAD_USER_INPUT', `${argument}: ${notADate(day)}`, { field: argument });
}

/**
 * Reads an argument that is an instant, at most that of the operation; null where it is left out.
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
  const problem = error?.issues[0]!.message ?? 'lies ahead: what will have been recorded by then nobody knows';
  throw publicError('BAD_USER_INPUT', `${argument}: ${problem}.`, { field: argument });
}

/** Refuses a number of things outside of what is told at once. @throws BAD_USER_INPUT */
export function checkNumber(argument: string, given: number, most: number, things: string): void {
  if (given >= 1 && given <= most) return;
  const message = `${argument}: takes 1 to ${most} ${things}; ${given} were asked for.`;
  throw publicError('BAD_USER_INPUT', message, { field: argument });
}

const notADate = (given: string): string =>
  `${JSON.stringify(given)} is not a day from ${FIRST_DAY} to ${LAST_DAY}, written like 2026-11-30.`;
