import { sql } from 'drizzle-orm';
import { product } from '../../../db/tables/product.ts';
import { type DateFilter, Filter, type InFilter } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

/** Which products a list holds. */
export interface ProductWhere {
  category?: InFilter<string> | null;
  connectedDevice?: InFilter<string> | null;
  supportEndsOn?: DateFilter | null;
}

const supportEndsOn = sql`coalesce(${product.supportEndsOn}, 'infinity'::date)`;

/** Products as a list. */
export const productList: List<ProductWhere> = {
  name: 'products',
  table: product,
  key: product.id,
  orders: {
    NAME: { expression: sql`lower(${product.name})`, type: 'text' },
    SUPPORT_ENDS_ON: { expression: supportEndsOn, type: 'date' },
  },
  defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
  select: (where) =>
    new Filter()
      .in('category', product.category, where.category)
      .in('connectedDevice', product.connectedDevice, where.connectedDevice)
      .date('supportEndsOn', product.supportEndsOn, supportEndsOn, where.supportEndsOn).selection,
};
