import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { anyOf } from '../../../db/query.ts';
import { refuse } from '../filters.ts';
import type { FilterContext, FilterField, List, Nesting, Selection } from './list.ts';

/** Filters within one filter, and how deep they nest. People need few, and each is planned by Postgres. */
const MAX_FILTERS = 50;
const MAX_DEPTH = 5;

/** The parts of a list that a filter needs. */
type Filtered<Where> = Pick<List<Where, string>, 'table' | 'key' | 'restriction' | 'filters'>;

/** The fields of every filter that hold filters. */
interface Combined<Where> {
  and?: readonly Where[] | null;
  or?: readonly Where[] | null;
  not?: Where | null;
}

/** The day and the order of a page, and the place of a filter in that of the client. */
type Scope = Pick<FilterContext<never>, 'today' | 'orderName' | 'nesting'>;

/** Filters by the records that a record has in another list. */
export interface RecordsFilter<Where> {
  some?: Where | null;
  none?: Where | null;
}

/**
 * Returns a list's restriction and the filter fields that were given as SQL.
 * @throws BAD_USER_INPUT if a field cannot be understood.
 */
export function selectionOf<Where>(
  list: Filtered<Where>,
  where: Where | null,
  { today, orderName }: Pick<FilterContext<Where>, 'today' | 'orderName'>,
): Selection & { conditions: SQL[]; joins: SQL[] } {
  const nesting = { path: '', depth: 0, budget: { left: MAX_FILTERS } };
  const selections = [list.restriction ?? {}, ...selectionsOf(list, where, { today, orderName, nesting })];
  const values = selections.flatMap(({ oneOf }) => oneOf ?? []);
  return {
    ...selections.reduce((all, selection) => ({ ...all, ...selection })),
    // A page is merged by one of them. The others still apply: one may be the list's restriction.
    conditions: [
      ...selections.flatMap(({ conditions = [] }) => conditions),
      ...values.slice(0, -1).map((oneOf) => isOneOf(oneOf)),
    ],
    joins: selections.flatMap(({ joins = [] }) => joins),
  };
}

/** Filters by the records of another list that a record owns: at least one of them, or none, matches. */
export const hasRecords =
  <Where>(of: { list: Filtered<Where>; owner: PgColumn; key: PgColumn }): FilterField<RecordsFilter<Where>> =>
  (filter, { today, nesting }) => {
    const matching = (side: 'some' | 'none') => {
      const { list, owner, key } = of;
      const { conditions, joins } = conditionsOf(list, filter[side] ?? null, {
        today,
        nesting: within(nesting, side, true),
      });
      return sql`exists (select from ${list.table} ${joined(joins)} where ${allOf([sql`${owner} = ${key}`, ...conditions])})`;
    };
    return {
      conditions: [
        ...(filter.some == null ? [] : [matching('some')]),
        ...(filter.none == null ? [] : [sql`not ${matching('none')}`]),
      ],
    };
  };

/** The column equals one of the values. */
export function isOneOf({ column, values }: NonNullable<Selection['oneOf']>): SQL {
  return sql`${column} = ${anyOf(values)}`;
}

/** Each join once: a filter and an order may need the same table. */
export function joined(joins: readonly SQL[]): SQL {
  return sql.join([...new Set(joins)], sql` `);
}

/** Returns the selections of the fields of a filter, and of the filters in it. Filters of `and` count as if they stood alone. */
function selectionsOf<Where>(
  list: Filtered<Where>,
  where: Where | null,
  { today, orderName, nesting }: Scope,
): Selection[] {
  if (where == null) return [];
  const selections: Selection[] = [];
  const filters: Record<string, FilterField<never, Where>> = list.filters;
  for (const field in filters) {
    const value = where[field as keyof Where];
    if (value == null) continue;
    const context = { field: `${nesting.path}${field}`, where, today, orderName, nesting: within(nesting, field) };
    selections.push(filters[field]!(value as never, context));
  }
  const { and, or, not } = where as Combined<Where>;
  const nestings = (name: string, filters: readonly Where[] | null | undefined) =>
    filters?.map((filter, index) => [filter, within(within(nesting, name), `${index}`, true)] as const) ?? [];
  for (const [filter, inside] of nestings('and', and))
    selections.push(...selectionsOf(list, filter, { today, orderName, nesting: inside }));
  if (or != null) {
    if (or.length === 0) refuse(`${nesting.path}or`, 'takes at least one filter; [] matches nothing.');
    const alternatives = nestings('or', or).map(([filter, inside]) =>
      conditionOf(list, filter, { today, nesting: inside }),
    );
    selections.push({ conditions: [sql`(${sql.join(alternatives, sql` or `)})`] });
  }
  if (not != null) {
    const condition = conditionOf(list, not, { today, nesting: within(nesting, 'not', true) });
    selections.push({ conditions: [sql`(${condition}) is not true`] });
  }
  return selections;
}

/** Returns a filter as one condition on a row of the list's table. */
function conditionOf<Where>(list: Filtered<Where>, where: Where, scope: Scope): SQL {
  const { conditions, joins } = conditionsOf({ ...list, restriction: {} }, where, scope);
  if (conditions.length === 0 && joins.length === 0) return sql`true`;
  if (joins.length === 0) return allOf(conditions);
  // Without its own select, the join would drop rows that match another filter.
  const filter = conditions.length === 0 ? sql`` : sql`where ${allOf(conditions)}`;
  return sql`${list.key} in (select ${list.key} from ${list.table} ${joined(joins)} ${filter})`;
}

function conditionsOf<Where>(list: Filtered<Where>, where: Where | null, scope: Scope) {
  const selections = [list.restriction ?? {}, ...selectionsOf(list, where, scope)];
  return {
    conditions: selections.flatMap(({ conditions = [], oneOf }) => [...conditions, ...(oneOf ? [isOneOf(oneOf)] : [])]),
    joins: selections.flatMap(({ joins = [] }) => joins),
  };
}

/** Returns the nesting of a field, or of a filter in it. */
function within({ path, depth, budget }: Nesting, name: string, isFilter = false): Nesting {
  const inside = { path: `${path}${name}.`, depth: depth + Number(isFilter), budget };
  if (!isFilter) return inside;
  const field = inside.path.slice(0, -1);
  if (inside.depth > MAX_DEPTH) refuse(field, `Filters can be nested ${MAX_DEPTH} deep.`);
  if (--budget.left < 0) refuse(field, `A filter can have ${MAX_FILTERS} filters in it.`);
  return inside;
}

function allOf(conditions: readonly SQL[]): SQL {
  return sql`(${sql.join([...conditions], sql` and `)})`;
}
