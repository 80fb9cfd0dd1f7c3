import { sql } from 'drizzle-orm';
import { supplyLink } from '../../../db/tables/supply-link.ts';
import { type DateFilter, Filter, type InFilter, type NumberFilter } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

/** Which supply links a list holds. */
export interface SupplyLinkWhere {
  criticality?: NumberFilter | null;
  substitutable?: InFilter<string> | null;
  validTo?: DateFilter | null;
}

const criticality = sql`coalesce(${supplyLink.criticality}, 5::smallint)`;
const validTo = sql`coalesce(${supplyLink.validTo}, 'infinity'::date)`;

/** Supply links as a list. */
export const supplyLinkList: List<SupplyLinkWhere> = {
  name: 'supplyLinks',
  table: supplyLink,
  key: supplyLink.id,
  orders: {
    CRITICALITY: { expression: criticality, type: 'bigint' },
    VALID_TO: { expression: validTo, type: 'date' },
  },
  defaultOrder: () => ({ field: 'CRITICALITY', direction: 'DESC' }),
  select: (where) =>
    new Filter()
      .knownWholes('criticality', supplyLink.criticality, criticality, where.criticality, { from: 1, to: 4 })
      .in('substitutable', supplyLink.substitutable, where.substitutable)
      .date('validTo', supplyLink.validTo, validTo, where.validTo).selection,
};
