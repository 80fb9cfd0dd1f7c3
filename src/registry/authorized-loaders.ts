import { type Action, type Actor, authorize } from './access.ts';

/** A loader that is created on first use, and the action that its use requires. */
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

/** Returns the loaders of an object as lazy loaders that all require the same action. */
export function behind(action: Action, loaders: object): LazyLoader[] {
  return Object.entries(loaders).map(([name, loader]) => ({ name, action, make: () => loader as unknown }));
}
