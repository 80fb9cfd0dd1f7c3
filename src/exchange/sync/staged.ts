import type { Problems } from '../../input/problems.ts';
import { type RecordName, recordNames, type WholeRecord } from '../../registry/records.ts';
import { mergedMessage, type Origin, wordsOf } from '../../records/references.ts';
import { type Reference, referenceText } from '../../records/third-party/reference.ts';
import type { LookedUp } from './look-up.ts';
import { originText, type PartyMention, type RecordMention } from './mentions.ts';
import type { SourcedName } from '../../registry/records.ts';
import type { KeyedRecord } from './repository.ts';

/** Returns the message for a reference to a record that does not exist: "no contract of this registry has this id". */
export const noSuchRecord = (name: RecordName, reference: Reference | null = null): string =>
  `no ${wordsOf(name)} of this registry has ${reference === null ? 'this id' : referenceWords(reference)}`;

const referenceWords = (reference: Reference): string =>
  'source' in reference
    ? `the key "${reference.externalId}" at source "${reference.source}"`
    : `${reference.scheme} ${reference.value}`;

type AnyRecord = WholeRecord<RecordName>;

/** A record before a call, null if it is new, and after it. */
export interface Staging<N extends RecordName> {
  before: WholeRecord<N> | null;
  after: WholeRecord<N>;
}

/**
 * The registry as the items of a call leave it: the records looked up, overlaid with the changes of earlier items. Nothing is
 * written until all items are decided.
 */
export class Staged {
  readonly lookedUp: LookedUp;
  readonly #newKey: (name: RecordName | 'Site') => string;
  readonly #records = new Map<RecordName, Map<string, AnyRecord>>();
  readonly #partyKeys = new Map<string, string>();
  readonly #byOrigin = new Map<RecordName, Map<string, KeyedRecord[]>>();
  /** Indexes of rejected items, by the references that they would have recorded. */
  readonly #lost = new Map<string, number>();

  constructor(lookedUp: LookedUp, newKey: (name: RecordName | 'Site') => string) {
    this.lookedUp = lookedUp;
    this.#newKey = newKey;
  }

  newKey(name: RecordName | 'Site'): string {
    return this.#newKey(name);
  }

  /** Returns the current state of a record; null if there is none, or items may not change it. */
  get<N extends RecordName>(name: N, key: string): WholeRecord<N> | null {
    const record = this.#records.get(name)?.get(key) ?? this.lookedUp.whole.get(name)?.get(key);
    return (record as WholeRecord<N> | undefined) ?? null;
  }

  /** Returns the records with a key of the call's source: at most one, except for revisions of attestations. */
  ofOrigin<N extends SourcedName>(name: N, origin: Origin): WholeRecord<N>[] {
    return this.#ofOrigin(name, origin).flatMap(({ key }) => this.get(name, key) ?? []);
  }

  /** Stages a record as an item leaves it. */
  save<N extends RecordName>(name: N, record: WholeRecord<N>): void {
    const records = this.#records.get(name) ?? new Map<string, AnyRecord>();
    this.#records.set(name, records.set(record.id, record));
    const {
      id,
      source = null,
      externalId = null,
      thirdPartyId = null,
    } = record as Partial<Origin & KeyedRecord> & {
      id: string;
    };
    if (source === null || externalId === null) return;
    const texts = this.#byOrigin.get(name) ?? new Map<string, KeyedRecord[]>();
    const text = originText({ source, externalId });
    const staged = texts.get(text) ?? this.lookedUp.byOrigin.get(name)?.get(text) ?? [];
    if (!staged.some(({ key }) => key === id)) texts.set(text, [...staged, { key: id, thirdPartyId }]);
    this.#byOrigin.set(name, texts);
  }

  /** Makes a reference find a third party from now on, unless the reference is lost. */
  announce(reference: Reference, key: string): void {
    const text = referenceText(reference);
    if (!this.#lost.has(text)) this.#partyKeys.set(text, key);
  }

  /** Returns the key of the third party with this reference; undefined if there is none. */
  partyKey(reference: Reference): string | undefined {
    const text = referenceText(reference);
    return this.#partyKeys.get(text) ?? this.lookedUp.partyKeys.get(text);
  }

  /** Notes that a rejected item would have recorded this reference. */
  lose(text: string, index: number): void {
    if (!this.#lost.has(text)) this.#lost.set(text, index);
  }

  /** Returns the key of a third party that an item names. Notes a problem if there is none; then null. */
  party(mention: PartyMention | null, problems: Problems): string | null {
    if (mention === null) return null;
    if ('key' in mention) {
      const mergedInto = this.lookedUp.mergedInto.get(mention.key);
      if (mergedInto) problems.add('NOT_ALLOWED', [], mergedMessage(mergedInto));
      else if (this.lookedUp.byKey.get('ThirdParty')?.has(mention.key)) return mention.key;
      else problems.add('NOT_FOUND', [], noSuchRecord('ThirdParty'));
      return null;
    }
    const key = this.partyKey(mention.reference);
    if (key === undefined) {
      const why = this.#why(referenceText(mention.reference));
      problems.add('NOT_FOUND', [], `${noSuchRecord('ThirdParty', mention.reference)}${why}`);
    }
    return key ?? null;
  }

  /** Returns another record that an item names. Notes a problem if there is none; then null. */
  record(name: SourcedName, mention: RecordMention | null, problems: Problems): KeyedRecord | null {
    if (mention === null) return null;
    const record =
      'key' in mention ? this.lookedUp.byKey.get(name)?.get(mention.key) : this.#ofOrigin(name, mention.origin).at(-1);
    if (record) return record;
    const message =
      'origin' in mention
        ? noSuchRecord(name, mention.origin) + this.#why(`${name} ${originText(mention.origin)}`)
        : noSuchRecord(name);
    problems.add('NOT_FOUND', [], message);
    return null;
  }

  /** Returns the key of a third party's site by its name. Notes a problem if it has no such site; then null. */
  site(thirdPartyId: string | null, name: string, problems: Problems): string | null {
    if (thirdPartyId === null) return null;
    const sites = this.get('ThirdParty', thirdPartyId)?.sites ?? this.lookedUp.sites.get(thirdPartyId) ?? [];
    const site = sites.find((candidate) => candidate.name === name);
    if (!site) problems.add('NOT_FOUND', 'site', `this third party has no site "${name}"`);
    return site?.id ?? null;
  }

  /** Returns every staged record, each kind after the kinds that it refers to. */
  changes(): [RecordName, Staging<RecordName>[]][] {
    return recordNames.map((name) => [
      name,
      [...(this.#records.get(name)?.values() ?? [])].map((after) => ({
        before: this.lookedUp.whole.get(name)?.get(after.id) ?? null,
        after,
      })),
    ]);
  }

  #ofOrigin(name: SourcedName, origin: Origin): KeyedRecord[] {
    const text = originText(origin);
    return this.#byOrigin.get(name)?.get(text) ?? this.lookedUp.byOrigin.get(name)?.get(text) ?? [];
  }

  #why(text: string): string {
    const index = this.#lost.get(text);
    return index === undefined ? '' : `; item ${index} would have recorded it, but was rejected`;
  }
}
