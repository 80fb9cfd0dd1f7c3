import type { Snapshot } from '../registry/snapshot.ts';
import { mapYielding } from '../registry/event-loop.ts';
import type { Assessment } from './engine/assessment.ts';
import { type View, Views } from './views.ts';

/** Dossiers held in memory at once. */
const BATCH = 250;

/**
 * Assesses many third parties in one view. Only the results of `take` stay in memory. Third parties that were not recorded by
 * then are left out.
 */
export async function assessMany<T>(
  snapshot: Snapshot,
  keys: readonly string[],
  view: View,
  take: (assessment: Assessment) => T,
): Promise<T[]> {
  const views = new Views(snapshot);
  const taken: T[] = [];
  for (let start = 0; start < keys.length; start += BATCH) {
    const batch = keys.slice(start, start + BATCH).map((thirdPartyKey) => ({ ...view, thirdPartyKey }));
    const sights = await views.assessed.loadMany(batch);
    await mapYielding(sights, (sight) => {
      if (sight instanceof Error) throw sight;
      if (sight !== null) taken.push(take(sight.assessment));
    });
    views.forget();
  }
  return taken;
}
