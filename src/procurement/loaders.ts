import DataLoader from 'dataloader';
import type { Snapshot } from '../snapshot.ts';
import { procurementPolicy, type ProcurementPolicyInForce, procurementPolicyVersions } from './policy.ts';

/** The policy of the gate as one operation reads it. */
export function procurementLoaders(snapshot: Snapshot) {
  let reading: Promise<ProcurementPolicyInForce> | undefined;
  const inForce = () => (reading ??= procurementPolicy(snapshot));
  const earlier = new DataLoader<number, ProcurementPolicyInForce | null>(async (versions) => {
    const found = new Map((await procurementPolicyVersions(snapshot, versions)).map((one) => [one.version, one]));
    return versions.map((version) => found.get(version) ?? null);
  });
  return {
    procurementPolicyInForce: { load: inForce },
    /** By version; null where there is no such version. */
    procurementPolicyVersion: {
      load: async (version: number) => {
        const now = await inForce();
        return now.version === version ? now : await earlier.load(version);
      },
    },
  };
}
