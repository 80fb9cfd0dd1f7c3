import { sql } from 'drizzle-orm';
import { incident } from '../../../db/tables/incident.ts';
import type { IncidentOrderField, IncidentWhere } from '../../generated/inputs.ts';
import { isDayIn, isIn } from '../../registry/filters.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';

const occurredOn = sql`coalesce(${incident.occurredOn}, 'infinity'::date)`;
const discoveredOn = sql`coalesce(${incident.discoveredOn}, 'infinity'::date)`;
/** Must equal the expression of the index. */
const status = sql`(case when ${incident.closedOn} is null then 'OPEN' else 'CLOSED' end)`;

/** Incidents as a list. */
export const incidentList: List<IncidentWhere, IncidentOrderField> = {
  name: 'incidents',
  table: incident,
  key: incident.id,
  orders: {
    OCCURRED_ON: { expression: occurredOn, type: 'date' },
    DISCOVERED_ON: { expression: discoveredOn, type: 'date' },
    ...instantOrders(incident),
  },
  defaultOrder: () => ({ field: 'OCCURRED_ON', direction: 'DESC' }),
  filters: {
    kind: isIn(incident.kind),
    severity: isIn(incident.severity),
    status: isIn(status),
    occurredOn: isDayIn(incident.occurredOn, occurredOn),
    discoveredOn: isDayIn(incident.discoveredOn, discoveredOn),
    ...instantFilters(incident),
  },
};
