import type { Context } from '../api/context.ts';
import { dayOf, instantOf } from '../registry/filters.ts';
import type { RiskView } from '../generated/graphql.ts';
import type { View } from './views.ts';

/**
 * Returns the view that a client asks for.
 *
 * @param argument the argument that has the view's fields; absent: they are arguments themselves.
 * @throws BAD_USER_INPUT if a day or an instant is invalid.
 */
export async function viewOf(
  { asOf, knownAt, modelVersion }: RiskView,
  { loaders, today }: Context,
  argument?: string,
): Promise<View> {
  const named = (field: string) => (argument === undefined ? field : `${argument}.${field}`);
  return {
    asOf: dayOf(named('asOf'), asOf) ?? today,
    knownAt: await instantOf(named('knownAt'), knownAt, loaders.instant),
    ...(modelVersion != null && { modelVersion }),
  };
}
