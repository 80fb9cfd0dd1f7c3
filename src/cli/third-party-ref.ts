import { identifierScheme } from '../../db/tables/third-party.ts';
import type { ThirdPartyRef } from '../generated/graphql.ts';

/** A reference to a third party as a person writes it. An empty text counts as absent. */
export interface RefParts {
  id?: string;
  source?: string;
  externalId?: string;
  scheme?: string;
  value?: string;
}

/** Returns the reference for the API; null, with a problem noted, unless exactly one way of naming is complete. */
export function readRef(
  { id, source, externalId, scheme, value }: RefParts,
  problems: string[],
  advice = 'give id, or source and externalId, or scheme and value',
): ThirdPartyRef | null {
  const ways = [id, source || externalId, scheme || value].filter(Boolean);
  if (ways.length !== 1) {
    const problem = ways.length === 0 ? 'no third party is named' : 'the third party is named more than once';
    problems.push(`${problem}; ${advice}`);
    return null;
  }
  if (id) return { id };
  if (source && externalId) return { external: { source, externalId } };
  if (scheme && value) {
    const known = oneOf(identifierScheme.enumValues, 'scheme', scheme, problems);
    return known ? { identifier: { scheme: known, value } } : null;
  }
  problems.push(source || externalId ? 'give source and externalId together' : 'give scheme and value together');
  return null;
}

/** Returns the enum value that a person wrote in any case; null if it is absent, or unknown, which is noted as a problem. */
export function oneOf<const T extends string>(
  values: readonly T[],
  what: string,
  given: string | undefined,
  problems: string[],
): T | null {
  if (!given) return null;
  const match = values.find((value) => value === given.toUpperCase());
  if (!match) problems.push(`unknown ${what} "${given}"; use one of ${values.join(', ')}`);
  return match ?? null;
}
