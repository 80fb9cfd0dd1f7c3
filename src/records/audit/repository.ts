import { sql } from 'drizzle-orm';
import { audit, finding } from '../../../db/tables/audit.ts';
import type { AuditOrderField, AuditWhere, FindingOrderField, FindingWhere } from '../../generated/inputs.ts';
import { isDayIn, isIn } from '../../registry/filters.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';

const scheduledOn = sql`coalesce(${audit.scheduledOn}, 'infinity'::date)`;
const completedOn = sql`coalesce(${audit.completedOn}, 'infinity'::date)`;
const dueOn = sql`coalesce(${finding.dueOn}, 'infinity'::date)`;

/** Audits as a list. */
export const auditList: List<AuditWhere, AuditOrderField> = {
  name: 'audits',
  table: audit,
  key: audit.id,
  orders: {
    SCHEDULED_ON: { expression: scheduledOn, type: 'date' },
    COMPLETED_ON: { expression: completedOn, type: 'date' },
    ...instantOrders(audit),
  },
  defaultOrder: () => ({ field: 'SCHEDULED_ON', direction: 'DESC' }),
  filters: {
    kind: isIn(audit.kind),
    scheduledOn: isDayIn(audit.scheduledOn, scheduledOn),
    completedOn: isDayIn(audit.completedOn, completedOn),
    ...instantFilters(audit),
  },
};

/** Findings as a list. */
export const findingList: List<FindingWhere, FindingOrderField> = {
  name: 'findings',
  table: finding,
  key: finding.id,
  orders: {
    DUE_ON: { expression: dueOn, type: 'date' },
    ...instantOrders(finding),
  },
  defaultOrder: () => ({ field: 'DUE_ON', direction: 'ASC' }),
  filters: {
    severity: isIn(finding.severity),
    status: isIn(finding.status),
    dueOn: isDayIn(finding.dueOn, dueOn),
    ...instantFilters(finding),
  },
};
