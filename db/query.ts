import { type SQL, sql } from 'drizzle-orm';
import type { Connection } from './client.ts';
import { dialect } from './columns.ts';

/** How Postgres plans a statement. */
export interface Planning {
  /**
   * Plan for the actual parameters each time, for filters that match almost all rows or almost none. A cached plan
   * assumes average values and would scan a whole index for the few rows of a rare value.
   */
  eachTime?: boolean;
}

/** Runs one statement and returns its rows under Postgres's column names. */
export async function rows<T extends object>(
  connection: Connection,
  query: SQL,
  { eachTime = false }: Planning = {},
): Promise<T[]> {
  const { sql: text, params } = dialect.sqlToQuery(query);
  return await connection.unsafe<T[]>(text, params as never[], { prepare: !eachTime });
}

/** Returns `any($1)` over a list: one statement text for every length, while `in (…)` would need one per length. */
export function anyOf(values: readonly unknown[]): SQL {
  return sql`any(${sql.param(values)})`;
}
