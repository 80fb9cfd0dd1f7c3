import { sql } from 'drizzle-orm';
import { determination } from '../../../db/tables/determination.ts';
import type { DeterminationOrderField, DeterminationWhere } from '../../generated/inputs.ts';
import { isDayIn, isIn } from '../../registry/filters.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';

const validFrom = sql`${determination.validFrom}`;

/** Determinations as a list. */
export const determinationList: List<DeterminationWhere, DeterminationOrderField> = {
  name: 'determinations',
  table: determination,
  key: determination.id,
  orders: {
    VALID_FROM: { expression: validFrom, type: 'date' },
    ...instantOrders(determination),
  },
  defaultOrder: () => ({ field: 'VALID_FROM', direction: 'DESC' }),
  filters: {
    kind: isIn(determination.kind),
    validFrom: isDayIn(determination.validFrom, validFrom),
    ...instantFilters(determination),
  },
};
