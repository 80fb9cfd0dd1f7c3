import type { Sql } from '../../../db/client.ts';
import { listen } from '../../../db/notifications.ts';

/** The channel on which a trigger of the database announces new log entries. */
const CHANNEL = 'attestry_change';

/**
 * Wakes waiters when the log grows. All waiters share one listening connection, which the first wait opens. A notification
 * can be lost with that connection, so a waiter should also poll the log from time to time.
 */
export class LogWatch {
  readonly #pool: Sql;
  readonly #waiting = new Set<() => void>();
  #heard = 0;
  #stopListening: (() => Promise<void>) | undefined;

  constructor(pool: Sql) {
    this.#pool = pool;
  }

  /** Number of notifications so far. Read it before the log, then pass it to `wait`, so that none is missed in between. */
  get heard(): number {
    return this.#heard;
  }

  /** Waits until a notification arrives after `since`, the time is over, or the signal aborts. */
  async wait(since: number, milliseconds: number, signal: AbortSignal): Promise<void> {
    this.#stopListening ??= listen(this.#pool, CHANNEL, () => this.#wake());
    if (signal.aborted || this.#heard !== since || milliseconds <= 0) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.#waiting.add(done);
      signal.addEventListener('abort', done);
    });
  }

  /** Closes the listening connection. */
  async stop(): Promise<void> {
    await this.#stopListening?.();
  }

  #wake(): void {
    this.#heard++;
    for (const done of [...this.#waiting]) done();
  }
}
