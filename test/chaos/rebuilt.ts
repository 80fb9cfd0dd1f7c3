/** Checks that the log rebuilds the tables. */
import { isDeepStrictEqual } from 'node:util';
import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { connect } from '../../db/client.ts';
import { replay } from '../../src/exchange/change/replay.ts';
import type { Database } from '../../src/registry/database.ts';
import { recordNames, records } from '../../src/registry/records.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import { expect } from '../boot/check.ts';

/** Replays the log into a database with only the catalogue, and compares all tables row by row. */
export async function checkRebuilt(from: Database, url: string): Promise<void> {
  const into = connect(url, { max: 1, statementTimeoutMs: 60_000, name: 'attestry chaos' });
  const snapshot = new Snapshot(from.read);
  try {
    await replay(snapshot, into);
    for (const table of [...recordNames.flatMap(tablesOf), 'third_party_term']) {
      const select = `select to_jsonb(t) as row from ${table} t order by t::text`;
      const [held, rebuilt] = await Promise.all([from.read.unsafe(select), into.unsafe(select)]);
      expect(isDeepStrictEqual([...rebuilt], [...held]), `${table} differs from the log`);
    }
  } finally {
    await snapshot.close();
    await into.end();
  }
}

function tablesOf(name: (typeof recordNames)[number]): string[] {
  const parts: { table: PgTable }[] = Object.values(records[name].parts);
  return [records[name].table, ...parts.map(({ table }) => table)].map(getTableName);
}
