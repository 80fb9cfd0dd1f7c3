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
import { findRecords, saveRecords } from './store.ts';

/**
 * The whole registry has one writer at a time. So the log's order is commit order, a feed that reads it forward loses
 * nothing, and no two writes interleave. Readers never wait for it.
 */
const REGISTRY_LOCK = 7_238_502;

/**
 * Does the work under the registry's lock, logs every record touched, commits. What the work throws leaves no trace.
 * With an idempotency key a repeat answers what the first call answered.
 * @throws Rejected where the work found problems.
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
 * Lets several commands hold or fall together: those given the joint writer share one transaction, one instant and one
 * commit, each with entries of its own in the log. Where one of them fails nothing of any of them is kept, even if the
 * work goes on to find what else is wrong. With `keep: false` all is done and checked as ever, and then undone.
 * @returns what the work returned, and how many entries of records the log gained, or would have.
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

/** Thrown to roll back a write that went well. */
class Undone extends Error {
  readonly result: object;

  constructor(result: object) {
    super('undone');
    this.result = result;
  }
}

/** The only place that opens a write transaction. What the work changes and what follows from it commit together. */
async function begin<T extends object>(writer: Writer, work: (open: OpenWrite) => Promise<T>): Promise<T> {
  const done = await writer.database.write.begin(async (connection) => {
    await connection`select pg_advisory_xact_lock(${REGISTRY_LOCK})`;
    const open = { connection, ...(await timesOfWrite(connection, writer)), changes: 0, concerned: new Set<string>() };
    const result = await work(open);
    await recomputeDerived(new Transaction(open, writer), [...open.concerned]);
    return { result };
  });
  return done.result;
}

/** Does under the registry's lock what follows from records, though none of them changes; commits. */
export async function derive<T>(writer: Writer, work: (at: Writing) => Promise<T>): Promise<T> {
  const { done } = await begin(writer, async (open) => ({ done: await work(new Transaction(open, writer)) }));
  return done;
}

/**
 * Finds anew what follows from the records of third parties as of the writer's today, though none of them changed.
 * @param choose finds their keys, under the lock.
 * @returns how many.
 */
export async function reassess(writer: Writer, choose: (at: Writing) => Promise<string[]>): Promise<number> {
  return await derive(writer, async (at) => await recomputeDerived(at, [...new Set(await choose(at))]));
}

async function perform<T extends object>(
  open: OpenWrite,
  writer: Writer,
  work: (transaction: Writing) => Promise<T>,
  idempotency: IdempotencyKey | null,
): Promise<T> {
  const { connection, recordedAt } = open;
  if (idempotency) {
    const known = await recallOutcome<T>(connection, writer.actor, idempotency);
    if (known) return known;
  }
  const transaction = new Transaction(open, writer);
  const outcome = await work(transaction);
  await transaction.log();
  if (idempotency) await rememberOutcome(connection, writer.actor, idempotency, outcome, recordedAt);
  return outcome;
}

/** The instant is never before the last write's, even where the machine's clock was set back: the log's times follow its order. */
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

/** One write under way. */
class Transaction implements Writing {
  readonly connection: postgres.TransactionSql;
  readonly writer: Writer;
  /** The instant of this write: on its records and in the log. */
  readonly recordedAt: string;
  /** The day as of which what follows from it is found. */
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

  /** Where those who read this registry get their connections. */
  get pool(): Sql {
    return this.writer.database.read;
  }

  /** Who writes, when, in which request, as its entries in the log say. */
  get authorship(): Authorship {
    const { actor, requestId } = this.writer;
    return { recordedAt: this.recordedAt, principalId: actor.principalId, requestId };
  }

  /** Runs one statement inside the write. */
  async rows<T extends object>(query: SQL): Promise<T[]> {
    return await rows<T>(this.connection, query);
  }

  /** Reads records whole, as this write sees them. */
  async find<N extends RecordName>(name: N, keys: readonly string[]): Promise<WholeRecord<N>[]> {
    return keys.length === 0 ? [] : await findRecords(this.connection, name, keys);
  }

  /** A key for a new record, or for a site of one. */
  newKey(of: RecordName | 'Site'): string {
    return this.writer.makeKey?.(of) ?? newKey();
  }

  /** Creates records at version 1; returns them in order. */
  async create<N extends RecordName>(name: N, created: readonly NewRecord<N>[]): Promise<WholeRecord<N>[]> {
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
    await this.#save(name, whole);
    return whole;
  }

  /**
   * Changes a record that was read in this write. Its version moves only if something in it did.
   * @returns whether anything changed.
   */
  async update<N extends RecordName>(
    name: N,
    before: WholeRecord<N>,
    changes: Partial<WholeRecord<N>>,
  ): Promise<boolean> {
    const after = { ...before, ...changes };
    if (isDeepStrictEqual(before, after)) return false;
    await this.#save(name, [{ ...after, version: before.version + 1, updatedAt: this.recordedAt }]);
    return true;
  }

  /** Saves records whole, however many in one go: new ones where there was none before, and of the others those that changed. */
  async put<N extends RecordName>(
    name: N,
    records: readonly { before: WholeRecord<N> | null; after: WholeRecord<N> }[],
  ): Promise<void> {
    const { recordedAt } = this;
    const changed = records.filter(({ before, after }) => !isDeepStrictEqual(before, after));
    await this.#save(
      name,
      changed.map(({ before, after }) =>
        before
          ? { ...after, version: before.version + 1, updatedAt: recordedAt }
          : { ...after, version: 1, createdAt: recordedAt, updatedAt: recordedAt },
      ),
    );
  }

  /**
   * Appends the after-image of every record touched since to the change log, and notes whom they concern. `write` calls it at
   * the end; who must know where the log then stands calls it before.
   */
  async log(): Promise<void> {
    for (const [name, keys] of this.#touched) {
      const about = await recordChanges(this.connection, name, [...keys], this.authorship);
      for (const key of about) this.#open.concerned.add(key);
      this.#open.changes += keys.size;
    }
    for (const key of await findDependents(this, this.#touched)) this.#open.concerned.add(key);
    this.#touched.clear();
  }

  async #save<N extends RecordName>(name: N, saved: readonly WholeRecord<N>[]): Promise<void> {
    if (saved.length === 0) return;
    await saveRecords(this.connection, name, saved);
    const touched = this.#touched.get(name) ?? new Set();
    for (const record of saved) touched.add(record.id);
    this.#touched.set(name, touched);
  }
}
