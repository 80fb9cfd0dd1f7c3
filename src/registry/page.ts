import { createHmac, timingSafeEqual } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable, PgView } from 'drizzle-orm/pg-core';
import DataLoader from 'dataloader';
import { columnsOf } from '../../db/columns.ts';
import { anyOf } from '../../db/query.ts';
import { groupBy } from './batch.ts';
import { publicError } from '../input/errors.ts';
import type { Snapshot } from './snapshot.ts';

/** The arguments every list takes. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** One field and one direction; the key breaks ties in the same direction. */
export interface Order {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** What a list can be ordered by: the very expression an index is on, and its type for reading a cursor back. */
export interface OrderField {
  expression: SQL;
  type: 'text' | 'date' | 'timestamptz' | 'bigint' | 'real' | 'float8';
  /** Field of the filter without which this order means nothing. */
  needs?: string;
  /** Where the expression is of another table: what joins that, and its own column that breaks ties. */
  of?: { join: SQL; key: PgColumn };
}

/** A filter turned into SQL. */
export interface Selection {
  conditions: SQL[];
  /** Joined before the conditions, where they or the order need more than the table; each once. */
  joins?: readonly SQL[];
  /**
   * One condition more: a column holds one of these values. An index on it has the order of each value, but none of all
   * together: as many as a page holds are read of each along that index and no other, and merged.
   */
  oneOf?: { column: PgColumn; values: readonly string[] };
  /** Read no further than this key; only forward, and not where the list is counted. */
  upTo?: number | null;
}

/** Cursors that are places of their own making, good for any filter and order of the list. */
export interface Places<Where> {
  write(secret: string, key: string, where: Where | null): string;
  /** The key that the cursor stands at; null where it is not one of these. */
  read(secret: string, cursor: string): string | null;
}

/** Everything that makes a table or a view a list: what it can be ordered and filtered by. Each pair is served by an index. */
export interface List<Where> {
  name: string;
  table: PgTable | PgView;
  /** Breaks ties; of the same table as the orders that name no other, or no index could serve the two together. */
  key: PgColumn;
  orders: Record<string, OrderField>;
  defaultOrder(where: Where | null): Order;
  /** @param orderField what the page is ordered by; absent where the list is only counted. */
  select(where: Where, orderField?: string): Selection;
  /** By default cursors are bound to filter and order. Only of a list whose one order is its key. */
  places?: Places<Where>;
}

/** What a client asked of a list. */
export interface ListArgs<Where> extends PageArgs {
  where?: Where | null;
  orderBy?: { field: string; direction?: Order['direction'] } | null;
}

/** The key before the first one of a list whose cursors are places. */
const BEFORE_ALL = '0';
const DEFAULT_PAGE = 25;
const MAX_PAGE = 100;
const MAX_COUNTED = 10_001;

/** A list as one request reads it. Pages of the same arguments under many parents are one statement. */
export class ListReader<Row extends object, Where> {
  readonly #list: List<Where>;
  readonly #snapshot: Snapshot;
  readonly #secret: string;
  readonly #pages: DataLoader<Wanted<Where>, Page<Row>, string>;
  readonly #totals: DataLoader<Wanted<Where>, number, string>;

  constructor(list: List<Where>, snapshot: Snapshot, secret: string) {
    this.#list = list;
    this.#snapshot = snapshot;
    this.#secret = secret;
    const options = { cacheKeyFn: (wanted: Wanted<Where>) => `${wanted.signature} ${wanted.parent?.key}` };
    this.#pages = new DataLoader((wanted) => this.#byParents(wanted, (group) => this.#readPages(group)), options);
    this.#totals = new DataLoader((wanted) => this.#byParents(wanted, (group) => this.#countAll(group)), options);
  }

  /** A page of the whole list, or of what belongs to one parent. */
  page(args: ListArgs<Where>, parent: Parent | null = null): Promise<Page<Row>> {
    return this.#pages.load(this.#understand(args, parent));
  }

