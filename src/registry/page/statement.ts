import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type Columns, columnsOf } from '../../../db/columns.ts';
import type { Order } from './args.ts';
import type { Place } from './cursor.ts';
import type { List, Selection } from './list.ts';
import { isOneOf, joined, selectionOf } from './selection.ts';

/** The parameters of a page statement, apart from the list itself. */
export interface PageQuery<Where> {
  where: Where | null;
  today: string;
  order: Order;
  backward: boolean;
  /** Read from after this place; null: from the beginning. */
  place: Place | null;
  /** How many rows to read. */
  limit: SQL;
  /** The parents whose pages are read together; null: the list as a whole. */
  parents: Parents | null;
  /** Read these columns, or more. Default: all. */
  columns?: Columns;
}

/** Parents whose rows are read together: the column of their rows, and an array of their keys. */
export interface Parents {
  column: PgColumn;
  keys: SQL;
}

/** Yields the list's columns and `cursorValue`; with parents, `parentKey` too. */
export function pageStatement<Where>(
  list: List<Where, string>,
  { where, today, order, limit, backward, place, parents, columns = null }: PageQuery<Where>,
): SQL {
  const { table } = list;
  const { expression, type, of: other } = list.orders[order.field]!;
  const key = other?.key ?? list.key;
  const {
    conditions,
    joins,
    oneOf,
    upTo,
    columns: joinedColumns,
  } = selectionOf(list, where, { today, orderName: order.field });
  const join = joined(other ? [...joins, other.join] : joins);
  const descending = (order.direction === 'DESC') !== backward;
  // The comparison includes the parent's column, so that only that column's index can serve it. Without it, Postgres takes
  // a place among many equal values for the end of the list, and would read the equal rows of every parent.
  const [of, its] = parents
    ? [sql`${parents.column}, `, sql`parent.key, `]
    : oneOf
      ? [sql`${oneOf.column}, `, sql`one_of.value, `]
      : [sql``, sql``];
  if (place) {
    const comparison = sql.raw(descending ? '<' : '>');
    conditions.push(
      sql`(${of}${expression}, ${key}) ${comparison} (${its}${place.value}::${sql.raw(type)}, ${place.key})`,
    );
  }
  if (upTo != null) conditions.push(sql`(${of}${key}) <= (${its}${upTo})`);
  const direction = sql.raw(descending ? 'desc' : 'asc');
  const page = (scope: SQL[], first = sql``) => sql`
    select ${columnsOf(table, columns)}${joinedColumns ? sql`, ${joinedColumns}` : sql``}, (${expression})::text as "cursorValue" from ${table} ${join}
    ${allOf([...scope, ...conditions])} order by ${first} ${expression} ${direction}, ${key} ${direction} limit ${limit}`;
  if (!parents) return oneOf ? merged(oneOf, page, { type, descending, place, limit }) : page([]);
  if (oneOf) conditions.push(isOneOf(oneOf));
  // The lateral query runs once for each parent and keeps its own order, so the rows of a parent stay in order.
  return sql`
    select page.*, parent.key as "parentKey" from ${keysOf(parents)}
    cross join lateral (${page([isChildOf(parents)])}) as page`;
}

/** Yields `total` counted up to `most`: one row, or one with `key` for each parent. */
export function countStatement<Where>(
  list: List<Where, string>,
  { where, today, parents, most }: Pick<PageQuery<Where>, 'where' | 'today' | 'parents'> & { most: number },
): SQL {
  const { conditions, joins, oneOf } = selectionOf(list, where, { today });
  if (oneOf) conditions.push(isOneOf(oneOf));
  const count = (scope: SQL[]) => sql`select count(*) as total from (
    select 1 from ${list.table} ${joined(joins)} ${allOf([...scope, ...conditions])} limit ${most}) as counted`;
  if (!parents) return count([]);
  return sql`select total, parent.key from ${keysOf(parents)} cross join lateral (${count([isChildOf(parents)])}) as counted`;
}

const keysOf = ({ keys }: Parents): SQL => sql`unnest(${keys}::uuid[]) as parent(key)`;

const isChildOf = ({ column }: Parents): SQL => sql`${column} = parent.key`;

/**
 * Reads the first rows of each value's page and merges them in order. Each value is a range of itself, and the column is
 * part of the order. With an equality condition, Postgres may choose any index with the rest of the order, and scan it until
 * it reaches a value whose rows come late.
 */
function merged(
  { column, values }: NonNullable<Selection['oneOf']>,
  page: (scope: SQL[], first: SQL) => SQL,
  at: { type: string; descending: boolean; place: Place | null; limit: SQL },
): SQL {
  const [begins, ends] = at.descending ? ['<=', '>='] : ['>=', '<='];
  // If the page begins at a place, the place already says where the range begins.
  const sides = at.place ? [ends] : [begins, ends];
  const only = sides.map((side) => sql`${column} ${sql.raw(side)} one_of.value`);
  const direction = sql.raw(at.descending ? 'desc' : 'asc');
  return sql`select page.* from unnest(${sql.param(values)}::${sql.raw(column.getSQLType())}[]) as one_of(value)
    cross join lateral (${page(only, sql`${column} ${direction},`)}) as page
    order by page."cursorValue"::${sql.raw(at.type)} ${direction} limit ${at.limit}`;
}

function allOf(conditions: SQL[]): SQL {
  return conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
}
