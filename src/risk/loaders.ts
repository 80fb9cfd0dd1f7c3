import { oneBy } from '../registry/batch.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import type { StoredAssessment } from './engine/assessment.ts';
import { unpack } from './engine/packed.ts';
import type { Policy } from './engine/policy.ts';
import { riskHistoryLoader } from './history.ts';
import { findRiskPolicy, policyInForce } from './policy.ts';
import { findInstant, findRisk, isOwnValidOn, type StoredRisk } from './repository.ts';
import { type AssessedSight, type RiskKey, type Supposing, Views } from './views.ts';

/** An assessment with its third party, view and policy. */
export interface RiskReading {
  of: RiskKey;
  assessment: StoredAssessment;
  policy: Policy;
  /** The views that it was read through: of recorded or supposed facts. */
  through: Views;
  /** Null: computed for this answer. */
  assessedAt: string | null;
  /** Whether the upstream network was cut off. */
  isTruncated: boolean;
}

/** The loaders of risk for one operation. They return stored risk if it is valid for the question, and else compute it. */
export function riskLoaders(snapshot: Snapshot) {
  const views = new Views(snapshot);
  const storedRisk = oneBy(
    (keys) => findRisk(snapshot, keys),
    ({ thirdPartyId }) => thirdPartyId,
  );
  let instant: Promise<string> | undefined;
  return {
    /** The risk of a third party; null if there is no such third party, or it was not recorded by then. */
    risk: {
      load: async (key: RiskKey): Promise<RiskReading | null> => {
        const { thirdPartyKey, asOf, knownAt } = key;
        if (knownAt === null) {
          const [stored, { basis, policy }] = await Promise.all([
            storedRisk.load(thirdPartyKey),
            policyInForce(snapshot),
          ]);
          if (stored && isValidOn(asOf, stored, basis)) {
            const assessment = { ...unpack(stored.explanation), asOf };
            return { of: key, assessment, policy, through: views, assessedAt: stored.assessedAt, isTruncated: false };
          }
        }
        return readingOf(key, views, await views.assessed.load(key));
      },
    },
    /** Every record about a third party; null if there is no such third party. */
    dossier: views.dossiersAt(null),
    /** A third party in a view; null if there is no such third party, or it was not recorded by then. */
    sight: views.sight,
    /** Views of the recorded facts, or of supposed ones on top of them. */
    views: { recorded: views, supposing: (supposing: Supposing) => new Views(snapshot, supposing, views) },
    /** The rules' answers about a third party; null if there is no such third party, or it was not recorded by then. */
    ruleResults: {
      load: (key: RiskKey) => views.rules.load(key),
    },
    /** The end of the log at an instant. */
    logEndAt: { load: (instant: string) => views.logEndAt(instant) },
    /** The policy in force, compiled. */
    policy: { load: async () => (await policyInForce(snapshot)).policy },
    riskHistory: riskHistoryLoader(snapshot),
    riskPolicy: { load: (version: number | null) => findRiskPolicy(snapshot, version) },
    /** The instant of this operation's snapshot. The operation knows exactly the records until then. */
    instant: { load: () => (instant ??= findInstant(snapshot)) },
  };
}

/** Returns a just computed assessment as a reading; null if there is no such third party. */
export function readingOf(of: RiskKey, through: Views, sight: AssessedSight | null): RiskReading | null {
  if (sight === null) return null;
  const { assessment, policy, isTruncated } = sight;
  return { of, through, assessment, policy, isTruncated, assessedAt: null };
}

/**
 * Whether stored risk is valid on a day. If suppliers contribute to it, it is valid only on the day for which the whole
 * network was solved.
 */
export function isValidOn(day: string, stored: Omit<StoredRisk, 'explanation'>, inForce: string): boolean {
  return isOwnValidOn(day, stored, inForce) && (!stored.isSupplied || day === stored.solvedOn);
}
