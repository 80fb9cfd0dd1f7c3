import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, inject } from 'vitest';
import { connect, type Sql } from '../../db/client.ts';
import type { Role } from '../../src/registry/access.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { type Database, openDatabase } from '../../src/registry/database.ts';
import { ensureLocalKeys, type LocalKeys } from '../../src/records/key/local-keys.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { buildServer, type Server } from '../../src/server/server.ts';
import { readSecretKeys, SecretBox } from '../../src/registry/secret-box.ts';
import type { Writer } from '../../src/registry/session.ts';

type Timings = Parameters<typeof buildServer>[3];

/** Today in tests, so that dates in them do not age. */
export const TODAY = '2026-06-15';

/** A GraphQL response. */
export interface Answer {
  // The query of each test decides the shape.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

/** The registry of one test file: a copy of the template database, and a server over it. */
export class TestRegistry {
  url = '';
  database!: Database;
  operator!: Writer;
  keys!: LocalKeys;
  http!: FastifyInstance;
  config!: Config;
  /** The clock of the server; a test may set it. */
  now = new Date(`${TODAY}T16:00:00Z`);
  /** Statements sent since a test last emptied this list. */
  statements: string[] = [];
  #server!: Server;
  #observer: Sql | undefined;
  #directory = '';
  #copy!: TestDatabase;

  async open(settings: Record<string, string> = {}, timings?: Timings): Promise<void> {
    this.#copy = await copyTemplate();
    this.url = this.#copy.url;
    this.#directory = await mkdtemp(join(tmpdir(), 'attestry-keys-'));
    this.config = readConfig({
      ...{ LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '0', SECRETS_KEY: Buffer.alloc(32, 1).toString('base64') },
      // Off, because tests count statements. RESPONSE_CACHE_BYTES=1000000 npm test runs all others with kept answers.
      RESPONSE_CACHE_BYTES: process.env.RESPONSE_CACHE_BYTES ?? '0',
      ...settings,
    });
    this.database = await openDatabase({
      url: this.url,
      readConnections: this.config.READ_CONNECTIONS,
      statementTimeoutMs: this.config.STATEMENT_TIMEOUT_MS,
      secrets: this.config.SECRETS_KEY ? new SecretBox(readSecretKeys(this.config.SECRETS_KEY)!) : null,
      onStatement: (text) => this.statements.push(text),
    });
    this.operator = await operatorOf(this.database, TODAY);
    this.keys = await ensureLocalKeys(this.operator, this.#directory);
    this.#server = await buildServer(this.config, this.database, () => this.now, timings);
    this.http = this.#server.http;
    await this.http.ready();
  }

  async close(): Promise<void> {
    await this.#server.stop();
    await this.database.close();
    await this.#observer?.end();
    await this.#copy.drop();
    await rm(this.#directory, { recursive: true, force: true });
  }

  /** Starts to send webhooks, as a running server does. */
  async startWebhooks(): Promise<void> {
    await this.#server.webhooks.start();
  }

  /** Sends an operation with the key of a role, and returns the whole response. */
  async send(role: Role, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${this.keys[role]}` },
      payload: { query, variables },
    });
    return response.json();
  }

  /** Sends an operation that must not have errors, and returns its data. */
  async ask(role: Role, query: string, variables: Record<string, unknown> = {}): Promise<Answer['data']> {
    const { data, errors } = await this.send(role, query, variables);
    if (errors) throw new Error(JSON.stringify(errors, null, 2));
    return data;
  }

  /** Returns the end of the log and a digest of every table. Two results are equal if and only if nothing was written between. */
  async state(): Promise<Record<string, string>> {
    const sql = this.observer;
    const tables = await sql<{ name: string }[]>`
      select tablename as name from pg_tables where schemaname = 'public' order by 1`;
    const digests = tables.map(
      ({ name }) =>
        `select '${name}' as name, (select coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), 'empty') from ${name} t) as digest`,
    );
    const rows = await sql.unsafe<{ name: string; digest: string }[]>(
      `${digests.join(' union all ')} union all select 'log position', (select coalesce(max(seq), 0)::text from change)`,
    );
    return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
  }

  /** A connection of the test, for reads and writes that bypass the server. */
  get observer(): Sql {
    return (this.#observer ??= connect(this.url, { max: 4, statementTimeoutMs: 0, name: 'attestry test' }));
  }
}

/** A database of a test. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Runs a statement on the same Postgres, outside the databases of tests. */
export async function administer(statement: string): Promise<void> {
  const url = Object.assign(new URL(inject('templateUrl')), { pathname: '/postgres' }).href;
  const admin = connect(url, { max: 1, statementTimeoutMs: 0, name: 'attestry test setup' });
  await admin.unsafe(statement);
  await admin.end();
}

/** Returns a copy of the template: migrated, with the catalogue and the policy, and no other record. */
export async function copyTemplate(): Promise<TestDatabase> {
  return await databaseLike(new URL(inject('templateUrl')).pathname.slice(1));
}

/** Returns an empty database. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return await databaseLike('template0');
}

async function databaseLike(model: string): Promise<TestDatabase> {
  const template = new URL(inject('templateUrl'));
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${name} template ${model}`);
  return {
    url: Object.assign(new URL(template), { pathname: `/${name}` }).href,
    drop: () => administer(`drop database if exists ${name} with (force)`),
  };
}

/** Opens a registry before the tests of a file, and closes it after them. */
export function useRegistry(settings: Record<string, string> = {}, timings?: Timings): TestRegistry {
  const registry = new TestRegistry();
  beforeAll(() => registry.open(settings, timings));
  afterAll(() => registry.close());
  return registry;
}
