import { groupBy } from '../../registry/batch.ts';
import type { SyncItem } from '../../generated/graphql.ts';
import { type Problem, Problems } from '../../input/problems.ts';
import { kinds, type SyncedName } from '../../records/kinds.ts';
import { recordNames } from '../../registry/records.ts';
import { readAttestation } from './kinds/attestation.ts';
import { readAudit } from './kinds/audit.ts';
import { readCertification } from './kinds/certification.ts';
import { readContract } from './kinds/contract.ts';
import { readEngagement } from './kinds/engagement.ts';
import { readFinding } from './kinds/finding.ts';
import { readIncident } from './kinds/incident.ts';
import { readProduct } from './kinds/product.ts';
import { readQualityRecord } from './kinds/quality-record.ts';
import { readScreening } from './kinds/screening.ts';
import { readSupplyLink } from './kinds/supply-link.ts';
import { readThirdParty, type ThirdPartyItem } from './kinds/third-party.ts';
import { readTombstone } from './kinds/tombstone.ts';
import { originText } from './mentions.ts';
import type { Plan, Proposal } from './proposal.ts';
import { type Call, ItemReader } from './item-reader.ts';
import type { Staged } from './staged.ts';

/** The reader of each kind that a source can push. */
const readers = {
  thirdParty: readThirdParty,
  engagement: readEngagement,
  contract: readContract,
  certification: readCertification,
  attestation: readAttestation,
  product: readProduct,
  screening: readScreening,
  audit: readAudit,
  finding: readFinding,
  incident: readIncident,
  qualityRecord: readQualityRecord,
  supplyLink: readSupplyLink,
  tombstone: readTombstone,
} satisfies {
  [K in Kind]: (input: NonNullable<SyncItem[K]>, reading: ItemReader) => Plan | ThirdPartyItem;
};

/** A field of an item: of each kind that a source can push, and of tombstones. */
type Kind = keyof SyncItem & ((typeof kinds)[SyncedName]['sync'] | 'tombstone');

/** The fields of an item in the order in which they are decided: each kind after those it can refer to, tombstones last. */
const fields: readonly Kind[] = [...recordNames.flatMap((name) => kinds[name].sync ?? []), 'tombstone'];

/** The kind of record that an item's field brings, as others name it by its key at the source. */
const nameOf: Partial<Record<Kind, string>> = { engagement: 'Engagement', audit: 'Audit' };

/** An item as far as it can be understood without the registry. */
export interface ReadItem {
  index: number;
  /** Null where it holds nothing, or more than one thing. */
  kind: Kind | null;
  /** What others of the call would know its record by; of a third party `party` says so. */
  knownAs: string | null;
  problems: readonly Problem[];
  /** Of a third party alone. */
  party: ThirdPartyItem | null;
  plan: Plan | null;
}

/** What became of an item. */
export interface Decided {
  proposal: Proposal | null;
  problems: readonly Problem[];
}

/** Reads an item: what it says, everything wrong with that, and what it refers to, which is noted in the call. */
export function readItem(item: SyncItem, index: number, call: Call): ReadItem {
  const problems = new Problems(['input', 'items', index]);
  const given = fields.filter((kind) => item[kind] != null);
  const [kind, ...more] = given;
  if (kind === undefined || more.length > 0) {
    const held = given.length === 0 ? 'holds none' : `holds ${given.join(' and ')}`;
    problems.add('INCONSISTENT', [], `must hold exactly one of ${fields.join(', ')}; it ${held}`);
    return { index, kind: null, knownAs: null, problems: problems.found, party: null, plan: null };
  }
  const input = item[kind]!;
  const reading = new ItemReader(call, problems.at(kind));
  const read = (readers[kind] as (input: object, reading: ItemReader) => Plan | ThirdPartyItem)(input, reading);
  const [party, plan] = typeof read === 'function' ? [null, read] : [read, read.plan];
  return { index, kind, knownAs: knownAs(kind, input, call), problems: problems.found, party, plan };
}

function knownAs(kind: Kind, { externalId }: { externalId?: string | null }, { source }: Call): string | null {
  if (externalId == null || nameOf[kind] === undefined) return null;
  return `${nameOf[kind]} ${originText({ source, externalId })}`;
}

