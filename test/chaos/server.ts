/** The server under attack: it is started like `npm start`, killed, and started again on the same data. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findEmbedded, removeEmbedded } from '../../db/embedded.ts';
import { type Defer, expect } from '../boot/check.ts';
import { type Server, signalGroup, startServer } from '../boot/server.ts';
import { postmasterOf } from '../support/embedded-probe.ts';

const WORKING_TREE = fileURLToPath(new URL('../..', import.meta.url));

/** A server with its own data directory that can be killed. */
export class ServerUnderAttack {
  readonly directory: string;
  readonly environment: Record<string, string>;
  readonly #defer: Defer;
  #server: Promise<Server>;

  private constructor(directory: string, environment: Record<string, string>, defer: Defer) {
    this.directory = directory;
    this.environment = environment;
    this.#defer = defer;
    this.#server = this.#start();
  }

  /** Starts it on new data, which are removed at the end. `timeZone` is that of the registry. */
  static async start(timeZone: string, defer: Defer): Promise<ServerUnderAttack> {
    const directory = await mkdtemp(path.join(tmpdir(), 'attestry-chaos-'));
    defer(async () => {
      await removeEmbedded(directory);
      await rm(directory, { recursive: true, force: true });
    });
    const environment = {
      ATTESTRY_DATA: directory,
      ATTESTRY_DEMO: 'false',
      TIME_ZONE: timeZone,
      RATE_LIMIT_PER_MINUTE: '0',
      LOG_LEVEL: 'warn',
    };
    const server = new ServerUnderAttack(directory, environment, defer);
    await server.#server;
    return server;
  }

  /** Returns its current address, and waits while it starts. */
  async address(): Promise<string> {
    return `http://127.0.0.1:${(await this.#server).port}`;
  }

  /** Returns the current URL of its Postgres. */
  async databaseUrl(): Promise<string> {
    await this.#server;
    const url = await findEmbedded(this.directory);
    expect(url, 'its Postgres is not running');
    return url;
  }

  /** Returns the key of a role. */
  async keyOf(role: string): Promise<string> {
    const keys = JSON.parse(await readFile(path.join(this.directory, 'keys.json'), 'utf8')) as Record<string, string>;
    return keys[role]!;
  }

  /** Kills it without warning, optionally with its Postgres, and starts it again. */
  async kill({ withPostgres }: { withPostgres: boolean }): Promise<void> {
    const server = await this.#server;
    if (withPostgres) process.kill(await postmasterOf(this.directory), 'SIGKILL');
    signalGroup(server, 'SIGKILL');
    this.#server = this.#start();
    await this.#server;
  }

  #start(): Promise<Server> {
    return startServer(WORKING_TREE, { environment: this.environment }, this.#defer);
  }
}
