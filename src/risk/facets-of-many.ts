import { mapYielding } from '../registry/event-loop.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import type { Assessment } from './engine/assessment.ts';
import { type Facets, facetsWith, type Outline, outlineOf, suppliedLikelihood } from './engine/outline.ts';
import type { Policy } from './engine/policy.ts';
import type { HazardBounds } from './network/hazard-bounds.ts';
import { INACCURACY } from './network/upstream.ts';
import { DayOutlines } from './outline-cache.ts';
import { type View, Views } from './views.ts';

/** Dossiers held in memory at once, and third parties whose networks are. */
const BATCH = 250;

/** Thrown if there was no time to assess all third parties. */
export class OutOfTime extends Error {
  readonly assessed: number;

  constructor(assessed: number) {
    super(`only ${assessed} third parties could be assessed in time`);
    this.assessed = assessed;
  }
}

/** Whether a repeat continues with the third parties that there was no time for. */
export const isCached = ({ knownAt, modelVersion }: View): boolean => knownAt === null && modelVersion === undefined;

/**
 * Finds the facets of many third parties' risk in one view, as an assessment of each finds them. Each dossier is read once,
 * and only an outline of it stays in memory: the network is solved when all are known. Third parties that were not recorded by
 * then are left out.
 * @param take gets the facets of each third party, and its key, in no order.
 * @throws OutOfTime if the signal is aborted before all are assessed.
 */
export async function facetsOfMany(
  snapshot: Snapshot,
  keys: readonly string[],
  view: View,
  { take, signal }: { take: (facets: Facets, key: string) => void; signal?: AbortSignal },
): Promise<void> {
  const views = new Views(snapshot);
  const policy = await views.policyIn(view);
  if (await views.isStored(view)) {
    await assessWithin(views, view, keys, signal, (key, assessment) => take(facetsOf(assessment), key));
    return;
  }
  const outlines = await findOutlines(snapshot, views, view, keys, signal);
  const known = keys.filter((key) => outlines.has(key));
  const bounds = await views.bounds(view, known);
  const undecided: string[] = [];
  await mapYielding(known.entries(), ([index, key]) => {
    const facets = decidedBy(outlines.get(key)!, bounds[index]!, policy);
    if (facets) take(facets, key);
    else undecided.push(key);
  });
  for (let start = 0; start < undecided.length; start += BATCH) {
    const batch = undecided.slice(start, start + BATCH);
    const arriving = await views.arriving(view, batch, views);
    const unsure: string[] = [];
    await mapYielding(batch.entries(), ([index, key]) => {
      const { hazard } = arriving[index]!;
      const facets = decidedBy(outlines.get(key)!, { least: hazard, most: hazard }, policy);
      if (facets) take(facets, key);
      else unsure.push(key);
    });
    // At the edge of a level, the last digits decide.
    const sights = await views.assessed.loadMany(unsure.map((thirdPartyKey) => ({ ...view, thirdPartyKey })));
    for (const [index, sight] of sights.entries()) {
      if (sight instanceof Error) throw sight;
      if (sight !== null) take(facetsOf(sight.assessment), unsure[index]!);
    }
    views.forget();
  }
}

/** Returns the outlines of third parties: cached ones if their dossiers have not changed, and else new ones. */
async function findOutlines(
  snapshot: Snapshot,
  views: Views,
  view: View,
  keys: readonly string[],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, Outline>> {
  const policy = await views.policyIn(view);
  const outlines = new Map<string, Outline>();
  const memory = isCached(view) ? await DayOutlines.of(snapshot, view.asOf) : null;
  if (memory) {
    const remembered = await memory.find(keys, (key, outline) => outlines.set(key, outline));
    await views.remember(view, memory, remembered);
  }
  const others = keys.filter((key) => !outlines.has(key));
  await assessWithin(views, view, others, signal, (key, assessment) =>
    outlines.set(key, memory ? memory.save(key, assessment) : outlineOf(assessment, policy)),
  );
  return outlines;
}

async function assessWithin(
  views: Views,
  view: View,
  keys: readonly string[],
  signal: AbortSignal | undefined,
  take: (key: string, assessment: Assessment) => void,
): Promise<void> {
  let assessed = 0;
  const counted = (key: string, assessment: Assessment) => {
    assessed++;
    take(key, assessment);
  };
  if (!(await views.assessOwn(view, keys, BATCH, counted, signal))) throw new OutOfTime(assessed);
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