/**
 * Decides the items of a call one after another, each kind after those it can refer to; what is accepted is staged. Pure but
 * for new keys.
 * @returns what became of each, in the order of the items, and the registry as they leave it.
 */
export function planItems(items: readonly ReadItem[], begin: () => Staged): { decided: Decided[]; staged: Staged } {
  const decided = new Map<number, Decided>();
  for (const { index, kind, problems } of items) if (kind === null) decided.set(index, { proposal: null, problems });
  const staged = decideParties(ofKind(items, 'thirdParty') as PartyItem[], begin, decided);
  for (const kind of fields.slice(1)) {
    for (const item of ofKind(items, kind)) {
      const one = decide(item, staged);
      if (one.proposal === null && item.knownAs !== null) staged.lose(item.knownAs, item.index);
      decided.set(item.index, one);
    }
  }
  return { decided: items.map(({ index }) => decided.get(index)!), staged };
}

type PartyItem = ReadItem & { party: ThirdPartyItem };

/** A third party that is rejected takes with it whoever names it as an owner, and they may come before it. */
function decideParties(items: readonly PartyItem[], begin: () => Staged, decided: Map<number, Decided>): Staged {
  for (;;) {
    const staged = begin();
    for (const [text, index] of lostWith(items, decided, staged)) staged.lose(text, index);
    const attempt = planParties(
      items.filter(({ index }) => !decided.has(index)),
      staged,
    );
    const failed = attempt.filter(([, { proposal }]) => proposal === null);
    for (const [index, one] of failed.length > 0 ? failed : attempt) decided.set(index, one);
    if (failed.length === 0) return staged;
  }
}

/**
 * What no third party is known by because the items that would have brought it were rejected, or will be: those who name one
 * of these as an owner, who name one of those, and so on. To find that out by trying would take a try for each of a chain.
 * @returns the texts of the references, each with the position of an item that would have brought it.
 */
function lostWith(
  items: readonly PartyItem[],
  decided: ReadonlyMap<number, Decided>,
  { found: { partyKeys } }: Staged,
): Map<string, number> {
  const lost = new Map<string, number>();
  const gone = items.filter(({ index }) => decided.has(index));
  if (gone.length === 0) return lost;
  const left = items.filter(({ index }) => !decided.has(index));
  const bringing = new Map<string, number>();
  for (const text of left.flatMap(({ party }) => party.knownBy)) bringing.set(text, (bringing.get(text) ?? 0) + 1);
  const naming = groupBy(
    left.flatMap((item) => item.party.ownedBy.map((text) => ({ text, item }))),
    ({ text }) => text,
  );
  const doomed = new Set<PartyItem>();
  // It grows while it is gone through.
  for (const { index, party } of gone) {
    for (const text of party.knownBy) {
      if (lost.has(text) || partyKeys.has(text) || (bringing.get(text) ?? 0) > 0) continue;
      lost.set(text, index);
      for (const { item } of naming.get(text) ?? []) {
        if (doomed.has(item)) continue;
        doomed.add(item);
        gone.push(item);
        for (const known of item.party.knownBy) bringing.set(known, bringing.get(known)! - 1);
      }
    }
  }
  return lost;
}

function planParties(items: readonly PartyItem[], staged: Staged): [number, Decided][] {
  const unclear = new Map<number, readonly Problem[]>();
  for (const { index, party, problems } of items) {
    const found = new Problems(['input', 'items', index, 'thirdParty'], [...problems]);
    party.announce(staged, found);
    unclear.set(index, found.found);
  }
  return items.map((item) => [item.index, decide({ ...item, problems: unclear.get(item.index)! }, staged)]);
}

function decide({ index, kind, problems, plan }: ReadItem, staged: Staged): Decided {
  const found = new Problems(['input', 'items', index, kind!], [...problems]);
  const proposal = plan!(staged, found);
  if (proposal === null || !found.none) return { proposal: null, problems: found.found };
  proposal.save(staged);
  return { proposal, problems: [] };
}

const ofKind = (items: readonly ReadItem[], kind: Kind): ReadItem[] => items.filter((item) => item.kind === kind);
