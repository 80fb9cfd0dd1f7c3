import { isDeepStrictEqual } from 'node:util';
import { type SQL, sql } from 'drizzle-orm';
import type postgres from 'postgres';
import type { Sql } from '../../db/client.ts';
import { rows } from '../../db/query.ts';
import { findDependents, recomputeDerived } from '../derived/recompute.ts';
import { assessmentDay } from './assessment-day.ts';
import { recordChanges } from './change-log.ts';
import { type IdempotencyKey, recallOutcome, rememberOutcome } from './idempotency.ts';
import { newKey } from './new-key.ts';
import type { RecordName, WholeRecord } from './records.ts';
import type { Authorship, NewRecord, OpenWrite, Writer, Writing, Written } from './session.ts';
import { findRecords, type Saved, saveRecords } from './store.ts';

/**
 * Runs the work under the registry's lock, logs every record it touched, and commits. If the work throws, nothing is
 * written. With an idempotency key, a repeat returns the result of the first call.
 * @throws Rejected if the work found problems.
 */
export async function write<T extends object = Written>(
  writer: Writer,
  work: (transaction: Writing) => Promise<T>,
  idempotency: IdempotencyKey | null = null,
): Promise<T> {
  if (!writer.joint) return await begin(writer, (open) => perform(open, writer, work, idempotency));
  try {
    return await perform(writer.joint, writer, work, idempotency);
  } catch (error) {
    writer.joint.failure ??= error;
    throw error;
  }
}

/**
 * Runs several commands as one write: commands that receive the joint writer share one transaction, instant and commit, and
 * each adds its own entries to the log. If one of them fails, all are rolled back, even if the work catches the error to
 * collect more problems. With `keep: false` everything is done and checked as usual, and then rolled back.
 * @returns the result of the work, and the number of record entries that it added to the log, or would have added.
 */
