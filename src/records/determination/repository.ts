import { sql } from 'drizzle-orm';
import { determination } from '../../../db/tables/determination.ts';
import { type DateFilter, Filter, type InFilter } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

/** Which determinations a list holds. */
export interface DeterminationWhere {
  kind?: InFilter<string> | null;
  validFrom?: DateFilter | null;
}

const validFrom = sql`${determination.validFrom}`;

/** Determinations as a list. */
export const determinationList: List<DeterminationWhere> = {
  name: 'determinations',
  table: determination,
  key: determination.id,
  orders: { VALID_FROM: { expression: validFrom, type: 'date' } },
  defaultOrder: () => ({ field: 'VALID_FROM', direction: 'DESC' }),
  select: (where) =>
    new Filter()
      .in('kind', determination.kind, where.kind)
      .date('validFrom', determination.validFrom, validFrom, where.validFrom).selection,
};
