import type { Client } from './client.ts';

const FACILITIES = `query ($after: String) {
  facilities(orderBy: { field: CODE }, first: 100, after: $after) { nodes { id code } pageInfo { hasNextPage endCursor } }
}`;

interface Page {
  facilities: { nodes: { id: string; code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** Our facilities by code. They are read once, when the first code is looked up. */
export class FacilityCodes {
  readonly #client: Client;
  #ids: Promise<Map<string, string>> | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns the global id of a facility, from its id or its code; null if no facility has the code. */
  async idOf(idOrCode: string): Promise<string | null> {
    if (/^Facility_[0-9a-f]{32}$/.test(idOrCode)) return idOrCode;
    return (await (this.#ids ??= this.#read())).get(idOrCode) ?? null;
  }

  async #read(): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (let after: string | null = null; ;) {
      const { facilities }: Page = await this.#client.ask<Page>(FACILITIES, { after });
      for (const { id, code } of facilities.nodes) ids.set(code, id);
      if (!facilities.pageInfo.hasNextPage) return ids;
      after = facilities.pageInfo.endCursor;
    }
  }
}
