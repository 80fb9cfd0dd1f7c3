import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type RiskDimension, type RiskLevel, riskLevels } from '../../../db/catalogue/risk-policy.ts';
import { risk } from '../../../db/tables/risk.ts';
import { thirdParty } from '../../../db/tables/third-party.ts';
import type { ThirdPartyOrderField, ThirdPartyWhere } from '../../generated/inputs.ts';
import { isIn, isNumberIn, refuse } from '../../registry/filters.ts';
import type { FilterField, Filters, OrderField } from '../../registry/page/list.ts';
import { lowestRankOf, rankAbove } from '../../risk/rank.ts';

/** Joins a third party with its assessment. */
export const riskJoin = sql`join ${risk} on ${risk.thirdPartyId} = ${thirdParty.id}`;

/** The column of the rank in each dimension. */
export const rankIn: Record<RiskDimension, PgColumn> = {
  QUALITY: risk.qualityRank,
  DATA_SECURITY: risk.dataSecurityRank,
  REGULATORY: risk.regulatoryRank,
  CONTRACTUAL: risk.contractualRank,
  ASSURANCE: risk.assuranceRank,
  INCIDENT: risk.incidentRank,
  DEPENDENCY: risk.dependencyRank,
};

const by = (column: PgColumn): OrderField => ({
  expression: sql`${column}`,
  type: 'float8',
  of: { join: riskJoin, key: risk.thirdPartyId },
});

/** The orders by overall risk, by the risk in each dimension, and by coverage. */
export const riskOrders = {
  RISK: by(risk.rank),
  COVERAGE: by(risk.coverage),
  QUALITY_RISK: by(rankIn.QUALITY),
  DATA_SECURITY_RISK: by(rankIn.DATA_SECURITY),
  REGULATORY_RISK: by(rankIn.REGULATORY),
  CONTRACTUAL_RISK: by(rankIn.CONTRACTUAL),
  ASSURANCE_RISK: by(rankIn.ASSURANCE),
  INCIDENT_RISK: by(rankIn.INCIDENT),
  DEPENDENCY_RISK: by(rankIn.DEPENDENCY),
} satisfies Record<RiskOrderField, OrderField>;

type RiskOrderField = 'COVERAGE' | Extract<ThirdPartyOrderField, `${string}RISK`>;

/** Filters by the newest assessment. */
export const riskFilters: Filters<
  Pick<ThirdPartyWhere, 'riskScore' | 'riskState' | 'coverage' | 'drivingDimension' | 'riskLevel' | 'dimensionRisk'>
> = {
  riskScore: ofRisk(isNumberIn(risk.score, { from: 0, to: 100 })),
  riskState: ofRisk(isIn(risk.state)),
  coverage: ofRisk(isNumberIn(risk.coverage, { from: 0, to: 1 })),
  drivingDimension: ofRisk(isIn(risk.drivingDimension)),
  riskLevel: ofRisk((level) => ({ conditions: [isOfLevel('riskLevel', risk.rank, level.in)] })),
  dimensionRisk: ofRisk(({ dimension, level }) => ({
    conditions: [isOfLevel('dimensionRisk.level', rankIn[dimension], level.in)],
  })),
};

/** Joins the assessment only if the filter has conditions, because a third party may have no assessment yet. */
function ofRisk<Value>(filter: FilterField<Value>): FilterField<Value> {
  return (value, context) => {
    const { conditions = [] } = filter(value, context);
    return { conditions, joins: conditions.length === 0 ? [] : [riskJoin] };
  };
}

/**
 * Returns the condition for levels as ranges of ranks, with adjacent levels merged, so one index serves the filter and the
 * order by risk. The bounds are literals in the statement, because the planner needs them to estimate the number of rows.
 * For bounds in parameters Postgres assumes few rows, and would sort half of a registry if that half has one level.
 */
function isOfLevel(field: string, rank: PgColumn, levels: readonly RiskLevel[]): SQL {
  if (levels.length === 0) refuse(`${field}.in`, 'takes 1 to 5 levels; 0 were given.');
  const wanted = riskLevels.filter((level) => levels.includes(level));
  const ranges: { from: number; to: number }[] = [];
  for (const level of wanted) {
    const from = lowestRankOf(level);
    const last = ranges.at(-1);
    if (last?.to === from) last.to = rankAbove(level);
    else ranges.push({ from, to: rankAbove(level) });
  }
  const within = ranges.map(
    ({ from, to }) => sql`(${rank} >= ${sql.raw(`${from}`)} and ${rank} < ${sql.raw(`${to}`)})`,
  );
  return sql`(${sql.join(within, sql` or `)})`;
}
