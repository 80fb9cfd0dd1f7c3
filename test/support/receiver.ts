import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A received message. */
export interface Received {
  id: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** The entry of the log in it; undefined for a ping. */
  seq: number | undefined;
  thirdPartyId: string | null;
  type: string;
  at: number;
}

/** Responds to a message. */
export type Behavior = (message: Received, response: ServerResponse) => void;

/** A receiver of webhooks that records every message and behaves as a test says; by default it responds with 204. */
export class Receiver {
  readonly all: Received[] = [];
  /** Messages with a 2xx response. */
  readonly taken: Received[] = [];
  behave: Behavior = (_, response) => void response.writeHead(204).end();
  port = 0;
  #server!: Server;

  async open(port = 0): Promise<this> {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('error', () => undefined);
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        const { type, data } = JSON.parse(body) as {
          type: string;
          data: { seq?: number; thirdPartyId?: string | null };
        };
        const message: Received = {
          ...{ id: String(request.headers['webhook-id']), headers: request.headers, body, type, at: performance.now() },
          ...{ seq: data.seq, thirdPartyId: data.thirdPartyId ?? null },
        };
        this.all.push(message);
        response.on('finish', () => {
          if (response.statusCode >= 200 && response.statusCode < 300) this.taken.push(message);
        });
        this.behave(message, response);
      });
    });
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    this.port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`;
  }

  /** Stops, and closes all connections. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Waits until the condition is true. */
  async until(condition: () => boolean, seconds = 20): Promise<void> {
    const end = performance.now() + seconds * 1_000;
    while (!condition()) {
      if (performance.now() > end) {
        throw new Error(`not within ${seconds} s: ${this.all.length} received, ${this.taken.length} accepted`);
      }
      await sleep(10);
    }
  }
}
