import { lifecycle } from '../../../../db/tables/third-party.ts';
import { oneOf, parseFields } from '../../../input/fields.ts';
import type { SyncThirdPartyInput } from '../../../generated/graphql.ts';
import type { Problems } from '../../../input/problems.ts';
import { globalId } from '../../../registry/global-id.ts';
import type { Part, WholeRecord } from '../../../registry/records.ts';
import {
  MAX_EXTERNAL_REFS,
  MAX_IDENTIFIERS,
  thirdPartyFields,
  unknownThirdParty,
} from '../../../records/third-party/fields.ts';
import { ownerList, placeSites, readIdentifiers, readOwner } from '../../../records/third-party/parts.ts';
import { referenceText } from '../../../records/third-party/repository.ts';
import { checkLifecycleStep, checkThirdParty } from '../../../records/third-party/rules.ts';
import type { Origin } from '../../../input/references.ts';
import type { Mentions } from '../mentions.ts';
import { type Plan, proposed, unchanged } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import type { Staged } from '../staged.ts';
import { isLate } from './mutable.ts';

type ThirdParty = WholeRecord<'ThirdParty'>;
type Identifier = Part<'ThirdParty', 'identifiers'>;

const { externalRefs: _, ...ownFields } = thirdPartyFields;
const fieldsOfItem = { ...ownFields, lifecycle: oneOf(lifecycle.enumValues) };

/** A third party item, read. Before any item is decided, each says which third party it is about. */
export interface ThirdPartyItem {
  /** Finds the third party it is about, or gives a new one its key; notes where that is not clear. */
  announce: (staged: Staged, problems: Problems) => void;
  /** The texts of the references by which others of the call would know it. */
  knownBy: string[];
  /** Those by which it names its owners. */
  ownedBy: string[];
  plan: Plan;
}

/** Reads a third party as a source knows it. */
export function readThirdParty(input: SyncThirdPartyInput, reading: ItemReader): ThirdPartyItem {
  const { problems, call } = reading;
  const { identifiers: given, sites, ...fields } = parseFields(fieldsOfItem, input, problems);
  const identifiers = readIdentifiers(given ?? [], problems);
  const { origin, sourceUpdatedAt } = reading.ownKey(input, identifiers.length === 0 ? ['externalId'] : []);
  const owners = readOwners(input.owners, reading);
  mention(call.mentions, origin, identifiers);
  let key = '';
  let byIdentifier = false;
  return {
    knownBy: [...(origin ? [origin] : []), ...identifiers].map(referenceText),
    ownedBy: owners?.named ?? [],
    announce: (staged, found) => {
      const known = origin ? staged.partyKey(origin) : undefined;
      const matched = known ?? match(staged, identifiers, found);
      byIdentifier = known === undefined && matched !== undefined;
      key = matched ?? staged.newKey('ThirdParty');
      if (origin) staged.announce(origin, key);
      // What is late is not recorded, and nobody is known by it.
      if (isLate(sourceUpdatedAt, lastSaid(staged.get('ThirdParty', key), origin))) return;
      for (const identifier of identifiers) {
        if (staged.partyKey(identifier) === undefined) staged.announce(identifier, key);
      }
    },
    plan: (staged, found) => {
      const before = staged.get('ThirdParty', key);
      if (isLate(sourceUpdatedAt, lastSaid(before, origin))) return unchanged('ThirdParty', key);
      checkNew(before, fields, found);
      checkTaken(identifiers, key, staged, found);
      if (before && fields.lifecycle) checkLifecycleStep(before.lifecycle, fields.lifecycle, found);
      const after: ThirdParty = {
        ...(before ?? {
          id: key,
          version: 1,
          createdAt: '',
          updatedAt: '',
          ...unknownThirdParty,
          legalName: '',
          kind: 'VENDOR',
        }),
        ...fields,
        identifiers: identifiersAfter(before, identifiers),
        externalRefs: refsAfter(before, origin, sourceUpdatedAt),
        ...(sites && { sites: sitesAfter(before, sites, staged, found) }),
        ...(owners && { owners: owners.resolve(key, staged, found) }),
      };
      checkThirdParty(after, call.today, found);
      checkRoom(before, after, found);
      if (!found.none) return null;
      return { ...proposed('ThirdParty', before, after), ...(byIdentifier && { matchedBy: 'IDENTIFIER' as const }) };
    },
  };
}

function mention(mentions: Mentions, origin: Origin | null, identifiers: Identifier[]) {
  if (origin) mentions.party(origin, { changing: true });
  for (const identifier of identifiers) mentions.party(identifier, { changing: true });
}

