import postgres from 'postgres';
import type { Sql } from './client.ts';

/** Seconds after which a connection that was lost is made again: postgres.js would try a hundred times a second. */
const RECONNECT_S = 1;

/**
 * Listens on a channel of the database that a pool is of, with a connection beside the pool, which is made again whenever
 * it is lost. What was told in between is lost.
 * @param heard called at each notification, and when listening begins or begins again.
 * @returns what ends it.
 */
export function listen(pool: Sql, channel: string, heard: () => void): () => Promise<void> {
  const options: object = {
    ...pool.options,
    max: 1,
    backoff: () => RECONNECT_S,
    connection: { ...pool.options.connection, application_name: 'attestry listen' },
  };
  const own = postgres(options);
  // Where the first attempt fails, postgres.js goes on trying as after a loss.
  own.listen(channel, heard, heard).catch(() => {});
  return () => own.end({ timeout: 0 });
}
