import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The treatment of a request instead of passing it on. "lose" passes it on, and breaks the connection before the answer. */
export type Meddling = 'lose' | 'break' | { status: number; body: string };

/** A proxy between a client and a server that treats some requests as a test says. */
export class Meddler {
  readonly #target: () => string;
  readonly #meddle: (body: string) => Meddling | null;
  readonly #server: Server;
  /** Bodies of all requests, in order. */
  readonly seen: string[] = [];

  constructor(target: () => string, meddle: (body: string) => Meddling | null) {
    this.#target = target;
    this.#meddle = meddle;
    this.#server = createServer((request, response) => {
      void this.#answer(request).then((answer) => {
        if (answer === null) response.destroy();
        else response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve).closeAllConnections());
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: string } | null> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    this.seen.push(body);
    const meddling = this.#meddle(body);
    if (meddling === 'break') return null;
    if (meddling !== null && meddling !== 'lose') return meddling;
    const { authorization = '' } = request.headers;
    const headers = { authorization, 'content-type': 'application/json' };
    const response = await fetch(new URL(request.url!, this.#target()), { method: 'POST', headers, body });
    const text = await response.text();
    return meddling === 'lose' ? null : { status: response.status, body: text };
  }
}
