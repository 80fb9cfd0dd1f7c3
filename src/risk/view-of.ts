import type { Context } from '../api/context.ts';
import { dayOf, instantOf } from '../registry/filters.ts';
import type { RiskView } from '../generated/graphql.ts';
import type { View } from './views.ts';

/**
 * The view that a client asks for; `argument` names the one that it is in, where it is in one.
 * @throws BAD_USER_INPUT
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
