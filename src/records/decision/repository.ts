import { sql } from 'drizzle-orm';
import { decision } from '../../../db/tables/decision.ts';
import { type DateFilter, Filter, type InFilter } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

/** Which decisions a list holds. */
export interface DecisionWhere {
  kind?: InFilter<string> | null;
  validUntil?: DateFilter | null;
  pending?: boolean | null;
}

const validUntil = sql`${decision.validUntil}`;
/** What an index holds of those that wait, whatever the day. */
const waits = sql`${decision.needsSecondApprover} and ${decision.secondApproverId} is null and ${decision.revokedOn} is null`;

/** Decisions as a list, on a day. The day is no part of the filter: a cursor is good past midnight. */
export const decisionList = (today: string): List<DecisionWhere> => ({
  name: 'decisions',
  table: decision,
  key: decision.id,
  orders: {
    VALID_UNTIL: { expression: validUntil, type: 'date' },
    DECIDED_ON: { expression: sql`${decision.decidedOn}`, type: 'date' },
  },
  defaultOrder: () => ({ field: 'DECIDED_ON', direction: 'DESC' }),
  select: (where) => {
    const filter = new Filter()
      .in('kind', decision.kind, where.kind)
      .date('validUntil', decision.validUntil, validUntil, where.validUntil);
    const pending = sql`${waits} and ${decision.validUntil} >= ${today}::date`;
    if (where.pending != null) filter.conditions.push(where.pending ? pending : sql`not (${pending})`);
    return filter.selection;
  },
});
