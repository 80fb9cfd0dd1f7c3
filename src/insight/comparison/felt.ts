import { rankOf } from '../../risk/engine/level.ts';
import type { StoredAssessment } from '../../risk/engine/assessment.ts';
import { facetsWith, outlineOf, suppliedLikelihood } from '../../risk/engine/outline.ts';
import type { Policy } from '../../risk/engine/policy.ts';
import { type Arriving, INACCURACY } from '../../risk/network/upstream.ts';
import type { Side } from './side.ts';

/** Points of likelihood from which a customer counts as changed. Writes do not follow smaller changes either. */
export const FELT_FROM = 0.01;
/** A change: the increase in levels, then in points of likelihood. */
type Change = readonly [levels: number, points: number];

/** The least and the most that a third party can change. */
interface Bounds {
  least: Change;
  most: Change;
  isFelt: 'YES' | 'MAYBE' | 'NO';
}

/**
 * Returns those of some third parties that can be among the `first` with the largest increase of risk. On one day and under
 * one policy, a third party without supposed changes differs only by what arrives from its suppliers, so its stored risk
 * bounds the change, and most dossiers need not be read.
 */
export async function findFelt(
  keys: readonly string[],
  { before, after }: { before: Side; after: Side },
  first: number,
): Promise<readonly string[]> {
  const policy = await before.views.policyIn(before.view);
  const isAlike = (['asOf', 'knownAt', 'modelVersion'] as const).every(
    (name) => before.view[name] === after.view[name],
  );
  const isOneNetwork = before.views.isRecorded && after.views.supposedLinks.length === 0;
  if (!isAlike || !isOneNetwork || policy !== (await after.views.policyIn(after.view))) return keys;
  const others = keys.filter((key) => !after.views.isEdited(key));
  const arriving = await before.views.arriving(before.view, others, after.views);
  const moved = others.flatMap((key, index) => {
    const hazards = arriving[index]!;
    const mostPoints = 100 * Math.abs(hazards.changedHazard - hazards.hazard);
    return mostPoints + 2 * INACCURACY < FELT_FROM ? [] : [{ key, hazards }];
  });
  const stored = await before.views.storedRisk(
    before.view,
    moved.map(({ key }) => key),
  );
  const bounded = moved.map(({ key, hazards }) => {
    const risk = stored.get(key);
    return { key, bounds: risk === undefined ? null : boundsOf(risk, hazards, policy) };
  });
  const certain = bounded.flatMap(({ bounds }) => (bounds?.isFelt === 'YES' ? [bounds.least] : []));
  const needed = certain.toSorted((a, b) => compare(b, a))[first - 1];
  const candidates = bounded.filter(
    ({ bounds }) =>
      bounds === null || (bounds.isFelt !== 'NO' && (needed === undefined || compare(bounds.most, needed) >= 0)),
  );
  return [...keys.filter((key) => after.views.isEdited(key)), ...candidates.map(({ key }) => key)];
}

const compare = (a: Change, b: Change): number => a[0] - b[0] || a[1] - b[1];

/** Bounds the change of a third party with stored risk if only the risk that arrives from its suppliers changes. */
function boundsOf(stored: StoredAssessment, arriving: Arriving, policy: Policy): Bounds {
  const outline = outlineOf(stored, policy);
  const inaccuracy = INACCURACY + outline.inaccuracy;
  const outcomeOf = (hazard: number) => {
    const likelihood = suppliedLikelihood(outline, hazard);
    const rankAt = (value: number) => rankOf(facetsWith(outline, value, policy).level);
    return { likelihood, lowest: rankAt(likelihood - inaccuracy), highest: rankAt(likelihood + inaccuracy) };
  };
  const [was, is] = [outcomeOf(arriving.hazard), outcomeOf(arriving.changedHazard)];
  const points = is.likelihood - was.likelihood;
  const isFelt = (inaccurate: number) => Math.abs(points) + inaccurate >= FELT_FROM;
  return {
    least: [is.lowest - was.highest, points - 2 * inaccuracy],
    most: [is.highest - was.lowest, points + 2 * inaccuracy],
    isFelt: isFelt(-2 * inaccuracy) ? 'YES' : isFelt(2 * inaccuracy) ? 'MAYBE' : 'NO',
  };
}
