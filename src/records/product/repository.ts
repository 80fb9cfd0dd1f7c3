import { sql } from 'drizzle-orm';
import { product } from '../../../db/tables/product.ts';
import type { ProductOrderField, ProductWhere } from '../../generated/inputs.ts';
import { isDayIn, isIn } from '../../registry/filters.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';

const supportEndsOn = sql`coalesce(${product.supportEndsOn}, 'infinity'::date)`;

/** Products as a list. */
export const productList: List<ProductWhere, ProductOrderField> = {
  name: 'products',
  table: product,
  key: product.id,
  orders: {
    NAME: { expression: sql`lower(${product.name})`, type: 'text' },
    SUPPORT_ENDS_ON: { expression: supportEndsOn, type: 'date' },
    ...instantOrders(product),
  },
  defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
  filters: {
    category: isIn(product.category),
    connectedDevice: isIn(product.connectedDevice),
    supportEndsOn: isDayIn(product.supportEndsOn, supportEndsOn),
    ...instantFilters(product),
  },
};
