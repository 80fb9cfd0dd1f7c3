import { sql } from 'drizzle-orm';
import { requirementMapping } from '../../../db/tables/requirement-mapping.ts';
import type { RequirementMappingOrderField, RequirementMappingWhere } from '../../generated/inputs.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';
import type { Writing } from '../../registry/session.ts';

/** Mappings of requirements to controls as a list. */
export const requirementMappingList: List<RequirementMappingWhere, RequirementMappingOrderField> = {
  name: 'requirementMappings',
  table: requirementMapping,
  key: requirementMapping.id,
  orders: {
    STANDARD: { expression: sql`lower(${requirementMapping.standard})`, type: 'text' },
    ...instantOrders(requirementMapping),
  },
  defaultOrder: () => ({ field: 'STANDARD', direction: 'ASC' }),
  filters: instantFilters(requirementMapping),
};

/** Returns the keys of the mappings of the standards; case is ignored. */
export async function findMappingsOf(at: Writing, standards: readonly string[]): Promise<string[]> {
  const found = await at.rows<{ id: string }>(
    sql`select id from ${requirementMapping}
      where lower(standard) in (select lower(name) from unnest(${sql.param(standards)}::text[]) as name)`,
  );
  return found.map(({ id }) => id);
}
