import { mapYielding } from '../../registry/event-loop.ts';
import type { Reading } from '../../registry/session.ts';
import { findDossiers } from '../dossier.ts';
import { assess } from '../engine/assess.ts';
import type { Dossier } from '../engine/dossier.ts';
import type { Policy } from '../engine/policy.ts';

/** Dossiers held in memory at once. */
const BATCH = 250;

/** How probable it is, 0–1, that third parties fail by themselves on a day. Who cannot be assessed fails: unknown is not safe. */
export async function findOwnOn(
  at: Reading,
  keys: readonly string[],
  policy: Policy,
  day: string,
  signal?: AbortSignal,
): Promise<Map<string, number>> {
  const own = new Map<string, number>();
  for (let start = 0; start < keys.length && !signal?.aborted; start += BATCH) {
    const dossiers = await findDossiers(at, keys.slice(start, start + BATCH));
    await mapYielding(dossiers, (dossier) => own.set(dossier.thirdParty.id, ownOf(dossier, policy, day)));
  }
  return own;
}

function ownOf(dossier: Dossier, policy: Policy, day: string): number {
  try {
    return assess(dossier, policy, day).ownProbability;
  } catch {
    // The commit that is to keep its assessment tells of it.
    return 1;
  }
}
