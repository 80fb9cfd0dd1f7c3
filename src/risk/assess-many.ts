import type { Snapshot } from '../registry/snapshot.ts';
import { mapYielding } from '../registry/event-loop.ts';
import type { Assessment } from './engine/assessment.ts';
import { type View, Views } from './views.ts';

/** Dossiers held in memory at once. */
const BATCH = 250;

/** Assesses many third parties in one view; of each only what `take` takes from its assessment stays in memory. Those not recorded by then are left out. */
export async function assessMany<T>(
  at: Snapshot,
  keys: readonly string[],
  view: View,
  take: (assessment: Assessment) => T,
): Promise<T[]> {
  const views = new Views(at);
  const taken: T[] = [];
  for (let start = 0; start < keys.length; start += BATCH) {
    const some = keys.slice(start, start + BATCH).map((thirdPartyKey) => ({ ...view, thirdPartyKey }));
    const found = await views.assessed.loadMany(some);
    await mapYielding(found, (one) => {
      if (one instanceof Error) throw one;
      if (one !== null) taken.push(take(one.assessment));
    });
    views.forget();
  }
  return taken;
}
