import { type SQL, sql } from 'drizzle-orm';
import { anyOf } from '../../../db/query.ts';
import { engagement, engagementFacility } from '../../../db/tables/engagement.ts';
import type { EngagementOrderField, EngagementWhere, FacilityFilter } from '../../generated/inputs.ts';
import { holdsOn, isDayIn, isIn, refuse, valuesOf } from '../../registry/filters.ts';
import { keyOf } from '../../registry/global-id.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';
import { isActiveOn } from './active.ts';

const endsOn = sql`coalesce(${engagement.endsOn}, 'infinity'::date)`;

/** Engagements as a list. */
export const engagementList: List<EngagementWhere, EngagementOrderField> = {
  name: 'engagements',
  table: engagement,
  key: engagement.id,
  orders: {
    NAME: { expression: sql`lower(${engagement.name})`, type: 'text' },
    ENDS_ON: { expression: endsOn, type: 'date' },
    ...instantOrders(engagement),
  },
  defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
  filters: {
    category: isIn(engagement.category),
    status: isIn(engagement.status),
    endsOn: isDayIn(engagement.endsOn, endsOn),
    activeOn: holdsOn(isActiveOn),
    facility: (filter, context) => ({ conditions: [serves(keysOf(filter, context.field))] }),
    ...instantFilters(engagement),
  },
};

/** The engagement serves any of the facilities. Must agree with `engagementFacility`: no rows mean all. */
function serves(facilities: readonly string[]): SQL {
  const its = sql`select from ${engagementFacility} where ${engagementFacility.engagementId} = ${engagement.id}`;
  return sql`(exists (${its} and ${engagementFacility.facilityId} = ${anyOf(facilities)}) or not exists (${its}))`;
}

function keysOf(filter: FacilityFilter, field: string): string[] {
  return valuesOf(field, filter).map(
    (id) => keyOf('Facility', id) ?? refuse(`${field}.in`, `${JSON.stringify(id)} is not the id of a facility.`),
  );
}
