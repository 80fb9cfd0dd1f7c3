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
import { procurementPolicy, type ProcurementPolicyInForce } from './policy.ts';

/** A question to the gate about one third party. */
export interface Asking {
  thirdPartyKey: string;
  question: Question;
}

/** What the gate answers by at one instant: its policy, and what risk and the rules of law rest on. */
export interface GatePolicy {
  policy: ProcurementPolicyInForce;
  policies: Policies;
}

const cacheKeyFn = ({ thirdPartyKey, question }: Asking) =>
  [thirdPartyKey, question.category, question.facilityId, question.productId, question.asOf].join(' ');

/** The gate as one operation asks it: questions of one tick together, each computed once. */
export function procurementLoaders(snapshot: Snapshot, dossiers: DataLoader<string, Dossier | null>) {
  let reading: Promise<GatePolicy> | undefined;
  const gatePolicy = () => (reading ??= readGatePolicy(snapshot));
  /** Null where there is no such third party. */
  const decided = new DataLoader<Asking, Decided | null, string>(
    async (asked) => {
      const { policies } = await gatePolicy();
      const found = await dossiers.loadMany(asked.map(({ thirdPartyKey }) => thirdPartyKey));
      return await inTurns(asked.entries(), ([index, { question }]) => {
        const dossier = found[index]!;
        return dossier === null || dossier instanceof Error ? dossier : decide(dossier, policies, question);
      });
    },
    { cacheKeyFn },
  );
  return {
    procurementPolicyInForce: { load: async () => (await gatePolicy()).policy },
    decided,
    /** Until when an answer holds. */
    holdsUntil: new DataLoader<Decided, string>(async (answers) => {
      const { policy } = await gatePolicy();
      return await inTurns(answers, (answer) => holdsUntil(answer, policy.holdDays));
    }),
    /** Those whom the gate allows for a category and facility on a day, the least risky first. */
    alternatives: alternativesTo(snapshot, decided, gatePolicy),
  };
}

async function readGatePolicy(at: Snapshot): Promise<GatePolicy> {
  const [policy, risk] = await Promise.all([procurementPolicy(at), policyInForce(at)]);
  return { policy, policies: { rules: policy.rules, risk: risk.policy } };
}
