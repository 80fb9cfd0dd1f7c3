import { randomBytes } from 'node:crypto';
import { connect, type Sql } from '../../db/client.ts';
import type { SecretBox } from './secret-box.ts';

/** The registry's Postgres as the server uses it: readers and writers never wait for each other's connections. */
export interface Database {
  /** Where it is: for the queue, which has connections of its own. */
  readonly url: string;
  /** Snapshots and key look-ups. */
  readonly read: Sql;
  /** Write transactions: one at a time holds the registry's lock, the others queue for it. */
  readonly write: Sql;
  /** Signs page cursors; the same for all servers of a registry. */
  readonly cursorSecret: string;
  /** Encrypts secrets that are kept; null where the server has no key to do so. */
  readonly secrets: SecretBox | null;
  /** Closes all connections, after the transactions under way: at most ten seconds, and at once where they broke. */
  close(): Promise<void>;
}

/** How the server connects. */
export interface DatabaseOptions {
  url: string;
  /** Most connections for reading. */
  readConnections: number;
  /** Milliseconds after which Postgres ends a reading statement. */
  statementTimeoutMs: number;
  /** What encrypts secrets that are kept; by default nothing does. */
  secrets?: SecretBox | null;
  /** Told the text of every statement sent. */
  onStatement?: (text: string) => void;
}

const WRITE_CONNECTIONS = 4;
const WRITE_TIMEOUT_MS = 60_000;

/** Connects to a migrated database. */
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
    cursorSecret: registry!.cursor_secret,
    secrets: options.secrets ?? null,
    close: async () => {
      await Promise.all([read.end({ timeout: 10 }), write.end({ timeout: 10 })]);
    },
  };
}
