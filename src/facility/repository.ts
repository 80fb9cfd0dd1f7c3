import { sql } from 'drizzle-orm';
import { facility } from '../../db/tables/facility.ts';
import type { List } from '../page.ts';

/** Our facilities as a list. */
export const facilityList: List<object> = {
  name: 'facilities',
  table: facility,
  key: facility.id,
  orders: {
    NAME: { expression: sql`lower(${facility.name})`, type: 'text' },
    CODE: { expression: sql`${facility.code}`, type: 'text' },
  },
  defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
  select: () => ({ conditions: [] }),
};
