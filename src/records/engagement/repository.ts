import { sql } from 'drizzle-orm';
import { engagement } from '../../../db/tables/engagement.ts';
import { type DateFilter, Filter, type InFilter } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

/** Which engagements a list holds. */
export interface EngagementWhere {
  category?: InFilter<string> | null;
  status?: InFilter<string> | null;
  endsOn?: DateFilter | null;
}

const endsOn = sql`coalesce(${engagement.endsOn}, 'infinity'::date)`;

/** Engagements as a list. */
export const engagementList: List<EngagementWhere> = {
  name: 'engagements',
  table: engagement,
  key: engagement.id,
  orders: {
    NAME: { expression: sql`lower(${engagement.name})`, type: 'text' },
    ENDS_ON: { expression: endsOn, type: 'date' },
  },
  defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
  select: (where) =>
    new Filter()
      .in('category', engagement.category, where.category)
      .in('status', engagement.status, where.status)
      .date('endsOn', engagement.endsOn, endsOn, where.endsOn).selection,
};
