import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  type PgColumn,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { instantIndexes, position, recordColumns } from './columns.ts';
import { engagementCategory } from './engagement.ts';
import { facility } from './facility.ts';
import { principal } from './principal.ts';
import { product } from './product.ts';
import { riskLevel } from './risk.ts';
import { thirdParty } from './third-party.ts';

export const decisionKind = pgEnum('decision_kind', [
  'APPROVAL',
  'CONDITIONAL_APPROVAL',
  'REJECTION',
  'WAIVER',
  'RISK_ACCEPTANCE',
]);

const person = () => uuid().references(() => principal.id);

/** Last day in force for decisions of some kinds, unless revoked. The view `expiration` has the same expressions. */
const lastDayOf =
  (kinds: readonly string[]) =>
  (t: Record<'kind' | 'needsSecondApprover' | 'secondApprovedOn' | 'revokedOn' | 'validUntil', PgColumn>) =>
    sql`(case when ${t.kind} in (${sql.raw(kinds.map((kind) => `'${kind}'`).join(', '))}) and ${t.revokedOn} is null and (not ${t.needsSecondApprover} or ${t.secondApprovedOn} is not null) then ${t.validUntil} end)`;
const approvalLastDay = lastDayOf(['APPROVAL', 'CONDITIONAL_APPROVAL']);
const waiverLastDay = lastDayOf(['WAIVER', 'RISK_ACCEPTANCE']);

/**
 * A decision about purchases from a third party. Append-only: a second approver may be added once, and it lapses or is
 * revoked. A database check enforces that the second approver is a different person, so that no code can bypass it.
 */
export const decision = pgTable(
  'decision',
  {
    ...recordColumns,
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    kind: decisionKind().notNull(),
    /** Empty means all categories. */
    categories: engagementCategory().array().notNull(),
    /** For a waiver: the rules that it waives. */
    rules: text().array().notNull(),
    reason: text().notNull(),
    conditions: text().array().notNull(),
    /** For a risk acceptance: the highest level accepted. */
    acceptedLevel: riskLevel(),
    requestedById: person(),
    decidedById: person().notNull(),
    decidedOn: date().notNull(),
    needsSecondApprover: boolean().notNull(),
    /** The rules that blocked purchases at the time of the decision. */
    blockedBy: text().array().notNull(),
    secondApproverId: person(),
    secondApprovedOn: date(),
    validFrom: date().notNull(),
    validUntil: date().notNull(),
    revokedOn: date(),
    revokedById: person(),
    revocationReason: text(),
  },
  (t) => [
    ...instantIndexes('decision', t, { owner: t.thirdPartyId }),
    index('decision_owner_until').on(t.thirdPartyId, t.validUntil, t.id),
    index('decision_until').on(t.validUntil, t.id),
    index('decision_kind_until').on(t.kind, t.validUntil, t.id),
    index('decision_decided').on(t.decidedOn, t.id),
    index('decision_owner_decided').on(t.thirdPartyId, t.decidedOn, t.id),
    index('decision_waits')
      .on(t.decidedOn, t.id)
      .where(sql`${t.needsSecondApprover} and ${t.secondApproverId} is null and ${t.revokedOn} is null`),
    index('decision_approval_last_day').on(approvalLastDay(t), t.id),
    index('decision_owner_approval_last_day').on(t.thirdPartyId, approvalLastDay(t), t.id),
    index('decision_waiver_last_day').on(waiverLastDay(t), t.id),
    index('decision_owner_waiver_last_day').on(t.thirdPartyId, waiverLastDay(t), t.id),
    check('decision_dates', sql`${t.validFrom} <= ${t.validUntil} and ${t.decidedOn} <= ${t.validFrom}`),
    check('decision_rules', sql`(${t.kind} = 'WAIVER') = (cardinality(${t.rules}) > 0)`),
    check('decision_conditions', sql`${t.kind} <> 'CONDITIONAL_APPROVAL' or cardinality(${t.conditions}) > 0`),
    check('decision_accepted_level', sql`(${t.kind} = 'RISK_ACCEPTANCE') = (${t.acceptedLevel} is not null)`),
    check('decision_second_person', sql`${t.secondApproverId} <> ${t.decidedById}`),
    check('decision_not_who_asked', sql`${t.secondApproverId} <> ${t.requestedById}`),
    check('decision_second', sql`num_nulls(${t.secondApproverId}, ${t.secondApprovedOn}) <> 1`),
    check('decision_waiver_second', sql`${t.kind} <> 'WAIVER' or ${t.needsSecondApprover}`),
    check('decision_revoked', sql`num_nulls(${t.revokedOn}, ${t.revokedById}, ${t.revocationReason}) in (0, 3)`),
  ],
);

const decisionId = () =>
  uuid()
    .notNull()
    .references(() => decision.id);

/** The facilities of ours that it covers; no rows mean all. */
export const decisionFacility = pgTable(
  'decision_facility',
  {
    decisionId: decisionId(),
    position: position(),
    facilityId: uuid()
      .notNull()
      .references(() => facility.id),
  },
  (t) => [primaryKey({ columns: [t.decisionId, t.facilityId] }), index('decision_facility_facility').on(t.facilityId)],
);

/** The products that it covers; no rows mean all. */
export const decisionProduct = pgTable(
  'decision_product',
  {
    decisionId: decisionId(),
    position: position(),
    productId: uuid()
      .notNull()
      .references(() => product.id),
  },
  (t) => [primaryKey({ columns: [t.decisionId, t.productId] }), index('decision_product_product').on(t.productId)],
);