  #understand(args: ListArgs<Where>, parent: Parent | null): Wanted<Where> {
    const where = args.where ?? null;
    const order: Order = args.orderBy ? { direction: 'ASC', ...args.orderBy } : this.#list.defaultOrder(where);
    const { needs } = this.#list.orders[order.field]!;
    if (needs !== undefined && (where as Record<string, unknown> | null)?.[needs] == null) {
      refuse('orderBy', `The order ${order.field} needs where.${needs}.`);
    }
    const filter = JSON.stringify([this.#list.name, parent?.column.name, where, order.field, order.direction]);
    const { size, backward } = sizeOf(args);
    const token = backward ? args.before : args.after;
    const wanted = { parent, where, order, filter, size, backward, token: token ?? null };
    const place = token == null ? null : this.#readCursor(token, wanted);
    return { ...wanted, place, signature: JSON.stringify([filter, size, backward, token]) };
  }

  /** Loads for groups that differ only in their parent. */
  async #byParents<T>(wanted: readonly Wanted<Where>[], read: (group: Wanted<Where>[]) => Promise<T[]>): Promise<T[]> {
    const groups = groupBy(wanted, (one) => one.signature);
    const answers = new Map<Wanted<Where>, T>();
    await Promise.all(
      [...groups.values()].map(async (group) => {
        const answered = await read(group);
        group.forEach((one, index) => answers.set(one, answered[index]!));
      }),
    );
    return wanted.map((one) => answers.get(one)!);
  }

