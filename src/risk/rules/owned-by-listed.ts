import type { Dossier, DossierOwner, DossierThirdParty, RecordRef } from '../engine/dossier.ts';
import { isConfirmed, type LookUps } from './standing-screenings.ts';

/** A party's place on lists, as far as known, worst first. NOT_SCREENED: its names were not compared with any list. */
const states = ['CONFIRMED', 'POSSIBLE', 'NOT_SCREENED', 'NONE'] as const;
export type ListedState = (typeof states)[number];

/** An owner that counts, and how the list is reached. */
export interface OwnerShare {
  /** Names of the owner, and of those above it up to the one that is on a list. */
  chain: string[];
  /** Its share of the party below it, or null if unknown. */
  percent: number | null;
  state: ListedState;
  /** The list with the match, or null if it was not screened. */
  list: string | null;
  evidence: RecordRef | null;
}

/** Which of a party's owners make it count as owned by listed parties. */
export interface OwnedByListed {
  state: ListedState;
  shares: OwnerShare[];
}

const HUNDRED_PERCENT = 100;
/** Shares written in tenths of a percent do not add up exactly in binary. */
const ROUNDING = 1e-9;

/** The place of one owner on lists, by its own names. */
type Direct = Pick<OwnerShare, 'state' | 'list' | 'evidence'>;
type OwnerRow = DossierThirdParty['owners'][number];
/** A party in the chain of owners: the assessed one, or an owner that is in the registry. */
type Party = Pick<DossierOwner, 'id' | 'owners' | 'screenings' | 'determinations'>;

/** The lists whose matches count, and those that say nothing about sanctions without a match. */
interface Lists {
  has: (list: string) => boolean;
  exclusionLists: readonly string[];
}

/**
 * Returns whether listed parties own a third party at a threshold or more: alone or together, directly or through parties
 * that they own at the threshold themselves. Such a party counts with its whole share (OFAC's 50 percent rule).
 */
export function ownedByListed(dossier: Dossier, lists: Lists, threshold: number, lookUps: LookUps): OwnedByListed {
  const { thirdParty, screenings, determinations, owners } = dossier;
  const root: Party = { id: thirdParty.id, owners: thirdParty.owners, screenings, determinations };
  const parties = [root, ...owners.filter(({ id }) => id !== root.id)];
  const byId = new Map<string | null, Party>(parties.map((party) => [party.id, party]));
  const legalNames = new Map<string | null, string>(owners.map(({ id, legalName }) => [id, legalName]));
  const ofParty = new Map<string | null, Direct>(
    parties.map((party) => [party.id, directState(party, null, lists, lookUps, party.id)]),
  );
  const directOf = (row: OwnerRow, below: Party): Direct =>
    ofParty.get(row.ownerId) ?? directState(below, row.name, lists, lookUps, null);

  for (const level of ['CONFIRMED', 'POSSIBLE', 'NOT_SCREENED'] as const) {
    const reached = reachedAt(level);
    if (!reached.has(root.id)) continue;
    const counting = root.owners.filter((row) => counts(row, root, level, reached));
    return { state: level, shares: counting.map((row) => shareOf(row, level, reached)).sort(byName) };
  }
  return { state: 'NONE', shares: [] };

  /** Whether an owner counts at a level: by its own names, or because those that count own enough of it. */
  function counts(row: OwnerRow, below: Party, level: ListedState, reached: ReadonlySet<string | null>): boolean {
    if (row.ownerId === root.id) return false;
    return isAtMost(directOf(row, below).state, level) || reached.has(row.ownerId);
  }

  /** Returns the parties that listed parties own at a level. Each addition is followed down to the parties that it owns. */
  function reachedAt(level: ListedState): ReadonlySet<string | null> {
    const reached = new Set<string | null>();
    const owned = new Map<string | null, Party[]>();
    for (const party of parties) {
      for (const { ownerId } of party.owners) owned.set(ownerId, [...(owned.get(ownerId) ?? []), party]);
    }
    const waiting = [...parties];
    for (let party = waiting.pop(); party !== undefined; party = waiting.pop()) {
      const below = party;
      if (reached.has(below.id)) continue;
      const counting = below.owners.filter((row) => counts(row, below, level, reached));
      if (!isEnough(below.owners, counting, level, threshold - ROUNDING)) continue;
      reached.add(below.id);
      waiting.push(...(owned.get(below.id) ?? []));
    }
    return reached;
  }

  /** Follows an owner up to the nearest one that is on a list itself. Of several that are as near, the worst, then the first by key. */
  function shareOf(row: OwnerRow, level: ListedState, reached: ReadonlySet<string | null>): OwnerShare {
    const followed = new Set<string>();
    const waiting = [{ at: row, below: root, names: [] as string[] }];
    for (;;) {
      const { at, below, names } = waiting.shift()!;
      const direct = directOf(at, below);
      const chain = [...names, legalNames.get(at.ownerId) ?? at.name ?? 'an owner'];
      if (isAtMost(direct.state, level)) return { chain, percent: row.percent, ...direct };
      // It counts because of its own owners, so it is in the registry.
      const owner = byId.get(at.ownerId)!;
      if (followed.has(owner.id)) continue;
      followed.add(owner.id);
      const above = owner.owners
        .filter((one) => counts(one, owner, level, reached))
        .map((one) => ({ at: one, below: owner, names: chain, place: states.indexOf(directOf(one, owner).state) }))
        .sort((a, b) => a.place - b.place || compare(keyOf(a.at), keyOf(b.at)));
      waiting.push(...above);
    }
  }
}

/** Returns the place on lists of a party's own names, or of those of an owner that is named. */
function directState(
  party: Party,
  ownerName: string | null,
  { has, exclusionLists }: Lists,
  lookUps: LookUps,
  thirdPartyId: string | null,
): Direct {
  const states = lookUps(party, ownerName);
  const matches = states.filter(({ list }) => has(list)).flatMap((state) => state.matches);
  const match = matches.find(isConfirmed) ?? matches[0];
  if (match) {
    const evidence = { record: 'Screening' as const, id: match.id };
    return { state: isConfirmed(match) ? 'CONFIRMED' : 'POSSIBLE', list: match.list, evidence };
  }
  if (states.some(({ list, compared }) => compared !== null && !exclusionLists.includes(list)))
    return { state: 'NONE', list: null, evidence: null };
  const evidence = thirdPartyId === null ? null : { record: 'ThirdParty' as const, id: thirdPartyId };
  return { state: 'NOT_SCREENED', list: null, evidence };
}

/** Whether owners reach a threshold together: confirmed ones with their known shares, others with the most that they can have. */
function isEnough(
  all: readonly OwnerRow[],
  counting: readonly OwnerRow[],
  level: ListedState,
  threshold: number,
): boolean {
  const sum = (rows: readonly OwnerRow[]) => rows.reduce((total, { percent }) => total + (percent ?? 0), 0);
  const least = sum(counting);
  if (least >= threshold) return true;
  if (level === 'CONFIRMED' || counting.every(({ percent }) => percent !== null)) return false;
  return least + Math.max(0, HUNDRED_PERCENT - sum(all)) >= threshold;
}

/** The order of a party's owners has no meaning. */
const byName = (a: OwnerShare, b: OwnerShare) => compare(JSON.stringify(a), JSON.stringify(b));
const keyOf = ({ name, ownerId }: OwnerRow) => ownerId ?? name ?? '';
const compare = (a: string, b: string) => (a < b ? -1 : 1);

const isAtMost = (state: ListedState, level: ListedState) => states.indexOf(state) <= states.indexOf(level);
