import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A message as a receiver got it. */
export interface Received {
  id: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** The entry of the log it tells of; undefined of a ping. */
  seq: number | undefined;
  thirdPartyId: string | null;
  type: string;
  at: number;
}

/** Does what a receiver does with a message; by default it answers 204. */
export type Behaviour = (message: Received, response: ServerResponse) => void;

/** A receiver of webhooks of a test's own: it notes what came, and behaves as the test says. */
export class Receiver {
  readonly all: Received[] = [];
  /** Those that it answered with 2xx. */
  readonly taken: Received[] = [];
  behave: Behaviour = (_, response) => void response.writeHead(204).end();
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

  /** Goes away, connections and all. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Waits until something is so. */
  async until(isSo: () => boolean, seconds = 20): Promise<void> {
    const end = performance.now() + seconds * 1_000;
    while (!isSo()) {
      if (performance.now() > end)
        throw new Error(`not within ${seconds} s; ${this.all.length} came, ${this.taken.length} were taken`);
      await sleep(10);
    }
  }
}
