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
 * Rebuilds every record as the log last saw it, in a database that is migrated, seeded with the catalogue and empty of
 * records. All of it or nothing; the log itself is not copied.
 * @returns how many records there are.
 */
export async function replay(from: Snapshot, into: Sql, { batch = BATCH } = {}): Promise<number> {
  return await into.begin(async (connection) => {
    // An owner can be a third party of a later batch.
    await connection`set constraints all deferred`;
    let replayed = 0;
    for (const name of recordNames) {
      for await (const images of newestImages(from, name, batch)) {
        await saveRecords(
          connection,
          name,
          images.map((image) => recordOf(name, image)),
        );
        replayed += images.length;
      }
    }
    return replayed;
  });
}

/** The newest image of each record of a kind, in batches. */
async function* newestImages(from: Snapshot, name: RecordName, batch: number): AsyncGenerator<Image[]> {
  for (let last = BEFORE_ALL_KEYS; ;) {
    const found = await from.rows<{ key: string; image: Image; schemaVersion: number }>(sql`
      select distinct on (${change.recordId}) ${change.recordId} as key, ${change.image} as image, ${change.schemaVersion} as "schemaVersion"
      from ${change} where ${change.recordType} = ${records[name].recordType} and ${change.recordId} > ${last}
      order by ${change.recordId}, ${change.seq} desc limit ${batch}`);
    const strange = found.find(({ schemaVersion }) => schemaVersion > SCHEMA_VERSION);
    if (strange)
      throw new Error(`${name} ${strange.key} was written by a later version (schema ${strange.schemaVersion})`);
    if (found.length === 0) return;
    yield found.map(({ image }) => image);
    last = found.at(-1)!.key;
  }
}
