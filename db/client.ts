import postgres from 'postgres';
import { surviveLoss } from './transactions.ts';

/** A pool of connections to the registry's Postgres. */
export type Sql = postgres.Sql;

/** An object that runs statements: a pool, or the one connection of a transaction. */
export type Connection = postgres.Sql | postgres.TransactionSql;

/** Settings of a pool. */
export interface PoolOptions {
  /** Maximum number of connections. */
  max: number;
  /** Milliseconds after which Postgres cancels a statement; 0 means never. */
  statementTimeoutMs: number;
  /** Shown in pg_stat_activity. */
  name: string;
  /** Called with the text of every statement sent. */
  onStatement?: ((text: string) => void) | undefined;
}

const TIMESTAMPTZ = 1184;
const BIGINT = 20;
const DATE = 1082;

/**
 * Opens a pool. Instants are returned as RFC 3339 text in UTC with milliseconds, dates as YYYY-MM-DD, and bigint as a
 * number, because the database's checks limit every bigint to 2^53.
 */
export function connect(url: string, options: PoolOptions): Sql {
  const sql = postgres(url, {
    max: options.max,
    onnotice: () => {},
    ...(options.onStatement && { debug: (_: number, text: string) => options.onStatement!(text) }),
    connection: {
      application_name: options.name,
      TimeZone: 'UTC',
      statement_timeout: options.statementTimeoutMs,
      // The statement of dossiers has some thirty plans in it. Compiling them takes longer than running them once.
      jit: 'off',
      // Below pg_trgm's defaults of 0.6 and 0.5: names with one wrong letter in five, or two transposed letters in
      // seven, must be found.
      'pg_trgm.word_similarity_threshold': 0.4,
      'pg_trgm.strict_word_similarity_threshold': 0.33,
    },
    types: {
      instant: {
        to: TIMESTAMPTZ,
        from: [TIMESTAMPTZ],
        serialize: (value: string) => value,
        parse: rfc3339,
      },
      date: { to: DATE, from: [DATE], serialize: (value: string) => value, parse: (text: string) => text },
      bigint: { to: BIGINT, from: [BIGINT], serialize: String, parse: Number },
    },
  });
  return surviveLoss(sql);
}

/** Postgres writes "2026-03-14 09:26:53.5+00", without trailing zeros. */
function rfc3339(text: string): string {
  const seconds = text.slice(0, 19).replace(' ', 'T');
  return `${seconds}.${text.slice(20, -3).padEnd(3, '0')}Z`;
}
