import type { Sql } from '../db/client.ts';

/** One thing clients do, asked of the server in GraphQL and of Postgres in one statement. */
export interface Scenario {
  name: string;
  /** What is asked, in a few words. */
  title: string;
  query: string;
  /** What the requests of a run take turns asking for. */
  variables: (sql: Sql, today: string) => Promise<Record<string, unknown>[]>;
  /** One statement whose only row holds the whole answer as text, in the column `answer`. */
  statement: string;
  /** The statement's parameters for some variables, on a day. */
  parameters: (variables: Record<string, unknown>, today: string) => unknown[];
}

/** SQL for the opaque id of a record. */
export const globalId = (name: string, key: string) => `'${name}_' || replace(${key}::text, '-', '')`;

/** SQL for an instant as the API writes it. */
export const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** SQL for whether a certification holds on a day. */
export const certificationInForce = (table: string, day: string) => `
  (coalesce(${table}.issued_on <= ${day}, true)
    and not coalesce(${table}.valid_until < ${day}, false)
    and not coalesce(${table}.suspended_on <= ${day}, false)
    and not coalesce(${table}.revoked_on <= ${day}, false))`;
