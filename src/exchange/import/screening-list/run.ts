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
import { type NamedParty, partiesByName } from '../names-on-record.ts';
import { type Reported, reasonsOf } from '../report.ts';
import { ABOVE_FIELD } from '../../sync/apply.ts';
import { syncItems } from '../sync-items.ts';
import type { ListEntry } from './entries.ts';
import { ListedNames } from './match.ts';

/** Third parties that are screened together. */
const BATCH = 500;
/** Most items of one sync. */
const MAX_ITEMS = 1_000;
/** Most possible matches recorded per third party and list. A name with more is too common to be useful. */
const MAX_MATCHES = 10;

/** Longest matched name in a screening, in characters. */
const MAX_NAME = 300;

interface Settings {
  dryRun: boolean;
  /** The edition of the lists. */
  edition: string;
  /** The score from which a name is a possible match, 0–1. */
  threshold: number;
}

type NewScreening = NonNullable<SyncItem['screening']>;

/** A screening to record and the notes of its report. */
interface PlannedScreening {
  party: NamedParty;
  screening: NewScreening & { externalId: string; list: string; outcome: 'CLEAR' | 'POSSIBLE_MATCH' };
  /** Describes the match. Empty if the outcome is CLEAR. */
  notes: string[];
}

/**
 * Screens every third party that is not retired against the lists of a file. Records CLEAR, or a POSSIBLE_MATCH for each
 * entry with a similar name. A program never confirms a match. Skips third parties that were already screened against this
 * edition under the same names.
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

function screen(
  party: NamedParty,
  list: string,
  names: ListedNames,
  { edition, threshold }: Settings,
  screenedOn: string,
): PlannedScreening[] {
  const partyNames = [party.legalName, ...party.tradingNames];
  // The names are part of the key, so a renamed third party is screened again, even against the same edition.
  const namesDigest = createHash('sha256').update(JSON.stringify(partyNames)).digest('hex').slice(0, 12);
  const key = `${edition} ${list} ${party.id.replaceAll('-', '')} ${namesDigest}`;
  const common = { thirdParty: { id: globalId('ThirdParty', party.id) }, list, listVersion: edition, screenedOn };
  const matches = names.matchesOf(partyNames, threshold);
  if (matches.length === 0) {
    return [{ party, screening: { ...common, externalId: key, outcome: 'CLEAR' }, notes: [] }];
  }
  const omitted = matches.length - MAX_MATCHES;
  return matches.slice(0, MAX_MATCHES).map(({ entry, matchedName, score }, index) => ({
    party,
    screening: {
      ...common,
      externalId: `${key} ${entry.key}`,
      outcome: 'POSSIBLE_MATCH',
      matchedName: matchedName.slice(0, MAX_NAME),
      score,
    },
    notes: [
      `similar to "${matchedName}" (${entry.key}), score ${score}`,
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
