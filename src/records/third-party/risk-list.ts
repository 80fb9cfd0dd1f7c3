import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type RiskDimension, type RiskLevel, riskLevels } from '../../../db/catalogue/risk-policy.ts';
import { risk } from '../../../db/tables/risk.ts';
import { thirdParty } from '../../../db/tables/third-party.ts';
import { Filter, type InFilter, type NumberFilter, refuse } from '../../registry/filters.ts';
import type { OrderField } from '../../registry/page/list.ts';
import { lowestRankOf, rankAbove } from '../../risk/rank.ts';

/** Which third parties, by their newest assessment. */
export interface RiskWhere {
  riskLevel?: InFilter<RiskLevel> | null;
  riskScore?: NumberFilter | null;
  riskState?: InFilter<string> | null;
  coverage?: NumberFilter | null;
  drivingDimension?: InFilter<RiskDimension> | null;
  dimensionRisk?: { dimension: RiskDimension; level: InFilter<RiskLevel> } | null;
}

/** What puts an assessment beside its third party. */
export const riskJoin = sql`join ${risk} on ${risk.thirdPartyId} = ${thirdParty.id}`;

/** Where the rank in each dimension is. */
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

/** Orders by risk: as a whole, in each dimension, and by how much is known. */
export const riskOrders: Record<string, OrderField> = {
  RISK: by(risk.rank),
  COVERAGE: by(risk.coverage),
  ...Object.fromEntries(Object.entries(rankIn).map(([dimension, rank]) => [`${dimension}_RISK`, by(rank)])),
};

/** The conditions of a filter on risk; none where it asks nothing of it. */
export function selectRisk(where: RiskWhere): SQL[] {
  const { riskLevel, riskScore, riskState, coverage, drivingDimension, dimensionRisk } = where;
  const filter = new Filter()
    .numbers('riskScore', risk.score, riskScore, { from: 0, to: 100 })
    .in('riskState', risk.state, riskState)
    .numbers('coverage', risk.coverage, coverage, { from: 0, to: 1 })
    .in('drivingDimension', risk.drivingDimension, drivingDimension);
  if (riskLevel) filter.conditions.push(isOfLevel('riskLevel', risk.rank, riskLevel.in));
  if (dimensionRisk) {
    filter.conditions.push(isOfLevel('dimensionRisk.level', rankIn[dimensionRisk.dimension], dimensionRisk.level.in));
  }
  return filter.conditions;
}

/**
 * Levels as ranges of ranks, neighbours together: so one index serves the filter and the order by risk. The bounds are
 * part of the statement's text, because how many third parties lie between them decides which way to read: of bounds it
 * does not see Postgres supposes few, and would sort the half of a registry that is of one level.
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
