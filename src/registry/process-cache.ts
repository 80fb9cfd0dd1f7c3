import type { Sql } from '../../db/client.ts';
import type { Reading } from './session.ts';

/**
 * What this process has read of each database, by its pool, for as long as it runs. Only what was read is shared, never a
 * reading under way: who waits for that of another may hold the very connection which the other is waiting for.
 */
export class ProcessCache<T> {
  readonly #values = new WeakMap<Sql, T>();
  readonly #readings = new WeakMap<Reading, Promise<T>>();

  /** What was read before, without waiting. */
  recall(at: Reading): T | undefined {
    return this.#values.get(at.pool);
  }

  /** What was read before; else it is read now, once for all who ask for it at this snapshot or in this write. */
  async load(at: Reading, read: () => Promise<T>): Promise<T> {
    const known = this.recall(at);
    if (known !== undefined) return known;
    let reading = this.#readings.get(at);
    if (!reading) this.#readings.set(at, (reading = this.refresh(at, read)));
    return await reading;
  }

  /** Reads it now, whatever was read before. */
  async refresh(at: Reading, read: () => Promise<T>): Promise<T> {
    const value = await read();
    this.#values.set(at.pool, value);
    return value;
  }
}
