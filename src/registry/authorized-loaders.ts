import DataLoader from 'dataloader';
import { activeTracing } from '../../db/tracing.ts';
import { type Action, type Actor, authorize } from './access.ts';

/** Loaders that are made together, and the action that the use of any of them requires. */
export interface LoaderGroup<Scope> {
  action: Action;
  /** Returns the loaders by name. Called once in a scope, at the first use of one of them. */
  make: (scope: Scope) => Readonly<Record<string, unknown>>;
}

/**
 * Returns a function that returns the loaders of an operation by name. Accessing a loader authorizes the actor of the
 * scope: it throws FORBIDDEN for a loader that the actor may not use.
 *
 * Accessors are shared by all operations, because making a hundred of them takes as long as reading a record.
 */
export function authorizedLoaders<Loaders extends object, Scope extends { actor: Actor }>(
  groups: readonly LoaderGroup<Scope>[],
): (scope: Scope) => Loaders {
  class Accessors {
    readonly scope: Scope;
    readonly made: Readonly<Record<string, unknown>>[] = [];

    constructor(scope: Scope) {
      this.scope = scope;
    }
  }
  const of = ({ scope, made }: Accessors, group: number) => (made[group] ??= named(groups[group]!.make(scope)));
  let isComplete = false;
  const complete = (first: Accessors) => {
    groups.forEach(({ action }, group) => {
      for (const name of Object.keys(of(first, group))) {
        Object.defineProperty(Accessors.prototype, name, {
          get(this: Accessors) {
            authorize(this.scope.actor, action);
            return of(this, group)[name];
          },
        });
      }
    });
    isComplete = true;
  };
  return (scope) => {
    const accessors = new Accessors(scope);
    if (!isComplete) complete(accessors);
    return accessors as unknown as Loaders;
  };
}

/** Returns the loaders. Traces show their names. */
function named(loaders: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (activeTracing() === null) return loaders;
  for (const [name, loader] of Object.entries(loaders)) if (loader instanceof DataLoader) loader.name ??= name;
  return loaders;
}
