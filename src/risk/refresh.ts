import { risk } from '../../db/tables/risk.ts';
import { upsertRows } from '../../db/rows.ts';
import type { RiskDimension } from '../../db/catalogue/risk-policy.ts';
import { inTurns } from '../turns.ts';
import type { Transaction } from '../write.ts';
import { findDossiers } from './dossier.ts';
import { assess } from './engine/assess.ts';
import type { Assessment } from './engine/assessment.ts';
import type { Dossier } from './engine/dossier.ts';
import { pack } from './engine/packed.ts';
import { policyInForce } from './policy.ts';
import { riskRank } from './rank.ts';

/** Assessed at a time; as many again are on their way from the database, and as many back to it. */
const BATCH = 250;

/**
 * Assesses third parties as of a day and keeps what is found, in sets, in the write whose facts they are. While one set is
 * assessed, the database saves the one before and reads the next.
 */
export async function refreshRisk(at: Transaction, keys: readonly string[], day: string): Promise<void> {
  if (keys.length === 0) return;
  const { policy, basis } = await policyInForce(at);
  const read = (start: number) => {
    const batch = keys.slice(start, start + BATCH);
    const reading = findDossiers(at, batch);
    // Where saving fails first, nobody waits for this any more.
    reading.catch(() => {});
    return reading;
  };
  let reading = read(0);
  let saving: Promise<unknown> = Promise.resolve();
  for (let start = 0; start < keys.length; start += BATCH) {
    const dossiers = await reading;
    if (start + BATCH < keys.length) reading = read(start + BATCH);
    const found = await inTurns(dossiers, (dossier) => ({
      ...listedOf(dossier),
      assessedAt: at.recordedAt,
      basis,
      ...rowOf(assess(dossier, policy, day)),
    }));
    const statement = upsertRows(risk, risk.thirdPartyId, found);
    await saving;
    saving = at.rows(statement);
    saving.catch(() => {});
  }
  await saving;
}

/** The columns that lists by risk filter by beside risk. */
export function listedOf({ thirdParty: { id, kind, lifecycle, country } }: Dossier) {
  return { thirdPartyId: id, kind, lifecycle, country };
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
