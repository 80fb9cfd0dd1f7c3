import { type Action, type Actor, authorize } from './access.ts';

type Merged<Groups> = Groups[keyof Groups] extends infer G ? UnionToIntersection<G> : never;
type UnionToIntersection<U> = (U extends unknown ? (group: U) => void : never) extends (all: infer I) => void
  ? I
  : never;

/**
 * Puts each group of loaders behind the action it needs: to take a loader out is to be let through.
 * @throws FORBIDDEN on taking out a loader the actor may not use.
 */
export function authorizedLoaders<Groups extends Partial<Record<Action, object>>>(
  actor: Actor,
  groups: Groups,
): Merged<Groups> {
  const guarded = {};
  for (const [action, loaders] of Object.entries(groups)) {
    for (const [name, loader] of Object.entries(loaders)) {
      Object.defineProperty(guarded, name, {
        get: () => {
          authorize(actor, action as Action);
          return loader as unknown;
        },
      });
    }
  }
  return guarded as Merged<Groups>;
}
