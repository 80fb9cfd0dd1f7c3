import type { Dossier, DossierOwner, DossierScreening } from '../engine/dossier.ts';
import { determinationInForce } from './answer.ts';

/** A party that was screened: its screenings and our determinations about them. */
type Screened = Pick<Dossier, 'screenings' | 'determinations'> | Pick<DossierOwner, 'screenings' | 'determinations'>;

/** The look-ups of one party's names on one list. */
export interface ListState {
  list: string;
  /** Matches that were neither taken back nor dismissed, confirmed ones first. */
  matches: DossierScreening[];
  /** The newest look-up, whatever its outcome. */
  newest: DossierScreening;
  /** The newest look-up that compared a name. Null if no name could be compared. */
  compared: DossierScreening | null;
}

/**
 * Returns the look-ups of a party's names on each list, up to a day. `ownerName` selects the screenings of a named owner; null
 * selects those of the party's own names.
 */
export function listStates(party: Screened, ownerName: string | null, asOf: string): ListState[] {
  const byList = new Map<string, DossierScreening[]>();
  for (const screening of party.screenings) {
    const isRevoked = screening.revokedOn !== null && screening.revokedOn <= asOf;
    if (screening.ownerName !== ownerName || screening.screenedOn > asOf || isRevoked) continue;
    const known = byList.get(screening.list);
    if (known) known.push(screening);
    else byList.set(screening.list, [screening]);
  }
  const isDismissed = dismissals(party, asOf);
  return [...byList]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([list, screenings]) => {
      const matches = screenings.filter(
        (screening) =>
          isMatch(screening) && !isDismissed(screening) && !screenings.some((later) => takesBack(later, screening)),
      );
      return {
        list,
        matches: matches.sort(worstFirst),
        newest: newestOf(screenings)!,
        compared: newestOf(screenings.filter(({ outcome }) => outcome !== 'NOT_COMPARED')),
      };
    });
}

/** Returns the look-ups of a party's names on a day, as `listStates` does. */
export type LookUps = (party: Screened, ownerName: string | null) => ListState[];

/** Returns `listStates` of a day. It reads the look-ups of each name once. */
export function lookUpsOn(asOf: string): LookUps {
  const known = new Map<readonly DossierScreening[], Map<string | null, ListState[]>>();
  return (party, ownerName) => {
    let ofParty = known.get(party.screenings);
    if (!ofParty) known.set(party.screenings, (ofParty = new Map<string | null, ListState[]>()));
    let states = ofParty.get(ownerName);
    if (!states) ofParty.set(ownerName, (states = listStates(party, ownerName, asOf)));
    return states;
  };
}

export const isConfirmed = ({ outcome }: Pick<DossierScreening, 'outcome'>) => outcome === 'CONFIRMED_MATCH';

const isMatch = ({ outcome }: DossierScreening) => outcome === 'POSSIBLE_MATCH' || outcome === 'CONFIRMED_MATCH';

/** Confirmed ones first, then the newest. The order in which they were read has no meaning. */
const worstFirst = (a: DossierScreening, b: DossierScreening) =>
  Number(isConfirmed(b)) - Number(isConfirmed(a)) || (isNewer(a, b) ? -1 : 1);

const isNewer = (a: DossierScreening, b: DossierScreening) =>
  a.screenedOn > b.screenedOn || (a.screenedOn === b.screenedOn && a.id > b.id);

const newestOf = (screenings: readonly DossierScreening[]): DossierScreening | null =>
  screenings.reduce<DossierScreening | null>(
    (newest, screening) => (newest === null || isNewer(screening, newest) ? screening : newest),
    null,
  );

/**
 * Whether a later look-up on the same list takes back a match. A person's does. An integration takes back only its own
 * reports, and only with a look-up that is at least as thorough: with the list's other names too, at the same threshold or a
 * lower one, and in an edition that is known to be the same or newer. A look-up that compared nothing takes nothing back.
 */
function takesBack(later: DossierScreening, match: DossierScreening): boolean {
  if (later.screenedOn <= match.screenedOn || later.outcome === 'NOT_COMPARED') return false;
  if (later.source === null) return true;
  if (later.source !== match.source) return false;
  return (
    isAtLeast(later.aliasesIncluded, match.aliasesIncluded, (its, that) => its || !that) &&
    isAtLeast(later.threshold, match.threshold, (its, that) => its <= that) &&
    isAtLeast(later.listPublishedOn, match.listPublishedOn, (its, that) => its >= that) &&
    // A comparison by a program states its threshold. Without a known edition, its list may be an older one.
    (later.threshold === null || later.listPublishedOn !== null)
  );
}

/** Compares how two look-ups were made. The comparison succeeds if the match does not state it, and fails if only the match does. */
function isAtLeast<T>(later: T | null, match: T | null, compare: (later: T, match: T) => boolean): boolean {
  return match === null || (later !== null && compare(later, match));
}

/** Returns whether a match is dismissed on a day. A dismissal is for the name on the list, in every edition. */
function dismissals({ screenings, determinations }: Screened, asOf: string): (match: DossierScreening) => boolean {
  const dismissed = new Set(
    determinations
      .filter(
        (determination) => determination.kind === 'SCREENING_DISMISSED' && determinationInForce(determination, asOf),
      )
      .map(({ subject }) => subject),
  );
  const names = new Set(screenings.filter(({ id }) => dismissed.has(id)).map(nameOnList));
  return (match) =>
    !isConfirmed(match) && (dismissed.has(match.id) || (match.matchedName !== null && names.has(nameOnList(match))));
}

const nameOnList = ({ list, ownerName, matchedName }: DossierScreening) =>
  JSON.stringify([list, ownerName, matchedName]);
