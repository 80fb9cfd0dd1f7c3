import { sql } from 'drizzle-orm';
import { boolean, check, date, doublePrecision, index, jsonb, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { riskDimensions, riskLevels } from '../catalogue/risk-policy.ts';
import { instant } from './columns.ts';
import { lifecycle, thirdParty, thirdPartyKind } from './third-party.ts';

export const riskLevel = pgEnum('risk_level', riskLevels);
export const riskDimension = pgEnum('risk_dimension', riskDimensions);
/** How much is known. UNASSESSED means that there is no evidence. */
export const assessmentState = pgEnum('assessment_state', ['UNASSESSED', 'PARTIAL', 'ASSESSED']);

/**
 * Level and score in one number, so that one index orders third parties by risk: 1,000 for each level above the lowest,
 * plus the score. A score is at most 100, so levels do not overlap.
 */
const rank = () => doublePrecision().notNull();

/**
 * Columns after the sort key of an index: the tie-break, and the columns that are returned from the index alone for
 * skipped third parties.
 */
const walked = <T>(t: Record<'thirdPartyId' | 'kind' | 'lifecycle' | 'country', T>): [T, T, T, T] => [
  t.thirdPartyId,
  t.kind,
  t.lifecycle,
  t.country,
];

/**
 * The newest assessment of each third party: derived from the records, in the same commit, and never versioned with
 * them. Valid from `asOf` until the day before `renewOn`.
 */
export const risk = pgTable(
  'risk',
  {
    thirdPartyId: uuid()
      .primaryKey()
      .references(() => thirdParty.id),
    asOf: date().notNull(),
    /** First day on which it may differ without a write; null if there is none. */
    renewOn: date(),
    assessedAt: instant().notNull(),
    /**
     * Versions of the engine, of the format of `explanation`, and of the catalogue files. If they differ, the
     * assessment is recomputed.
     */
    basis: text().notNull(),
    rank: rank(),
    level: riskLevel().notNull(),
    score: doublePrecision().notNull(),
    drivingDimension: riskDimension().notNull(),
    state: assessmentState().notNull(),
    coverage: doublePrecision().notNull(),
    qualityRank: rank(),
    dataSecurityRank: rank(),
    regulatoryRank: rank(),
    contractualRank: rank(),
    assuranceRank: rank(),
    incidentRank: rank(),
    dependencyRank: rank(),
    /** Probability of failing by itself, 0–1: the input for solving the supply network. */
    ownProbability: doublePrecision().notNull(),
    /** Probability of failing by itself or through its suppliers, 0–1. */
    probability: doublePrecision().notNull(),
    /**
     * Whether risk arrives from suppliers. If so, it is valid only for a day for which the whole network was solved.
     */
    isSupplied: boolean().notNull(),
    /**
     * Copies of the third party's own values: an index by risk then finds the few retired third parties among the many
     * others. They are always current, because the write that changes them also reassesses the third party.
     */
    kind: thirdPartyKind().notNull(),
    lifecycle: lifecycle().notNull(),
    country: text(),
    /** The whole assessment, packed by the engine. */
    explanation: jsonb().notNull(),
  },
  (t) => [
    index('risk_rank').on(t.rank, ...walked(t)),
    index('risk_score').on(t.score, t.thirdPartyId),
    index('risk_coverage').on(t.coverage, ...walked(t)),
    index('risk_state').on(t.state, t.rank, t.thirdPartyId),
    index('risk_driving').on(t.drivingDimension, t.rank, t.thirdPartyId),
    index('risk_kind').on(t.kind, t.rank, t.thirdPartyId),
    index('risk_lifecycle').on(t.lifecycle, t.rank, t.thirdPartyId),
    index('risk_country').on(t.country, t.rank, t.thirdPartyId),
    index('risk_quality').on(t.qualityRank, ...walked(t)),
    index('risk_data_security').on(t.dataSecurityRank, ...walked(t)),
    index('risk_regulatory').on(t.regulatoryRank, ...walked(t)),
    index('risk_contractual').on(t.contractualRank, ...walked(t)),
    index('risk_assurance').on(t.assuranceRank, ...walked(t)),
    index('risk_incident').on(t.incidentRank, ...walked(t)),
    index('risk_dependency').on(t.dependencyRank, ...walked(t)),
    check('risk_score', sql`${t.score} between 0 and 100`),
    check('risk_coverage', sql`${t.coverage} between 0 and 1`),
    check('risk_probability', sql`${t.ownProbability} between 0 and 1 and ${t.probability} between 0 and 1`),
  ],
);

/**
 * The probability of failing with which each supplier enters the risk of its customers. It follows `risk.probability`
 * as soon as the two differ by the policy's spreading threshold. Every stored assessment uses exactly these numbers,
 * and none is recomputed for an invisible difference.
 */
export const passedOnRisk = pgTable(
  'passed_on_risk',
  {
    thirdPartyId: uuid()
      .primaryKey()
      .references(() => thirdParty.id),
    probability: doublePrecision().notNull(),
  },
  (t) => [check('passed_on_risk_probability', sql`${t.probability} between 0 and 1`)],
);
