import type { Database } from '../../../registry/database.ts';
import { globalId } from '../../../registry/global-id.ts';
import { Snapshot } from '../../../registry/snapshot.ts';
import {
  findNamesakes,
  MAX_CANDIDATES,
  type Namesake,
  signText,
  type Unrecorded,
} from '../../../records/third-party/duplicates.ts';
import { signsOf } from '../../../registry/likeness.ts';
import type { ImportedRow } from './map.ts';

/** A third party that may be the same as that of a row: another row of the file, or one on record. */
export interface RowCandidate extends Pick<Namesake, 'by' | 'value'> {
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
    findNamesakes(
      snapshot,
      asked.map(({ party }) => party),
    ),
  );
  const inFile = new Map<string, ImportedRow[]>();
  for (const { row, party } of asked) {
    for (const sign of signsOf(party)) {
      const text = signText(sign);
      const others = inFile.get(text);
      if (others) others.push(row);
      else inFile.set(text, [row]);
    }
  }
  return new Map(
    asked.map(({ row, party }, index) => {
      const candidates: RowCandidate[] = [];
      for (const sign of signsOf(party)) {
        for (const other of inFile.get(signText(sign)) ?? []) {
          if (candidates.length === MAX_CANDIDATES) break;
          if (other === row || candidates.some((candidate) => candidate.row === other.number)) continue;
          candidates.push({ ...sign, row: other.number, id: null, name: other.name ?? '' });
        }
      }
      for (const { key, legalName, by, value } of onRecord[index] ?? []) {
        candidates.push({ by, value, row: null, id: globalId('ThirdParty', key), name: legalName });
      }
      return [row.number, candidates.slice(0, MAX_CANDIDATES)];
    }),
  );
}

function recognizable({ party }: ImportedRow): Unrecorded | null {
  const { legalName, tradingNames, domains, websiteUrl = null, identifiers } = party;
  return legalName === undefined ? null : { legalName, tradingNames, domains, websiteUrl, identifiers };
}
