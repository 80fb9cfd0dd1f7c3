import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { dialect } from '../../db/columns.ts';
import type { Reading } from '../registry/session.ts';

/** A list of rows to read: its columns, and the key of the record that each row belongs to. */
export interface ColumnList {
  /** The column that has the key of the owner; null: the rows belong to no record. */
  owner: PgColumn | null;
  columns: Record<string, PgColumn | SQL>;
  /** The text after `from`. `WANTED` is the condition for the keys asked about. */
  from: SQL;
}

/** Rows by the key of their owner; those of a list without owners have the key ''. */
export type Owned = ReadonlyMap<string, readonly object[]>;

/** `= any(…)` over the keys that the statement asks about. */
export const WANTED = sql.raw('any((select keys from wanted)::uuid[])');

/** Returns the columns of a table by their names in the code. */
export function columnsOfTable(table: PgTable, names: object): Record<string, PgColumn> {
  const columns = getTableColumns(table);
  return Object.fromEntries(Object.keys(names).map((name) => [name, columns[name]!]));
}

/**
 * Several lists that one statement reads, column by column: a JSON list of each column's values. To build an object for each
 * row, Postgres takes several times longer, and the names of the columns travel once a row.
 */
export class ColumnLists<Name extends string> {
  readonly #lists: Record<Name, ColumnList>;
  readonly #names: Name[];
  readonly #select: SQL;

  constructor(lists: Record<Name, ColumnList>) {
    this.#lists = lists;
    this.#names = Object.keys(lists) as Name[];
    const selected = sql`json_build_array(${sql.join(
      this.#names.map((name) => selectColumns(lists[name])),
      sql`, `,
    )})`;
    // Stored as text, because compiling it takes longer than running it for one key.
    this.#select = sql.raw(dialect.sqlToQuery(selected).sql);
  }

  /**
   * Reads the lists.
   * @param wanted a query of one row and column: the keys asked about. It can begin with `recursive …, `.
   */
  async read(session: Reading, wanted: { keys: SQL; after?: SQL }): Promise<Record<Name, Owned>> {
    const [row] = await session.rows<{ lists: unknown[][][] }>(
      sql`with ${wanted.after ?? sql``} wanted(keys) as materialized (${wanted.keys}) select ${this.#select} as lists`,
    );
    const read = this.#names.map((name, index) => [name, ownedRows(this.#lists[name], row!.lists[index]!)]);
    return Object.fromEntries(read) as Record<Name, Owned>;
  }
}

function selectColumns({ owner, columns, from }: ColumnList): SQL {
  const values = [...(owner === null ? [] : [owner]), ...Object.values(columns)];
  return sql`(select json_build_array(${sql.join(
    values.map((value) => sql`json_agg(${value})`),
    sql`, `,
  )}) from ${from})`;
}

/** Makes rows of columns. A list without rows has nulls for columns. */
function ownedRows({ owner, columns }: ColumnList, values: (unknown[] | null)[]): Owned {
  const names = Object.keys(columns);
  const [owners, ...ofColumns] = owner === null ? [null, ...values] : values;
  const rowsOf = new Map<string, object[]>();
  const length = ofColumns[0]?.length ?? 0;
  for (let place = 0; place < length; place++) {
    const row: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index++) row[names[index]!] = ofColumns[index]![place];
    const key = owners === null || owners === undefined ? '' : (owners[place] as string);
    const rows = rowsOf.get(key);
    if (rows) rows.push(row);
    else rowsOf.set(key, [row]);
  }
  return rowsOf;
}
