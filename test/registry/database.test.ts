import { describe, expect, test } from 'vitest';
import { type Connection, connect } from '../../db/client.ts';
import { type Database, openDatabase } from '../../src/registry/database.ts';
import { copyTemplate, type TestDatabase } from '../support/registry.ts';

async function opened(work: (database: Database) => Promise<void>): Promise<void> {
  const copy = await copyTemplate();
  try {
    await work(await openDatabase({ url: copy.url, readConnections: 2, statementTimeoutMs: 10_000 }));
  } finally {
    await copy.drop();
  }
}

test('closing waits for running transactions, both reads and writes', async () => {
  await opened(async (database) => {
    const underWay = [database.read, database.write].map(async (pool) => {
      let begun!: () => void;
      const beginning = new Promise<void>((resolve) => (begun = resolve));
      const done = pool.begin(async (transaction) => {
        await transaction`select 1`;
        begun();
        // Longer than a close waits for idle connections.
        await transaction`select pg_sleep(2)`;
        const [row] = await transaction<{ done: string }[]>`select 'done' as done`;
        return row!.done;
      });
      await beginning;
      return { done };
    });
    const transactions = (await Promise.all(underWay)).map(({ done }) => done);
    await database.close();
    expect(await Promise.all(transactions)).toEqual(['done', 'done']);
    await expect(database.read`select 1`).rejects.toMatchObject({ code: 'CONNECTION_ENDED' });
  });
});

// After ten seconds, all connections are cut.
test('closing does not wait for broken connections', { timeout: 9_000 }, async () => {
  await opened(async (database) => {
    for (const pool of [database.read, database.write]) {
      const broken = pool.begin((transaction) => transaction`select pg_terminate_backend(pg_backend_pid())`);
      await expect(broken).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
      const alone = pool`select pg_terminate_backend(pg_backend_pid())`;
      await expect(alone).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
    }
    await database.close();
  });
});

describe('a transaction whose connection breaks', () => {
  /** Breaks the only connection of a pool between two statements of a transaction, so that the pool reconnects. */
  async function afterLoss(then: (transaction: Connection, copy: TestDatabase) => Promise<unknown>): Promise<void> {
    const copy = await copyTemplate();
    const pool = connect(copy.url, { max: 1, statementTimeoutMs: 0, name: 'attestry test' });
    const other = connect(copy.url, { max: 1, statementTimeoutMs: 0, name: 'attestry test' });
    try {
      await other`create table mark (of text)`;
      const done = pool.begin(async (transaction) => {
        await transaction`insert into mark values ('before')`;
        const [backend] = await transaction<{ pid: number }[]>`select pg_backend_pid() as pid`;
        const next = pool<{ one: number }[]>`select 1 as one`;
        await other`select pg_terminate_backend(${backend!.pid})`;
        expect(await next).toMatchObject([{ one: 1 }]);
        return await then(transaction, copy);
      });
      await expect(done).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
      expect(await pool`select 1 as one`).toMatchObject([{ one: 1 }]);
      expect(await other`select * from mark`).toEqual([]);
    } finally {
      await Promise.all([pool.end(), other.end()]);
      await copy.drop();
    }
  }

  test('does not continue on the next connection outside the transaction', async () => {
    const lost = { code: 'CONNECTION_CLOSED' };
    await afterLoss(async (transaction) => {
      const insert = async () => await transaction`insert into mark values ('after')`;
      await expect(insert()).rejects.toMatchObject(lost);
      const unsafe = async () => await transaction.unsafe(`insert into mark values ('after')`);
      await expect(unsafe()).rejects.toMatchObject(lost);
    });
  });

  test('is not committed, even if its work ignores the error', async () => {
    await afterLoss(async () => 'done');
  });

  test('is not rolled back on the next connection if its work fails too', async () => {
    await afterLoss(async () => {
      throw new Error('unrelated');
    });
  });
});

test('an error in a transaction rejects it with that error and rolls it back', async () => {
  await opened(async (database) => {
    const { write } = database;
    const failing = write.begin(async (transaction) => {
      await transaction`delete from schema_migration`;
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    const wrong = write.begin('isolation level serializable', (transaction) => transaction`select nothing`);
    await expect(wrong).rejects.toMatchObject({ code: '42703' });
    const [row] = await write<{ count: number }[]>`select count(*) as count from schema_migration`;
    expect(row!.count).toBeGreaterThan(0);
    await database.close();
  });
});
