import { sql } from 'drizzle-orm';
import { attestor } from '../../../db/tables/attestor.ts';
import type { AttestorOrderField, AttestorWhere } from '../../generated/inputs.ts';
import { isIn } from '../../registry/filters.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';

/** Attestors as a list. */
export const attestorList: List<AttestorWhere, AttestorOrderField> = {
  name: 'attestors',
  table: attestor,
  key: attestor.id,
  orders: {
    NAME: { expression: sql`lower(${attestor.name})`, type: 'text' },
    ...instantOrders(attestor),
  },
  defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
  filters: {
    kind: isIn(attestor.kind),
    ...instantFilters(attestor),
  },
};
