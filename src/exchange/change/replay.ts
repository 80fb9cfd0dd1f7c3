import { sql } from 'drizzle-orm';
import type { Sql } from '../../../db/client.ts';
import { change } from '../../../db/tables/change.ts';
import { BEFORE_ALL_KEYS } from '../../registry/new-key.ts';
import { type RecordName, recordNames, records } from '../../registry/records.ts';
import { type Image, recordOf, saveRecords } from '../../registry/store.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import { SCHEMA_VERSION } from '../../registry/change-log.ts';

/** Images held in memory at once. */
const BATCH = 1_000;

/**
 * Rebuilds every record from its newest image in the log, atomically. The target database must be migrated, seeded with
 * the catalog and have no records. The log itself is not copied.
 * @returns the number of records.
 */
export async function replay(from: Snapshot, into: Sql, { batch = BATCH } = {}): Promise<number> {
  return await into.begin(async (connection) => {
    // An owner can be a third party of a later batch.
    await connection`set constraints all deferred`;
    let replayed = 0;
    for (const name of recordNames) {
      for await (const images of newestImages(from, name, batch)) {
        // Policies are in the target already, as the migrations made them.
        await saveRecords(
          connection,
          name,
          images.map((image) => ({ after: recordOf(name, image) })),
        );
        replayed += images.length;
      }
    }
    return replayed;
  });
}

/** Yields the newest image of each record of a kind, in batches. */
async function* newestImages(from: Snapshot, name: RecordName, batch: number): AsyncGenerator<Image[]> {
  for (let last = BEFORE_ALL_KEYS; ;) {
    const entries = await from.rows<{ key: string; image: Image; schemaVersion: number }>(sql`
      select distinct on (${change.recordId}) ${change.recordId} as key, ${change.image} as image, ${change.schemaVersion} as "schemaVersion"
      from ${change} where ${change.recordType} = ${records[name].recordType} and ${change.recordId} > ${last}
      order by ${change.recordId}, ${change.seq} desc limit ${batch}`);
    const newer = entries.find(({ schemaVersion }) => schemaVersion > SCHEMA_VERSION);
    if (newer) {
      throw new Error(`${name} ${newer.key} was written by a later version (schema ${newer.schemaVersion})`);
    }
    if (entries.length === 0) return;
    yield entries.map(({ image }) => image);
    last = entries.at(-1)!.key;
  }
}
