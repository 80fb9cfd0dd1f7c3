import type { Sql } from '../db/client.ts';

/** A typical request: to the server in GraphQL, and to Postgres in one statement. */
export interface Scenario {
  name: string;
  /** A short description of the request. */
  title: string;
  query: string;
  /** Returns the variables that the requests of a run use in rotation. */
  variables: (sql: Sql, today: string) => Promise<Record<string, unknown>[]>;
  /** A statement with one row: the whole answer as text, in the column `answer`. */
  statement: string;
  /** Returns the parameters of the statement for some variables, on a day. */
  parameters: (variables: Record<string, unknown>, today: string) => unknown[];
}

/** Returns SQL for the opaque id of a record. */
export const globalId = (name: string, key: string) => `'${name}_' || replace(${key}::text, '-', '')`;

/** Returns SQL for an instant as the API writes it. */
export const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Returns SQL for whether a certification is in force on a day. */
export const certificationInForce = (table: string, day: string) => `
  (coalesce(${table}.issued_on <= ${day}, true)
    and not coalesce(${table}.valid_until < ${day}, false)
    and not coalesce(${table}.suspended_on <= ${day}, false)
    and not coalesce(${table}.revoked_on <= ${day}, false))`;
