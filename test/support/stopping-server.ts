import type { AddressInfo } from 'node:net';
import { buildServer, type Server } from '../../src/server/server.ts';
import type { TestRegistry } from './registry.ts';

/** A server over the registry of a test that can be stopped and started again on the same port. */
export class StoppingServer {
  readonly #registry: TestRegistry;
  #server: Server | null = null;
  #port = 0;

  constructor(registry: TestRegistry) {
    this.#registry = registry;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  async start(): Promise<void> {
    const { config, database } = this.#registry;
    this.#server = await buildServer(config, database, () => this.#registry.now);
    await this.#server.http.listen({ host: '127.0.0.1', port: this.#port });
    this.#port = (this.#server.http.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
    this.#server = null;
  }
}
