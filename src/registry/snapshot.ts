import { type SQL, sql } from 'drizzle-orm';
import type { Sql } from '../../db/client.ts';
import type postgres from 'postgres';
import { asJson, type BoundStatement, type Planning, rows, Statement } from '../../db/query.ts';
import { dataVersion } from '../../db/tables/data-version.ts';

/**
 * One instant of the registry for a whole operation: a read-only repeatable-read transaction that begins with the first
 * statement. All statements use one connection, and statements issued together are pipelined.
 */
export class Snapshot {
  readonly pool: Sql;
  #transaction: Promise<postgres.TransactionSql> | undefined;
  #end: (() => void) | undefined;
  #ended: Promise<void> = Promise.resolve();
  #readsVersion = false;
  /** Name of the state of the data at this instant; null if nothing was read, or without `readVersion`. */
  version: Promise<string | null> = Promise.resolve(null);
  /** Whether a statement reads the clock, so that the same data may look different later. */
  dependsOnClock = false;
  /** The first error. Later statements of the same transaction can only fail too. */
  failure: unknown;

  constructor(pool: Sql) {
    this.pool = pool;
  }

  /** Reads at a new snapshot, and closes it. */
  static async of<T>(pool: Sql, read: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    const snapshot = new Snapshot(pool);
    try {
      return await read(snapshot);
    } finally {
      await snapshot.close();
    }
  }

  /** Reads the `version` with the first statement. */
  readVersion(): void {
    this.#readsVersion = true;
  }

  /** Runs one statement at this instant. */
  async rows<T extends object>(query: SQL | BoundStatement, planning?: Planning): Promise<T[]> {
    try {
      return await rows<T>(await (this.#transaction ??= this.#begin()), query, planning);
    } catch (error) {
      this.failure ??= error;
      throw error;
    }
  }

  /**
   * Runs one statement at this instant, and reads its rows as one JSON value. That is much cheaper for many rows. Its columns
   * have types of JSON: `columnsOf` selects instants as texts.
   */
  async jsonRows<T extends object>(query: SQL | BoundStatement, planning?: Planning): Promise<T[]> {
    const [all] = await this.rows<{ rows: T[] }>(asJson(query), planning);
    return all!.rows;
  }

  /** Releases the connection. Safe to call twice, or if nothing was read. */
  async close(): Promise<void> {
    this.#end?.();
    await this.#ended;
  }

  #begin(): Promise<postgres.TransactionSql> {
    const closed = new Promise<void>((resolve) => {
      this.#end = resolve;
    });
    return new Promise((resolve, reject) => {
      this.#ended = this.pool
        .begin('isolation level repeatable read read only', async (transaction) => {
          if (this.#readsVersion) this.version = versionOf(transaction);
          resolve(transaction);
          await closed;
        })
        .then(
          () => {},
          (error: unknown) => {
            this.failure ??= error;
            reject(error instanceof Error ? error : new Error(String(error)));
          },
        );
    });
  }
}

const VERSION = new Statement<never>(() => sql`select ${dataVersion.version} from ${dataVersion}`);

/** Returns the version of the data; null if it cannot be read. */
async function versionOf(transaction: postgres.TransactionSql): Promise<string | null> {
  try {
    const [found] = await rows<{ version: string }>(transaction, VERSION.with({}));
    return found?.version ?? null;
  } catch {
    return null;
  }
}
