import type { Snapshot } from '../snapshot.ts';
import { procurementPolicy, type ProcurementPolicyInForce } from './policy.ts';

/** The policy of the gate, as one operation reads it. */
export function procurementLoaders(snapshot: Snapshot) {
  let inForce: Promise<ProcurementPolicyInForce> | undefined;
  return {
    /** The policy in force, with its rules in words. */
    procurementPolicyInForce: { load: () => (inForce ??= procurementPolicy(snapshot)) },
  };
}
