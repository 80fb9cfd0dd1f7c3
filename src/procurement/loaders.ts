import type { riskLoaders } from '../risk/loaders.ts';
import { policyInForce } from '../risk/policy.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import { mapYielding } from '../registry/event-loop.ts';
import { alternativesTo } from './alternatives.ts';
import { decide, type Decided } from './gate/decide.ts';
import type { Policies } from './gate/facts.ts';
import { holdsUntil } from './gate/holds-until.ts';
import type { Question } from './gate/question.ts';
import { procurementHistoryLoader } from './history.ts';
import {
  procurementPolicy,
  type ProcurementPolicyInForce,
  procurementPolicyKnown,
  procurementPolicyVersions,
} from './policy.ts';
import { batchLoader } from '../registry/batch.ts';

/** A question to the gate about one third party. */
interface Asking {
  thirdPartyKey: string;
  question: Question;
  /** Null: by everything recorded until now. */
  knownAt: string | null;
}

/** An answer, and the most days that the policy lets it hold. */
interface Holding {
  decided: Decided;
  holdDays: number;
  /** Null: by everything recorded until now. */
  knownAt: string | null;
}

const cacheKeyFn = ({ thirdPartyKey, question, knownAt }: Asking) =>
  [thirdPartyKey, question.category, question.facilityId, question.productId, question.asOf, knownAt].join(' ');

/** The loaders of the gate and its policy for one operation. Questions of one tick are batched, and each is computed once. */
export function procurementLoaders(
  snapshot: Snapshot,
  { dossier, sight, views, logEndAt }: ReturnType<typeof riskLoaders>,
) {
  let reading: Promise<ProcurementPolicyInForce> | undefined;
  const inForce = () => (reading ??= procurementPolicy(snapshot));
  const policies = async (): Promise<Policies> => {
    const [{ rules }, risk] = await Promise.all([inForce(), policyInForce(snapshot)]);
    return { rules, risk: risk.policy };
  };
  const known = batchLoader<string, ProcurementPolicyInForce>(async (instants) =>
    Promise.all(instants.map(async (instant) => procurementPolicyKnown(snapshot, await logEndAt.load(instant)))),
  );
  const earlier = batchLoader<number, ProcurementPolicyInForce | null>(async (versions) => {
    const found = await procurementPolicyVersions(snapshot, versions);
    const byVersion = new Map(found.map((policy) => [policy.version, policy]));
    return versions.map((version) => byVersion.get(version) ?? null);
  });
  /** Null if there is no such third party, or it was not recorded by then. */
  const decided = batchLoader<Asking, Decided | null, string>(
    async (asked) => {
      const keys = asked.map(({ thirdPartyKey, question: { asOf }, knownAt }) => ({ thirdPartyKey, asOf, knownAt }));
      const [seen, rules] = await Promise.all([
        sight.loadMany(keys),
        Promise.all(
          asked.map(async ({ knownAt }) => (await (knownAt === null ? inForce() : known.load(knownAt))).rules),
        ),
      ]);
      return await mapYielding(asked.entries(), ([index, { question }]) => {
        const sight = seen[index]!;
        if (sight === null || sight instanceof Error) return sight;
        return decide(sight.dossier, { rules: rules[index]!, risk: sight.policy }, question);
      });
    },
    { cacheKeyFn },
  );
  /** Alternatives are decided with today's supply network on any day: following each one's network would take too long. */
  const decidedNow = batchLoader<Asking, Decided | null, string>(
    async (asked) => {
      const inUse = await policies();
      const dossiers = await dossier.loadMany(asked.map(({ thirdPartyKey }) => thirdPartyKey));
      return await mapYielding(asked.entries(), ([index, { question }]) => {
        const found = dossiers[index]!;
        return found === null || found instanceof Error ? found : decide(found, inUse, question);
      });
    },
    { cacheKeyFn },
  );
  const suppliersChangeOn = async ({ decided: { facts }, knownAt }: Holding): Promise<string | null> => {
    const { thirdParty, suppliers } = facts.dossier;
    if (suppliers.length === 0) return null;
    const { asOf } = facts.question;
    const seen = await views.recorded.upstream.load({ thirdPartyKey: thirdParty.id, asOf, knownAt });
    return seen && (await seen.nextChangeUpstream());
  };
  return {
    procurementHistory: procurementHistoryLoader(snapshot),
    procurementPolicyInForce: { load: inForce },
    /** The policy in force at an instant. */
    procurementPolicyKnownAt: known,
    /** A version of the policy; null if there is no such version. */
    procurementPolicyVersion: {
      load: async (version: number) => {
        const now = await inForce();
        return now.version === version ? now : await earlier.load(version);
      },
    },
    decided,
    /** The day until which an answer holds, under the policy that gave it. */
    holdsUntil: batchLoader<Holding, string, Decided>(
      async (answers) => {
        const changes = await Promise.all(answers.map(suppliersChangeOn));
        return await mapYielding(answers.entries(), ([index, { decided, holdDays }]) =>
          holdsUntil(decided, holdDays, changes[index]),
        );
      },
      { cacheKeyFn: ({ decided }) => decided },
    ),
    /** The third parties that the gate allows for a category and facility on a day, the least risky first. */
    alternatives: alternativesTo(
      snapshot,
      (thirdPartyKey, question) => decidedNow.load({ thirdPartyKey, question, knownAt: null }),
      policies,
    ),
  };
}
