import { createHash } from 'node:crypto';
import type { SyncItem } from '../../../generated/graphql.ts';
import { namesIn } from '../../../input/names/aliases.ts';
import { isComparable, NAMES_VERSION } from '../../../input/names/compared-name.ts';
import { stateIn } from '../../../input/us-state.ts';
import { globalId } from '../../../registry/global-id.ts';
import { type ListedNames, type Match, MATCHER_VERSION, type Whereabouts } from './match.ts';
import type { NamedParty } from './parties.ts';

/** Most possible matches recorded per third party and list. A name with more is too common to be useful. */
const MAX_MATCHES = 10;
/** Longest name in a screening, in characters. */
const MAX_NAME = 300;

/** How a look-up is made. */
export interface LookUp {
  /** The edition of the lists. */
  edition: string;
  /** The day on which the edition was published, or null if unknown. */
  publishedOn: string | null;
  /** The score from which a name is a possible match, 0–1. */
  threshold: number;
  /** Whether the lists have their alternative names. */
  aliasesIncluded: boolean;
  /** The day of the look-up. */
  screenedOn: string;
}

/** A list, by our code. */
export interface ScreeningList {
  code: string;
  names: ListedNames;
}

type NewScreening = NonNullable<SyncItem['screening']>;

/** A screening to record and the notes of its report. */
export interface PlannedScreening {
  party: NamedParty;
  screening: NewScreening & { externalId: string; list: string; outcome: 'CLEAR' | 'POSSIBLE_MATCH' | 'NOT_COMPARED' };
  /** Describes the match, or why no name was compared. Empty if the outcome is CLEAR. */
  notes: string[];
}

/** The names that one screening is about: those of a third party, or that of an owner. */
interface Subject {
  /** Null: the third party itself. */
  ownerName: string | null;
  names: readonly string[];
  whereabouts: Whereabouts;
}

/** Plans the screenings of a third party, and of each owner that is not a third party of the registry, against a list. */
export function planScreenings(party: NamedParty, list: ScreeningList, lookUp: LookUp): PlannedScreening[] {
  return subjectsOf(party).flatMap((subject) => planSubject(party, subject, list, lookUp));
}

function subjectsOf({ legalName, tradingNames, ownerNames, identifiers, addresses }: NamedParty): Subject[] {
  // A state is known if an address of a site ends with it.
  const states = new Set(addresses.flatMap((address) => stateIn(address) ?? []));
  const itself = { ownerName: null, names: [legalName, ...tradingNames].flatMap(namesIn) };
  const nowhere = { identifiers: [], states: new Set<string>() };
  return [
    { ...itself, whereabouts: { identifiers, states } },
    ...ownerNames.map((ownerName) => ({ ownerName, names: namesIn(ownerName), whereabouts: nowhere })),
  ];
}

function planSubject(
  party: NamedParty,
  subject: Subject,
  { code, names }: ScreeningList,
  lookUp: LookUp,
): PlannedScreening[] {
  const { ownerName } = subject;
  const { edition, publishedOn, threshold, aliasesIncluded, screenedOn } = lookUp;
  const key = `${edition} ${code} ${party.id.replaceAll('-', '')} ${digestOf(subject, lookUp)}`;
  const about = {
    thirdParty: { id: globalId('ThirdParty', party.id) },
    list: code,
    listVersion: edition,
    listPublishedOn: publishedOn,
    ...{ screenedOn, ownerName, threshold, aliasesIncluded },
  };
  const matches = names.matchesOf(subject.names, threshold, subject.whereabouts);
  if (matches.length > 0) {
    const omitted = matches.length - MAX_MATCHES;
    return matches.slice(0, MAX_MATCHES).map((match, index) => ({
      party,
      screening: {
        ...about,
        ...fieldsOf(match),
        externalId: `${key} ${match.entry.key}`,
        comparedNames: [...subject.names],
      },
      notes: [
        ...(ownerName === null ? [] : [`owner "${ownerName}"`]),
        wordsOf(match),
        ...(index === 0 && omitted > 0 ? [`${omitted} less similar matches were not recorded`] : []),
      ],
    }));
  }
  const comparedNames = subject.names.filter(isComparable);
  const outcome = comparedNames.length > 0 ? ('CLEAR' as const) : ('NOT_COMPARED' as const);
  const whose = ownerName === null ? 'no name' : `no name of its owner "${ownerName}"`;
  const notes = outcome === 'CLEAR' ? [] : [`${whose} is in Latin letters: record its Latin name as a trading name`];
  return [{ party, screening: { ...about, externalId: key, outcome, comparedNames }, notes }];
}

/** Everything on which the outcome depends is part of the key: a renamed third party is screened again by the same edition. */
function digestOf({ ownerName, names, whereabouts }: Subject, { threshold, aliasesIncluded }: LookUp): string {
  const { identifiers, states } = whereabouts;
  const how = [ownerName, names, identifiers, [...states].sort(), threshold, aliasesIncluded];
  const versions = [NAMES_VERSION, MATCHER_VERSION];
  return createHash('sha256')
    .update(JSON.stringify([how, versions]))
    .digest('hex')
    .slice(0, 12);
}

const fieldsOf = ({ matchedName, method, comparedAs, matchedAs, score }: Match) => ({
  outcome: 'POSSIBLE_MATCH' as const,
  matchedName: matchedName.slice(0, MAX_NAME),
  method,
  comparedAs: comparedAs.slice(0, MAX_NAME),
  matchedAs: matchedAs.slice(0, MAX_NAME),
  score,
});

function wordsOf({ entry, matchedName, comparedAs, matchedAs, score }: Match): string {
  const place = entry.state == null ? '' : ` in ${entry.state}`;
  return `similar to "${matchedName}" (${entry.key})${place}, score ${score}: "${comparedAs}", "${matchedAs}"`;
}
