import type DataLoader from 'dataloader';
import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { batchLoader, groupBy } from '../batch.ts';
import { chooseColumns, type Columns } from '../../../db/columns.ts';
import { type BoundStatement, Statement } from '../../../db/query.ts';
import type { Snapshot } from '../snapshot.ts';
import { type ListArgs, type Order, refuseArgument, sizeOf } from './args.ts';
import { openCursor, type Place, sealCursor } from './cursor.ts';
import type { List, Parent } from './list.ts';
import { MAX_COUNTED, Page } from './page.ts';
import { countStatement, pageStatement } from './statement.ts';

/** The key before the first row of a list that has its own form of cursors. */
const BEFORE_ALL = '0';

/** The statements of first pages without a filter. */
const firstPages = new WeakMap<object, Map<string, Statement<'limit' | 'keys'>>>();

/** The instant and the day that a list is read for, and the secret that seals its cursors. */
export interface ReaderScope {
  snapshot: Snapshot;
  cursorSecret: string;
  /** Today in the registry's time zone. It is not part of a filter, so a cursor stays valid past midnight. */
  today: string;
}

/** Reads the pages of a list for one request. Pages with the same arguments under many parents take one statement. */
export class ListReader<Row extends object, Where> {
  readonly #list: List<Where, string>;
  readonly #snapshot: Snapshot;
  readonly #secret: string;
  readonly #today: string;
  readonly #pages: DataLoader<Wanted<Where>, Page<Row>, string>;
  readonly #totals: DataLoader<Wanted<Where>, number, string>;
  #last: Understood<Where> | undefined;

  constructor(list: List<Where, string>, { snapshot, cursorSecret, today }: ReaderScope) {
    this.#list = list;
    this.#snapshot = snapshot;
    this.#secret = cursorSecret;
    this.#today = today;
    const options = {
      name: list.name,
      cacheKeyFn: (wanted: Wanted<Where>) => `${wanted.signature} ${wanted.parent?.key}`,
    };
    this.#pages = batchLoader((wanted) => byParents(wanted, (group) => this.#readPages(group)), options);
    this.#totals = batchLoader((wanted) => byParents(wanted, (group) => this.#countAll(group)), options);
  }

  /**
   * Returns a page of the whole list, or of the rows that belong to one parent.
   * @param columns rows may have only these columns and the key.
   * @throws BAD_USER_INPUT for arguments, filters or cursors that cannot be used.
   */
  page(args: ListArgs<Where>, parent: Parent | null = null, columns: Columns = null): Promise<Page<Row>> {
    const last = this.#last;
    const isAsLast = last?.args === args && last.column === parent?.column && last.columns === columns;
    const { alike, filter } = isAsLast ? last : this.#understand(args, parent?.column, columns);
    const scope = `${parent?.key} ${filter}`;
    const { token, backward } = alike;
    const place = token === null ? null : this.#placeOf(token, scope, backward ? 'before' : 'after');
    return this.#pages.load({ ...alike, parent, scope, place });
  }

