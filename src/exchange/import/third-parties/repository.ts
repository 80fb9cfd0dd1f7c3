import { sql } from 'drizzle-orm';
import { anyOf } from '../../../../db/query.ts';
import { certification } from '../../../../db/tables/certification.ts';
import { thirdParty } from '../../../../db/tables/third-party.ts';
import type { Database } from '../../../registry/database.ts';
import type { RecordName, WholeRecord } from '../../../registry/records.ts';
import { type Image, imagesOf, recordOf } from '../../../registry/store.ts';
import { Snapshot } from '../../../registry/snapshot.ts';
import { findThirdPartyKeys, type Reference, referenceText } from '../../../records/third-party/repository.ts';
import type { ImportedRow } from './map.ts';

/** The records that some rows are about, at one instant. */
export interface OnRecord {
  /** Keys of third parties by their references. */
  keys: ReadonlyMap<string, string>;
  parties: ReadonlyMap<string, WholeRecord<'ThirdParty'>>;
  /** Certifications of the source, by their key there. */
  certifications: ReadonlyMap<string, WholeRecord<'Certification'>>;
  /** Legal names of recorded third parties, in lower case. */
  legalNames: ReadonlySet<string>;
}

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
    const externalIds = rows.flatMap(({ certifications }) => certifications.map(({ externalId }) => externalId));
    const certificationKeys = await snapshot.rows<{ id: string }>(
      sql`select id from ${certification} where source = ${source} and external_id = ${anyOf(externalIds)}`,
    );
    const names = rows.flatMap(({ party }) => party.legalName?.toLowerCase() ?? []);
    const [parties, certifications, takenNames] = await Promise.all([
      findWhole(snapshot, 'ThirdParty', [...new Set(keysOnRecord.map(({ key }) => key))]),
      findWhole(
        snapshot,
        'Certification',
        certificationKeys.map(({ id }) => id),
      ),
      snapshot.rows<{ name: string }>(
        sql`select lower(legal_name) as name from ${thirdParty} where lower(legal_name) = ${anyOf(names)}`,
      ),
    ]);
    return {
      keys: new Map(keysOnRecord.map(({ reference, key }) => [referenceText(reference), key])),
      parties: new Map(parties.map((party) => [party.id, party])),
      certifications: new Map(certifications.map((each) => [each.externalId!, each])),
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

async function findWhole<N extends RecordName>(
  snapshot: Snapshot,
  name: N,
  keys: readonly string[],
): Promise<WholeRecord<N>[]> {
  const images = await snapshot.rows<{ image: Image }>(imagesOf(name, keys));
  return images.map(({ image }) => recordOf(name, image));
}
