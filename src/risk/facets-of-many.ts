import { mapYielding } from '../registry/event-loop.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import type { Assessment } from './engine/assessment.ts';
import { type Facets, facetsWith, type Outline, outlineOf, suppliedLikelihood } from './engine/outline.ts';
import type { Policy } from './engine/policy.ts';
import type { HazardBounds } from './network/hazard-bounds.ts';
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
  const bounds = await views.bounds(view, known);
  const facets: Facets[] = [];
  const near: string[] = [];
  await mapYielding(known.entries(), ([index, key]) => {
    const decided = decidedBy(outlines.get(key)!, bounds[index]!, policy);
    if (decided) facets.push(decided);
    else near.push(key);
  });
  for (let start = 0; start < near.length; start += BATCH) {
    const batch = near.slice(start, start + BATCH);
    const arriving = await views.arriving(view, batch, views);
    const unsure: string[] = [];
    await mapYielding(batch.entries(), ([index, key]) => {
      const { hazard } = arriving[index]!;
      const decided = decidedBy(outlines.get(key)!, { least: hazard, most: hazard }, policy);
      if (decided) facets.push(decided);
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

/** Returns the facets with any hazard within the bounds; null: they differ. */
function decidedBy(outline: Outline, bounds: HazardBounds | null, policy: Policy): Facets | null {
  if (bounds === null) return null;
  const inaccuracy = outline.inaccuracy + INACCURACY;
  const least = facetsWith(outline, suppliedLikelihood(outline, bounds.least) - inaccuracy, policy);
  const most = facetsWith(outline, suppliedLikelihood(outline, bounds.most) + inaccuracy, policy);
  return least.driving === most.driving && least.levels.join() === most.levels.join() ? least : null;
}

const facetsOf = ({ state, level, drivingDimension, dimensions }: Assessment): Facets => ({
  state,
  level,
  driving: drivingDimension,
  levels: dimensions.map((risk) => risk.level),
});
