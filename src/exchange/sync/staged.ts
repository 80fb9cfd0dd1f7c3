import type { Problems } from '../../input/problems.ts';
import { type RecordName, recordNames, type WholeRecord } from '../../registry/records.ts';
import { type Origin, wordsOf } from '../../input/references.ts';
import { type Reference, referenceText } from '../../records/third-party/repository.ts';
import type { Found } from './look-up.ts';
import { originText, type PartyMention, type RecordMention } from './mentions.ts';
import type { SourcedName } from '../../registry/records.ts';
import type { Standing } from './repository.ts';

const nobodyIs = (reference: Reference): string =>
  'source' in reference
    ? `none has the key "${reference.externalId}" at source "${reference.source}"`
    : `none holds ${reference.scheme} ${reference.value}`;

/** A record of any kind. */
type AnyRecord = WholeRecord<RecordName>;

/** A record as it was before a call, null where there was none, and as it is to be after it. */
export interface Staging<N extends RecordName> {
  before: WholeRecord<N> | null;
  after: WholeRecord<N>;
}

/**
 * The registry as the items of a call leave it, one after another: what was found before it, and over that what earlier items
 * bring. Nothing is written before all items are decided.
 */
export class Staged {
  readonly found: Found;
  readonly #newKey: (of: RecordName | 'Site') => string;
  readonly #records = new Map<RecordName, Map<string, AnyRecord>>();
  readonly #partyKeys = new Map<string, string>();
  readonly #byOrigin = new Map<RecordName, Map<string, Standing[]>>();
  /** Positions of items that are rejected, by the keys that they would have brought. */
  readonly #lost = new Map<string, number>();

  constructor(found: Found, newKey: (of: RecordName | 'Site') => string) {
    this.found = found;
    this.#newKey = newKey;
  }

  newKey(of: RecordName | 'Site'): string {
    return this.#newKey(of);
  }

  /** A record as it now stands; null where there is none, or none that an item may change. */
  get<N extends RecordName>(name: N, key: string): WholeRecord<N> | null {
    const record = this.#records.get(name)?.get(key) ?? this.found.whole.get(name)?.get(key);
    return (record as WholeRecord<N> | undefined) ?? null;
  }

  /** The records that carry a key of the call's own source: one or none, but for revisions. */
  ofOrigin<N extends SourcedName>(name: N, origin: Origin): WholeRecord<N>[] {
    return this.#standing(name, origin).flatMap(({ key }) => this.get(name, key) ?? []);
  }

  /** Keeps a record as an item leaves it. */
  save<N extends RecordName>(name: N, record: WholeRecord<N>): void {
    const records = this.#records.get(name) ?? new Map<string, AnyRecord>();
    this.#records.set(name, records.set(record.id, record));
    const {
      id,
      source = null,
      externalId = null,
      thirdPartyId = null,
    } = record as Partial<Origin & Standing> & {
      id: string;
    };
    if (source === null || externalId === null) return;
    const texts = this.#byOrigin.get(name) ?? new Map<string, Standing[]>();
    const text = originText({ source, externalId });
    const known = texts.get(text) ?? this.found.byOrigin.get(name)?.get(text) ?? [];
    if (!known.some(({ key }) => key === id)) texts.set(text, [...known, { key: id, thirdPartyId }]);
    this.#byOrigin.set(name, texts);
  }

  /** Lets a third party be known by a reference from here on, unless that is lost. */
  announce(reference: Reference, key: string): void {
    const text = referenceText(reference);
    if (!this.#lost.has(text)) this.#partyKeys.set(text, key);
  }

  /** Key of the third party known by a reference; undefined where there is none. */
  partyKey(reference: Reference): string | undefined {
    const text = referenceText(reference);
    return this.#partyKeys.get(text) ?? this.found.partyKeys.get(text);
  }

  /** Notes that an item was rejected that would have brought a record under a key. */
  lose(text: string, index: number): void {
    if (!this.#lost.has(text)) this.#lost.set(text, index);
  }

  /** Key of a third party that an item names; null where it names none, and then that is noted. */
  party(mention: PartyMention | null, problems: Problems): string | null {
    if (mention === null) return null;
    if ('key' in mention) {
      if (this.found.byKey.get('ThirdParty')?.has(mention.key)) return mention.key;
      problems.add('NOT_FOUND', [], 'names no third party of this registry');
      return null;
    }
    const key = this.partyKey(mention.reference);
    if (key === undefined) {
      const why = this.#why(referenceText(mention.reference));
      problems.add('NOT_FOUND', [], `names no third party of this registry: ${nobodyIs(mention.reference)}${why}`);
    }
    return key ?? null;
  }

  /** Another record that an item names; null where it names none, and then that is noted. */
  record(name: SourcedName, mention: RecordMention | null, problems: Problems): Standing | null {
    if (mention === null) return null;
    const standing =
      'key' in mention ? this.found.byKey.get(name)?.get(mention.key) : this.#standing(name, mention.origin).at(-1);
    if (standing) return standing;
    const why =
      'origin' in mention
        ? `: none has the key "${mention.origin.externalId}" at source "${mention.origin.source}"${this.#why(`${name} ${originText(mention.origin)}`)}`
        : '';
    problems.add('NOT_FOUND', [], `names no ${wordsOf(name)} of this registry${why}`);
    return null;
  }

  /** Key of a site of a third party by its name; null where it has none of that name, and then that is noted. */
  site(thirdPartyId: string | null, name: string, problems: Problems): string | null {
    if (thirdPartyId === null) return null;
    const sites = this.get('ThirdParty', thirdPartyId)?.sites ?? this.found.sites.get(thirdPartyId) ?? [];
    const site = sites.find((one) => one.name === name);
    if (!site) problems.add('NOT_FOUND', 'site', `"${name}" is no site of this third party`);
    return site?.id ?? null;
  }

  /** Every record that an item left otherwise than it was, each kind after those it points at. */
  changes(): [RecordName, Staging<RecordName>[]][] {
    return recordNames.map((name) => [
      name,
      [...(this.#records.get(name)?.values() ?? [])].map((after) => ({
        before: this.found.whole.get(name)?.get(after.id) ?? null,
        after,
      })),
    ]);
  }

  #standing(name: SourcedName, origin: Origin): Standing[] {
    const text = originText(origin);
    return this.#byOrigin.get(name)?.get(text) ?? this.found.byOrigin.get(name)?.get(text) ?? [];
  }

  #why(text: string): string {
    const index = this.#lost.get(text);
    return index === undefined ? '' : `; item ${index} would have brought it, and was rejected`;
  }
}
