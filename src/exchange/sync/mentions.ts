import type { RecordName, SourcedName } from '../../registry/records.ts';
import type { CodeKind, Origin } from '../../records/references.ts';
import { type Reference, referenceText } from '../../records/third-party/reference.ts';

/** A third party as an item names it: by its key, or by a key at a source or an identifier. */
export type PartyMention = { key: string } | { reference: Reference };

/** Another record as an item names it: by its key, or by its key at a source. */
export type RecordMention = { key: string } | { origin: Origin };

/** Returns a text that is equal for equal origins. */
export const originText = ({ source, externalId }: Origin): string => JSON.stringify([source, externalId]);

/** Collects everything that the items of a call refer to, so that each kind can be looked up in one statement. */
export class Mentions {
  readonly #parties = new Map<string, Reference>();
  readonly #origins = new Map<SourcedName, Map<string, Origin>>();
  readonly #keys = new Map<RecordName, Set<string>>();
  /** Third parties that items are about and may change. */
  readonly changing = new Set<string>();
  /** Third parties whose sites items name, some of them by a record on file that is about them. */
  readonly withSites: (PartyMention | { name: SourcedName; origin: Origin })[] = [];
  /** Whether a service sends a tombstone of a third party. */
  hasTombstones = false;
  readonly facilityCodes = new Set<string>();
  readonly codes: Record<Exclude<CodeKind, 'rules'>, Set<string>> = {
    controls: new Set(),
    'clause-types': new Set(),
    'certification-types': new Set(),
  };

  /** Notes a third party named by a reference; `changing` if the item is about it. */
  party(reference: Reference, { changing = false } = {}): void {
    const text = referenceText(reference);
    this.#parties.set(text, reference);
    if (changing) this.changing.add(text);
  }

  /** Notes a record named by its key at a source. */
  origin(name: SourcedName, origin: Origin): void {
    const noted = this.#origins.get(name) ?? new Map<string, Origin>();
    this.#origins.set(name, noted.set(originText(origin), origin));
  }

  /** Notes a record named by its own key. */
  key(name: RecordName, key: string): void {
    const noted = this.#keys.get(name) ?? new Set();
    this.#keys.set(name, noted.add(key));
  }

  get parties(): Reference[] {
    return [...this.#parties.values()];
  }

  get origins(): [SourcedName, Origin[]][] {
    return [...this.#origins].map(([name, noted]) => [name, [...noted.values()]]);
  }

  get keys(): [RecordName, string[]][] {
    return [...this.#keys].map(([name, noted]) => [name, [...noted]]);
  }
}
