import { engagementCategory } from '../../db/tables/engagement.ts';
import { identifierScheme } from '../../db/tables/third-party.ts';
import { isDate } from '../fields.ts';
import type { ProcurementRequest } from '../generated/graphql.ts';
import type { FacilityCodes } from './facility-codes.ts';

/** What names a third party and what one would buy, as a person writes it. What is empty is not given. */
export interface GivenRequest {
  id?: string;
  source?: string;
  externalId?: string;
  scheme?: string;
  value?: string;
  category?: string;
  /** By global id or by code. */
  facility?: string;
  product?: string;
  asOf?: string;
}

/** What can be given, by the names that a file's columns have. */
export const requestColumns = [
  ...['id', 'source', 'externalId', 'scheme', 'value', 'category', 'facility', 'product', 'asOf'],
] as readonly (keyof GivenRequest)[];

/** Reads a request: what can be asked, or everything that is wrong with it, in words. */
export async function readRequest(
  given: GivenRequest,
  facilities: FacilityCodes,
): Promise<{ request: ProcurementRequest } | { problems: string[] }> {
  const problems: string[] = [];
  const ref = readRef(given, problems);
  const category = oneOf(engagementCategory.enumValues, 'category', given.category, problems);
  if (given.asOf && !isDate(given.asOf)) problems.push(`"${given.asOf}" is not a day; write it like 2026-11-30`);
  const facility = given.facility ? await facilities.idOf(given.facility) : undefined;
  if (facility === null) problems.push(`no facility has the code "${given.facility}"`);
  if (problems.length > 0 || !ref) return { problems };
  return {
    request: {
      ref,
      ...(category && { category }),
      ...(facility && { facility }),
      ...(given.product && { product: given.product }),
      ...(given.asOf && { asOf: given.asOf }),
    },
  };
}

function readRef(
  { id, source, externalId, scheme, value }: GivenRequest,
  problems: string[],
): ProcurementRequest['ref'] | null {
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

function oneOf<const T extends string>(
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
