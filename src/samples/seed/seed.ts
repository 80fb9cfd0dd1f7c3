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

/** Largest seed number: each has a range of identifiers of its own. */
export const MAX_SEED = 90;

/** Most third parties of one seed number; above are the identifiers of our own facilities. */
export const MAX_THIRD_PARTIES = SERIALS_PER_SEED - 1_000;

/** The registry holds what this seed number makes; the message says what to do. */
export class SeededBefore extends Error {}

/** How much is to be made, and from which number. */
export interface SeedOptions {
  /** 1 to MAX_THIRD_PARTIES. */
  thirdParties: number;
  /** 1 to MAX_SEED. The same number makes the same records on the same day. */
  seed: number;
}

/** What was made: how many records of each kind, and how long it took. */
export interface Seeded {
  records: Partial<Record<RecordName, number>>;
  milliseconds: number;
}

/** Third parties written at a time: enough that statements are few, little enough that memory does not grow. */
const BATCH = 500;

/**
 * Fills the registry with synthetic third parties and all their records, change log included: one commit, through the
 * same statements as every other write. `say` hears how many third parties are done.
 * @throws SeededBefore where the registry holds records of this seed number.
 */
export async function seedRegistry(
  writer: Writer,
  { thirdParties, seed }: SeedOptions,
  say: (done: number) => void = () => {},
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
      // The statements leave before the next batch is made, so that Postgres and we work at the same time.
      await turn();
      batch = makeBatch(from + BATCH);
      await saving;
      // Plans made for empty tables would read the whole of full ones to check each foreign key.
      if (from === 1) await joint.joint!.connection`analyze`;
      say(Math.min(from + BATCH - 1, thirdParties));
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

/** What the third parties share; refuses to make them a second time. */
async function prepare(joint: Writer, seed: number): Promise<World> {
  let world: World;
  await write(joint, async (transaction) => {
    const [controls, clauseTypes, certificationTypes] = await Promise.all([
      listEntries(transaction, 'controls'),
      listEntries(transaction, 'clause-types'),
      listEntries(transaction, 'certification-types'),
    ]);
    world = makeWorld(seed, joint.today, { controls, clauseTypes, certificationTypes });
    const [held] = await findThirdPartyKeys(transaction, [{ source: world.source, externalId: 'TP-1' }]);
    if (held) throw new SeededBefore(`The registry holds the third parties of seed number ${seed} already.`);
    return {};
  });
  return world!;
}

/** What autovacuum would do minutes later, while somebody measures: statistics, visibility, search entries in place. */
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
