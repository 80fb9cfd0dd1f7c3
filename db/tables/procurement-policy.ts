import { sql } from 'drizzle-orm';
import { check, date, integer, jsonb, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { position, recordColumns } from './columns.ts';

export const procurementSeverity = pgEnum('procurement_severity', ['BLOCK', 'CONDITION', 'INFORM']);
export const whenUnknown = pgEnum('when_unknown', ['BLOCK', 'UNKNOWN', 'CONDITION', 'INFORM']);
export const procurementRuleStatus = pgEnum('procurement_rule_status', ['IN_FORCE', 'OFF']);

/**
 * The policy of the gate: one row, whose version is that of the policy. Every version is in the change log. The
 * catalogue has the titles and texts of rules; this table has the settings of an operator.
 */
export const procurementPolicy = pgTable(
  'procurement_policy',
  {
    ...recordColumns,
    /** The reason for the last change. */
    reason: text().notNull(),
    /** Maximum number of days for which a result holds. */
    holdDays: integer().notNull(),
    /** Maximum duration of an approval in days. */
    approvalDays: integer().notNull(),
    /** Maximum duration of a waiver or risk acceptance in days. */
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
    /** Increases with each change of this rule's settings. */
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
