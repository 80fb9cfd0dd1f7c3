import { sql } from 'drizzle-orm';
import { engagement } from '../../../db/tables/engagement.ts';
import type { EngagementOrderField, EngagementWhere } from '../../generated/inputs.ts';
import { isDayIn, isIn } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

const endsOn = sql`coalesce(${engagement.endsOn}, 'infinity'::date)`;

/** Engagements as a list. */
export const engagementList: List<EngagementWhere, EngagementOrderField> = {
  name: 'engagements',
  table: engagement,
  key: engagement.id,
  orders: {
    NAME: { expression: sql`lower(${engagement.name})`, type: 'text' },
    ENDS_ON: { expression: endsOn, type: 'date' },
  },
  defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
  filters: {
    category: isIn(engagement.category),
    status: isIn(engagement.status),
    endsOn: isDayIn(engagement.endsOn, endsOn),
  },
};