export async function writeTogether<T>(
  writer: Writer,
  work: (joint: Writer) => Promise<T>,
  { keep = true }: { keep?: boolean } = {},
): Promise<{ outcome: T; changes: number }> {
  if (writer.joint) throw new Error('a joint write cannot hold another');
  try {
    return await begin(writer, async (open) => {
      const outcome = await work({ ...writer, joint: open });
      if (open.failure !== undefined) throw open.failure as Error;
      const result = { outcome, changes: open.changes };
      if (!keep) throw new Undone(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Undone) return error.result as { outcome: T; changes: number };
    throw error;
  }
}

/** Thrown to roll back a write that succeeded. */
class Undone extends Error {
  readonly result: object;

  constructor(result: object) {
    super('undone');
    this.result = result;
  }
}

/** Opens a write transaction; nothing else does. The work's changes and the data derived from them commit together. */
async function begin<T extends object>(writer: Writer, work: (open: OpenWrite) => Promise<T>): Promise<T> {
  const { database, waitMs = null } = writer;
  return await database.turns.take(waitMs, async (connection) => {
    const times = await timesOfWrite(connection, writer);
    const open: OpenWrite = { connection, ...times, changes: 0, concerned: new Set(), logged: new Map() };
    const result = await work(open);
    const transaction = new Transaction(open, writer);
    await recomputeDerived(transaction, [...(await takeConcerned(transaction, open))]);
    return result;
  });
}

/** Returns the keys of the third parties that the records logged so far concern, and forgets these. */
export async function takeConcerned(transaction: Writing, { concerned, logged }: OpenWrite): Promise<Set<string>> {
  const keys = new Set([...concerned, ...(await findDependents(transaction, logged))]);
  concerned.clear();
  logged.clear();
  return keys;
}

/** Updates derived data under the registry's lock, without a change to any record, and commits. */
export async function derive<T>(writer: Writer, work: (transaction: Writing) => Promise<T>): Promise<T> {
  const { outcome } = await begin(writer, async (open) => ({ outcome: await work(new Transaction(open, writer)) }));
  return outcome;
}

/**
 * Recomputes the derived data of third parties for the writer's today, without a change to any record.
 * @param choose returns their keys; it runs under the lock.
 * @returns how many third parties were recomputed.
 */
export async function reassess(writer: Writer, choose: (transaction: Writing) => Promise<string[]>): Promise<number> {
  return await derive(
    writer,
    async (transaction) => await recomputeDerived(transaction, [...new Set(await choose(transaction))]),
  );
}

async function perform<T extends object>(
  open: OpenWrite,
  writer: Writer,
  work: (transaction: Writing) => Promise<T>,
  idempotency: IdempotencyKey | null,
): Promise<T> {
  const { connection, recordedAt } = open;
  if (idempotency) {
    const recalled = await recallOutcome<T>(connection, writer.actor, idempotency);
    if (recalled) return recalled;
  }
  const transaction = new Transaction(open, writer);
  const outcome = await work(transaction);
  await transaction.log();
  if (idempotency) await rememberOutcome(connection, writer.actor, idempotency, outcome, recordedAt);
  return outcome;
}

/**
 * Returns the instant and the assessment day of a write. The instant is never before the last write's, even if the clock was
 * set back: times in the log never decrease.
 */
async function timesOfWrite(
  connection: postgres.TransactionSql,
  { today }: Writer,
): Promise<{ recordedAt: string; assessedOn: string }> {
  const [row] = await rows<{ recordedAt: string; assessedOn: string }>(
    connection,
    sql`select greatest(
      date_trunc('milliseconds', clock_timestamp()),
      (select recorded_at from change order by seq desc limit 1)
    ) as "recordedAt",
    ${assessmentDay(today)}::text as "assessedOn"`,
  );
  return row!;
}

/** A write in progress; `Writing` describes its members. */
class Transaction implements Writing {
  readonly connection: postgres.TransactionSql;
  readonly writer: Writer;
  readonly recordedAt: string;
  readonly assessedOn: string;
  readonly #open: OpenWrite;
  readonly #touched = new Map<RecordName, Set<string>>();

  constructor(open: OpenWrite, writer: Writer) {
    this.#open = open;
    this.connection = open.connection;
    this.recordedAt = open.recordedAt;
    this.assessedOn = open.assessedOn;
    this.writer = writer;
  }

  /** The read pool, as for snapshots: caches per database use it as their key. */
  get pool(): Sql {
    return this.writer.database.read;
  }

  get authorship(): Authorship {
    const { actor, requestId } = this.writer;
    return { recordedAt: this.recordedAt, principalId: actor.principalId, requestId };
  }

  async rows<T extends object>(query: SQL): Promise<T[]> {
    return await rows<T>(this.connection, query);
  }

  async find<N extends RecordName>(name: N, keys: readonly string[]): Promise<WholeRecord<N>[]> {
    return keys.length === 0 ? [] : await findRecords(this.connection, name, keys);
  }

  newKey(name: RecordName | 'Site'): string {
    return this.writer.makeKey?.(name) ?? newKey();
  }

  async create<N extends RecordName, const Created extends readonly NewRecord<N>[]>(
    name: N,
    created: Created,
  ): Promise<{ [Index in keyof Created]: WholeRecord<N> }> {
    const whole = created.map(
      (record) =>
        ({
          ...record,
          id: record.id ?? this.newKey(name),
          version: 1,
          createdAt: this.recordedAt,
          updatedAt: this.recordedAt,
        }) as WholeRecord<N>,
    );
    await this.#save(
      name,
      whole.map((after) => ({ before: null, after })),
    );
    return whole as { [Index in keyof Created]: WholeRecord<N> };
  }

  async update<N extends RecordName>(
    name: N,
    before: WholeRecord<N>,
    changes: Partial<WholeRecord<N>>,
  ): Promise<boolean> {
    const after = { ...before, ...changes };
    if (isDeepStrictEqual(before, after)) return false;
    const saved = { ...after, version: before.version + 1, updatedAt: this.recordedAt };
    await this.#save(name, [{ before, after: saved }]);
    return true;
  }

  async put<N extends RecordName>(
    name: N,
    records: readonly { before: WholeRecord<N> | null; after: WholeRecord<N> }[],
  ): Promise<void> {
    const { recordedAt } = this;
    const changed = records.filter(({ before, after }) => !isDeepStrictEqual(before, after));
    await this.#save(
      name,
      changed.map(({ before, after }) => ({
        before,
        after: before
          ? { ...after, version: before.version + 1, updatedAt: recordedAt }
          : { ...after, version: 1, createdAt: recordedAt, updatedAt: recordedAt },
      })),
    );
  }

  /**
   * Logs the records touched since the last call, and notes the third parties concerned. A command that needs the end of the
   * log calls it before `write` does.
   */
  async log(): Promise<void> {
    for (const [name, keys] of this.#touched) {
      const thirdPartyKeys = await recordChanges(this.connection, name, [...keys], this.authorship);
      for (const key of thirdPartyKeys) this.#open.concerned.add(key);
      this.#open.changes += keys.size;
      addTo(this.#open.logged, name, keys);
    }
    this.#touched.clear();
  }

  async #save<N extends RecordName>(name: N, saved: readonly Saved<N>[]): Promise<void> {
    if (saved.length === 0) return;
    await saveRecords(this.connection, name, saved);
    addTo(
      this.#touched,
      name,
      saved.map(({ after }) => after.id),
    );
  }
}

function addTo(keysOf: Map<RecordName, Set<string>>, name: RecordName, keys: Iterable<string>): void {
  const all = keysOf.get(name) ?? new Set();
  for (const key of keys) all.add(key);
  keysOf.set(name, all);
}
