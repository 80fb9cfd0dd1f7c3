import { getTableColumns, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type DataLoader from 'dataloader';
import { columnsOf } from '../../db/columns.ts';
import { anyOf } from '../../db/query.ts';
import { manyBy, oneBy } from './batch.ts';
import type { Snapshot } from './snapshot.ts';
import { type Part, type RecordName, records, type Row } from './records.ts';

/** Returns a loader of a kind's rows by key. */
export function rowLoader<N extends RecordName>(snapshot: Snapshot, name: N): DataLoader<string, Row<N> | null> {
  const { table } = records[name];
  return oneBy(
    (keys) =>
      snapshot.jsonRows<Row<N>>(sql`select ${columnsOf(table)} from ${table} where ${table.id} = ${anyOf(keys)}`),
    (row) => row.id,
  );
}

/** Returns a loader of a part list by the record's key, in order. */
export function partLoader<N extends RecordName, P extends keyof (typeof records)[N]['parts'] & string>(
  snapshot: Snapshot,
  name: N,
  list: P,
): DataLoader<string, Part<N, P>[]> {
  const { table, owner } = (records[name].parts as Record<string, { table: PgTable; owner: string }>)[list]!;
  const ownerColumn = getTableColumns(table)[owner]!;
  const loader = manyBy<object>(
    (keys) =>
      snapshot.jsonRows(
        sql`select ${columnsOf(table)} from ${table} where ${ownerColumn} = ${anyOf(keys)} order by ${ownerColumn}, ${getTableColumns(table).position!}`,
      ),
    (element) => (element as Record<string, string>)[owner]!,
  );
  return loader as DataLoader<string, Part<N, P>[]>;
}
