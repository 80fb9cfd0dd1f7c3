import { setImmediate as eventLoopTurn, setTimeout as sleep } from 'node:timers/promises';
import type postgres from 'postgres';

type Work = (transaction: postgres.TransactionSql) => unknown;

/** Seconds that ending a pool waits for single statements after its transactions are over. */
const LAST_STATEMENTS_S = 1;

/**
 * Makes a pool's transactions survive the loss of their connection. Without it, postgres.js (3.4.9, its issue 1208)
 * writes the ROLLBACK or COMMIT to a closed socket, which ends the process. It can also run the rest of a transaction
 * on the new connection, outside of any transaction (its pull request 1155). With it, nothing is sent after the loss:
 * the transaction is rejected, and so is each further statement of it.
 *
 * Ending the pool waits for its transactions only, because postgres.js considers a connection busy forever if it broke
 * during a statement.
 */
export function surviveLoss(sql: postgres.Sql): postgres.Sql {
  const begin = sql.begin.bind(sql);
  const end = sql.end.bind(sql);
  const underWay = new Set<Promise<unknown>>();

  const run = (...given: [work: Work] | [options: string, work: Work]) => {
    const [options, work] = given.length === 1 ? ['', given[0]] : given;
    let lost: Error | undefined;
    const done = begin(options, async (transaction) => {
      try {
        const result = await work(whileThere(transaction, () => lost));
        return lost ? await never() : result;
      } catch (error) {
        // A statement may report the loss a moment before the connection does.
        await eventLoopTurn();
        if (lost) return await never();
        throw error;
      }
    });
    const settled: Promise<unknown> = done.then(
      () => underWay.delete(settled),
      (error: Error) => {
        lost = error;
        underWay.delete(settled);
      },
    );
    underWay.add(settled);
    return done;
  };

  return Object.assign(sql, {
    begin: run as typeof begin,
    end: async ({ timeout = 10 }: { timeout?: number } = {}) => {
      const patience = new AbortController();
      const late = sleep(timeout * 1_000, undefined, { signal: patience.signal }).catch(() => undefined);
      await Promise.race([Promise.all(underWay), late]);
      patience.abort();
      await end({ timeout: LAST_STATEMENTS_S });
    },
  });
}

/** Returns the transaction while its connection exists; afterward every use throws the reason of the loss. */
function whileThere(transaction: postgres.TransactionSql, lost: () => Error | undefined): postgres.TransactionSql {
  const check = () => {
    const error = lost();
    if (error) throw error;
  };
  return new Proxy(transaction, {
    apply: (target, self, given: unknown[]) => {
      check();
      return Reflect.apply(target, self, given) as unknown;
    },
    get: (target, name) => {
      check();
      return Reflect.get(target, name) as unknown;
    },
  });
}

/**
 * Prevents postgres.js from sending the end of a transaction. It has rejected the transaction already, and nothing
 * waits for this.
 */
function never(): Promise<never> {
  return new Promise(() => {});
}
