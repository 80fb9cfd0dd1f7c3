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
import { referenceText } from '../../../records/third-party/reference.ts';
import { checkLifecycleStep, checkThirdParty } from '../../../records/third-party/rules.ts';
import type { Origin } from '../../../records/references.ts';
import type { Mentions } from '../mentions.ts';
import { type Plan, proposed, unchanged } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import type { Staged } from '../staged.ts';
import { isLate } from './mutable.ts';

type ThirdParty = WholeRecord<'ThirdParty'>;
type Identifier = Part<'ThirdParty', 'identifiers'>;

const { externalRefs: _, ...ownFields } = thirdPartyFields;
const fieldsOfItem = { ...ownFields, lifecycle: oneOf(lifecycle.enumValues) };

/** A third party item as read. Each announces its third party before any item is decided. */
export interface ThirdPartyItem {
  /** Finds the item's third party, or creates a key for a new one. Notes a problem if the match is ambiguous. */
  announce: (staged: Staged, problems: Problems) => void;
  /** Texts of the references by which other items of the call can name it. */
  knownBy: string[];
  /** Texts of the references by which it names its owners. */
  ownedBy: string[];
  plan: Plan;
}

/** Reads a third party of a source. */
export function readThirdParty(input: SyncThirdPartyInput, reader: ItemReader): ThirdPartyItem {
  const { problems, call } = reader;
  const { identifiers: rawIdentifiers, sites, ...fields } = parseFields(fieldsOfItem, input, problems);
  const identifiers = readIdentifiers(rawIdentifiers ?? [], problems);
  const { origin, sourceUpdatedAt } = reader.ownKey(input, identifiers.length === 0 ? ['externalId'] : []);
  const owners = readOwners(input.owners, reader);
  mention(call.mentions, origin, identifiers);
  let key = '';
  let byIdentifier = false;
  return {
    knownBy: [...(origin ? [origin] : []), ...identifiers].map(referenceText),
    ownedBy: owners?.named ?? [],
    announce: (staged, problems) => {
      const keyByOrigin = origin ? staged.partyKey(origin) : undefined;
      const matched = keyByOrigin ?? match(staged, identifiers, problems);
      byIdentifier = keyByOrigin === undefined && matched !== undefined;
      key = matched ?? staged.newKey('ThirdParty');
      if (origin) staged.announce(origin, key);
      // A late item is not recorded, so its identifiers must not match other items.
      if (isLate(sourceUpdatedAt, lastSaid(staged.get('ThirdParty', key), origin))) return;
      for (const identifier of identifiers) {
        if (staged.partyKey(identifier) === undefined) staged.announce(identifier, key);
      }
    },
    plan: (staged, problems) => {
      const before = staged.get('ThirdParty', key);
      if (isLate(sourceUpdatedAt, lastSaid(before, origin))) return unchanged('ThirdParty', key);
      checkNew(before, fields, problems);
      checkTaken(identifiers, key, staged, problems);
      if (before && fields.lifecycle) checkLifecycleStep(before.lifecycle, fields.lifecycle, problems);
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
        ...(sites && { sites: sitesAfter(before, sites, staged, problems) }),
        ...(owners && { owners: owners.resolve(key, staged, problems) }),
      };
      checkThirdParty(after, call.today, problems);
      checkRoom(before, after, problems);
      if (!problems.none) return null;
      return { ...proposed('ThirdParty', before, after), ...(byIdentifier && { matchedBy: 'IDENTIFIER' as const }) };
    },
  };
}

function mention(mentions: Mentions, origin: Origin | null, identifiers: Identifier[]) {
  if (origin) mentions.party(origin, { changing: true });
  for (const identifier of identifiers) mentions.party(identifier, { changing: true });
}

/** Returns the source's latest `sourceUpdatedAt` for the third party; null if it never sent one. */
function lastSaid(before: ThirdParty | null, origin: Origin | null): string | null {
  const recorded = before?.externalRefs.find((ref) => origin && referenceText(ref) === referenceText(origin));
  return recorded?.sourceUpdatedAt ?? null;
}

/** Returns the third party with these identifiers. Notes a problem if they belong to several. */
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

/** Returns a third party's name and id for a message. One created in this call has no id that can be looked up yet. */
function called(staged: Staged, key: string): string {
  const isOnRecord = staged.lookedUp.whole.get('ThirdParty')?.has(key);
  const name = staged.get('ThirdParty', key)?.legalName;
  return isOnRecord ? `"${name}" (${globalId('ThirdParty', key)})` : 'a third party of another item';
}

/** Adds identifiers. None is removed, because other sources may rely on it. */
function identifiersAfter(before: ThirdParty | null, identifiers: readonly Identifier[]): Identifier[] {
  const recorded = before?.identifiers ?? [];
  const texts = new Set(recorded.map(referenceText));
  return [...recorded, ...identifiers.filter((identifier) => !texts.has(referenceText(identifier)))];
}

function refsAfter(
  before: ThirdParty | null,
  origin: Origin | null,
  sourceUpdatedAt: string | null,
): ThirdParty['externalRefs'] {
  const refs = before?.externalRefs ?? [];
  if (!origin) return refs;
  const recorded = refs.find((ref) => referenceText(ref) === referenceText(origin));
  // An item for the key shows that the third party exists at its source (again).
  const after = { ...origin, sourceUpdatedAt: sourceUpdatedAt ?? recorded?.sourceUpdatedAt ?? null, goneOn: null };
  return recorded ? refs.map((ref) => (ref === recorded ? after : ref)) : [...refs, after];
}

/** Notes lists that would grow over their limit: items only add to them. A list already over its limit may stay. */
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
  const keys = { inUse: staged.lookedUp.sitesInUse, newKey: () => staged.newKey('Site') };
  return placeSites(before?.sites ?? [], sites, keys, problems);
}

function readOwners(owners: SyncThirdPartyInput['owners'], reader: ItemReader) {
  const list = parseFields(ownerList, { owners }, reader.problems).owners;
  if (list === undefined) return undefined;
  const mentions = list.map(({ thirdParty }, index) =>
    thirdParty === null ? null : reader.party(thirdParty, 'owners', index, 'thirdParty'),
  );
  return {
    named: mentions.flatMap((mention) => (mention && 'reference' in mention ? [referenceText(mention.reference)] : [])),
    resolve: (ownedKey: string, staged: Staged, problems: Problems) =>
      list.map((owner, index) => {
        const ownerProblems = problems.at('owners', index);
        const ownerKey = staged.party(mentions[index]!, ownerProblems.at('thirdParty'));
        return readOwner(owner, ownerKey, ownedKey, ownerProblems);
      }),
  };
}
