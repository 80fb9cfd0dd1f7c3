import { sql } from 'drizzle-orm';
import { decision } from '../../../db/tables/decision.ts';
import type { DecisionOrderField, DecisionWhere } from '../../generated/inputs.ts';
import { holds, isDayIn, isIn } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

const validUntil = sql`${decision.validUntil}`;
/** The pending decisions, including lapsed ones. It must match the predicate of their partial index. */
const waits = sql`${decision.needsSecondApprover} and ${decision.secondApproverId} is null and ${decision.revokedOn} is null`;

/** Decisions as a list, with `pending` as of `today`. The day is not part of the filter, so a cursor stays valid past midnight. */
export const decisionList = (today: string): List<DecisionWhere, DecisionOrderField> => ({
  name: 'decisions',
  table: decision,
  key: decision.id,
  orders: {
    VALID_UNTIL: { expression: validUntil, type: 'date' },
    DECIDED_ON: { expression: sql`${decision.decidedOn}`, type: 'date' },
  },
  defaultOrder: () => ({ field: 'DECIDED_ON', direction: 'DESC' }),
  filters: {
    kind: isIn(decision.kind),
    validUntil: isDayIn(decision.validUntil, validUntil),
    pending: holds(sql`${waits} and ${decision.validUntil} >= ${today}::date`),
  },
});
