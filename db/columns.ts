import { CasingCache } from 'drizzle-orm/casing';
import { getTableColumns, getViewSelectedFields, is, sql, type SQL } from 'drizzle-orm';
import { type PgColumn, PgDialect, type PgTable, PgView } from 'drizzle-orm/pg-core';

const casing = new CasingCache('snake_case');

/** The one dialect that turns Drizzle's SQL into text: the tables are written in camelCase, Postgres reads snake_case. */
export const dialect = new PgDialect({ casing: 'snake_case' });

/** Name of a column in the database. */
export function columnName(column: PgColumn): string {
  return casing.getColumnCasing(column);
}

const selectLists = new Map<PgTable | PgView, SQL>();

/** A select list that names every column of a table or view as the code does: `"c"."legal_name" as "legalName"`. */
export function columnsOf(table: PgTable | PgView): SQL {
  let list = selectLists.get(table);
  if (!list) {
    const columns = Object.entries(is(table, PgView) ? getViewSelectedFields(table) : getTableColumns(table));
    const named = columns.map(([key, column]) => sql`${column} as ${sql.identifier(key)}`);
    // Text already: to compile some twenty columns anew takes longer than all the rest of a statement.
    list = sql.raw(dialect.sqlToQuery(sql.join(named, sql`, `)).sql);
    selectLists.set(table, list);
  }
  return list;
}
