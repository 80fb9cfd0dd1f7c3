import DataLoader from 'dataloader';
import { oneBy } from '../batch.ts';
import type { Snapshot } from '../snapshot.ts';
import { inTurns } from '../turns.ts';
import { findDossiers } from './dossier.ts';
import { assess } from './engine/assess.ts';
import type { Assessment, StoredAssessment } from './engine/assessment.ts';
import { unpack } from './engine/packed.ts';
import { findRiskPolicy, policyInForce } from './policy.ts';
import { findInstant, findRisk, type StoredRisk } from './repository.ts';

/** Whose risk, on which day (YYYY-MM-DD). */
export interface RiskKey {
  thirdPartyKey: string;
  asOf: string;
}

/** An assessment, and when it was made; null: just now, for this answer. */
export interface RiskReading {
  assessment: StoredAssessment;
  assessedAt: string | null;
}

const cacheKeyFn = ({ thirdPartyKey, asOf }: RiskKey) => `${thirdPartyKey} ${asOf}`;

/** Risk as one operation reads it: what is kept, where it is right for the day asked about, else assessed anew. */
export function riskLoaders(snapshot: Snapshot) {
  const dossiers = oneBy(
    (keys) => findDossiers(snapshot, keys),
    ({ thirdParty }) => thirdParty.id,
  );
  /** Assessed from the records as they stand, for any day. */
  const assessments = new DataLoader<RiskKey, Assessment | null, string>(
    async (asked) => {
      const { policy } = await policyInForce(snapshot);
      const found = await dossiers.loadMany(asked.map(({ thirdPartyKey }) => thirdPartyKey));
      return await inTurns(found.entries(), ([index, dossier]) =>
        dossier === null || dossier instanceof Error ? dossier : assess(dossier, policy, asked[index]!.asOf),
      );
    },
    { cacheKeyFn },
  );
  const stored = oneBy(
    (keys) => findRisk(snapshot, keys),
    ({ thirdPartyId }) => thirdPartyId,
  );
  let instant: Promise<string> | undefined;
  return {
    /** How risky a third party is on a day; null where there is no such third party. */
    risk: {
      load: async ({ thirdPartyKey, asOf }: RiskKey): Promise<RiskReading | null> => {
        const [kept, { basis }] = await Promise.all([stored.load(thirdPartyKey), policyInForce(snapshot)]);
        if (kept && isRightFor(asOf, kept, basis)) {
          return { assessment: { ...unpack(kept.explanation), asOf }, assessedAt: kept.assessedAt };
        }
        const assessment = await assessments.load({ thirdPartyKey, asOf });
        return assessment && { assessment, assessedAt: null };
      },
    },
    /** Everything recorded about a third party; null where there is none. */
    dossier: dossiers,
    /** What the rules answer about a third party on a day; null where there is no such third party. */
    ruleResults: {
      load: async (key: RiskKey) => (await assessments.load(key))?.rules ?? null,
    },
    /** The policy that assessments rest on, compiled. */
    policy: { load: async () => (await policyInForce(snapshot)).policy },
    riskPolicy: { load: (version: number | null) => findRiskPolicy(snapshot, version) },
    /** The instant of this operation's snapshot: what was recorded by then, and no more, is what it knows. */
    instant: { load: () => (instant ??= findInstant(snapshot)) },
  };
}

/**
 * What is kept is right from its own day until the day before it must be renewed, by the engine and policy it was made with;
 * but where risk arrives from suppliers, whose days are others, only on the day that the whole network was solved for.
 */
export function isRightFor(
  day: string,
  { asOf, renewOn, basis, isSupplied, solvedOn }: Omit<StoredRisk, 'explanation'>,
  inForce: string,
): boolean {
  return basis === inForce && asOf <= day && (renewOn === null || day < renewOn) && (!isSupplied || day === solvedOn);
}
