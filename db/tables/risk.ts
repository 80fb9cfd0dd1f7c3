import { sql } from 'drizzle-orm';
import { boolean, check, date, doublePrecision, index, jsonb, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { riskDimensions, riskLevels } from '../catalogue/risk-policy.ts';
import { instant } from './columns.ts';
import { lifecycle, thirdParty, thirdPartyKind } from './third-party.ts';

export const riskLevel = pgEnum('risk_level', riskLevels);
export const riskDimension = pgEnum('risk_dimension', riskDimensions);
/** How much is known: UNASSESSED: nobody has looked. */
export const assessmentState = pgEnum('assessment_state', ['UNASSESSED', 'PARTIAL', 'ASSESSED']);

/**
 * Level and score in one number, so that one index puts third parties in order of risk: 1,000 for each level above the
 * lowest, plus the score. The levels are apart, because a score is at most 100.
 */
const rank = () => doublePrecision().notNull();

/** Behind what an index puts in order: what breaks ties, and what is told from the index alone of those walked past. */
const walked = <T>(t: Record<'thirdPartyId' | 'kind' | 'lifecycle' | 'country', T>): [T, T, T, T] => [
  t.thirdPartyId,
  t.kind,
  t.lifecycle,
  t.country,
];

/**
 * What each third party's newest assessment found: derived from the records, in the same commit as they, and never
 * versioned with them. It is right from `asOf` until the day before `renewOn`.
 */
export const risk = pgTable(
  'risk',
  {
    thirdPartyId: uuid()
      .primaryKey()
      .references(() => thirdParty.id),
    asOf: date().notNull(),
    /** First day on which it may differ; null: it will not by itself. */
    renewOn: date(),
    assessedAt: instant().notNull(),
    /** Versions of the engine, of the form of `explanation`, and of the catalogue files: where they are others, it is made anew. */
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
    /** Probability of failing by itself, 0–1: what the supply network is solved from. */
    ownProbability: doublePrecision().notNull(),
    /** Of failing by itself or through its suppliers, 0–1. */
    probability: doublePrecision().notNull(),
    /** Whether risk arrives from suppliers: then it is right only for a day that the whole network was solved for. */
    isSupplied: boolean().notNull(),
    /**
     * The third party's own, copied: of those ordered by risk an index then finds the few that are retired among the
     * many that are not. Right at any time, because the write that changes them is one that assesses anew.
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
 * The probability of failing with which each supplier enters the risk of its customers. It follows `risk.probability` as soon
 * as the two are apart by as much as the policy spreads at all: every assessment kept says exactly what these numbers make of
 * it, and none is made anew for what nobody would see.
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