  /** Reads the arguments of a page, which pages under many parents share. */
  #understand(args: ListArgs<Where>, column: PgColumn | undefined, columns: Columns): Understood<Where> {
    const where = args.where ?? null;
    const order: Order = args.orderBy ? { direction: 'ASC', ...args.orderBy } : this.#list.defaultOrder(where);
    const { needs } = this.#list.orders[order.field]!;
    if (needs !== undefined && (where as Record<string, unknown> | null)?.[needs] == null) {
      refuseArgument('orderBy', `The order ${order.field} requires where.${needs}.`);
    }
    const filter = JSON.stringify([this.#list.name, column?.name, where, order.field, order.direction]);
    const { size, backward } = sizeOf(args);
    const token = (backward ? args.before : args.after) ?? null;
    const signature = JSON.stringify([filter, size, backward, token, columns]);
    const alike = {
      where,
      order,
      size,
      backward,
      token,
      columns: chooseColumns(this.#list.table, 'id', columns),
      signature,
    };
    return (this.#last = { args, column, columns, filter, alike });
  }

  async #readPages(group: readonly Wanted<Where>[]): Promise<Page<Row>[]> {
    type FetchedRow = Row & { cursorValue: string; parentKey?: string };
    const [wanted] = group as [Wanted<Where>];
    const parents = keysOf(group);
    const statement = this.#statementOf(wanted, parents);
    const fetched = await this.#snapshot.jsonRows<FetchedRow>(statement, {
      eachTime: !parents && wanted.where !== null,
    });
    if (!parents) return [this.#pageOf(fetched, wanted)];
    const ofParent = groupBy(fetched, (row) => row.parentKey!);
    return group.map((request) => this.#pageOf(ofParent.get(request.parent!.key) ?? [], request));
  }

  /** Returns the statement of a page. Without a filter and at the beginning, its text is made once for all operations. */
  #statementOf(wanted: Wanted<Where>, keys: readonly string[] | null): SQL | BoundStatement {
    const { parent, where, place, order, backward, columns } = wanted;
    // One more than the page holds, to know whether there are more.
    const limit = wanted.size + 1;
    const query = (limit: SQL, keys: SQL) =>
      pageStatement(this.#list, {
        ...wanted,
        today: this.#today,
        limit,
        parents: parent && { column: parent.column, keys },
      });
    if (where !== null || place !== null) return query(sql`${limit}`, sql`${sql.param(keys)}`);
    let statements = firstPages.get(this.#list);
    if (!statements) firstPages.set(this.#list, (statements = new Map<string, Statement<'limit' | 'keys'>>()));
    const name = JSON.stringify([parent?.column.name, order.field, order.direction, backward, columns]);
    let statement = statements.get(name);
    if (!statement) {
      statement = new Statement<'limit' | 'keys'>((value) => query(value('limit'), value('keys')));
      statements.set(name, statement);
    }
    return statement.with({ limit, keys });
  }

  async #countAll(group: readonly Wanted<Where>[]): Promise<number[]> {
    const [wanted] = group as [Wanted<Where>];
    const keys = keysOf(group);
    const parents = keys && { column: wanted.parent!.column, keys: sql`${sql.param(keys)}` };
    // One more than `totalCount` can show, so that we know whether the count is exact.
    const statement = countStatement(this.#list, {
      where: wanted.where,
      today: this.#today,
      parents,
      most: MAX_COUNTED + 1,
    });
    const counted = await this.#snapshot.rows<{ total: number; key?: string }>(statement, {
      eachTime: !parents && wanted.where !== null,
    });
    if (!parents) return counted.map(({ total }) => total);
    const totals = new Map(counted.map(({ key, total }) => [key, total]));
    return group.map((request) => totals.get(request.parent!.key)!);
  }

  #pageOf(fetched: (Row & { cursorValue: string; parentKey?: string })[], wanted: Wanted<Where>): Page<Row> {
    const more = fetched.length > wanted.size;
    const rows = more ? fetched.slice(0, wanted.size) : fetched;
    if (wanted.backward) rows.reverse();
    return new Page<Row>(rows, more, wanted, {
      cursor: (row) => this.#cursorOf(row as (typeof fetched)[number], wanted),
      endOfEmpty: () => this.#endOfEmpty(wanted),
      total: () => this.#totals.load(wanted),
    });
  }

  /** The cursor from which to continue an empty page, once rows have appeared. */
  #endOfEmpty({ backward, token, order, where }: Wanted<Where>): string | null {
    const { places } = this.#list;
    if (!places || backward) return null;
    return token ?? (order.direction === 'ASC' ? places.write(this.#secret, BEFORE_ALL, where) : null);
  }

  #cursorOf(row: Row & { cursorValue: string }, { scope, where }: Wanted<Where>): string {
    const key = keyOfRow(row);
    if (this.#list.places) return this.#list.places.write(this.#secret, key, where);
    return sealCursor(this.#secret, scope, { value: row.cursorValue, key });
  }

  #placeOf(cursor: string, scope: string, argument: string): Place {
    if (this.#list.places) {
      const key = this.#list.places.read(this.#secret, cursor);
      if (key !== null) return { value: key, key };
      refuseArgument(argument, 'This cursor does not belong to this list. Start again without a cursor.');
    }
    return (
      openCursor(this.#secret, scope, cursor) ??
      refuseArgument(
        argument,
        'This cursor belongs to a different list, filter or order. Start again without a cursor.',
      )
    );
  }
}

/** A request for one page. */
interface Wanted<Where> extends Alike<Where> {
  parent: Parent | null;
  /** Binds a cursor to its parent, list, filter and order. */
  scope: string;
  place: Place | null;
}

/** The common part of requests for pages under many parents. */
interface Alike<Where> {
  where: Where | null;
  order: Order;
  size: number;
  backward: boolean;
  /** The cursor of the request. */
  token: string | null;
  columns: Columns;
  /** Pages with equal signatures differ only in their parent. */
  signature: string;
}

/** The arguments of a page as they were given, and their meaning. */
interface Understood<Where> {
  args: ListArgs<Where>;
  column: PgColumn | undefined;
  columns: Columns;
  filter: string;
  alike: Alike<Where>;
}

/** Reads pages in groups that differ only in their parent, with one call per group; returns them in order. */
async function byParents<Where, T>(
  wanted: readonly Wanted<Where>[],
  read: (group: Wanted<Where>[]) => Promise<T[]>,
): Promise<T[]> {
  const groups = groupBy(wanted, (request) => request.signature);
  const results = new Map<Wanted<Where>, T>();
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const groupResults = await read(group);
      group.forEach((request, index) => results.set(request, groupResults[index]!));
    }),
  );
  return wanted.map((request) => results.get(request)!);
}

/** Returns the keys of the parents of a group; null for the list as a whole. */
function keysOf(group: readonly Wanted<unknown>[]): string[] | null {
  return group[0]!.parent && group.map(({ parent }) => parent!.key);
}

function keyOfRow(row: object): string {
  return 'id' in row ? (row.id as string) : String((row as { seq: number }).seq);
}
