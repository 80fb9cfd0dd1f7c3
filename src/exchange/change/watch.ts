import type { Sql } from '../../../db/client.ts';
import { listen } from '../../../db/notifications.ts';

/** The channel on which the database tells that the log grew: a trigger on it does. */
const CHANNEL = 'attestry_change';

/**
 * Wakes who waits for the log to grow, by one listening connection for all. It is made when somebody first waits. A
 * notification can be lost with that connection, so nobody should wait for long without looking.
 */
export class LogWatch {
  readonly #pool: Sql;
  readonly #waiting = new Set<() => void>();
  #heard = 0;
  #stopListening: (() => Promise<void>) | undefined;

  constructor(pool: Sql) {
    this.#pool = pool;
  }

  /** How often the log has grown: to be read before the log is, and waited from. */
  get heard(): number {
    return this.#heard;
  }

  /** Waits until the log has grown since, or some milliseconds have passed, or the signal ends the wait. */
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

  /** Lets go of the listening connection. */
  async stop(): Promise<void> {
    await this.#stopListening?.();
  }

  #wake(): void {
    this.#heard++;
    for (const done of [...this.#waiting]) done();
  }
}
