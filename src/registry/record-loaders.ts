import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type DataLoader from 'dataloader';
import { chooseColumns, type Columns, columnsOf } from '../../db/columns.ts';
import { anyOf, Statement } from '../../db/query.ts';
import { manyBy, oneBy } from './batch.ts';
import type { Snapshot } from './snapshot.ts';
import { type Part, type RecordName, records, type Row } from './records.ts';

/** Returns a loader of a kind's rows by key. */
export function rowLoader<N extends RecordName>(snapshot: Snapshot, name: N): DataLoader<string, Row<N> | null> {
  const statement = rowStatement(name);
  return oneBy(
    (keys) => snapshot.jsonRows<Row<N>>(statement.with({ keys })),
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
  const loaders = new Map<Columns, DataLoader<string, object[]>>();
  const reading = (columns: Columns) => {
    const statement = partStatement(table, owner, columns);
    const loader = manyBy<object>(
      (keys) => snapshot.jsonRows(statement.with({ keys })),
      (element) => (element as Record<string, string>)[owner]!,
    );
    loader.name = `${name}.${list}`;
    return loader;
  };
  return {
    load(key, columns = null) {
      const choice = chooseColumns(table, owner, columns);
      let loader = loaders.get(choice);
      if (!loader) loaders.set(choice, (loader = reading(choice)));
      return loader.load(key) as Promise<Part<N, P>[]>;
    },
  };
}

const rowStatements = new Map<RecordName, Statement<'keys'>>();

function rowStatement(name: RecordName): Statement<'keys'> {
  let statement = rowStatements.get(name);
  if (!statement) {
    const { table } = records[name];
    statement = new Statement(
      (value) => sql`select ${columnsOf(table)} from ${table} where ${table.id} = ${anyOf(value('keys'))}`,
    );
    rowStatements.set(name, statement);
  }
  return statement;
}

const partStatements = new Map<string, Statement<'keys'>>();

function partStatement(table: PgTable, owner: string, columns: Columns): Statement<'keys'> {
  const key = `${getTableName(table)} ${columns?.join()}`;
  let statement = partStatements.get(key);
  if (!statement) {
    const ownerColumn = getTableColumns(table)[owner]!;
    statement = new Statement(
      (value) =>
        sql`select ${columnsOf(table, columns)} from ${table} where ${ownerColumn} = ${anyOf(value('keys'))} order by ${ownerColumn}, ${getTableColumns(table).position!}`,
    );
    partStatements.set(key, statement);
  }
  return statement;
}
