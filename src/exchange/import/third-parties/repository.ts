import { sql } from 'drizzle-orm';
import { anyOf } from '../../../../db/query.ts';
import { thirdParty } from '../../../../db/tables/third-party.ts';
import type { Database } from '../../../registry/database.ts';
import { type RecordName, records, type WholeRecord } from '../../../registry/records.ts';
import { type Image, imagesOf, recordOf } from '../../../registry/store.ts';
import { Snapshot } from '../../../registry/snapshot.ts';
import { findThirdPartyKeys } from '../../../records/third-party/repository.ts';
import { type Reference, referenceText } from '../../../records/third-party/reference.ts';
import { type ImportedRecord, type ImportedRow, keyOfRecord } from './map.ts';

/** The records that some rows are about, at one instant. */
export interface OnRecord {
  /** Keys of third parties by their references. */
  keys: ReadonlyMap<string, string>;
  parties: ReadonlyMap<string, WholeRecord<'ThirdParty'>>;
  /** Records of the source, by `keyOfRecord`. */
  records: { [Name in SourcedName]: ReadonlyMap<string, WholeRecord<Name>> };
  /** Legal names of recorded third parties, in lower case. */
  legalNames: ReadonlySet<string>;
}

type SourcedName = ImportedRecord['record'];

/** Reads the records that rows may be about, with a fixed number of statements. */
export async function findOnRecord(
  database: Database,
  source: string,
  rows: readonly ImportedRow[],
): Promise<OnRecord> {
  const snapshot = new Snapshot(database.read);
  try {
    const references = rows.flatMap((row) => referencesOf(source, row));
    const keysOnRecord = await findThirdPartyKeys(snapshot, references);
    const names = rows.flatMap(({ party }) => party.legalName?.toLowerCase() ?? []);
    const [parties, certifications, engagements, contracts, takenNames] = await Promise.all([
      findWhole(snapshot, 'ThirdParty', [...new Set(keysOnRecord.map(({ key }) => key))]),
      findSourced(snapshot, 'Certification', source, rows),
      findSourced(snapshot, 'Engagement', source, rows),
      findSourced(snapshot, 'Contract', source, rows),
      snapshot.rows<{ name: string }>(
        sql`select lower(legal_name) as name from ${thirdParty} where lower(legal_name) = ${anyOf(names)}`,
      ),
    ]);
    return {
      keys: new Map(keysOnRecord.map(({ reference, key }) => [referenceText(reference), key])),
      parties: new Map(parties.map((party) => [party.id, party])),
      records: { Certification: certifications, Engagement: engagements, Contract: contracts },
      legalNames: new Set(takenNames.map(({ name }) => name)),
    };
  } finally {
    await snapshot.close();
  }
}

/** Returns all references of a row to its third party, with its key at the source first. */
export function referencesOf(source: string, { externalId, party }: ImportedRow): Reference[] {
  return externalId === null ? [] : [{ source, externalId }, ...party.identifiers];
}

/** Returns the records of a kind that rows state, by `keyOfRecord`. */
async function findSourced<N extends SourcedName>(
  snapshot: Snapshot,
  name: N,
  source: string,
  rows: readonly ImportedRow[],
): Promise<Map<string, WholeRecord<N>>> {
  const stated = rows.flatMap(({ records: ofRow, absentBaa }) => [
    ...ofRow.filter(({ record }) => record === name).map(({ externalId }) => externalId),
    ...(name === 'Contract' && absentBaa !== null ? [absentBaa] : []),
  ]);
  if (stated.length === 0) return new Map();
  const { table } = records[name];
  const keys = await snapshot.rows<{ id: string }>(
    sql`select id from ${table} where source = ${source} and external_id = ${anyOf(stated)}`,
  );
  const whole = await findWhole(
    snapshot,
    name,
    keys.map(({ id }) => id),
  );
  return new Map(whole.map((each) => [keyOfRecord({ record: name, externalId: String(each.externalId) }), each]));
}

async function findWhole<N extends RecordName>(
  snapshot: Snapshot,
  name: N,
  keys: readonly string[],
): Promise<WholeRecord<N>[]> {
  const images = await snapshot.rows<{ image: Image }>(imagesOf(name, keys));
  return images.map(({ image }) => recordOf(name, image));
}
