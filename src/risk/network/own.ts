import { mapYielding } from '../../registry/event-loop.ts';
import type { Reading } from '../../registry/session.ts';
import { findDossiers } from '../dossier.ts';
import { assess } from '../engine/assess.ts';
import type { Dossier } from '../engine/dossier.ts';
import type { Policy } from '../engine/policy.ts';
import { findSuppliersAmong } from './repository.ts';

/** Dossiers held in memory at once. */
const BATCH = 250;

/**
 * Returns the probability, 0–1, that each supplier among third parties fails by itself on a day. One that cannot be assessed
 * counts as failing: unknown is not safe. The others pass nothing on, so that the network does not need theirs.
 */
export async function findOwnOn(
  session: Reading,
  keys: readonly string[],
  policy: Policy,
  day: string,
  signal?: AbortSignal,
): Promise<Map<string, number>> {
  const own = new Map<string, number>();
  const suppliers = await findSuppliersAmong(session, keys);
  const read = (start: number) => {
    const reading = findDossiers(session, suppliers.slice(start, start + BATCH));
    // If an assessment fails first, this promise is not awaited.
    reading.catch(() => {});
    return reading;
  };
  let reading = read(0);
  for (let start = 0; start < suppliers.length && !signal?.aborted; start += BATCH) {
    const dossiers = await reading;
    reading = read(start + BATCH);
    await mapYielding(dossiers, (dossier) => own.set(dossier.thirdParty.id, ownOf(dossier, policy, day)));
  }
  await reading;
  return own;
}

function ownOf(dossier: Dossier, policy: Policy, day: string): number {
  try {
    return assess(dossier, policy, day).ownProbability;
  } catch {
    // The commit that stores its assessment will report the error.
    return 1;
  }
}
