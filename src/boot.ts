import { resolve } from 'node:path';
import { connect } from '../db/client.ts';
import { EmbeddedPostgresError, hasEmbedded, startEmbedded } from '../db/embedded.ts';
import { isMigrated, migrate } from '../db/migrate.ts';
import { seedCatalogue } from './records/catalogue/repository.ts';
import { type Config, ConfigError } from './config.ts';
import { type Database, openDatabase } from './registry/database.ts';
import { operatorOf } from './registry/operator.ts';
import { ensureLikeness } from './records/third-party/duplicates.ts';
import { ensureProcurementPolicy } from './procurement/seed-policy.ts';
import { ensureSecretKey, readSecretKeys, SecretBox } from './registry/secret-box.ts';
import type { Writer } from './registry/session.ts';

/** The Postgres of DATABASE_URL cannot be used; the message says why and what to do. */
export class DatabaseUnusable extends Error {}

/** A setting or the state of the registry forbids the start; the message says which and what to do. */
export class RefusedToStart extends Error {}

/** There is no registry, and the caller may not make one; the message says where we looked. */
export class NoRegistry extends Error {}

/** Postgres 16, in the form of `server_version_num`. */
const OLDEST_VERSION = 160_000;

/** A migrated, seeded registry. */
export interface Booted {
  url: string;
  database: Database;
  /** The actor of writes that no client asks for. */
  operator: Writer;
  /** Whether boot started the Postgres itself. */
  embedded: boolean;
  close(): Promise<void>;
}

/**
 * Connects to DATABASE_URL, or starts the embedded Postgres; applies this version's schema,
 * catalogue and policy. `today` is our calendar day. Makes a registry if there is none, unless `mayMake` is false.
 * @throws ConfigError if `secrets.key` is not a key.
 * @throws DatabaseUnusable if DATABASE_URL cannot be used.
 * @throws EmbeddedPostgresError if the embedded Postgres cannot run.
 * @throws NoRegistry if there is none and `mayMake` is false; nothing was written.
 */
export async function boot(
  config: Config,
  today: string,
  log: (message: string) => void,
  { mayMake = true } = {},
): Promise<Booted> {
  if (!mayMake && config.DATABASE_URL === undefined && !(await hasEmbedded(config.ATTESTRY_DATA))) {
    throw noRegistry(config);
  }
  const embedded = config.DATABASE_URL === undefined ? await startEmbedded(config.ATTESTRY_DATA, { log }) : null;
  try {
    const url = config.DATABASE_URL ?? embedded!.url;
    await checkPostgres(url);
    if (!mayMake && !(await isMigrated(url))) throw noRegistry(config);
    await migrate(url);
    await warnOfCharacterType(url, log);
    const database = await openDatabase({
      url,
      readConnections: config.READ_CONNECTIONS,
      statementTimeoutMs: config.STATEMENT_TIMEOUT_MS,
      secrets: await secretsOf(config, embedded !== null),
    });
    await seedCatalogue(database.write);
    const operator = await operatorOf(database, today);
    await ensureProcurementPolicy(operator);
    await ensureLikeness(operator);
    return {
      url,
      database,
      operator,
      embedded: embedded !== null,
      close: async () => {
        await database.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** Whether the message of an error is all that the person who started the process needs; otherwise it has a stack to show. */
export function isForOperator(error: unknown): error is Error {
  return [ConfigError, DatabaseUnusable, EmbeddedPostgresError, NoRegistry, RefusedToStart].some(
    (kind) => error instanceof kind,
  );
}

function noRegistry({ DATABASE_URL, ATTESTRY_DATA }: Config): NoRegistry {
  if (DATABASE_URL === undefined) {
    return new NoRegistry(
      `There is no registry in ${resolve(ATTESTRY_DATA)}. Set ATTESTRY_DATA or DATABASE_URL to yours, or make one: npm start`,
    );
  }
  return new NoRegistry(
    `There is no registry in the database of DATABASE_URL (${placeOf(DATABASE_URL)}). Set DATABASE_URL to yours, or make one: npm start`,
  );
}

/** Returns the host and the database of a URL, without its password. */
export function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** Returns what encrypts secrets: the keys of SECRETS_KEY, or the one kept beside the embedded database. */
async function secretsOf({ SECRETS_KEY, ATTESTRY_DATA }: Config, isEmbedded: boolean): Promise<SecretBox | null> {
  if (SECRETS_KEY !== undefined) return new SecretBox(readSecretKeys(SECRETS_KEY)!);
  if (!isEmbedded) return null;
  try {
    return new SecretBox(await ensureSecretKey(ATTESTRY_DATA));
  } catch (error) {
    throw error instanceof RangeError ? new ConfigError(error.message) : error;
  }
}

async function checkPostgres(url: string): Promise<void> {
  const sql = connect(url, { max: 1, statementTimeoutMs: 5_000, name: 'attestry boot' });
  try {
    const [row] = await sql<{ number: number; text: string }[]>`
      select current_setting('server_version_num')::int as number, current_setting('server_version') as text`;
    if (row!.number < OLDEST_VERSION) {
      throw new DatabaseUnusable(`DATABASE_URL is Postgres ${row!.text}. Attestry needs Postgres 16 or later.`);
    }
  } catch (error) {
    if (error instanceof DatabaseUnusable) throw error;
    const { code = '', message } = error as { code?: string; message: string };
    throw new DatabaseUnusable(
      `DATABASE_URL (${placeOf(url)}) cannot be used: ${message || code}. Check that Postgres runs there, that the database exists and that the user may connect to it.`,
      { cause: error },
    );
  } finally {
    await sql.end();
  }
}

/** With character type C, pg_trgm drops Chinese characters, and no search finds a Chinese name. */
async function warnOfCharacterType(url: string, log: (message: string) => void): Promise<void> {
  const sql = connect(url, { max: 1, statementTimeoutMs: 5_000, name: 'attestry boot' });
  try {
    const [row] = await sql<{ found: boolean }[]>`select cardinality(show_trgm('检验')) > 0 as found`;
    if (!row!.found) {
      log('The database has the character type (LC_CTYPE) C, so searches find no Chinese names. Use C.UTF-8.');
    }
  } finally {
    await sql.end();
  }
}
