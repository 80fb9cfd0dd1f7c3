import { randomBytes } from 'node:crypto';
import { connect, type Sql } from '../../db/client.ts';
import type { SecretBox } from './secret-box.ts';
import { WriteTurns } from './write-turns.ts';

/** The registry's Postgres. Readers and writers have separate pools, so neither waits for the other's connections. */
export interface Database {
  /** The connection string. The webhook queue opens its own connections with it. */
  readonly url: string;
  /** The pool for snapshots and key look-ups. */
  readonly read: Sql;
  /** The pool for write transactions. One at a time holds the registry's lock; the others queue for it. */
  readonly write: Sql;
  /** The turns of the write transactions. */
  readonly turns: WriteTurns;
  /** Signs page cursors; the same for all servers of a registry. */
  readonly cursorSecret: string;
  /** Encrypts stored secrets; null if the server has no encryption key. */
  readonly secrets: SecretBox | null;
  /** Closes all connections. Waits up to ten seconds for open transactions; broken connections close at once. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  /** Size of the read pool. */
  readConnections: number;
  /** Milliseconds after which Postgres cancels a read statement. */
  statementTimeoutMs: number;
  /** Encrypts stored secrets. Default: null, so no secrets can be stored. */
  secrets?: SecretBox | null;
  /** Receives the text of every statement sent. */
  onStatement?: (text: string) => void;
}

const WRITE_CONNECTIONS = 4;
const WRITE_TIMEOUT_MS = 60_000;

/** Connects to a migrated database, and creates the registry's own row on first use. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const read = connect(options.url, {
    max: options.readConnections,
    statementTimeoutMs: options.statementTimeoutMs,
    name: 'attestry read',
    onStatement: options.onStatement,
  });
  const write = connect(options.url, {
    max: WRITE_CONNECTIONS,
    statementTimeoutMs: WRITE_TIMEOUT_MS,
    name: 'attestry write',
    onStatement: options.onStatement,
  });
  await write`insert into registry (one, cursor_secret, created_at)
    values (true, ${randomBytes(32).toString('base64url')}, now()) on conflict do nothing`;
  const [registry] = await write<{ cursor_secret: string }[]>`select cursor_secret from registry`;
  return {
    url: options.url,
    read,
    write,
    turns: new WriteTurns(write, WRITE_TIMEOUT_MS),
    cursorSecret: registry!.cursor_secret,
    secrets: options.secrets ?? null,
    close: async () => {
      await Promise.all([read.end({ timeout: 10 }), write.end({ timeout: 10 })]);
    },
  };
}
