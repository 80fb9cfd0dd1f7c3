import { sql } from 'drizzle-orm';
import { decision } from '../../../db/tables/decision.ts';
import type { DecisionOrderField, DecisionWhere } from '../../generated/inputs.ts';
import { holds, isDayIn, isIn } from '../../registry/filters.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';

const validUntil = sql`${decision.validUntil}`;
/** The pending decisions, including lapsed ones. It must match the predicate of their partial index. */
const waits = sql`${decision.needsSecondApprover} and ${decision.secondApproverId} is null and ${decision.revokedOn} is null`;

/** Decisions as a list. */
export const decisionList: List<DecisionWhere, DecisionOrderField> = {
  name: 'decisions',
  table: decision,
  key: decision.id,
  orders: {
    VALID_UNTIL: { expression: validUntil, type: 'date' },
    DECIDED_ON: { expression: sql`${decision.decidedOn}`, type: 'date' },
    ...instantOrders(decision),
  },
  defaultOrder: () => ({ field: 'DECIDED_ON', direction: 'DESC' }),
  filters: {
    kind: isIn(decision.kind),
    validUntil: isDayIn(decision.validUntil, validUntil),
    pending: (wanted, context) =>
      holds(sql`${waits} and ${decision.validUntil} >= ${context.today}::date`)(wanted, context),
    ...instantFilters(decision),
  },
};
