import { sql } from 'drizzle-orm';
import { supplyLink } from '../../../db/tables/supply-link.ts';
import type { SupplyLinkOrderField, SupplyLinkWhere } from '../../generated/inputs.ts';
import { holdsOn, isDayIn, isIn, isWholeNumberIn } from '../../registry/filters.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';
import { isThirdParty } from '../third-party/reference.ts';
import { isInForceOn } from './in-force.ts';

const criticality = sql`coalesce(${supplyLink.criticality}, 5::smallint)`;
const validTo = sql`coalesce(${supplyLink.validTo}, 'infinity'::date)`;

/** Supply links as a list. */
export const supplyLinkList: List<SupplyLinkWhere, SupplyLinkOrderField> = {
  name: 'supplyLinks',
  table: supplyLink,
  key: supplyLink.id,
  orders: {
    CRITICALITY: { expression: criticality, type: 'bigint' },
    VALID_TO: { expression: validTo, type: 'date' },
    ...instantOrders(supplyLink),
  },
  defaultOrder: () => ({ field: 'CRITICALITY', direction: 'DESC' }),
  filters: {
    criticality: isWholeNumberIn(supplyLink.criticality, criticality, { from: 1, to: 4 }),
    substitutable: isIn(supplyLink.substitutable),
    validTo: isDayIn(supplyLink.validTo, validTo),
    supplier: isThirdParty(supplyLink.supplierId),
    customer: isThirdParty(supplyLink.customerId),
    inForceOn: holdsOn(isInForceOn),
    ...instantFilters(supplyLink),
  },
};
