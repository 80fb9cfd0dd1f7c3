import { risk } from '../../db/tables/risk.ts';
import { upsertRows } from '../../db/rows.ts';
import type { RiskDimension } from '../../db/catalogue/risk-policy.ts';
import type { Transaction } from '../write.ts';
import { findDossiers } from './dossier.ts';
import { assess } from './engine/assess.ts';
import type { Assessment } from './engine/assessment.ts';
import { pack } from './engine/packed.ts';
import { policyInForce } from './policy.ts';
import { riskRank } from './rank.ts';
import { findListed } from './repository.ts';

/** Dossiers held in memory at once. */
const BATCH = 500;

/** Assesses third parties as of a day and keeps what is found, in sets, in the write whose facts they are. */
export async function refreshRisk(at: Transaction, keys: readonly string[], day: string): Promise<void> {
  if (keys.length === 0) return;
  const { policy, basis } = await policyInForce(at);
  for (let start = 0; start < keys.length; start += BATCH) {
    const batch = keys.slice(start, start + BATCH);
    const [dossiers, listed] = await Promise.all([findDossiers(at, batch), findListed(at, batch)]);
    const found = dossiers.map((dossier) => ({
      ...listed.get(dossier.thirdParty.id)!,
      assessedAt: at.recordedAt,
      basis,
      ...rowOf(assess(dossier, policy, day)),
    }));
    await at.rows(upsertRows(risk, risk.thirdPartyId, found));
  }
}

/** The columns of an assessment. */
export function rowOf(assessment: Assessment) {
  const { asOf, renewOn, level, score, drivingDimension, state, coverage, dimensions } = assessment;
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
    explanation: pack(assessment),
  };
}
