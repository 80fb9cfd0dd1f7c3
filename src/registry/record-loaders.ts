import { getTableColumns, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type DataLoader from 'dataloader';
import { type Columns, columnsOf, withColumn } from '../../db/columns.ts';
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

/** A loader of a part list by the record's key, in order. */
export interface PartLoader<Element> {
  /** @param columns elements may have only these columns. */
  load(key: string, columns?: Columns): Promise<Element[]>;
}

/** Returns the loader of a part list. */
export function partLoader<N extends RecordName, P extends keyof (typeof records)[N]['parts'] & string>(
  snapshot: Snapshot,
  name: N,
  list: P,
): PartLoader<Part<N, P>> {
  const { table, owner } = (records[name].parts as Record<string, { table: PgTable; owner: string }>)[list]!;
  const ownerColumn = getTableColumns(table)[owner]!;
  const reading = (columns: Columns) =>
    manyBy<object>(
      (keys) =>
        snapshot.jsonRows(
          sql`select ${columnsOf(table, columns)} from ${table} where ${ownerColumn} = ${anyOf(keys)} order by ${ownerColumn}, ${getTableColumns(table).position!}`,
        ),
      (element) => (element as Record<string, string>)[owner]!,
    );
  const loaders = new Map<string, ReturnType<typeof reading>>();
  return {
    load(key, columns = null) {
      const wanted = withColumn(owner, columns);
      const name = String(wanted);
      let loader = loaders.get(name);
      if (!loader) loaders.set(name, (loader = reading(wanted)));
      return loader.load(key) as Promise<Part<N, P>[]>;
    },
  };
}
