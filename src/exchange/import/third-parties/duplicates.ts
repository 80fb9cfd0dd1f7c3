import type { Database } from '../../../registry/database.ts';
import { globalId } from '../../../registry/global-id.ts';
import { Snapshot } from '../../../registry/snapshot.ts';
import {
  findLikelyDuplicates,
  type Likeness,
  likenessesOf,
  likenessText,
  MOST_CANDIDATES,
  type Recognizable,
} from '../../../records/third-party/likely-duplicates.ts';
import type { ImportedRow } from './map.ts';

/** A third party that may be the same as that of a row: another row of the file, or one on record. */
export interface RowCandidate extends Likeness {
  /** The row of the file, or null. */
  row: number | null;
  /** The global id of the one on record, or null. */
  id: string | null;
  name: string;
}

/** Returns the candidates of each row by its number: other rows of the file, and third parties on record before the import. */
export async function findCandidates(
  database: Database,
  rows: readonly ImportedRow[],
): Promise<ReadonlyMap<number, RowCandidate[]>> {
  const asked = rows.flatMap((row) => {
    const party = recognizable(row);
    return party === null || row.problems.length > 0 ? [] : [{ row, party }];
  });
  const onRecord = await Snapshot.of(database.read, (snapshot) =>
    findLikelyDuplicates(
      snapshot,
      asked.map(({ party }) => party),
    ),
  );
  const inFile = new Map<string, ImportedRow[]>();
  for (const { row, party } of asked) {
    for (const likeness of likenessesOf(party)) {
      const text = likenessText(likeness);
      const others = inFile.get(text);
      if (others) others.push(row);
      else inFile.set(text, [row]);
    }
  }
  return new Map(
    asked.map(({ row, party }, index) => {
      const candidates: RowCandidate[] = [];
      for (const likeness of likenessesOf(party)) {
        for (const other of inFile.get(likenessText(likeness)) ?? []) {
          if (candidates.length === MOST_CANDIDATES) break;
          if (other === row || candidates.some((candidate) => candidate.row === other.number)) continue;
          candidates.push({ ...likeness, row: other.number, id: null, name: other.name ?? '' });
        }
      }
      for (const { key, legalName, by, value } of onRecord[index] ?? []) {
        candidates.push({ by, value, row: null, id: globalId('ThirdParty', key), name: legalName });
      }
      return [row.number, candidates.slice(0, MOST_CANDIDATES)];
    }),
  );
}

function recognizable({ party }: ImportedRow): Recognizable | null {
  const { legalName, tradingNames, domains, websiteUrl = null, identifiers } = party;
  return legalName === undefined ? null : { legalName, tradingNames, domains, websiteUrl, identifiers };
}
