import { known, parseFields, text, instant } from '../../input/fields.ts';
import type { SyncRecordRef, SyncThirdPartyRef } from '../../generated/graphql.ts';
import type { Path, Problems } from '../../input/problems.ts';
import { keyOf } from '../../registry/global-id.ts';
import type { RecordName } from '../../registry/records.ts';
import { type CodeKind, type Origin, outsideReference } from '../../records/references.ts';
import { dayNumber, isoDay } from '../../risk/engine/days.ts';
import type { VersionOrder } from '../../records/attestation/revisions.ts';
import type { FoundSignature } from './signature.ts';
import { noSuchRecord } from './staged.ts';
import type { Mentions, PartyMention, RecordMention } from './mentions.ts';
import type { SourcedName } from '../../registry/records.ts';

/** The fields of every item beside those of its record. */
const originFields = { externalId: text(200), sourceUpdatedAt: known(instant) };

/** The origin of an item. */
export interface ReadOrigin {
  /** Null if the key is missing or malformed; then the reader has noted a problem. */
  origin: Origin | null;
  /** Null if the item does not state it. */
  sourceUpdatedAt: string | null;
}

/** A sync call: its source, its day, and the references that its items mention. */
export interface Call {
  source: string;
  /** Today in the registry's time zone, YYYY-MM-DD. */
  today: string;
  /** Whether the sender is a person, not a service. */
  byPerson: boolean;
  mentions: Mentions;
  /** The signature of the document that the items were read from. */
  signature: FoundSignature;
  /** Whether the items were read from a document, not sent by a source. */
  fromDocument: boolean;
  /** Which recorded attestations were made from other versions of that document. */
  versions?: VersionOrder;
}

/** Reads one item. It notes the item's references for the look-up, and its problems. */
export class ItemReader {
  readonly call: Call;
  /** Their path begins at the item's record in the input. */
  readonly problems: Problems;

  constructor(call: Call, problems: Problems) {
    this.call = call;
    this.problems = problems;
  }

  /** Returns the origin of the item's record, and notes it for the look-up. */
  origin(input: object, name: SourcedName): ReadOrigin {
    const read = this.ownKey(input, ['externalId']);
    if (read.origin) this.call.mentions.origin(name, read.origin);
    return read;
  }

  /** Returns the item's key at the source and its last change there, without a look-up. */
  ownKey(input: object, required: readonly 'externalId'[]): ReadOrigin {
    const { externalId, sourceUpdatedAt = null } = parseFields(originFields, input, this.problems, required);
    const origin = externalId === undefined ? null : { source: this.call.source, externalId };
    // Time zones and clocks may differ by a day. A time further ahead, once stored, would make every later item look outdated.
    if (sourceUpdatedAt !== null && sourceUpdatedAt.slice(0, 10) > isoDay(dayNumber(this.call.today) + 1)) {
      this.problems.add('OUT_OF_RANGE', 'sourceUpdatedAt', `is in the future; today is ${this.call.today}`);
    }
    return { origin, sourceUpdatedAt };
  }

  /** Returns the third party that the item names; null if it names none or the reference is malformed. */
  party(ref: SyncThirdPartyRef | null | undefined, ...path: Path): PartyMention | null {
    const problems = this.problems.at(...path);
    if (ref === undefined) return null;
    if (ref === null) return this.#missing(problems);
    const { id = null, external = null, identifier = null } = ref;
    if ([id, external, identifier].filter((way) => way !== null).length !== 1) {
      problems.add('INCONSISTENT', [], 'must have exactly one of id, external and identifier');
      return null;
    }
    if (id !== null) return this.#key('ThirdParty', id, problems);
    const reference = this.#reference(external, identifier, problems);
    if (!reference) return null;
    this.call.mentions.party(reference);
    return { reference };
  }

  /** Returns another record that the item names; null if it names none or the reference is malformed. */
  record(name: SourcedName, ref: SyncRecordRef | null | undefined, ...path: Path): RecordMention | null {
    const problems = this.problems.at(...path);
    if (ref === undefined) return null;
    if (ref === null) return this.#missing(problems);
    const { id = null, externalId = null, source = null } = ref;
    if ((id === null) === (externalId === null) || (id !== null && source !== null)) {
      problems.add('INCONSISTENT', [], 'must have exactly one of id and externalId; only externalId may have a source');
      return null;
    }
    if (id !== null) return this.#key(name, id, problems);
    const input = { source: source ?? this.call.source, externalId };
    const read = parseFields({ source: text(100), externalId: text(200) }, input, problems);
    if (read.source === undefined || read.externalId === undefined) return null;
    const origin = { source: read.source, externalId: read.externalId };
    this.call.mentions.origin(name, origin);
    return { origin };
  }

  /** Returns the name of the site that the item names; null and undefined as in the input. */
  site(
    input: object,
    party: PartyMention | null,
    { origin, name }: { origin: Origin | null; name: SourcedName },
  ): string | null | undefined {
    const { site } = parseFields({ site: known(text(200)) }, input, this.problems);
    // If the item does not name a third party, the site belongs to the third party of the record on file.
    if (site != null && party) this.call.mentions.withSites.push(party);
    else if (site != null && origin) this.call.mentions.withSites.push({ name, origin });
    return site;
  }

  /** Notes codes of the catalogue that the item uses. */
  codes(kind: Exclude<CodeKind, 'rules'>, codes: readonly string[]): void {
    for (const code of codes) this.call.mentions.codes[kind].add(code);
  }

  #reference(
    external: SyncThirdPartyRef['external'] | null,
    identifier: SyncThirdPartyRef['identifier'] | null,
    problems: Problems,
  ) {
    if (external) {
      const { source, externalId } = external;
      if (externalId == null) problems.add('REQUIRED', ['external', 'externalId'], 'must be given');
      else return outsideReference({ external: { source: source ?? this.call.source, externalId } }, problems);
      return null;
    }
    const { scheme, value } = identifier!;
    if (scheme != null && value != null) return outsideReference({ identifier: { scheme, value } }, problems);
    problems.add('REQUIRED', ['identifier', scheme == null ? 'scheme' : 'value'], 'must be given');
    return null;
  }

  #key(name: RecordName, id: string, problems: Problems): { key: string } | null {
    const key = keyOf(name, id);
    if (key === null) {
      problems.add('NOT_FOUND', [], noSuchRecord(name));
      return null;
    }
    this.call.mentions.key(name, key);
    return { key };
  }

  #missing(problems: Problems): null {
    problems.add('REQUIRED', [], 'must not be null');
    return null;
  }
}
