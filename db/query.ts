import { is, Placeholder, SQL, sql } from 'drizzle-orm';
import type { Connection } from './client.ts';
import { dialect } from './columns.ts';
import { activeTracing } from './tracing.ts';

/** How Postgres plans a statement. */
export interface Planning {
  /**
   * Plan for the actual parameters each time, for filters that match almost all rows or almost none. A cached plan
   * assumes average values and would scan a whole index for the few rows of a rare value.
   */
  eachTime?: boolean;
}

/** A statement whose text is made once, at its first use: making it takes longer than sending it. */
export class Statement<Name extends string> {
  readonly #build: (value: (name: Name) => SQL) => SQL;
  #text = '';
  #params: readonly unknown[] = [];

  /** @param build called with a function that returns the place of a value. */
  constructor(build: (value: (name: Name) => SQL) => SQL) {
    this.#build = build;
  }

  /** Returns the statement with values in their places. */
  with(values: Readonly<Record<Name, unknown>>): BoundStatement {
    if (this.#text === '') {
      const query = this.#build((name) => sql`${sql.placeholder(name)}`);
      ({ sql: this.#text, params: this.#params } = dialect.sqlToQuery(query));
    }
    const params = this.#params.map((param) => (is(param, Placeholder) ? values[param.name as Name] : param));
    return new BoundStatement(this.#text, params);
  }
}

/** A statement as text, and its parameters. */
export class BoundStatement {
  readonly text: string;
  readonly params: readonly unknown[];

  constructor(text: string, params: readonly unknown[]) {
    this.text = text;
    this.params = params;
  }
}

/** Returns a statement that returns the rows of another one as one JSON value, `rows`. */
export function asJson(query: SQL | BoundStatement): BoundStatement {
  const { text, params } = bound(query);
  return new BoundStatement(`select coalesce(json_agg(listed), '[]') as rows from (${text}) as listed`, params);
}

/** Returns a statement as text, and its parameters. */
export function bound(query: SQL | BoundStatement): BoundStatement {
  if (query instanceof BoundStatement) return query;
  const { sql: text, params } = dialect.sqlToQuery(query);
  return new BoundStatement(text, params);
}

/** Runs one statement and returns its rows under Postgres's column names. */
export async function rows<T extends object>(
  connection: Connection,
  query: SQL | BoundStatement,
  { eachTime = false }: Planning = {},
): Promise<T[]> {
  const { text, params } = bound(query);
  const run = async () => await connection.unsafe<T[]>(text, params as never[], { prepare: !eachTime });
  const tracing = activeTracing();
  return await (tracing === null ? run() : tracing.statement(text, run));
}

/** Returns `any($1)` over a list: one statement text for every length, while `in (…)` would need one per length. */
export function anyOf(values: readonly unknown[] | SQL): SQL {
  return sql`any(${is(values, SQL) ? values : sql.param(values)})`;
}
