import { setImmediate as eventLoopTurn, setTimeout as sleep } from 'node:timers/promises';
import type postgres from 'postgres';

type Work = (transaction: postgres.TransactionSql) => unknown;

/** How long the end of a pool waits for single statements, once its transactions are over. */
const LAST_STATEMENTS_S = 1;

/**
 * Makes a pool's transactions survive the loss of their connection. Left alone, postgres.js (3.4.9, issue 1208 there) writes the
 * ROLLBACK or COMMIT to a socket that is gone, which ends the process, and can run what is left of a transaction on the
 * connection made in its place, outside of any transaction (pull request 1155). Here nothing is sent any more once the
 * connection is lost: the transaction is rejected, and so is each further statement of it.
 *
 * It also ends the pool by what is under way: postgres.js takes a connection that broke with a statement on it for busy.
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
        // A statement may tell of the loss a moment before the connection does.
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

/** The transaction as long as its connection is there; then whatever is asked of it throws why it is not. */
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

/** Keeps postgres.js from sending the end of a transaction; it has rejected it already, and nothing waits for this. */
function never(): Promise<never> {
  return new Promise(() => {});
}
