import { sql } from 'drizzle-orm';
import { screening } from '../../../db/tables/screening.ts';
import { type DateFilter, Filter, type InFilter } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';
import type { Origin } from '../../input/references.ts';
import type { Writing } from '../../registry/session.ts';

/** Which screenings a list holds. */
export interface ScreeningWhere {
  outcome?: InFilter<string> | null;
  list?: InFilter<string> | null;
  screenedOn?: DateFilter | null;
}

const screenedOn = sql`${screening.screenedOn}`;

/** Screenings as a list. */
export const screeningList: List<ScreeningWhere> = {
  name: 'screenings',
  table: screening,
  key: screening.id,
  orders: { SCREENED_ON: { expression: screenedOn, type: 'date' } },
  defaultOrder: () => ({ field: 'SCREENED_ON', direction: 'DESC' }),
  select: (where) =>
    new Filter()
      .in('outcome', screening.outcome, where.outcome)
      .in('list', screening.list, where.list)
      .date('screenedOn', screening.screenedOn, screenedOn, where.screenedOn).selection,
};

/** Keys of the screening under a source's key: one or none. */
export async function findRecordedScreenings(at: Writing, { source, externalId }: Origin): Promise<string[]> {
  const found = await at.rows<{ id: string }>(
    sql`select id from ${screening} where source = ${source} and external_id = ${externalId}`,
  );
  return found.map(({ id }) => id);
}
