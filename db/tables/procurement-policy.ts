import { sql } from 'drizzle-orm';
import { check, date, integer, jsonb, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { position, recordColumns } from './columns.ts';

export const procurementSeverity = pgEnum('procurement_severity', ['BLOCK', 'CONDITION', 'INFORM']);
export const whenUnknown = pgEnum('when_unknown', ['BLOCK', 'UNKNOWN', 'CONDITION', 'INFORM']);
export const procurementRuleStatus = pgEnum('procurement_rule_status', ['IN_FORCE', 'OFF']);

/**
 * By what the gate answers: one row, whose version is that of the policy. Every version is in the change log. What a rule is
 * called and asks stands in the catalogue; here is what an operator may set.
 */
export const procurementPolicy = pgTable(
  'procurement_policy',
  {
    ...recordColumns,
    /** Why it was last changed. */
    reason: text().notNull(),
    /** An answer is good for so many days at most. */
    holdDays: integer().notNull(),
    /** An approval lasts so many days at most. */
    approvalDays: integer().notNull(),
    /** A waiver or risk acceptance lasts so many days at most. */
    waiverDays: integer().notNull(),
  },
  (t) => [
    check('procurement_policy_hold_days', sql`${t.holdDays} between 1 and 366`),
    check('procurement_policy_approval_days', sql`${t.approvalDays} between 1 and 3660`),
    check('procurement_policy_waiver_days', sql`${t.waiverDays} between 1 and 3660`),
  ],
);

export const procurementPolicyRule = pgTable(
  'procurement_policy_rule',
  {
    policyId: uuid()
      .notNull()
      .references(() => procurementPolicy.id),
    position: position(),
    rule: text().notNull(),
    /** Grows with each change of this rule's settings. */
    version: integer().notNull(),
    severity: procurementSeverity().notNull(),
    whenUnknown: whenUnknown().notNull(),
    status: procurementRuleStatus().notNull(),
    effectiveFrom: date(),
    effectiveTo: date(),
    parameters: jsonb().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.policyId, t.rule] }),
    check('procurement_policy_rule_dates', sql`${t.effectiveFrom} <= ${t.effectiveTo}`),
  ],
);
