import { sql } from 'drizzle-orm';
import { incident } from '../../../db/tables/incident.ts';
import { type DateFilter, Filter, type InFilter } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

/** Which incidents a list holds. */
export interface IncidentWhere {
  kind?: InFilter<string> | null;
  severity?: InFilter<string> | null;
  status?: InFilter<string> | null;
  occurredOn?: DateFilter | null;
  discoveredOn?: DateFilter | null;
}

const occurredOn = sql`coalesce(${incident.occurredOn}, 'infinity'::date)`;
const discoveredOn = sql`coalesce(${incident.discoveredOn}, 'infinity'::date)`;
/** As an index has it. */
const status = sql`(case when ${incident.closedOn} is null then 'OPEN' else 'CLOSED' end)`;

/** Incidents as a list. */
export const incidentList: List<IncidentWhere> = {
  name: 'incidents',
  table: incident,
  key: incident.id,
  orders: {
    OCCURRED_ON: { expression: occurredOn, type: 'date' },
    DISCOVERED_ON: { expression: discoveredOn, type: 'date' },
  },
  defaultOrder: () => ({ field: 'OCCURRED_ON', direction: 'DESC' }),
  select: (where) =>
    new Filter()
      .in('kind', incident.kind, where.kind)
      .in('severity', incident.severity, where.severity)
      .in('status', status, where.status)
      .date('occurredOn', incident.occurredOn, occurredOn, where.occurredOn)
      .date('discoveredOn', incident.discoveredOn, discoveredOn, where.discoveredOn).selection,
};