  async #readPages(group: Wanted<Where>[]): Promise<Page<Row>[]> {
    const [{ order, where, size, backward, place, parent }] = group as [Wanted<Where>];
    const { table } = this.#list;
    const { expression, type, of: other } = this.#list.orders[order.field]!;
    const key = other?.key ?? this.#list.key;
    const { conditions, joins, oneOf, upTo } = this.#select(where, order.field);
    const join = joined(other ? [...joins, other.join] : joins);
    const descending = (order.direction === 'DESC') !== backward;
    // With what the page is of in the comparison no index can answer it but that one's own: Postgres takes a place among
    // many equal values for the end, and would read all of them, whosever they are.
    const [of, its] = parent
      ? [sql`${parent.column}, `, sql`parent.key, `]
      : oneOf
        ? [sql`${oneOf.column}, `, sql`one_of.value, `]
        : [sql``, sql``];
    if (place) {
      const comparison = sql.raw(descending ? '<' : '>');
      conditions.push(
        sql`(${of}${expression}, ${key}) ${comparison} (${its}${place.value}::${sql.raw(type)}, ${place.key})`,
      );
    }
    if (upTo != null) conditions.push(sql`(${of}${key}) <= (${its}${upTo})`);
    const direction = sql.raw(descending ? 'desc' : 'asc');
    const page = (scope: SQL[], first = sql``) => sql`
      select ${columnsOf(table)}, (${expression})::text as "cursorValue" from ${table} ${join}
      ${allOf([...scope, ...conditions])} order by ${first} ${expression} ${direction}, ${key} ${direction} limit ${size + 1}`;
    type Found = Row & { cursorValue: string; parentKey?: string };
    if (!parent) {
      const all = oneOf ? merged(oneOf, page, { type, descending, place, size }) : page([]);
      const found = await this.#snapshot.rows<Found>(all, { eachTime: where !== null });
      return [this.#pageOf(found, group[0]!)];
    }
    if (oneOf) conditions.push(isOneOf(oneOf));
    // The lateral query runs once for each parent and keeps its own order, so rows of a parent stay in order.
    const found = await this.#snapshot.rows<Found>(sql`
      select page.*, parent.key as "parentKey"
      from unnest(${sql.param(group.map((one) => one.parent!.key))}::uuid[]) as parent(key)
      cross join lateral (${page([sql`${parent.column} = parent.key`])}) as page`);
    const ofParent = groupBy(found, (row) => row.parentKey!);
    return group.map((one) => this.#pageOf(ofParent.get(one.parent!.key) ?? [], one));
  }

  async #countAll(group: Wanted<Where>[]): Promise<number[]> {
    const [{ where, parent }] = group as [Wanted<Where>];
    const { conditions, joins, oneOf } = this.#select(where);
    if (oneOf) conditions.push(isOneOf(oneOf));
    const some = (scope: SQL[]) => sql`select count(*) as total from (
      select 1 from ${this.#list.table} ${joined(joins)} ${allOf([...scope, ...conditions])} limit ${MAX_COUNTED + 1}) as counted`;
    if (!parent) {
      const all = await this.#snapshot.rows<{ total: number }>(some([]), { eachTime: where !== null });
      return all.map(({ total }) => total);
    }
    const counted = await this.#snapshot.rows<{ total: number; key: string }>(sql`
      select total, parent.key from unnest(${sql.param(group.map((one) => one.parent!.key))}::uuid[]) as parent(key)
      cross join lateral (${some([sql`${parent.column} = parent.key`])}) as counted`);
    const totals = new Map(counted.map(({ key, total }) => [key, total]));
    return group.map((one) => totals.get(one.parent!.key)!);
  }

  #select(where: Where | null, orderField?: string): Selection & { joins: readonly SQL[] } {
    return { joins: [], ...(where === null ? { conditions: [] } : this.#list.select(where, orderField)) };
  }

  #pageOf(found: (Row & { cursorValue: string; parentKey?: string })[], wanted: Wanted<Where>): Page<Row> {
    const more = found.length > wanted.size;
    const rows = more ? found.slice(0, wanted.size) : found;
    if (wanted.backward) rows.reverse();
    return new Page<Row>(rows, more, wanted, {
      cursor: (row) => this.#writeCursor((row as (typeof found)[number]).cursorValue, keyOfRow(row), wanted),
      endOfEmpty: () => this.#endOfEmpty(wanted),
      total: () => this.#totals.load(wanted),
    });
  }

  /** Where a page that holds nothing is gone on from, once there is something. */
  #endOfEmpty({ backward, token, order, where }: Wanted<Where>): string | null {
    const { places } = this.#list;
    if (!places || backward) return null;
    return token ?? (order.direction === 'ASC' ? places.write(this.#secret, BEFORE_ALL, where) : null);
  }

  #writeCursor(value: string, key: string, { filter, parent, where }: Wanted<Where>): string {
    if (this.#list.places) return this.#list.places.write(this.#secret, key, where);
    const place = Buffer.from(JSON.stringify([value, key])).toString('base64url');
    return `${place}.${this.#seal(place, filter, parent)}`;
  }

  #readCursor(cursor: string, { filter, parent, backward }: Filter & { backward: boolean }): Place {
    const field = backward ? 'before' : 'after';
    if (this.#list.places) {
      const key = this.#list.places.read(this.#secret, cursor);
      if (key === null) refuse(field, 'This cursor is no place in this list. Start again without a cursor.');
      return { value: key, key };
    }
    const [place = '', seal = ''] = cursor.split('.');
    const expected = this.#seal(place, filter, parent);
    const [given, right] = [Buffer.from(seal), Buffer.from(expected)];
    if (given.length === right.length && timingSafeEqual(given, right)) {
      const [value, key] = JSON.parse(Buffer.from(place, 'base64url').toString()) as [string, string];
      return { value, key };
    }
    refuse(field, 'This cursor is not of this list, filter and order. Start again without a cursor.');
  }

  #seal(place: string, filter: string, parent: Parent | null): string {
    return createHmac('sha256', this.#secret)
      .update(`${place} ${parent?.key} ${filter}`)
      .digest('base64url')
      .slice(0, 22);
  }
}

/** The record a nested list belongs to, and the column that says so. */
export interface Parent {
  column: PgColumn;
  key: string;
}

interface Filter {
  parent: Parent | null;
  filter: string;
}

interface Wanted<Where> extends Filter {
  where: Where | null;
  order: Order;
  size: number;
  backward: boolean;
  /** The cursor it was asked with. */
  token: string | null;
  place: Place | null;
  signature: string;
}

interface Place {
  value: string;
  key: string;
}

/** One page of a list, in the shape of a Relay connection. What is not selected is not computed. */
export class Page<Row extends object> {
  readonly nodes: Row[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor(): string | null;
    endCursor(): string | null;
  };
  readonly #cursor: (row: Row) => string;
  readonly #total: () => Promise<number>;

  constructor(
    nodes: Row[],
    more: boolean,
    { backward, place }: { backward: boolean; place: Place | null },
    lazy: { cursor: (row: Row) => string; endOfEmpty: () => string | null; total: () => Promise<number> },
  ) {
    this.nodes = nodes;
    this.#cursor = lazy.cursor;
    this.#total = lazy.total;
    const at = (index: number, ofEmpty: () => string | null) => () =>
      nodes.length === 0 ? ofEmpty() : lazy.cursor(nodes.at(index)!);
    this.pageInfo = {
      hasNextPage: backward ? place !== null : more,
      hasPreviousPage: backward ? more : place !== null,
      startCursor: at(0, () => null),
      endCursor: at(-1, lazy.endOfEmpty),
    };
  }

  /** Says that more follows, but only from a place behind its rows on: as far as there was time to look. */
  goingOnFrom(cursor: string): this {
    this.pageInfo.hasNextPage = true;
    this.pageInfo.endCursor = () => cursor;
    return this;
  }

  edges(): { node: Row; cursor(): string }[] {
    return this.nodes.map((node) => ({ node, cursor: () => this.#cursor(node) }));
  }

  async totalCount(): Promise<number> {
    return Math.min(await this.#total(), MAX_COUNTED);
  }

  async totalCountIsExact(): Promise<boolean> {
    return (await this.#total()) <= MAX_COUNTED;
  }
}

function sizeOf({ first, after, last, before }: PageArgs): { size: number; backward: boolean } {
  const backward = last != null || (before != null && first == null);
  if (first != null && last != null) refuse('first', 'Give first or last, not both.');
  if (backward && after != null) refuse('after', 'Use after with first, before with last.');
  if (!backward && before != null) refuse('before', 'Use before with last, after with first.');
  const size = (backward ? last : first) ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE)
    refuse(backward ? 'last' : 'first', `A page holds 1 to ${MAX_PAGE}; ${size} was asked for.`);
  return { size, backward };
}

function refuse(field: string, message: string): never {
  throw publicError('BAD_USER_INPUT', message, { field });
}

function keyOfRow(row: object): string {
  return 'id' in row ? (row.id as string) : String((row as { seq: number }).seq);
}

/**
 * The first of each value's page, in order. A value is a range of itself, and the column stands in the order: with an
 * equation Postgres would take any index that has the rest of the order, and read along it for as long as there is nothing
 * of a value that came late.
 */
function merged(
  { column, values }: NonNullable<Selection['oneOf']>,
  page: (scope: SQL[], first: SQL) => SQL,
  at: { type: string; descending: boolean; place: Place | null; size: number },
): SQL {
  const [begins, ends] = at.descending ? ['<=', '>='] : ['>=', '<='];
  // Where the page begins at a place, the place says where the range does.
  const sides = at.place ? [ends] : [begins, ends];
  const only = sides.map((side) => sql`${column} ${sql.raw(side)} one_of.value`);
  const direction = sql.raw(at.descending ? 'desc' : 'asc');
  return sql`select page.* from unnest(${sql.param(values)}::${sql.raw(column.getSQLType())}[]) as one_of(value)
    cross join lateral (${page(only, sql`${column} ${direction},`)}) as page
    order by page."cursorValue"::${sql.raw(at.type)} ${direction} limit ${at.size + 1}`;
}

function isOneOf({ column, values }: NonNullable<Selection['oneOf']>): SQL {
  return sql`${column} = ${anyOf(values)}`;
}

/** A filter and an order may need the same table. */
function joined(joins: readonly SQL[]): SQL {
  return sql.join([...new Set(joins)], sql` `);
}

function allOf(conditions: SQL[]): SQL {
  return conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
}
