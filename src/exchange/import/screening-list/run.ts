import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { anyOf } from '../../../../db/query.ts';
import { screening } from '../../../../db/tables/screening.ts';
import { groupBy } from '../../../registry/batch.ts';
import type { SyncItem } from '../../../generated/graphql.ts';
import { globalId } from '../../../registry/global-id.ts';
import { Snapshot } from '../../../registry/snapshot.ts';
import { mapYielding } from '../../../registry/event-loop.ts';
import type { Writer } from '../../../registry/session.ts';
import { type NamedParty, partiesByName } from './parties.ts';
import { type Reported, reasonsOf } from '../report.ts';
import { ABOVE_FIELD } from '../../sync/apply.ts';
import { syncItems } from '../sync-items.ts';
import type { ListEntry } from './entries.ts';
import { ListedNames, type Whereabouts } from './match.ts';
import { stateIn } from '../../../input/us-state.ts';
import { namesIn } from '../../../input/names/aliases.ts';
import { isComparable } from '../../../input/names/compared-name.ts';

/** Third parties that are screened together. */
const BATCH = 500;
/** Most items of one sync. */
const MAX_ITEMS = 1_000;
/** Most possible matches recorded per third party and list. A name with more is too common to be useful. */
const MAX_MATCHES = 10;

/** The version of the comparison of names. With a new one, third parties are screened again, even against the same edition. */
const COMPARISON = 2;

/** Longest matched name in a screening, in characters. */
const MAX_NAME = 300;

interface Settings {
  dryRun: boolean;
  /** The edition of the lists. */
  edition: string;
  /** The day on which the edition was published, or null if unknown. */
  publishedOn: string | null;
  /** The score from which a name is a possible match, 0–1. */
  threshold: number;
  /** Whether the lists have their alternative names. */
  aliasesIncluded: boolean;
}

type NewScreening = NonNullable<SyncItem['screening']>;

/** A screening to record and the notes of its report. */
interface PlannedScreening {
  party: NamedParty;
  screening: NewScreening & { externalId: string; list: string; outcome: 'CLEAR' | 'POSSIBLE_MATCH' | 'NOT_COMPARED' };
  /** Describes the match, or why no name was compared. Empty if the outcome is CLEAR. */
  notes: string[];
}

/**
 * Screens every third party that is not retired, and each named owner, against the lists of a file. Records a POSSIBLE_MATCH
 * for each entry with a similar name, else CLEAR, or NOT_COMPARED if no name could be compared. A program never confirms a
 * match. Skips names that were already screened against this edition in the same way.
 */
export async function* screenAll(
  writer: Writer,
  entries: readonly ListEntry[],
  settings: Settings,
): AsyncGenerator<Reported> {
  const lists = [...groupBy(entries, ({ list }) => list)].map(
    ([list, listEntries]) => [list, new ListedNames(listEntries)] as const,
  );
  for await (const page of partiesByName(writer.database, BATCH)) {
    const parties = page.filter(({ isRetired }) => !isRetired);
    const screenParty = (party: NamedParty) =>
      lists.flatMap(([list, names]) => screen(party, list, names, settings, writer.today));
    const planned = (await mapYielding(parties, screenParty)).flat();
    const recordedKeys = await findRecorded(writer, planned);
    const isRecorded = ({ screening: { externalId } }: PlannedScreening) => recordedKeys.has(externalId);
    for (const unchanged of planned.filter(isRecorded)) yield reportedOf(unchanged, 'UNCHANGED');
    const fresh = planned.filter((each) => !isRecorded(each));
    yield* record(writer, fresh, settings);
  }
}

/** Records screenings and reports each. */
async function* record(
  writer: Writer,
  fresh: readonly PlannedScreening[],
  { dryRun }: Settings,
): AsyncGenerator<Reported> {
  for (let start = 0; start < fresh.length; start += MAX_ITEMS) {
    const batch = fresh.slice(start, start + MAX_ITEMS);
    const items = batch.map((planned) => ({ screening: planned.screening }));
    const outcomes = await syncItems(writer, items, { dryRun });
    for (const [index, { record: created, problems }] of outcomes.entries()) {
      const planned = batch[index]!;
      if (problems.length > 0) {
        yield { ...reportedOf(planned, 'REJECTED'), reasons: reasonsOf(problems, ABOVE_FIELD) };
      } else {
        const ids = created && !dryRun ? [globalId(created.name, created.key)] : [];
        yield { ...reportedOf(planned, planned.screening.outcome), ids };
      }
    }
  }
}

