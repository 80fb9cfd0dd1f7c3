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
const MOST_ITEMS = 1_000;
/** Most possible matches of one third party on one list that are recorded: who has more has a name like everybody's. */
const MOST_MATCHES = 10;

/** Longest name of a match that a screening keeps, in characters. */
const MOST_NAME = 300;

interface Settings {
  dryRun: boolean;
  /** Which edition of the lists this is. */
  edition: string;
  /** From which likeness on a name is a possible match, 0–1. */
  threshold: number;
}

type NewScreening = NonNullable<SyncItem['screening']>;

/** A screening that is to be recorded, and what is told of it. */
interface Found {
  party: NamedParty;
  screening: NewScreening & { externalId: string; list: string; outcome: 'CLEAR' | 'POSSIBLE_MATCH' };
  /** What it is a match of; none where it is clear. */
  notes: string[];
}

/**
 * Screens every third party that is not retired against the lists that a file holds: CLEAR, or POSSIBLE_MATCH for each entry
 * with a name like one of its own. A program never confirms a match. What was screened against this edition under the same
 * names is left alone.
 */
export async function* screenAll(
  writer: Writer,
  entries: readonly ListEntry[],
  settings: Settings,
): AsyncGenerator<Reported> {
  const lists = [...groupBy(entries, ({ list }) => list)].map(([list, some]) => [list, new ListedNames(some)] as const);
  for await (const page of partiesByName(writer.database, BATCH)) {
    const parties = page.filter(({ isRetired }) => !isRetired);
    const screenParty = (party: NamedParty) =>
      lists.flatMap(([list, names]) => screen(party, list, names, settings, writer.today));
    const found = (await mapYielding(parties, screenParty)).flat();
    const known = await findKnown(writer, found);
    const isKnown = ({ screening: { externalId } }: Found) => known.has(externalId);
    for (const one of found.filter(isKnown)) yield reportedOf(one, 'UNCHANGED');
    yield* record(
      writer,
      found.filter((one) => !isKnown(one)),
      settings,
    );
  }
}

/** Records screenings, and tells what each found. */
async function* record(writer: Writer, fresh: readonly Found[], { dryRun }: Settings): AsyncGenerator<Reported> {
  for (let start = 0; start < fresh.length; start += MOST_ITEMS) {
    const some = fresh.slice(start, start + MOST_ITEMS);
    const items = some.map(({ screening: one }) => ({ screening: one }));
    const outcomes = await syncItems(writer, items, { dryRun });
    for (const [index, { record: made, problems }] of outcomes.entries()) {
      const one = some[index]!;
      if (problems.length > 0) yield { ...reportedOf(one, 'REJECTED'), reasons: reasonsOf(problems, ABOVE_FIELD) };
      else {
        const ids = made && !dryRun ? [globalId(made.name, made.key)] : [];
        yield { ...reportedOf(one, one.screening.outcome), ids };
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
): Found[] {
  const all = [party.legalName, ...party.tradingNames];
  // Under other names it is screened anew, against the same edition too.
  const called = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 12);
  const key = `${edition} ${list} ${party.id.replaceAll('-', '')} ${called}`;
  const about = { thirdParty: { id: globalId('ThirdParty', party.id) }, list, listVersion: edition, screenedOn };
  const matches = names.matchesOf(all, threshold);
  if (matches.length === 0) {
    return [{ party, screening: { ...about, externalId: key, outcome: 'CLEAR' }, notes: [] }];
  }
  const left = matches.length - MOST_MATCHES;
  return matches.slice(0, MOST_MATCHES).map(({ entry, matchedName, score }, index) => ({
    party,
    screening: {
      ...about,
      externalId: `${key} ${entry.key}`,
      outcome: 'POSSIBLE_MATCH',
      matchedName: matchedName.slice(0, MOST_NAME),
      score,
    },
    notes: [
      `similar to "${matchedName}" (${entry.key}), score ${score}`,
      ...(index === 0 && left > 0 ? [`${left} less similar matches were not recorded`] : []),
    ],
  }));
}

/** Keys of screenings that are recorded already. */
async function findKnown({ database, actor }: Writer, found: readonly Found[]): Promise<Set<string>> {
  const keys = found.map(({ screening: { externalId } }) => externalId);
  const rows = await Snapshot.of(database.read, (snapshot) =>
    snapshot.rows<{ key: string }>(
      sql`select external_id as key from ${screening} where source = ${actor.source} and external_id = ${anyOf(keys)}`,
    ),
  );
  return new Set(rows.map(({ key }) => key));
}

function reportedOf({ party, screening: { list }, notes }: Found, outcome: string): Reported {
  return { row: null, line: null, name: `${party.legalName}, ${list}`, outcome, ids: [], notes, reasons: [] };
}
