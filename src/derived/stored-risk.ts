import type { RiskDimension } from '../../db/catalogue/risk-policy.ts';
import { upsertRows } from '../../db/rows.ts';
import { risk } from '../../db/tables/risk.ts';
import type { Writing } from '../registry/session.ts';
import type { Assessment } from '../risk/engine/assessment.ts';
import type { Dossier } from '../risk/engine/dossier.ts';
import { pack } from '../risk/engine/packed.ts';
import { riskRank } from '../risk/rank.ts';

/** A third party with its assessment. */
export interface Assessed {
  dossier: Dossier;
  assessment: Assessment;
}

/** Stores assessments in place of earlier ones. */
export async function storeRisk(transaction: Writing, assessed: readonly Assessed[], basis: string): Promise<void> {
  const rows = assessed.map(({ dossier, assessment }) => ({
    ...listedOf(dossier),
    assessedAt: transaction.recordedAt,
    basis,
    ...rowOf(assessment),
  }));
  await transaction.rows(upsertRows(risk, risk.thirdPartyId, rows));
}

/** Returns the columns of a third party that lists by risk can filter by. */
export function listedOf({ thirdParty: { id, kind, lifecycle, country } }: Dossier) {
  return { thirdPartyId: id, kind, lifecycle, country };
}

/** Whether suppliers contribute to the risk. */
export const isSupplied = ({ dimensions }: Pick<Assessment, 'dimensions'>): boolean =>
  dimensions.some(({ factors }) => factors.some(({ code }) => code === 'SUPPLIER_RISK'));

/** Returns the columns of an assessment. */
export function rowOf(assessment: Assessment) {
  const { asOf, renewOn, level, score, drivingDimension, state, coverage, dimensions } = assessment;
  const { ownProbability, probability } = assessment;
  const rankIn = (wanted: RiskDimension) => riskRank(dimensions.find(({ dimension }) => dimension === wanted)!);
  return {
    asOf,
    renewOn,
    rank: riskRank(assessment),
    level,
    score,
    drivingDimension,
    state,
    coverage,
    qualityRank: rankIn('QUALITY'),
    dataSecurityRank: rankIn('DATA_SECURITY'),
    regulatoryRank: rankIn('REGULATORY'),
    contractualRank: rankIn('CONTRACTUAL'),
    assuranceRank: rankIn('ASSURANCE'),
    incidentRank: rankIn('INCIDENT'),
    dependencyRank: rankIn('DEPENDENCY'),
    ownProbability,
    probability,
    isSupplied: isSupplied(assessment),
    explanation: pack(assessment),
  };
}

/** Returns the image of an assessment for the log, which has an entry for each change of its level. */
export function imageOfLevel({ asOf, level, score, state, drivingDimension }: Assessment) {
  return { as_of: asOf, level, score, state, driving_dimension: drivingDimension };
}
