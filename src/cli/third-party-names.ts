import type { ShownEntry } from '../exchange/change/entry.ts';
import type { Client } from './client.ts';
import { ServerFailed } from './failure.ts';

const NAMES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ThirdParty { legalName } } }';
/** The most ids that one request may name. */
const MAX_IDS = 100;

/** Names of third parties: from the changes read so far, else from the server. */
export class ThirdPartyNames {
  readonly #client: Client;
  readonly #names = new Map<string, string>();

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns the name of a third party; undefined if it is not known. */
  of(id: string): string | undefined {
    return this.#names.get(id);
  }

  /** Remembers the name in an entry about a third party. */
  note({ recordType, recordId, after }: ShownEntry): void {
    const legalName = after?.legalName;
    if (recordType === 'THIRD_PARTY' && typeof legalName === 'string') this.#names.set(recordId, legalName);
  }

  /** Looks up names that are not known yet. If the server fails, the lines show ids instead. */
  async lookUp(entries: readonly ShownEntry[]): Promise<void> {
    const missing = new Set(
      entries.flatMap(({ thirdPartyId }) => thirdPartyId ?? []).filter((id) => !this.#names.has(id)),
    );
    for (let ids = [...missing]; ids.length > 0; ids = ids.slice(MAX_IDS)) {
      try {
        const { nodes } = await this.#client.ask<{ nodes: ({ id: string; legalName?: string } | null)[] }>(NAMES, {
          ids: ids.slice(0, MAX_IDS),
        });
        for (const node of nodes) if (node?.legalName !== undefined) this.#names.set(node.id, node.legalName);
      } catch (error) {
        if (!(error instanceof ServerFailed)) throw error;
        return;
      }
    }
  }
}
