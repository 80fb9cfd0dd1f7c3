import DataLoader from 'dataloader';
import type { riskLoaders } from '../risk/loaders.ts';
import { policyInForce } from '../risk/policy.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import { mapYielding } from '../registry/event-loop.ts';
import { alternativesTo } from './alternatives.ts';
import { decide, type Decided } from './gate/decide.ts';
import type { Policies } from './gate/facts.ts';
import { holdsUntil } from './gate/holds-until.ts';
import type { Question } from './gate/question.ts';
import {
  procurementPolicy,
  type ProcurementPolicyInForce,
  procurementPolicyKnown,
  procurementPolicyVersions,
} from './policy.ts';

/** A question to the gate about one third party. */
interface Asking {
  thirdPartyKey: string;
  question: Question;
  /** Null: by all that is recorded. */
  knownAt: string | null;
}

/** An answer, and how many days the policy lets it hold at most. */
interface Holding {
  decided: Decided;
  holdDays: number;
}

const cacheKeyFn = ({ thirdPartyKey, question, knownAt }: Asking) =>
  [thirdPartyKey, question.category, question.facilityId, question.productId, question.asOf, knownAt].join(' ');

/** The gate and its policy as one operation asks them: questions of one tick together, each computed once. */
export function procurementLoaders(snapshot: Snapshot, { dossier, sight, logEndAt }: ReturnType<typeof riskLoaders>) {
  let reading: Promise<ProcurementPolicyInForce> | undefined;
  const inForce = () => (reading ??= procurementPolicy(snapshot));
  const policies = async (): Promise<Policies> => {
    const [{ rules }, risk] = await Promise.all([inForce(), policyInForce(snapshot)]);
    return { rules, risk: risk.policy };
  };
  const known = new DataLoader<string, ProcurementPolicyInForce>(async (instants) =>
    Promise.all(instants.map(async (instant) => procurementPolicyKnown(snapshot, await logEndAt.load(instant)))),
  );
  const earlier = new DataLoader<number, ProcurementPolicyInForce | null>(async (versions) => {
    const found = new Map((await procurementPolicyVersions(snapshot, versions)).map((one) => [one.version, one]));
    return versions.map((version) => found.get(version) ?? null);
  });
  /** Null where there is no such third party, or was not yet. */
  const decided = new DataLoader<Asking, Decided | null, string>(
    async (asked) => {
      const keys = asked.map(({ thirdPartyKey, question: { asOf }, knownAt }) => ({ thirdPartyKey, asOf, knownAt }));
      const [seen, rules] = await Promise.all([
        sight.loadMany(keys),
        Promise.all(
          asked.map(async ({ knownAt }) => (await (knownAt === null ? inForce() : known.load(knownAt))).rules),
        ),
      ]);
      return await mapYielding(asked.entries(), ([index, { question }]) => {
        const found = seen[index]!;
        if (found === null || found instanceof Error) return found;
        return decide(found.dossier, { rules: rules[index]!, risk: found.policy }, question);
      });
    },
    { cacheKeyFn },
  );
  /** Others are compared by the network as it is today, whatever the day: to follow that of each would take too long. */
  const decidedNow = new DataLoader<Asking, Decided | null, string>(
    async (asked) => {
      const by = await policies();
      const found = await dossier.loadMany(asked.map(({ thirdPartyKey }) => thirdPartyKey));
      return await mapYielding(asked.entries(), ([index, { question }]) => {
        const one = found[index]!;
        return one === null || one instanceof Error ? one : decide(one, by, question);
      });
    },
    { cacheKeyFn },
  );
  return {
    procurementPolicyInForce: { load: inForce },
    /** As it was in force at an instant. */
    procurementPolicyKnownAt: known,
    /** By version; null where there is no such version. */
    procurementPolicyVersion: {
      load: async (version: number) => {
        const now = await inForce();
        return now.version === version ? now : await earlier.load(version);
      },
    },
    decided,
    /** Until when an answer holds, by the policy that gave it. */
    holdsUntil: new DataLoader<Holding, string, Decided>(
      async (answers) => await mapYielding(answers, ({ decided, holdDays }) => holdsUntil(decided, holdDays)),
      { cacheKeyFn: ({ decided }) => decided },
    ),
    /** Those whom the gate allows for a category and facility on a day, the least risky first. */
    alternatives: alternativesTo(
      snapshot,
      (thirdPartyKey, question) => decidedNow.load({ thirdPartyKey, question, knownAt: null }),
      policies,
    ),
  };
}
