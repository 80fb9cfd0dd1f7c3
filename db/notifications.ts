import postgres from 'postgres';
import type { Sql } from './client.ts';

/** Seconds before a lost connection is opened again: postgres.js would try a hundred times a second. */
const RECONNECT_S = 1;

/**
 * Listens on a channel of a pool's database, with a separate connection that is opened again after a loss.
 * Notifications in between are lost.
 * @param heard called at each notification, and whenever listening begins.
 * @returns a function that stops listening.
 */
export function listen(pool: Sql, channel: string, heard: () => void): () => Promise<void> {
  const options: object = {
    ...pool.options,
    max: 1,
    backoff: () => RECONNECT_S,
    connection: { ...pool.options.connection, application_name: 'attestry listen' },
  };
  const own = postgres(options);
  // If the first attempt fails, postgres.js continues to try as after a loss.
  own.listen(channel, heard, heard).catch(() => {});
  return () => own.end({ timeout: 0 });
}
