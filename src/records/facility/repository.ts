import { sql } from 'drizzle-orm';
import { facility } from '../../../db/tables/facility.ts';
import type { FacilityOrderField, FacilityWhere } from '../../generated/inputs.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';
import type { Writing } from '../../registry/session.ts';

/** Our facilities as a list. */
export const facilityList: List<FacilityWhere, FacilityOrderField> = {
  name: 'facilities',
  table: facility,
  key: facility.id,
  orders: {
    NAME: { expression: sql`lower(${facility.name})`, type: 'text' },
    CODE: { expression: sql`${facility.code}`, type: 'text' },
    ...instantOrders(facility),
  },
  defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
  filters: instantFilters(facility),
};

/** Returns the facilities, other than `self`, that have the code or the CLIA number. */
export async function findFacilitiesNamed(
  at: Writing,
  code: string | null,
  cliaNumber: string | null,
  self: string | null,
): Promise<{ code: string; cliaNumber: string | null }[]> {
  return await at.rows(
    sql`select code, clia_number as "cliaNumber" from ${facility}
      where (code = ${code} or clia_number = ${cliaNumber}) and id is distinct from ${self}::uuid`,
  );
}
