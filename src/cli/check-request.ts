import { engagementCategory } from '../../db/tables/engagement.ts';
import { isDate } from '../input/fields.ts';
import type { ProcurementRequest } from '../generated/graphql.ts';
import type { FacilityCodes } from './facility-codes.ts';
import { type GivenRef, oneOf, readRef } from './third-party-ref.ts';

/** What names a third party and what one would buy, as a person writes it. What is empty is not given. */
export interface GivenRequest extends GivenRef {
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
