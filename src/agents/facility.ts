import { z } from 'zod';
import { type Api, Refusal } from './api.ts';
import { quoted, unquoted } from './outside-text.ts';

/** The input that names one of our facilities. */
export const facilityInput = z
  .string()
  .min(1)
  .max(100)
  .optional()
  .describe('One of our facilities, by its code or global id. Default: those that its engagements serve.');

/** The operation that looks up the codes of facilities. */
export const FACILITIES = `query AgentFacilities($after: String) {
  facilities(orderBy: { field: CODE }, first: 100, after: $after) { nodes { id code } pageInfo { hasNextPage endCursor } }
}`;

interface Page {
  facilities: { nodes: { id: string; code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** The most pages that are read for one code. */
const MAX_PAGES = 20;

/**
 * Returns the global id of a facility from its id or code; null if none is named.
 * @throws Refusal if no facility has the code.
 */
export async function facilityIdOf(named: string | undefined, api: Api): Promise<string | null> {
  if (named === undefined) return null;
  const code = unquoted(named);
  if (/^Facility_[0-9a-f]{32}$/.test(code)) return code;
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { facilities }: Page = await api.ask<Page>(FACILITIES, { after });
    const match = facilities.nodes.find((facility) => facility.code === code);
    if (match) return match.id;
    if (!facilities.pageInfo.hasNextPage) break;
    after = facilities.pageInfo.endCursor;
  }
  throw new Refusal(`facility: no facility has the code ${quoted(code, 50)}.`);
}
