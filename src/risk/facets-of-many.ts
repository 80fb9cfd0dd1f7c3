import { mapYielding } from '../registry/event-loop.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import type { Assessment } from './engine/assessment.ts';
import { type Facets, facetsWith, type Outline, outlineOf, suppliedLikelihood } from './engine/outline.ts';
import { INACCURACY } from './network/upstream.ts';
import { type View, Views } from './views.ts';

/** Dossiers held in memory at once, and third parties whose networks are. */
const BATCH = 250;

/**
 * Returns the facets of many third parties' risk in one view, as an assessment of each finds them. Each dossier is read once,
 * and only an outline of it stays in memory: the network is solved when all are known. Third parties that were not recorded by
 * then are left out.
 */
export async function facetsOfMany(snapshot: Snapshot, keys: readonly string[], view: View): Promise<Facets[]> {
  const views = new Views(snapshot);
  const policy = await views.policyIn(view);
  if (await views.isStored(view)) {
    const facets: Facets[] = [];
    await views.assessOwn(view, keys, BATCH, (_, assessment) => facets.push(facetsOf(assessment)));
    return facets;
  }
  const outlines = new Map<string, Outline>();
  await views.assessOwn(view, keys, BATCH, (key, assessment) => outlines.set(key, outlineOf(assessment, policy)));
  const known = keys.filter((key) => outlines.has(key));
  const facets: Facets[] = [];
  for (let start = 0; start < known.length; start += BATCH) {
    const batch = known.slice(start, start + BATCH);
    const arriving = await views.arriving(view, batch, views);
    const unsure: string[] = [];
    await mapYielding(batch.entries(), ([index, key]) => {
      const outline = outlines.get(key)!;
      const likelihood = suppliedLikelihood(outline, arriving[index]!.hazard);
      const inaccuracy = outline.inaccuracy + INACCURACY;
      const [least, most] = [-inaccuracy, inaccuracy].map((by) => facetsWith(outline, likelihood + by, policy));
      if (least!.driving === most!.driving && least!.levels.join() === most!.levels.join()) facets.push(least!);
      else unsure.push(key);
    });
    // At the edge of a level, the last digits decide.
    for (const sight of await views.assessed.loadMany(unsure.map((thirdPartyKey) => ({ ...view, thirdPartyKey })))) {
      if (sight instanceof Error) throw sight;
      if (sight === null) continue;
      facets.push(facetsOf(sight.assessment));
    }
    views.forget();
  }
  return facets;
}

const facetsOf = ({ state, level, drivingDimension, dimensions }: Assessment): Facets => ({
  state,
  level,
  driving: drivingDimension,
  levels: dimensions.map((risk) => risk.level),
});
