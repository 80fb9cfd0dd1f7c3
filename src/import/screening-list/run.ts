import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { groupBy } from '../../batch.ts';
import { anyOf } from '../../../db/query.ts';
import { screening } from '../../../db/tables/screening.ts';
import type { SyncItem } from '../../generated/graphql.ts';
import { globalId } from '../../record/global-id.ts';
import { Snapshot } from '../../snapshot.ts';
import { inTurns } from '../../turns.ts';
import type { Writer } from '../../write.ts';
import { type NamedParty, partiesByName } from '../names-on-record.ts';
import { type Reported, reasonsOf } from '../report.ts';
import { syncItems } from '../sync-items.ts';
import type { ListEntry } from './entries.ts';
import { ListedNames } from './match.ts';

/** Third parties that are screened together. */
const BATCH = 500;
/** Most items of one sync. */
const MOST_ITEMS = 1_000;
/** Most possible matches of one third party on one list that are recorded: who has more has a name like everybody's. */
const MOST_MATCHES = 10;

interface Settings {
  dryRun: boolean;
  /** Which edition of the lists this is. */
  edition: string;
  /** From which likeness on a name is a possible match, 0–1. */
  threshold: number;
}

/** A screening that is to be recorded, and what is told of it. */
interface Found {
  party: NamedParty;
  list: string;
  item: { screening: NonNullable<SyncItem['screening']> };
  /** What it is a match of; null: clear. */
  note: string | null;
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
  const byList = groupBy(entries, ({ list }) => list);
  const lists = [...byList].map(([list, ofList]) => [list, new ListedNames(ofList)] as const);
  for await (const page of partiesByName(writer.database, BATCH)) {
    const parties = page.filter(({ isRetired }) => !isRetired);
    const found = (
      await inTurns(parties, (party) =>
        lists.flatMap(([list, names]) => screen(party, list, names, settings, writer.today)),
      )
    ).flat();
    const known = await findKnown(writer, found);
    for (const one of found.filter(({ item }) => known.has(item.screening.externalId!)))
      yield reportedOf(one, 'UNCHANGED');
    const fresh = found.filter(({ item }) => !known.has(item.screening.externalId!));
    for (let start = 0; start < fresh.length; start += MOST_ITEMS) {
      const some = fresh.slice(start, start + MOST_ITEMS);
      const outcomes = await syncItems(
        writer,
        some.map(({ item }) => item),
        settings,
      );
      for (const [index, { outcome, record, problems }] of outcomes.entries()) {
        const one = some[index]!;
        if (outcome === 'REJECTED') yield { ...reportedOf(one, 'REJECTED'), reasons: reasonsOf(problems, 4) };
        else {
          const ids = record && !settings.dryRun ? [globalId(record.name, record.key)] : [];
          yield { ...reportedOf(one, one.item.screening.outcome!), ids };
        }
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
  const of = { thirdParty: { id: globalId('ThirdParty', party.id) }, list, listVersion: edition, screenedOn };
  const matches = names.matchesOf(all, threshold);
  if (matches.length === 0) {
    return [{ party, list, note: null, item: { screening: { ...of, externalId: key, outcome: 'CLEAR' } } }];
  }
  return matches.slice(0, MOST_MATCHES).map(({ entry, matchedName, score }, index) => {
    const more =
      index === 0 && matches.length > MOST_MATCHES
        ? `; ${matches.length - MOST_MATCHES} less like ones not recorded`
        : '';
    const externalId = `${key} ${entry.key}`;
    return {
      party,
      list,
      note: `like "${matchedName}" (${entry.key}), ${score}${more}`,
      item: {
        screening: {
          ...of,
          externalId,
          outcome: 'POSSIBLE_MATCH' as const,
          matchedName: matchedName.slice(0, 300),
          score,
        },
      },
    };
  });
}

/** Keys of screenings that are recorded already. */
async function findKnown({ database, actor }: Writer, found: readonly Found[]): Promise<Set<string>> {
  const keys = found.map(({ item }) => item.screening.externalId!);
  const rows = await Snapshot.of(database.read, (snapshot) =>
    snapshot.rows<{ key: string }>(
      sql`select external_id as key from ${screening} where source = ${actor.source} and external_id = ${anyOf(keys)}`,
    ),
  );
  return new Set(rows.map(({ key }) => key));
}

function reportedOf({ party, list, note }: Found, outcome: string): Reported {
  const about = { row: null, line: null, name: `${party.legalName}, ${list}`, outcome, reasons: [] };
  return { ...about, ids: [], notes: note === null ? [] : [note] };
}
