import type { RecordName, SourcedName } from '../../registry/records.ts';
import type { CodeKind, Origin } from '../../input/references.ts';
import { type Reference, referenceText } from '../../records/third-party/repository.ts';

/** A third party as an item names it: by its key, or by what others know it by. */
export type PartyMention = { key: string } | { reference: Reference };

/** Another record as an item names it: by its key, or by its key at a source. */
export type RecordMention = { key: string } | { origin: Origin };

/** The same key at a source is the same text. */
export const originText = ({ source, externalId }: Origin): string => JSON.stringify([source, externalId]);

/** Everything the items of a call refer to, noted while they are read, so that each kind can be looked up in one statement. */
export class Mentions {
  readonly #parties = new Map<string, Reference>();
  readonly #origins = new Map<SourcedName, Map<string, Origin>>();
  readonly #keys = new Map<RecordName, Set<string>>();
  /** Third parties that items are about and may change. */
  readonly changing = new Set<string>();
  /** Those whose sites items name; some only as whom a record on file is about. */
  readonly withSites: (PartyMention | { name: SourcedName; origin: Origin })[] = [];
  /** Whether an item says of any of these that its source no longer has it. */
  ending = false;
  readonly facilityCodes = new Set<string>();
  readonly codes: Record<Exclude<CodeKind, 'rules'>, Set<string>> = {
    controls: new Set(),
    'clause-types': new Set(),
    'certification-types': new Set(),
  };

  /** Notes a third party named by a reference; `changing` where the item is about it. */
  party(reference: Reference, { changing = false } = {}): void {
    const text = referenceText(reference);
    this.#parties.set(text, reference);
    if (changing) this.changing.add(text);
  }

  /** Notes a record named by its key at a source. */
  origin(name: SourcedName, origin: Origin): void {
    const known = this.#origins.get(name) ?? new Map<string, Origin>();
    this.#origins.set(name, known.set(originText(origin), origin));
  }

  /** Notes a record named by its own key. */
  key(name: RecordName, key: string): void {
    const known = this.#keys.get(name) ?? new Set();
    this.#keys.set(name, known.add(key));
  }

  get parties(): Reference[] {
    return [...this.#parties.values()];
  }

  get origins(): [SourcedName, Origin[]][] {
    return [...this.#origins].map(([name, known]) => [name, [...known.values()]]);
  }

  get keys(): [RecordName, string[]][] {
    return [...this.#keys].map(([name, known]) => [name, [...known]]);
  }
}
