import type postgres from 'postgres';
import type { Sql } from '../../db/client.ts';
import { publicError } from '../input/errors.ts';

/**
 * The whole registry has one writer at a time. So the log is in commit order, a feed that reads it forward misses nothing,
 * and no two writes interleave. Readers never wait for it.
 */
const REGISTRY_LOCK = 7_238_502;

/** How soon a client may ask again whose write did not get its turn. */
const RETRY_AFTER_MS = 1_000;
/** Postgres's code for a lock that was not granted within `lock_timeout`. */
const LOCK_NOT_AVAILABLE = '55P03';

/** The turns of writes: each waits for a connection of the pool, and then for the registry's lock. */
export class WriteTurns {
  readonly #pool: Sql;
  readonly #statementTimeoutMs: number;
  #waiting = 0;

  constructor(pool: Sql, statementTimeoutMs: number) {
    this.#pool = pool;
    this.#statementTimeoutMs = statementTimeoutMs;
  }

  /** The number of writes of this process that wait for their turn. */
  get waiting(): number {
    return this.#waiting;
  }

  /**
   * Runs the work in a transaction that holds the registry's lock.
   * @param waitMs how long to wait for the turn; null: as long as it takes.
   * @throws UNAVAILABLE if the turn did not come in time; then nothing was written.
   */
  async take<T>(waitMs: number | null, work: (connection: postgres.TransactionSql) => Promise<T>): Promise<T> {
    const deadline = waitMs === null ? null : performance.now() + waitMs;
    const turn: { state: 'WAITING' | 'WORKING' | 'GIVEN_UP' } = { state: 'WAITING' };
    let giveUp = () => {};
    const givenUp = new Promise<never>((_, reject) => {
      giveUp = () => {
        turn.state = 'GIVEN_UP';
        reject(waitedTooLong(waitMs!));
      };
    });
    const timer = waitMs === null ? undefined : setTimeout(() => giveUp(), waitMs);
    this.#waiting++;
    const done = this.#pool.begin(async (connection) => {
      // The pool may have been so busy that the caller has its answer already: then nothing may be written.
      if (turn.state === 'WAITING') await this.#lock(connection, deadline);
      if (turn.state !== 'WAITING') throw waitedTooLong(waitMs!);
      turn.state = 'WORKING';
      clearTimeout(timer);
      this.#waiting--;
      return { result: await work(connection) };
    });
    try {
      return (await Promise.race([done, givenUp])).result;
    } catch (error) {
      throw (error as { code?: unknown }).code === LOCK_NOT_AVAILABLE && waitMs !== null
        ? waitedTooLong(waitMs)
        : error;
    } finally {
      clearTimeout(timer);
      if (turn.state !== 'WORKING') this.#waiting--;
    }
  }

  /** Takes the lock. To wait for it is not to run a statement: only the deadline limits it. */
  async #lock(connection: postgres.TransactionSql, deadline: number | null): Promise<void> {
    // Postgres reads 0 as no limit.
    const lockTimeout = deadline === null ? 0 : Math.max(1, Math.ceil(deadline - performance.now()));
    await Promise.all([
      connection`select set_config('lock_timeout', ${String(lockTimeout)}, true), set_config('statement_timeout', '0', true)`,
      connection`select pg_advisory_xact_lock(${REGISTRY_LOCK})`,
      connection`select set_config('lock_timeout', '0', true), set_config('statement_timeout', ${String(this.#statementTimeoutMs)}, true)`,
    ]);
  }
}

const waitedTooLong = (waitMs: number) =>
  publicError(
    'UNAVAILABLE',
    `Other writes, such as an import, have kept this one waiting for ${waitMs / 1000} s. Nothing of it was written. Send it again.`,
    { retryAfterMs: RETRY_AFTER_MS },
  );
