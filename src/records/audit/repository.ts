import { sql } from 'drizzle-orm';
import { audit, finding } from '../../../db/tables/audit.ts';
import { type DateFilter, Filter, type InFilter } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

/** Which audits a list holds. */
export interface AuditWhere {
  kind?: InFilter<string> | null;
  scheduledOn?: DateFilter | null;
  completedOn?: DateFilter | null;
}

/** Which findings a list holds. */
export interface FindingWhere {
  severity?: InFilter<string> | null;
  status?: InFilter<string> | null;
  dueOn?: DateFilter | null;
}

const scheduledOn = sql`coalesce(${audit.scheduledOn}, 'infinity'::date)`;
const completedOn = sql`coalesce(${audit.completedOn}, 'infinity'::date)`;
const dueOn = sql`coalesce(${finding.dueOn}, 'infinity'::date)`;

/** Audits as a list. */
export const auditList: List<AuditWhere> = {
  name: 'audits',
  table: audit,
  key: audit.id,
  orders: {
    SCHEDULED_ON: { expression: scheduledOn, type: 'date' },
    COMPLETED_ON: { expression: completedOn, type: 'date' },
  },
  defaultOrder: () => ({ field: 'SCHEDULED_ON', direction: 'DESC' }),
  select: (where) =>
    new Filter()
      .in('kind', audit.kind, where.kind)
      .date('scheduledOn', audit.scheduledOn, scheduledOn, where.scheduledOn)
      .date('completedOn', audit.completedOn, completedOn, where.completedOn).selection,
};

/** Findings as a list. */
export const findingList: List<FindingWhere> = {
  name: 'findings',
  table: finding,
  key: finding.id,
  orders: { DUE_ON: { expression: dueOn, type: 'date' } },
  defaultOrder: () => ({ field: 'DUE_ON', direction: 'ASC' }),
  select: (where) =>
    new Filter()
      .in('severity', finding.severity, where.severity)
      .in('status', finding.status, where.status)
      .date('dueOn', finding.dueOn, dueOn, where.dueOn).selection,
};
