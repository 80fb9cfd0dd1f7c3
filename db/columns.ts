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

/** The columns of tables, for lists of some. */
const chosen = new Map<Listed, Map<string, Columns>>();
/** Each list of some columns makes statements that every connection has prepared, so their number is limited. */
const MAX_CHOSEN = 500;
let numberChosen = 0;

/**
 * Chooses the columns to read of a table if some are needed: these and the key. Null, for all, if one of them is not a
 * column, or if there are too many different choices.
 */
export function chooseColumns(table: Listed, key: string, wanted: Columns): Columns {
  if (wanted === null) return null;
  let choices = chosen.get(table);
  if (!choices) chosen.set(table, (choices = new Map<string, Columns>()));
  const name = wanted.join();
  let choice = choices.get(name);
  if (choice === undefined) {
    const all = columnsByName(table);
    if (numberChosen >= MAX_CHOSEN || !wanted.every((column) => Object.hasOwn(all, column))) return null;
    choice = wanted.includes(key) ? wanted : [key, ...wanted];
    choices.set(name, choice);
    numberChosen++;
  }
  return choice;
}

const selectLists = new Map<Listed, SQL>();

/**
 * Returns a select list of columns of a table or view under their names in the code: `"c"."legal_name" as "legalName"`.
 * Instants are the text of `db/client.ts`, also in a row that Postgres returns as JSON.
 */
export function columnsOf(table: Listed, columns: Columns = null): SQL {
  if (columns !== null) return selectList(table, columns);
  let list = selectLists.get(table);
  if (!list) selectLists.set(table, (list = selectList(table, Object.keys(columnsByName(table)))));
  return list;
}

function selectList(table: Listed, columns: readonly string[]): SQL {
  const all = columnsByName(table);
  const named = columns.map((name) => sql`${valueOf(all[name])} as ${sql.identifier(name)}`);
  // As text, because compiling about twenty columns takes longer than the rest of a statement.
  return sql.raw(dialect.sqlToQuery(sql.join(named, sql`, `)).sql);
}

function columnsByName(table: Listed): Record<string, unknown> {
  return is(table, PgView) ? getViewSelectedFields(table) : getTableColumns(table);
}

function valueOf(column: unknown): SQL {
  const isInstant = is(column, PgColumn) && column.getSQLType().startsWith('timestamp');
  return isInstant ? sql`to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : sql`${column}`;
}
