import type { SQL } from 'drizzle-orm';
import type postgres from 'postgres';
import type { Sql } from '../../db/client.ts';
import type { Planning } from '../../db/query.ts';
import type { Actor } from './access.ts';
import type { Database } from './database.ts';
import type { RecordName, WholeRecord } from './records.ts';

/** One instant of the registry to read from. Implemented by `Snapshot`, and by `Transaction` while it writes. */
export interface Reading {
  /** The read pool of its database; it identifies the database. */
  readonly pool: Sql;
  /** Runs one statement at this instant. */
  rows<T extends object>(query: SQL, planning?: Planning): Promise<T[]>;
}

/** One write in progress, under the registry's lock. Implemented by `Transaction`. */
export interface Writing extends Reading {
  readonly connection: postgres.TransactionSql;
  readonly writer: Writer;
  /** The instant of this write, on its records and in the log. */
  readonly recordedAt: string;
  /** The day for which derived data is recomputed, YYYY-MM-DD. */
  readonly assessedOn: string;
  /** The author, instant and request that its log entries state. */
  readonly authorship: Authorship;
  /** Reads whole records as this write sees them. */
  find<N extends RecordName>(name: N, keys: readonly string[]): Promise<WholeRecord<N>[]>;
  /** Returns a key for a new record or a new site. */
  newKey(name: RecordName | 'Site'): string;
  /** Creates records at version 1 and returns them in order. */
  create<N extends RecordName, const Created extends readonly NewRecord<N>[]>(
    name: N,
    created: Created,
  ): Promise<{ [Index in keyof Created]: WholeRecord<N> }>;
  /**
   * Changes a record that was read in this write. The version increases only if a field changed.
   * @returns whether a field changed.
   */
  update<N extends RecordName>(name: N, before: WholeRecord<N>, changes: Partial<WholeRecord<N>>): Promise<boolean>;
  /** Saves any number of whole records in one go: new ones (`before` is null), and those that changed. */
  put<N extends RecordName>(
    name: N,
    records: readonly { before: WholeRecord<N> | null; after: WholeRecord<N> }[],
  ): Promise<void>;
  /** Appends the after-image of every record touched so far to the change log. `write` calls it at the end. */
  log(): Promise<void>;
}

/** The principal, instant and request of a write. */
export interface Authorship {
  recordedAt: string;
  principalId: string;
  requestId: string | null;
}

/** The author of a write, and the calendar day for which it writes. */
export interface Writer {
  database: Database;
  actor: Actor;
  requestId: string;
  /** Today in the configured time zone, YYYY-MM-DD. */
  today: string;
  /** The time zone of the operator's calendar, in which the days of instants are read. Default: UTC. */
  timeZone?: string;
  /** Milliseconds that it waits for its turn to write. Default: as long as it takes, for work without a waiting client. */
  waitMs?: number;
  /** Set by `writeTogether`: commands join this write instead of beginning their own. */
  joint?: OpenWrite;
  /** Supplies the keys of new records and sites. Default: a fresh UUID each. */
  makeKey?: (name: RecordName | 'Site') => string;
}

/** An open write transaction, shared by the commands that take part in it. */
export interface OpenWrite {
  readonly connection: postgres.TransactionSql;
  /** The instant of everything written in it. */
  readonly recordedAt: string;
  /** The day for which derived data is recomputed, YYYY-MM-DD. */
  readonly assessedOn: string;
  /** The number of record entries it has added to the log. */
  changes: number;
  /** Keys of the third parties that its records are about. Their derived data is recomputed once, before the commit. */
  readonly concerned: Set<string>;
  /** Keys of the records that it logged, by kind. Third parties that depend on them are concerned too. */
  readonly logged: Map<RecordName, Set<string>>;
  /** The error of the first command that failed. */
  failure?: unknown;
}

/** A record before it has a version and times. */
export type NewRecord<N extends RecordName> = Omit<WholeRecord<N>, 'id' | 'version' | 'createdAt' | 'updatedAt'> & {
  id?: string;
};

/** A command's result: the key of its record. Stored for idempotent repeats. */
export interface Written {
  key: string;
}
