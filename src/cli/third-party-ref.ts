import { identifierScheme } from '../../db/tables/third-party.ts';
import type { ThirdPartyRef } from '../generated/graphql.ts';

/** What names a third party, as a person writes it. What is empty is not given. */
export interface GivenRef {
  id?: string;
  source?: string;
  externalId?: string;
  scheme?: string;
  value?: string;
}

/** Reads what names a third party; null where nothing does, or too much, which is told in words. */
export function readRef({ id, source, externalId, scheme, value }: GivenRef, problems: string[]): ThirdPartyRef | null {
  const ways = [id, source || externalId, scheme || value].filter(Boolean);
  if (ways.length !== 1) {
    const told = ways.length === 0 ? 'names no third party' : 'names the third party more than once';
    problems.push(`${told}: give id, or source and externalId, or scheme and value`);
    return null;
  }
  if (id) return { id };
  if (source && externalId) return { external: { source, externalId } };
  if (scheme && value) {
    const known = oneOf(identifierScheme.enumValues, 'scheme', scheme, problems);
    return known ? { identifier: { scheme: known, value } } : null;
  }
  problems.push(source || externalId ? 'source and externalId go together' : 'scheme and value go together');
  return null;
}

/** The value of an enum that a person wrote in any case; null where it is none of them, which is told in words. */
export function oneOf<const T extends string>(
  values: readonly T[],
  what: string,
  given: string | undefined,
  problems: string[],
): T | null {
  if (!given) return null;
  const found = values.find((value) => value === given.toUpperCase());
  if (!found) problems.push(`"${given}" is no ${what}; it is one of ${values.join(', ')}`);
  return found ?? null;
}
