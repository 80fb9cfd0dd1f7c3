import { connect } from '../db/client.ts';
import { startEmbedded } from '../db/embedded.ts';
import { migrate } from '../db/migrate.ts';
import { seedCatalogue } from './records/catalogue/repository.ts';
import { type Config, ConfigError } from './config.ts';
import { type Database, openDatabase } from './registry/database.ts';
import { operatorOf } from './registry/operator.ts';
import { ensureProcurementPolicy } from './procurement/seed-policy.ts';
import { ensureSecretKey, readSecretKeys, SecretBox } from './exchange/webhook/secrets.ts';
import type { Writer } from './registry/session.ts';

/** The Postgres of DATABASE_URL cannot be used; the message says why and what to do. */
export class DatabaseUnusable extends Error {}

/** Version 16, as Postgres counts. */
const OLDEST_VERSION = 160_000;

/** A migrated, seeded registry, and how to let go of it. */
export interface Booted {
  url: string;
  database: Database;
  /** Who acts where nobody asks. */
  operator: Writer;
  /** Whether Postgres is ours, started here. */
  embedded: boolean;
  close(): Promise<void>;
}

/**
 * Connects to DATABASE_URL, or starts the embedded Postgres; brings it to this version's schema,
 * catalogue and policy. `today` is our calendar day.
 * @throws ConfigError where the key beside the embedded one is none, EmbeddedPostgresError where the embedded one cannot run, DatabaseUnusable where that of DATABASE_URL cannot be
 * used, saying why.
 */
export async function boot(config: Config, today: string, log: (message: string) => void): Promise<Booted> {
  const embedded = config.DATABASE_URL === undefined ? await startEmbedded(config.ATTESTRY_DATA, { log }) : null;
  try {
    const url = config.DATABASE_URL ?? embedded!.url;
    await checkPostgres(url);
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

/** What encrypts secrets: the keys of the setting, else one that is kept beside the embedded database. */
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
      throw new DatabaseUnusable(`DATABASE_URL is a Postgres ${row!.text}; version 16 or later is needed.`);
    }
  } catch (error) {
    if (error instanceof DatabaseUnusable) throw error;
    const { code = '', message } = error as { code?: string; message: string };
    const { host, pathname } = new URL(url);
    throw new DatabaseUnusable(
      `DATABASE_URL (${host}${pathname}) cannot be used: ${message || code}. Check that Postgres runs there, that the database exists and that the user may connect to it.`,
      { cause: error },
    );
  } finally {
    await sql.end();
  }
}

/** With character type C, Postgres takes Chinese characters for punctuation, and no search finds a Chinese name. */
async function warnOfCharacterType(url: string, log: (message: string) => void): Promise<void> {
  const sql = connect(url, { max: 1, statementTimeoutMs: 5_000, name: 'attestry boot' });
  try {
    const [row] = await sql<{ found: boolean }[]>`select cardinality(show_trgm('检验')) > 0 as found`;
    if (!row!.found) {
      log('The database has a character type (LC_CTYPE) of C: names in Chinese cannot be searched. Use C.UTF-8.');
    }
  } finally {
    await sql.end();
  }
}
