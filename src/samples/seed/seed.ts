import { setImmediate as turn } from 'node:timers/promises';
import { listEntries } from '../../records/catalogue/repository.ts';
import type { Database } from '../../registry/database.ts';
import { type RecordName, recordNames } from '../../registry/records.ts';
import { findThirdPartyKeys } from '../../records/third-party/repository.ts';
import type { NewRecord, Writing, Writer } from '../../registry/session.ts';
import { write, writeTogether } from '../../registry/write.ts';
import { SERIALS_PER_SEED } from './numbers.ts';
import { makeRecords, type SeededRecords } from './records.ts';
import { makeWorld, type World } from './world.ts';

/** The largest seed. Each seed has its own range of identifiers, and their number is limited. */
export const MAX_SEED = 90;

/** The most third parties of one seed; the numbers above are for our own facilities. */
export const MAX_THIRD_PARTIES = SERIALS_PER_SEED - 1_000;

/** The registry already has the records of a seed. */
export class SeededBefore extends Error {}

/** Options of a seed. */
export interface SeedOptions {
  /** 1 to MAX_THIRD_PARTIES. */
  thirdParties: number;
  /** 1 to MAX_SEED. The same seed makes the same records on the same day. */
  seed: number;
}

/** The number of records made of each kind, and the time it took. */
export interface Seeded {
  records: Partial<Record<RecordName, number>>;
  milliseconds: number;
}

/** Third parties in one write: enough to need few statements, few enough to need little memory. */
const BATCH = 500;

/**
 * Fills the registry with synthetic third parties and all their records, in one commit and with the change log, through the
 * same statements as every other write. `onProgress` gets the number of third parties done.
 * @throws SeededBefore if the registry already has the records of this seed.
 */
export async function seedRegistry(
  writer: Writer,
  { thirdParties, seed }: SeedOptions,
  onProgress: (done: number) => void = () => {},
): Promise<Seeded> {
  const started = performance.now();
  const made: Seeded['records'] = {};
  const save = (joint: Writer, records: Partial<SeededRecords>) =>
    write(joint, async (transaction) => {
      await Promise.all(recordNames.map((name) => create(transaction, name, records, made)));
      return {};
    });
  await writeTogether(writer, async (joint) => {
    const world = await prepare(joint, seed);
    await save(joint, { Principal: world.people, Facility: world.facilities, Attestor: world.attestors });
    const makeBatch = (from: number) => makeRecords(world, from, Math.min(from + BATCH - 1, thirdParties));
    let batch = makeBatch(1);
    for (let from = 1; from <= thirdParties; from += BATCH) {
      const saving = save(joint, batch);
      // Send the statements before making the next batch, so that Postgres works meanwhile.
      await turn();
      batch = makeBatch(from + BATCH);
      await saving;
      // Plans made for empty tables would scan full tables for each foreign key.
      if (from === 1) await joint.joint!.connection`analyze`;
      onProgress(Math.min(from + BATCH - 1, thirdParties));
    }
  });
  await vacuum(writer.database);
  return { records: made, milliseconds: performance.now() - started };
}

async function create(
  transaction: Writing,
  name: RecordName,
  records: Partial<SeededRecords>,
  made: Seeded['records'],
): Promise<void> {
  const created = (records as Partial<Record<RecordName, NewRecord<typeof name>[]>>)[name] ?? [];
  if (created.length === 0) return;
  made[name] = (made[name] ?? 0) + created.length;
  await transaction.create(name, created);
}

/** Returns what the third parties share. Throws SeededBefore if they exist already. */
async function prepare(joint: Writer, seed: number): Promise<World> {
  let world: World;
  await write(joint, async (transaction) => {
    const [controls, clauseTypes, certificationTypes] = await Promise.all([
      listEntries(transaction, 'controls'),
      listEntries(transaction, 'clause-types'),
      listEntries(transaction, 'certification-types'),
    ]);
    world = makeWorld(seed, joint.today, { controls, clauseTypes, certificationTypes });
    const [existing] = await findThirdPartyKeys(transaction, [{ source: world.source, externalId: 'TP-1' }]);
    if (existing)
      throw new SeededBefore(`The registry already has the third parties of seed ${seed}. Nothing was written.`);
    return {};
  });
  return world!;
}

/** Does the work of autovacuum at once: it would otherwise run minutes later and disturb measurements. */
async function vacuum({ write: pool }: Database): Promise<void> {
  const connection = await pool.reserve();
  try {
    await connection`set statement_timeout = 0`;
    await connection`vacuum analyze`;
    await connection`reset statement_timeout`;
  } finally {
    connection.release();
  }
}
