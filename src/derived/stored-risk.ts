import type { RiskDimension } from '../../db/catalogue/risk-policy.ts';
import { upsertRows } from '../../db/rows.ts';
import { risk } from '../../db/tables/risk.ts';
import type { Writing } from '../registry/session.ts';
import type { Assessment } from '../risk/engine/assessment.ts';
import type { Dossier } from '../risk/engine/dossier.ts';
import { pack } from '../risk/engine/packed.ts';
import { riskRank } from '../risk/rank.ts';

/** A third party as it was assessed. */
export interface Assessed {
  dossier: Dossier;
  assessment: Assessment;
}

/** Keeps what was found of each third party, in the place of what was kept before. */
export async function storeRisk(at: Writing, found: readonly Assessed[], basis: string): Promise<void> {
  const rows = found.map(({ dossier, assessment }) => ({
    ...listedOf(dossier),
    assessedAt: at.recordedAt,
    basis,
    ...rowOf(assessment),
  }));
  await at.rows(upsertRows(risk, risk.thirdPartyId, rows));
}

/** The columns that lists by risk filter by beside risk. */
export function listedOf({ thirdParty: { id, kind, lifecycle, country } }: Dossier) {
  return { thirdPartyId: id, kind, lifecycle, country };
}

/** Whether risk arrives from suppliers. */
export const isSupplied = ({ dimensions }: Pick<Assessment, 'dimensions'>): boolean =>
  dimensions.some(({ factors }) => factors.some(({ code }) => code === 'SUPPLIER_RISK'));

/** The columns of an assessment. */
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

/** What the log tells of an assessment, whenever its level is another. */
export function imageOfLevel({ asOf, level, score, state, drivingDimension }: Assessment) {
  return { as_of: asOf, level, score, state, driving_dimension: drivingDimension };
}
