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

/** The reader of each kind of item. */
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
  [K in Kind]: (input: NonNullable<SyncItem[K]>, reader: ItemReader) => Plan | ThirdPartyItem;
};

/** A field of SyncItem: one for each kind that a source can push, and one for tombstones. */
type Kind = keyof SyncItem & ((typeof kinds)[SyncedName]['sync'] | 'tombstone');

/** The fields of an item in the order of decisions: each kind after the kinds that it can refer to, tombstones last. */
const fields: readonly Kind[] = [...recordNames.flatMap((name) => kinds[name].sync ?? []), 'tombstone'];

/** Kinds that other items of a call can name by a key at the source, apart from third parties. */
const nameOf: Partial<Record<Kind, string>> = { engagement: 'Engagement', audit: 'Audit' };

/** An item as read, before the look-up in the registry. */
export interface ReadItem {
  index: number;
  /** Null if the item has no kind, or more than one. */
  kind: Kind | null;
  /** The text by which other items of the call would name its record; for a third party see `party`. */
  knownAs: string | null;
  problems: readonly Problem[];
  /** Only for a third party. */
  party: ThirdPartyItem | null;
  plan: Plan | null;
}

/** The decision on an item. */
export interface Decided {
  /** Null if the item is rejected. */
  proposal: Proposal | null;
  problems: readonly Problem[];
}

/** Reads an item: its fields and its problems. Notes its references in the call. */
export function readItem(item: SyncItem, index: number, call: Call): ReadItem {
  const problems = new Problems(['input', 'items', index]);
  const present = fields.filter((kind) => item[kind] != null);
  const [kind, ...more] = present;
  if (kind === undefined || more.length > 0) {
    const actual = present.length === 0 ? 'none' : present.join(' and ');
    problems.add('INCONSISTENT', [], `must have exactly one of ${fields.join(', ')}; it has ${actual}`);
    return { index, kind: null, knownAs: null, problems: problems.found, party: null, plan: null };
  }
  const input = item[kind]!;
  const reader = new ItemReader(call, problems.at(kind));
  const read = (readers[kind] as (input: object, reader: ItemReader) => Plan | ThirdPartyItem)(input, reader);
  const [party, plan] = typeof read === 'function' ? [null, read] : [read, read.plan];
  return { index, kind, knownAs: knownAs(kind, input, call), problems: problems.found, party, plan };
}

function knownAs(kind: Kind, { externalId }: { externalId?: string | null }, { source }: Call): string | null {
  if (externalId == null || nameOf[kind] === undefined) return null;
  return `${nameOf[kind]} ${originText({ source, externalId })}`;
}

/**
 * Decides the items of a call one after another, each kind after the kinds that it can refer to, and stages accepted items.
 * Pure except for new keys.
 * @returns the decision on each item, in their order, and the staged records.
 */
export function planItems(items: readonly ReadItem[], begin: () => Staged): { decided: Decided[]; staged: Staged } {
  const decided = new Map<number, Decided>();
  for (const { index, kind, problems } of items) if (kind === null) decided.set(index, { proposal: null, problems });
  const staged = decideParties(ofKind(items, 'thirdParty') as PartyItem[], begin, decided);
  for (const kind of fields.slice(1)) {
    for (const item of ofKind(items, kind)) {
      const decision = decide(item, staged);
      if (decision.proposal === null && item.knownAs !== null) staged.lose(item.knownAs, item.index);
      decided.set(item.index, decision);
    }
  }
  return { decided: items.map(({ index }) => decided.get(index)!), staged };
}

type PartyItem = ReadItem & { party: ThirdPartyItem };

/**
 * Decides third parties. If one is rejected, all that name it as an owner are rejected too, even those before it. So it
 * starts again without the rejected ones until a round rejects none.
 */
function decideParties(items: readonly PartyItem[], begin: () => Staged, decided: Map<number, Decided>): Staged {
  for (;;) {
    const staged = begin();
    for (const [text, index] of lostWith(items, decided, staged)) staged.lose(text, index);
    const decisions = planParties(
      items.filter(({ index }) => !decided.has(index)),
      staged,
    );
    const rejections = decisions.filter(([, { proposal }]) => proposal === null);
    for (const [index, decision] of rejections.length > 0 ? rejections : decisions) decided.set(index, decision);
    if (rejections.length === 0) return staged;
  }
}

/**
 * Returns the references that only rejected items would have recorded, each with the index of such an item. It follows chains
 * of owners: an item that names a lost owner will be rejected, and its own references are lost too. Without this, a chain
 * would take one round of decisions per link.
 */
function lostWith(
  items: readonly PartyItem[],
  decided: ReadonlyMap<number, Decided>,
  { lookedUp: { partyKeys } }: Staged,
): Map<string, number> {
  const lost = new Map<string, number>();
  const rejected = items.filter(({ index }) => decided.has(index));
  if (rejected.length === 0) return lost;
  const undecided = items.filter(({ index }) => !decided.has(index));
  /** How many undecided items would record each reference. */
  const sources = new Map<string, number>();
  for (const text of undecided.flatMap(({ party }) => party.knownBy)) sources.set(text, (sources.get(text) ?? 0) + 1);
  const itemsByOwner = groupBy(
    undecided.flatMap((item) => item.party.ownedBy.map((text) => ({ text, item }))),
    ({ text }) => text,
  );
  const doomed = new Set<PartyItem>();
  // The loop itself adds to this list.
  for (const { index, party } of rejected) {
    for (const text of party.knownBy) {
      if (lost.has(text) || partyKeys.has(text) || (sources.get(text) ?? 0) > 0) continue;
      lost.set(text, index);
      for (const { item } of itemsByOwner.get(text) ?? []) {
        if (doomed.has(item)) continue;
        doomed.add(item);
        rejected.push(item);
        for (const reference of item.party.knownBy) sources.set(reference, sources.get(reference)! - 1);
      }
    }
  }
  return lost;
}

function planParties(items: readonly PartyItem[], staged: Staged): [number, Decided][] {
  const problemsOf = new Map<number, readonly Problem[]>();
  for (const item of items) {
    const problems = new Problems(['input', 'items', item.index, 'thirdParty'], [...item.problems]);
    item.party.announce(staged, problems);
    problemsOf.set(item.index, problems.found);
  }
  return items.map((item) => [item.index, decide({ ...item, problems: problemsOf.get(item.index)! }, staged)]);
}

function decide({ index, kind, problems: readProblems, plan }: ReadItem, staged: Staged): Decided {
  const problems = new Problems(['input', 'items', index, kind!], [...readProblems]);
  const proposal = plan!(staged, problems);
  if (proposal === null || !problems.none) return { proposal: null, problems: problems.found };
  proposal.save(staged);
  return { proposal, problems: [] };
}

const ofKind = (items: readonly ReadItem[], kind: Kind): ReadItem[] => items.filter((item) => item.kind === kind);
