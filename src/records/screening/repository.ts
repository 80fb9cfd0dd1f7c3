import { sql } from 'drizzle-orm';
import { screening } from '../../../db/tables/screening.ts';
import type { ScreeningOrderField, ScreeningWhere } from '../../generated/inputs.ts';
import { isDayIn, isIn } from '../../registry/filters.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';
import type { Origin } from '../references.ts';
import type { Writing } from '../../registry/session.ts';

const screenedOn = sql`${screening.screenedOn}`;

/** Screenings as a list. */
export const screeningList: List<ScreeningWhere, ScreeningOrderField> = {
  name: 'screenings',
  table: screening,
  key: screening.id,
  orders: {
    SCREENED_ON: { expression: screenedOn, type: 'date' },
    ...instantOrders(screening),
  },
  defaultOrder: () => ({ field: 'SCREENED_ON', direction: 'DESC' }),
  filters: {
    outcome: isIn(screening.outcome),
    list: isIn(screening.list),
    screenedOn: isDayIn(screening.screenedOn, screenedOn),
    ...instantFilters(screening),
  },
};

/** Returns the key of the screening with this external key at its source, if there is one. */
export async function findRecordedScreenings(at: Writing, { source, externalId }: Origin): Promise<string[]> {
  const found = await at.rows<{ id: string }>(
    sql`select id from ${screening} where source = ${source} and external_id = ${externalId}`,
  );
  return found.map(({ id }) => id);
}
