import { sql } from 'drizzle-orm';
import { facility } from '../../../db/tables/facility.ts';
import type { FacilityOrderField } from '../../generated/inputs.ts';
import type { List, NoFilters } from '../../registry/page/list.ts';
import type { Writing } from '../../registry/session.ts';

/** Our facilities as a list. */
export const facilityList: List<NoFilters, FacilityOrderField> = {
  name: 'facilities',
  table: facility,
  key: facility.id,
  orders: {
    NAME: { expression: sql`lower(${facility.name})`, type: 'text' },
    CODE: { expression: sql`${facility.code}`, type: 'text' },
  },
  defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
  filters: {},
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
