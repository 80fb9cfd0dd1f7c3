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

const selectLists = new Map<PgTable | PgView, SQL>();

/**
 * Returns a select list of every column of a table or view under its name in the code: `"c"."legal_name" as
 * "legalName"`. Instants are the text of `db/client.ts`, also in a row that Postgres returns as JSON.
 */
export function columnsOf(table: PgTable | PgView): SQL {
  let list = selectLists.get(table);
  if (!list) {
    const columns = Object.entries(is(table, PgView) ? getViewSelectedFields(table) : getTableColumns(table));
    const named = columns.map(([key, column]) => sql`${valueOf(column)} as ${sql.identifier(key)}`);
    // Stored as text, because compiling about twenty columns takes longer than the rest of a statement.
    list = sql.raw(dialect.sqlToQuery(sql.join(named, sql`, `)).sql);
    selectLists.set(table, list);
  }
  return list;
}

function valueOf(column: unknown): SQL {
  const isInstant = is(column, PgColumn) && column.getSQLType().startsWith('timestamp');
  return isInstant ? sql`to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : sql`${column}`;
}
