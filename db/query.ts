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

/**
 * Runs one statement and returns its rows as one JSON value, in order. That is much cheaper for many rows. Its columns have
 * types that JSON knows: select instants with `columnsOf`.
 */
export async function jsonRows<T extends object>(
  connection: Connection,
  query: SQL,
  planning?: Planning,
): Promise<T[]> {
  const [all] = await rows<{ rows: T[] }>(
    connection,
    sql`select coalesce(json_agg(listed), '[]') as rows from (${query}) as listed`,
    planning,
  );
  return all!.rows;
}

/** Returns `any($1)` over a list: one statement text for every length, while `in (…)` would need one per length. */
export function anyOf(values: readonly unknown[]): SQL {
  return sql`any(${sql.param(values)})`;
}
