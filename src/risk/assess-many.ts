import type { Snapshot } from '../snapshot.ts';
import { inTurns } from '../turns.ts';
import { findDossiers } from './dossier.ts';
import { assess } from './engine/assess.ts';
import type { Assessment } from './engine/assessment.ts';
import { policyInForce } from './policy.ts';

/** Dossiers held in memory at once. */
const BATCH = 250;

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
    const dossiers = await findDossiers(at, keys.slice(start, start + BATCH));
    taken.push(...(await inTurns(dossiers, (dossier) => take(assess(dossier, policy, day)))));
  }
  return taken;
}
