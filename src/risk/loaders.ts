import { oneBy } from '../registry/batch.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import type { StoredAssessment } from './engine/assessment.ts';
import { unpack } from './engine/packed.ts';
import type { Policy } from './engine/policy.ts';
import { historyLoader } from './history.ts';
import { findRiskPolicy, policyInForce } from './policy.ts';
import { findInstant, findRisk, type StoredRisk } from './repository.ts';
import { type AssessedSight, type RiskKey, type Supposing, Views } from './views.ts';

/** An assessment, of whom in which view, by which policy, and when it was made; null: just now, for this answer. */
export interface RiskReading {
  of: RiskKey;
  assessment: StoredAssessment;
  policy: Policy;
  /** Through what one looked: recorded, or supposed. */
  through: Views;
  assessedAt: string | null;
  /** Whether there is more upstream than was looked at. */
  isTruncated: boolean;
}

/** Risk as one operation reads it: what is kept, where it is right for what is asked, else assessed anew. */
export function riskLoaders(snapshot: Snapshot) {
  const views = new Views(snapshot);
  const stored = oneBy(
    (keys) => findRisk(snapshot, keys),
    ({ thirdPartyId }) => thirdPartyId,
  );
  let instant: Promise<string> | undefined;
  return {
    /** How risky a third party is; null where there is no such third party, or was not yet. */
    risk: {
      load: async (key: RiskKey): Promise<RiskReading | null> => {
        const { thirdPartyKey, asOf, knownAt } = key;
        if (knownAt === null) {
          const [kept, { basis, policy }] = await Promise.all([stored.load(thirdPartyKey), policyInForce(snapshot)]);
          if (kept && isRightFor(asOf, kept, basis)) {
            const assessment = { ...unpack(kept.explanation), asOf };
            return { of: key, assessment, policy, through: views, assessedAt: kept.assessedAt, isTruncated: false };
          }
        }
        return readingOf(key, views, await views.assessed.load(key));
      },
    },
    /** Everything recorded about a third party; null where there is none. */
    dossier: views.dossiersAt(null),
    /** What one sees of a third party; null where there is none, or was not yet. */
    sight: views.sight,
    /** What is recorded, as one looks at it; or, beside that, what is supposed. */
    views: { recorded: views, supposing: (supposing: Supposing) => new Views(snapshot, supposing) },
    /** What the rules answer about a third party; null where there is no such third party, or was not yet. */
    ruleResults: {
      load: (key: RiskKey) => views.rules.load(key),
    },
    /** Where the log stood at an instant. */
    logEndAt: { load: (at: string) => views.logEndAt(at) },
    /** The policy that assessments rest on, compiled. */
    policy: { load: async () => (await policyInForce(snapshot)).policy },
    riskHistory: historyLoader(snapshot),
    riskPolicy: { load: (version: number | null) => findRiskPolicy(snapshot, version) },
    /** The instant of this operation's snapshot: what was recorded by then, and no more, is what it knows. */
    instant: { load: () => (instant ??= findInstant(snapshot)) },
  };
}

/** Somebody as assessed just now; null where there is nobody. */
export function readingOf(of: RiskKey, through: Views, found: AssessedSight | null): RiskReading | null {
  if (found === null) return null;
  const { assessment, policy, isTruncated } = found;
  return { of, through, assessment, policy, isTruncated, assessedAt: null };
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