/** Returns the identifiers and states of a third party. A state is known if an address of a site ends with it. */
const whereaboutsOf = ({ identifiers, addresses }: NamedParty): Whereabouts => ({
  identifiers,
  states: new Set(addresses.flatMap((address) => stateIn(address) ?? [])),
});

/** Screens the names of a third party, and each name of an owner that is not a third party of the registry. */
function screen(
  party: NamedParty,
  list: string,
  names: ListedNames,
  settings: Settings,
  screenedOn: string,
): PlannedScreening[] {
  const ownNames = [party.legalName, ...party.tradingNames].flatMap(namesIn);
  return [
    ...screenNames(party, null, ownNames, list, names, settings, screenedOn, whereaboutsOf(party)),
    ...party.ownerNames.flatMap((owner) =>
      screenNames(party, owner, namesIn(owner), list, names, settings, screenedOn),
    ),
  ];
}

function screenNames(
  party: NamedParty,
  ownerName: string | null,
  subjectNames: readonly string[],
  list: string,
  names: ListedNames,
  { edition, publishedOn, threshold, aliasesIncluded }: Settings,
  screenedOn: string,
  whereabouts?: Whereabouts,
): PlannedScreening[] {
  // How the names were compared is part of the key: a renamed third party is screened again, even against the same edition.
  const how = [ownerName, subjectNames, whereabouts?.identifiers ?? [], threshold, aliasesIncluded, COMPARISON];
  const digest = createHash('sha256').update(JSON.stringify(how)).digest('hex').slice(0, 12);
  const key = `${edition} ${list} ${party.id.replaceAll('-', '')} ${digest}`;
  const comparable = subjectNames.filter(isComparable);
  const common = {
    thirdParty: { id: globalId('ThirdParty', party.id) },
    list,
    listVersion: edition,
    listPublishedOn: publishedOn,
    screenedOn,
    ownerName,
    threshold,
    aliasesIncluded,
  };
  const matches = names.matchesOf(subjectNames, threshold, whereabouts);
  if (matches.length === 0 && comparable.length === 0) {
    const who = ownerName === null ? 'no name' : `no name of its owner "${ownerName}"`;
    const notes = [`${who} is in Latin letters: record its Latin name as a trading name`];
    return [{ party, screening: { ...common, externalId: key, outcome: 'NOT_COMPARED', comparedNames: [] }, notes }];
  }
  if (matches.length === 0) {
    const screening = { ...common, externalId: key, outcome: 'CLEAR' as const, comparedNames: comparable };
    return [{ party, screening, notes: [] }];
  }
  const omitted = matches.length - MAX_MATCHES;
  return matches.slice(0, MAX_MATCHES).map((match, index) => ({
    party,
    screening: {
      ...common,
      externalId: `${key} ${match.entry.key}`,
      outcome: 'POSSIBLE_MATCH',
      comparedNames: [...subjectNames],
      matchedName: match.matchedName.slice(0, MAX_NAME),
      method: match.method,
      comparedAs: match.comparedAs.slice(0, MAX_NAME),
      matchedAs: match.matchedAs.slice(0, MAX_NAME),
      score: match.score,
    },
    notes: [
      ...(ownerName === null ? [] : [`owner "${ownerName}"`]),
      `similar to "${match.matchedName}" (${match.entry.key})${match.entry.state == null ? '' : ` in ${match.entry.state}`}, score ${match.score}: "${match.comparedAs}", "${match.matchedAs}"`,
      ...(index === 0 && omitted > 0 ? [`${omitted} less similar matches were not recorded`] : []),
    ],
  }));
}

/** Returns the keys of screenings that are already recorded. */
async function findRecorded({ database, actor }: Writer, planned: readonly PlannedScreening[]): Promise<Set<string>> {
  const keys = planned.map(({ screening: { externalId } }) => externalId);
  const rows = await Snapshot.of(database.read, (snapshot) =>
    snapshot.rows<{ key: string }>(
      sql`select external_id as key from ${screening} where source = ${actor.source} and external_id = ${anyOf(keys)}`,
    ),
  );
  return new Set(rows.map(({ key }) => key));
}

function reportedOf({ party, screening: { list }, notes }: PlannedScreening, outcome: string): Reported {
  return { row: null, line: null, name: `${party.legalName}, ${list}`, outcome, ids: [], notes, reasons: [] };
}
