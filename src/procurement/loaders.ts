import DataLoader from 'dataloader';
import type { Dossier } from '../risk/engine/dossier.ts';
import { policyInForce } from '../risk/policy.ts';
import type { Snapshot } from '../snapshot.ts';
import { inTurns } from '../turns.ts';
import { alternativesTo } from './alternatives.ts';
import { decide, type Decided } from './gate/decide.ts';
import type { Policies } from './gate/facts.ts';
import { holdsUntil } from './gate/holds-until.ts';
import type { Question } from './gate/question.ts';
import { procurementPolicy, type ProcurementPolicyInForce, procurementPolicyVersions } from './policy.ts';

/** A question to the gate about one third party. */
export interface Asking {
  thirdPartyKey: string;
  question: Question;
}

const cacheKeyFn = ({ thirdPartyKey, question }: Asking) =>
  [thirdPartyKey, question.category, question.facilityId, question.productId, question.asOf].join(' ');

/** The gate and its policy as one operation asks them: questions of one tick together, each computed once. */
export function procurementLoaders(snapshot: Snapshot, dossiers: DataLoader<string, Dossier | null>) {
  let reading: Promise<ProcurementPolicyInForce> | undefined;
  const inForce = () => (reading ??= procurementPolicy(snapshot));
  const policies = async (): Promise<Policies> => {
    const [{ rules }, risk] = await Promise.all([inForce(), policyInForce(snapshot)]);
    return { rules, risk: risk.policy };
  };
  const earlier = new DataLoader<number, ProcurementPolicyInForce | null>(async (versions) => {
    const found = new Map((await procurementPolicyVersions(snapshot, versions)).map((one) => [one.version, one]));
    return versions.map((version) => found.get(version) ?? null);
  });
  /** Null where there is no such third party. */
  const decided = new DataLoader<Asking, Decided | null, string>(
    async (asked) => {
      const by = await policies();
      const found = await dossiers.loadMany(asked.map(({ thirdPartyKey }) => thirdPartyKey));
      return await inTurns(asked.entries(), ([index, { question }]) => {
        const dossier = found[index]!;
        return dossier === null || dossier instanceof Error ? dossier : decide(dossier, by, question);
      });
    },
    { cacheKeyFn },
  );
  return {
    procurementPolicyInForce: { load: inForce },
    /** By version; null where there is no such version. */
    procurementPolicyVersion: {
      load: async (version: number) => {
        const now = await inForce();
        return now.version === version ? now : await earlier.load(version);
      },
    },
    decided,
    /** Until when an answer holds. */
    holdsUntil: new DataLoader<Decided, string>(async (answers) => {
      const { holdDays } = await inForce();
      return await inTurns(answers, (answer) => holdsUntil(answer, holdDays));
    }),
    /** Those whom the gate allows for a category and facility on a day, the least risky first. */
    alternatives: alternativesTo(snapshot, decided, policies),
  };
}
