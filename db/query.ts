import { type SQL, sql } from 'drizzle-orm';
import type { Connection } from './client.ts';
import { dialect } from './columns.ts';

/** How Postgres is to plan a statement. */
export interface Planning {
  /**
   * Anew for its very parameters, each time: for a filter that picks almost all or almost none. A plan that Postgres keeps
   * is made for what it takes for usual, and would walk a whole index for the few rows of a rare value.
   */
  eachTime?: boolean;
}

/** Runs one statement and returns its rows as Postgres names them. */
export async function rows<T extends object>(
  connection: Connection,
  query: SQL,
  { eachTime = false }: Planning = {},
): Promise<T[]> {
  const { sql: text, params } = dialect.sqlToQuery(query);
  return await connection.unsafe<T[]>(text, params as never[], { prepare: !eachTime });
}

/** `any($1)` over a list: one statement text whatever its length, where `in (…)` would be a new one for each. */
export function anyOf(values: readonly unknown[]): SQL {
  return sql`any(${sql.param(values)})`;
}
