import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, inject } from 'vitest';
import { connect, type Sql } from '../../db/client.ts';
import type { Role } from '../../src/access.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { type Database, openDatabase } from '../../src/database.ts';
import { ensureLocalKeys, type LocalKeys } from '../../src/key/local-keys.ts';
import { operatorOf } from '../../src/operator.ts';
import { buildServer, type Server } from '../../src/server/server.ts';
import type { Writer } from '../../src/write.ts';

/** Today in tests: dates in them do not age. */
export const TODAY = '2026-06-15';

/** An answer as GraphQL gives it. */
export interface Answer {
  // Tests read answers whose shape their own query decides.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

/** A registry of its own for one test file: a database copied from the template, and a server over it. */
export class TestRegistry {
  url = '';
  database!: Database;
  operator!: Writer;
  keys!: LocalKeys;
  http!: FastifyInstance;
  config!: Config;
  /** The statements sent since it was last emptied. */
  statements: string[] = [];
  #server!: Server;
  #directory = '';
  #name = `test_${randomBytes(6).toString('hex')}`;

  async open(settings: Record<string, string> = {}): Promise<void> {
    const template = new URL(inject('templateUrl'));
    const admin = this.#admin(template);
    await admin.unsafe(`create database ${this.#name} template ${template.pathname.slice(1)}`);
    await admin.end();
    this.url = Object.assign(new URL(template), { pathname: `/${this.#name}` }).href;
    this.#directory = await mkdtemp(join(tmpdir(), 'attestry-keys-'));
    this.config = readConfig({ LOG_LEVEL: 'silent', ...settings });
    this.database = await openDatabase({
      url: this.url,
      readConnections: this.config.READ_CONNECTIONS,
      statementTimeoutMs: this.config.STATEMENT_TIMEOUT_MS,
      onStatement: (text) => this.statements.push(text),
    });
    this.operator = await operatorOf(this.database, TODAY);
    this.keys = await ensureLocalKeys(this.operator, this.#directory);
    this.#server = await buildServer(this.config, this.database, () => new Date(`${TODAY}T16:00:00Z`));
    this.http = this.#server.http;
    await this.http.ready();
  }

  async close(): Promise<void> {
    await this.#server.stop();
    await this.database.close();
    const admin = this.#admin(new URL(inject('templateUrl')));
    await admin.unsafe(`drop database ${this.#name} with (force)`);
    await admin.end();
    await rm(this.#directory, { recursive: true, force: true });
  }

  /** Sends one operation as a role and returns the whole answer. */
  async send(role: Role, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${this.keys[role]}` },
      payload: { query, variables },
    });
    return response.json();
  }

  /** Sends one operation that must answer without errors, and returns its data. */
  async ask(role: Role, query: string, variables: Record<string, unknown> = {}): Promise<Answer['data']> {
    const { data, errors } = await this.send(role, query, variables);
    if (errors) throw new Error(JSON.stringify(errors, null, 2));
    return data;
  }

  /** Where the log stands, and a digest of every table's rows: equal twice if and only if nothing was written between. */
  async state(): Promise<Record<string, string>> {
    const sql = connect(this.url, { max: 1, statementTimeoutMs: 0, name: 'attestry test' });
    const tables = await sql<{ name: string }[]>`
      select tablename as name from pg_tables where schemaname = 'public' order by 1`;
    const state: Record<string, string> = {};
    for (const { name } of tables) {
      const [row] = await sql.unsafe<{ digest: string }[]>(
        `select coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), 'empty') as digest from ${name} t`,
      );
      state[name] = row!.digest;
    }
    const [log] = await sql<{ last: string }[]>`select coalesce(max(seq), 0)::text as last from change`;
    await sql.end();
    return { ...state, 'log position': log!.last };
  }

  #admin(template: URL): Sql {
    const url = Object.assign(new URL(template), { pathname: '/postgres' }).href;
    return connect(url, { max: 1, statementTimeoutMs: 0, name: 'attestry test setup' });
  }
}

/** Opens a registry for the tests of a file and closes it after them. */
export function useRegistry(settings: Record<string, string> = {}): TestRegistry {
  const registry = new TestRegistry();
  beforeAll(() => registry.open(settings));
  afterAll(() => registry.close());
  return registry;
}
