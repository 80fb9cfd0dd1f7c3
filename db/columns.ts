import { CasingCache } from 'drizzle-orm/casing';
import { getTableColumns, getViewSelectedFields, is, sql, type SQL } from 'drizzle-orm';
import { PgColumn, PgDialect, type PgTable, PgView } from 'drizzle-orm/pg-core';

const casing = new CasingCache('snake_case');

/** The only dialect that turns Drizzle's SQL into text: the tables use camelCase, Postgres uses snake_case. */
export const dialect = new PgDialect({ casing: 'snake_case' });

/** Returns the name of a column in the database. */
export function columnName(column: PgColumn): string {
  return casing.getColumnCasing(column);
}

/** Names of columns in the code; null: all columns of the table. */
export type Columns = readonly string[] | null;

type Listed = PgTable | PgView;
const selectLists = new WeakMap<Listed, Map<string, SQL>>();
/** Lists of some columns. Each makes statements that every connection has prepared, so their number is limited. */
const MAX_SOME = 100;
let some = 0;

/**
 * Returns a select list of columns of a table or view under their names in the code: `"c"."legal_name" as "legalName"`.
 * Instants are the text of `db/client.ts`, also in a row that Postgres returns as JSON.
 *
 * @param wanted a row may have more columns than these: all of them, if one is not a column.
 */
export function columnsOf(table: Listed, wanted: Columns = null): SQL {
  let lists = selectLists.get(table);
  if (!lists) selectLists.set(table, (lists = new Map<string, SQL>()));
  const key = wanted === null ? '' : wanted.join();
  let list = lists.get(key);
  if (!list) {
    const all: Record<string, unknown> = is(table, PgView) ? getViewSelectedFields(table) : getTableColumns(table);
    const isAll = wanted === null || some >= MAX_SOME || !wanted.every((name) => Object.hasOwn(all, name));
    if (isAll && wanted !== null) return columnsOf(table);
    const names = isAll ? Object.keys(all) : wanted;
    const named = names.map((name) => sql`${valueOf(all[name])} as ${sql.identifier(name)}`);
    // Stored as text, because compiling about twenty columns takes longer than the rest of a statement.
    list = sql.raw(dialect.sqlToQuery(sql.join(named, sql`, `)).sql);
    lists.set(key, list);
    if (!isAll) some++;
  }
  return list;
}

/** Adds a column to wanted ones, unless it is among them. */
export function withColumn(name: string, wanted: Columns): Columns {
  return wanted === null || wanted.includes(name) ? wanted : [name, ...wanted];
}

function valueOf(column: unknown): SQL {
  const isInstant = is(column, PgColumn) && column.getSQLType().startsWith('timestamp');
  return isInstant ? sql`to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : sql`${column}`;
}
