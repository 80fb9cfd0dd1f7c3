import { known, parseFields, text, instant } from '../../input/fields.ts';
import type { SyncRecordRef, SyncThirdPartyRef } from '../../generated/graphql.ts';
import type { Path, Problems } from '../../input/problems.ts';
import { keyOf } from '../../registry/global-id.ts';
import type { RecordName } from '../../registry/records.ts';
import { type CodeKind, type Origin, outsideReference, wordsOf } from '../../input/references.ts';
import { dayNumber, isoDay } from '../../risk/engine/days.ts';
import type { FoundSignature } from './signature.ts';
import type { Mentions, PartyMention, RecordMention } from './mentions.ts';
import type { SourcedName } from '../../registry/records.ts';

/** What every item carries beside its record's own fields. */
const originFields = { externalId: text(200), sourceUpdatedAt: known(instant) };

/** What an item says of where it is from; a key that is missing or malformed is noted. */
export interface ReadOrigin {
  origin: Origin | null;
  /** Null: not said. */
  sourceUpdatedAt: string | null;
}

/** The source and the day of a call, and what its items mention. */
export interface Call {
  source: string;
  /** Our calendar day, YYYY-MM-DD. */
  today: string;
  /** Whether a person sends it, and not a program. */
  byPerson: boolean;
  mentions: Mentions;
  /** What was found of the signature on what the items were read from. */
  signature: FoundSignature;
}

/** One item while it is read: whatever it refers to is noted for the look-up, whatever is wrong with it as a problem. */
export class ItemReader {
  readonly call: Call;
  /** At the item's own record in the input. */
  readonly problems: Problems;

  constructor(call: Call, problems: Problems) {
    this.call = call;
    this.problems = problems;
  }

  /** Where the item's record is from; notes a kind that has a key of its own at the source. */
  origin(input: object, name: SourcedName): ReadOrigin {
    const read = this.ownKey(input, ['externalId']);
    if (read.origin) this.call.mentions.origin(name, read.origin);
    return read;
  }

  /** The item's key at the source, and when it changed there. */
  ownKey(input: object, required: readonly 'externalId'[]): ReadOrigin {
    const { externalId, sourceUpdatedAt = null } = parseFields(originFields, input, this.problems, required);
    const origin = externalId === undefined ? null : { source: this.call.source, externalId };
    // Clocks and time zones differ by less than a day; what were kept of a clock far ahead would make all that is true late.
    if (sourceUpdatedAt !== null && sourceUpdatedAt.slice(0, 10) > isoDay(dayNumber(this.call.today) + 1)) {
      this.problems.add('OUT_OF_RANGE', 'sourceUpdatedAt', `is in the future; today is ${this.call.today}`);
    }
    return { origin, sourceUpdatedAt };
  }

  /** A third party that the item names; null where it names none, or cannot be understood. */
  party(ref: SyncThirdPartyRef | null | undefined, ...path: Path): PartyMention | null {
    const problems = this.problems.at(...path);
    if (ref === undefined) return null;
    if (ref === null) return this.#missing(problems);
    const { id = null, external = null, identifier = null } = ref;
    if ([id, external, identifier].filter((way) => way !== null).length !== 1) {
      problems.add('INCONSISTENT', [], 'must be named by exactly one of id, external and identifier');
      return null;
    }
    if (id !== null) return this.#key('ThirdParty', id, problems);
    const reference = this.#reference(external, identifier, problems);
    if (!reference) return null;
    this.call.mentions.party(reference);
    return { reference };
  }

  /** Another record that the item names; null where it names none, or cannot be understood. */
  record(name: SourcedName, ref: SyncRecordRef | null | undefined, ...path: Path): RecordMention | null {
    const problems = this.problems.at(...path);
    if (ref === undefined) return null;
    if (ref === null) return this.#missing(problems);
    const { id = null, externalId = null, source = null } = ref;
    if ((id === null) === (externalId === null) || (id !== null && source !== null)) {
      problems.add(
        'INCONSISTENT',
        [],
        'must be named by exactly one of id and externalId, the latter with a source or without',
      );
      return null;
    }
    if (id !== null) return this.#key(name, id, problems);
    const given = { source: source ?? this.call.source, externalId };
    const read = parseFields({ source: text(100), externalId: text(200) }, given, problems);
    if (read.source === undefined || read.externalId === undefined) return null;
    const origin = { source: read.source, externalId: read.externalId };
    this.call.mentions.origin(name, origin);
    return { origin };
  }

  /** The site of the third party that the item names; its name, null, or nothing. */
  site(
    input: object,
    party: PartyMention | null,
    { origin, name }: { origin: Origin | null; name: SourcedName },
  ): string | null | undefined {
    const { site } = parseFields({ site: known(text(200)) }, input, this.problems);
    // Where the item does not name the third party, it is that of the record.
    if (site != null && party) this.call.mentions.withSites.push(party);
    else if (site != null && origin) this.call.mentions.withSites.push({ name, origin });
    return site;
  }

  /** Codes of the catalogue that the item uses. */
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
      problems.add('NOT_FOUND', [], `names no ${wordsOf(name)} of this registry`);
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
