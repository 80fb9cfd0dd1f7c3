import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import type { Snapshot } from '../snapshot.ts';
import { findDossiers } from './dossier.ts';
import { assess } from './engine/assess.ts';
import type { Assessment } from './engine/assessment.ts';
import { policyInForce } from './policy.ts';

/** Dossiers held in memory at once. */
const BATCH = 250;
/** Assessing is computing: between so many others have their turn. */
const ASSESSED_PER_TURN = 25;

/** Assesses many third parties as of a day; of each only what `take` takes from its assessment stays in memory. */
export async function assessMany<T>(
  at: Snapshot,
  keys: readonly string[],
  day: string,
  take: (assessment: Assessment) => T,
): Promise<T[]> {
  const { policy } = await policyInForce(at);
  const taken: T[] = [];
  for (let start = 0; start < keys.length; start += BATCH) {
    for (const dossier of await findDossiers(at, keys.slice(start, start + BATCH))) {
      taken.push(take(assess(dossier, policy, day)));
      if (taken.length % ASSESSED_PER_TURN === 0) await eventLoopTurn();
    }
  }
  return taken;
}
