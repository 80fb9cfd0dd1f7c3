import type { ShownEntry } from '../exchange/change/entry.ts';
import { type Client, ServerFailed } from './client.ts';

const NAMES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ThirdParty { legalName } } }';
/** What one look-up takes. */
const MOST_IDS = 100;

/** What third parties are called: as changes said last, else as the server says. */
export class ThirdPartyNames {
  readonly #client: Client;
  readonly #names = new Map<string, string>();

  constructor(client: Client) {
    this.#client = client;
  }

  /** The name of a third party; undefined where it is not known. */
  of(id: string): string | undefined {
    return this.#names.get(id);
  }

  /** Notes the name that an entry says. */
  note({ recordType, recordId, after }: ShownEntry): void {
    const legalName = after?.legalName;
    if (recordType === 'THIRD_PARTY' && typeof legalName === 'string') this.#names.set(recordId, legalName);
  }

  /** Looks up who is not known yet. Where that fails they stay without a name. */
  async lookUp(entries: readonly ShownEntry[]): Promise<void> {
    const missing = new Set(
      entries.flatMap(({ thirdPartyId }) => thirdPartyId ?? []).filter((id) => !this.#names.has(id)),
    );
    for (let ids = [...missing]; ids.length > 0; ids = ids.slice(MOST_IDS)) {
      try {
        const { nodes } = await this.#client.ask<{ nodes: ({ id: string; legalName?: string } | null)[] }>(NAMES, {
          ids: ids.slice(0, MOST_IDS),
        });
        for (const node of nodes) if (node?.legalName !== undefined) this.#names.set(node.id, node.legalName);
      } catch (error) {
        if (!(error instanceof ServerFailed)) throw error;
        return;
      }
    }
  }
}
