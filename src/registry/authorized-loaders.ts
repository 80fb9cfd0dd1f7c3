import { type Action, type Actor, authorize } from './access.ts';

/** A loader that is made when it is first used, and the action that using it needs. */
export interface LazyLoader {
  name: string;
  action: Action;
  make: () => unknown;
}

/**
 * Returns an object of loaders by name. Accessing a loader performs the authorization check.
 * @throws FORBIDDEN on accessing a loader that the actor may not use.
 */
export function authorizedLoaders<Loaders extends object>(actor: Actor, loaders: readonly LazyLoader[]): Loaders {
  const guarded = {};
  for (const { name, action, make } of loaders) {
    let made: unknown;
    Object.defineProperty(guarded, name, {
      get: () => {
        authorize(actor, action);
        return (made ??= make());
      },
    });
  }
  return guarded as Loaders;
}

/** Names the action that each of some loaders needs: one for all of them. */
export function behind(action: Action, loaders: object): LazyLoader[] {
  return Object.entries(loaders).map(([name, loader]) => ({ name, action, make: () => loader as unknown }));
}
