import type { SQL } from 'drizzle-orm';
import type { PgColumn, PgTable, PgView } from 'drizzle-orm/pg-core';
import type { Order } from './args.ts';

/**
 * Makes a table or a view a list: its orders and its filters. An index serves each pair. Both are total: an order or a
 * filter of the schema without its SQL does not compile.
 */
export interface List<Where, OrderName extends string> {
  name: string;
  table: PgTable | PgView;
  /** Breaks ties. It belongs to the table of every order without an `of`, or no index could serve the two together. */
  key: PgColumn;
  orders: Record<OrderName, OrderField>;
  defaultOrder(where: Where | null): Order<OrderName>;
  filters: Filters<Where>;
  /** A restriction of every page, for any filter. */
  restriction?: Selection;
  /** Only for a list whose one order is its key. Default: cursors are bound to filter and order. */
  places?: Places<Where>;
}

/** A sort order: the exact expression that an index is on, and its type for reading a cursor back. */
export interface OrderField {
  expression: SQL;
  type: 'text' | 'date' | 'timestamptz' | 'bigint' | 'real' | 'float8';
  /** The filter field that this order requires. */
  needs?: string;
  /** For an expression of another table: the join, and that table's own column that breaks ties. */
  of?: { join: SQL; key: PgColumn };
}

/** The filter of a list that has none. */
export type NoFilters = Record<string, never>;

/** The SQL of each field of a filter, apart from those that combine filters. */
export type Filters<Where> = {
  [Field in Exclude<keyof Where, 'and' | 'or' | 'not'>]-?: FilterField<NonNullable<Where[Field]>, Where>;
};

/** The SQL of one field of a filter, if the client gave it a value. */
export type FilterField<Value, Where = unknown> = (value: Value, context: FilterContext<Where>) => Selection;

/** The context of a filter field. */
export interface FilterContext<Where> {
  /** The field's path, for messages. */
  field: string;
  nesting: Nesting;
  where: Where;
  /** Today in the registry's time zone. */
  today: string;
  /** The order of the page; absent if rows are only counted, and in a filter that is one of several alternatives. */
  orderName?: string | undefined;
}

/** The place of a filter, or of its field, within the filter of the client. */
export interface Nesting {
  /** The path to it, each name with a period; empty for the filter of the client. */
  path: string;
  /** The number of filters around it. */
  depth: number;
  /** The number of further filters that may be in the filter of the client. */
  budget: { left: number };
}

/** A filter as SQL. */
export interface Selection {
  conditions?: readonly SQL[];
  /** Joins that the conditions or the order need, each once, before the conditions. */
  joins?: readonly SQL[];
  /**
   * One more condition: a column equals one of these values. The index is ordered within each value, not across values,
   * so we read one page per value and merge.
   */
  oneOf?: { column: PgColumn; values: readonly string[] };
  /** Columns of the joins that a row has besides those of its table. */
  columns?: SQL;
  /** Read no further than this key. Only forward, and not for counts. */
  upTo?: number | null;
}

/** Cursors with a form of their own, valid for any filter and order of the list. */
export interface Places<Where> {
  write(secret: string, key: string, where: Where | null): string;
  /** Returns the key at the cursor; null if it is not a cursor of this list. */
  read(secret: string, cursor: string): string | null;
}

/** The record that owns a nested list, and the column that holds its key. */
export interface Parent {
  column: PgColumn;
  key: string;
}
