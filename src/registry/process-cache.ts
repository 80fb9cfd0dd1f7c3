import type { Sql } from '../../db/client.ts';
import type { Reading } from './session.ts';

/**
 * Caches one value per database, keyed by its pool, while this process runs. Sessions share finished values only, never a
 * pending read: a session that waits for another's read may hold the connection that the other waits for.
 */
export class ProcessCache<T> {
  readonly #values = new WeakMap<Sql, T>();
  readonly #pending = new WeakMap<Reading, Promise<T>>();

  /** Returns the cached value, without waiting; undefined if there is none. */
  recall(session: Reading): T | undefined {
    return this.#values.get(session.pool);
  }

  /** Returns the cached value. If there is none, reads it once per snapshot or write, however often it is requested. */
  async load(session: Reading, read: () => Promise<T>): Promise<T> {
    const cached = this.recall(session);
    if (cached !== undefined) return cached;
    let pending = this.#pending.get(session);
    if (!pending) this.#pending.set(session, (pending = this.refresh(session, read)));
    return await pending;
  }

  /** Reads the value again and replaces the cached one. */
  async refresh(session: Reading, read: () => Promise<T>): Promise<T> {
    const value = await read();
    this.#values.set(session.pool, value);
    return value;
  }
}