/** When the source spoke of it last, as it said so itself; null: it never did. */
function lastSaid(before: ThirdParty | null, origin: Origin | null): string | null {
  const own = before?.externalRefs.find((ref) => origin && referenceText(ref) === referenceText(origin));
  return own?.sourceUpdatedAt ?? null;
}

/** By the identifiers; two third parties that hold them are one too many. */
function match(staged: Staged, identifiers: readonly Identifier[], problems: Problems): string | undefined {
  const candidates = [...new Set(identifiers.flatMap((identifier) => staged.partyKey(identifier) ?? []))];
  if (candidates.length > 1) {
    const names = candidates.map((key) => called(staged, key));
    problems.add('INCONSISTENT', 'identifiers', `belong to different third parties: ${names.join(' and ')}`);
  }
  return candidates[0];
}

function checkNew(before: ThirdParty | null, fields: { kind?: unknown; legalName?: unknown }, problems: Problems) {
  if (before) return;
  for (const field of ['kind', 'legalName'] as const) {
    if (fields[field] === undefined && !problems.has(field)) problems.add('REQUIRED', field, 'must be given');
  }
}

function checkTaken(identifiers: readonly Identifier[], key: string, staged: Staged, problems: Problems): void {
  identifiers.forEach((identifier, index) => {
    const holder = staged.partyKey(identifier);
    if (holder === undefined || holder === key) return;
    const message = `${called(staged, holder)} holds ${identifier.scheme} ${identifier.value}`;
    problems.add('TAKEN', ['identifiers', index], message);
  });
}

/** A third party in a message. One that is not on record has no id yet that anybody could look up. */
function called(staged: Staged, key: string): string {
  const isOnRecord = staged.found.whole.get('ThirdParty')?.has(key);
  const name = staged.get('ThirdParty', key)?.legalName;
  return isOnRecord ? `"${name}" (${globalId('ThirdParty', key)})` : 'one that another item brings';
}

/** Other sources name it by its identifiers: none is taken away. */
function identifiersAfter(before: ThirdParty | null, given: readonly Identifier[]): Identifier[] {
  const held = before?.identifiers ?? [];
  const texts = new Set(held.map(referenceText));
  return [...held, ...given.filter((identifier) => !texts.has(referenceText(identifier)))];
}

function refsAfter(
  before: ThirdParty | null,
  origin: Origin | null,
  sourceUpdatedAt: string | null,
): ThirdParty['externalRefs'] {
  const held = before?.externalRefs ?? [];
  if (!origin) return held;
  const own = held.find((ref) => referenceText(ref) === referenceText(origin));
  // What the source speaks of it has.
  const said = { ...origin, sourceUpdatedAt: sourceUpdatedAt ?? own?.sourceUpdatedAt ?? null, goneOn: null };
  return own ? held.map((ref) => (ref === own ? said : ref)) : [...held, said];
}

/** Items only ever add to these, and one that many are matched with would grow without an end. */
function checkRoom(before: ThirdParty | null, after: ThirdParty, problems: Problems): void {
  const lists = [
    ['identifiers', 'identifiers', MAX_IDENTIFIERS, 'identifiers'],
    ['externalRefs', 'externalId', MAX_EXTERNAL_REFS, 'keys in other systems'],
  ] as const;
  for (const [list, field, most, words] of lists) {
    const { length } = after[list];
    if (length <= most || length <= (before?.[list].length ?? 0)) continue;
    problems.add('OUT_OF_RANGE', field, `the third party would have ${length} ${words}; it can have at most ${most}`);
  }
}

function sitesAfter(
  before: ThirdParty | null,
  sites: Parameters<typeof placeSites>[1],
  staged: Staged,
  problems: Problems,
): ThirdParty['sites'] {
  const keys = { inUse: staged.found.sitesInUse, newKey: () => staged.newKey('Site') };
  return placeSites(before?.sites ?? [], sites, keys, problems);
}

function readOwners(given: SyncThirdPartyInput['owners'], reading: ItemReader) {
  const list = parseFields(ownerList, { owners: given }, reading.problems).owners;
  if (list === undefined) return undefined;
  const mentions = list.map(({ thirdParty }, index) =>
    thirdParty === null ? null : reading.party(thirdParty, 'owners', index, 'thirdParty'),
  );
  return {
    named: mentions.flatMap((mention) => (mention && 'reference' in mention ? [referenceText(mention.reference)] : [])),
    resolve: (ownedKey: string, staged: Staged, problems: Problems) =>
      list.map((owner, index) => {
        const at = problems.at('owners', index);
        return readOwner(owner, staged.party(mentions[index]!, at.at('thirdParty')), ownedKey, at);
      }),
  };
}
