import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { columnName } from './columns.ts';

const keysOf = new Map<PgTable, [key: string, column: string][]>();

/** Returns every column of a table: its name in the code, and in the database. */
export function keysAndColumns(table: PgTable): [key: string, column: string][] {
  let found = keysOf.get(table);
  if (!found) {
    found = Object.entries(getTableColumns(table)).map(([key, column]) => [key, columnName(column)]);
    keysOf.set(table, found);
  }
  return found;
}

/** Inserts rows, whose keys are the code's column names, with one statement. */
export function insertRows(table: PgTable, rows: readonly object[]): SQL {
  const columns = sql.join(
    keysAndColumns(table).map(([, column]) => sql.identifier(column)),
    sql`, `,
  );
  const json = JSON.stringify(rows.map((row) => toColumns(table, row as Record<string, unknown>)));
  return sql`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, ${json}::text::jsonb)`;
}

/** Inserts rows, or replaces those with the same primary key. */
export function upsertRows(table: PgTable, key: PgColumn, rows: readonly object[]): SQL {
  const keyName = columnName(key);
  const assignments = keysAndColumns(table)
    .filter(([, column]) => column !== keyName)
    .map(([, column]) => sql`${sql.identifier(column)} = excluded.${sql.identifier(column)}`);
  return sql`${insertRows(table, rows)} on conflict (${sql.identifier(keyName)}) do update set ${sql.join(assignments, sql`, `)}`;
}

function toColumns(table: PgTable, row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(keysAndColumns(table).map(([key, column]) => [column, row[key]]));
}
