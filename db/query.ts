import { type SQL, sql } from 'drizzle-orm';
import type { Connection } from './client.ts';
import { dialect } from './columns.ts';

/** Runs one statement and returns its rows as Postgres names them. */
export async function rows<T extends object>(connection: Connection, query: SQL): Promise<T[]> {
  const { sql: text, params } = dialect.sqlToQuery(query);
  return await connection.unsafe<T[]>(text, params as never[], { prepare: true });
}

/** `any($1)` over a list: one statement text whatever its length, where `in (…)` would be a new one for each. */
export function anyOf(values: readonly unknown[]): SQL {
  return sql`any(${sql.param(values)})`;
}
