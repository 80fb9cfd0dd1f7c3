import { sql } from 'drizzle-orm';
import { anyOf } from '../../../../db/query.ts';
import { screening } from '../../../../db/tables/screening.ts';
import { groupBy } from '../../../registry/batch.ts';
import { mapYielding } from '../../../registry/event-loop.ts';
import { globalId } from '../../../registry/global-id.ts';
import type { Writer } from '../../../registry/session.ts';
import { Snapshot } from '../../../registry/snapshot.ts';
import { ABOVE_FIELD } from '../../sync/apply.ts';
import { type Reported, reasonsOf } from '../report.ts';
import { syncItems } from '../sync-items.ts';
import type { ListEntry } from './list-entry.ts';
import { ListedNames } from './match.ts';
import { type NamedParty, partiesToScreen } from './parties.ts';
import { type LookUp, type PlannedScreening, planScreenings, type ScreeningList } from './plan.ts';

/** Third parties that are screened together. */
const BATCH = 500;
/** Most items of one sync. */
const MAX_ITEMS = 1_000;

type Settings = Omit<LookUp, 'screenedOn'> & { dryRun: boolean };

/**
 * Screens third parties, and each named owner, against the lists of a file. Records a POSSIBLE_MATCH for each entry with a
 * similar name, else CLEAR, or NOT_COMPARED if no name could be compared. A program never confirms a match. Skips names that
 * were already screened against this edition in the same way.
 */
export async function* screenAll(
  writer: Writer,
  entries: readonly ListEntry[],
  { dryRun, ...settings }: Settings,
): AsyncGenerator<Reported> {
  const lookUp = { ...settings, screenedOn: writer.today };
  const lists = [...groupBy(entries, ({ list }) => list)].map(([code, listEntries]): ScreeningList => ({
    code,
    names: new ListedNames(listEntries),
  }));
  for await (const parties of partiesToScreen(writer.database, BATCH)) {
    const planOf = (party: NamedParty) => lists.flatMap((list) => planScreenings(party, list, lookUp));
    const planned = (await mapYielding(parties, planOf)).flat();
    const recordedKeys = await findRecorded(writer, planned);
    const isRecorded = ({ screening: { externalId } }: PlannedScreening) => recordedKeys.has(externalId);
    for (const unchanged of planned.filter(isRecorded)) yield reportedOf(unchanged, 'UNCHANGED');
    const fresh = planned.filter((each) => !isRecorded(each));
    yield* record(writer, fresh, dryRun);
  }
}

/** Records screenings and reports each. */
async function* record(writer: Writer, fresh: readonly PlannedScreening[], dryRun: boolean): AsyncGenerator<Reported> {
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
