import type { AddressInfo } from 'node:net';
import type { Role } from '../../src/registry/access.ts';
import type { ShownEntry } from '../../src/exchange/change/entry.ts';
import type { TestRegistry } from './registry.ts';

/** One server-sent event. */
export interface ServerEvent {
  id: string;
  event: string;
  // Each test knows the kinds of its entries.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: ShownEntry & { before: any; after: any };
}

/** An open stream of changes, which a test reads step by step. */
export class OpenStream {
  readonly response: Response;
  /** Comments received so far. */
  comments: string[] = [];
  readonly #events: AsyncGenerator<ServerEvent>;
  readonly #controller: AbortController;

  constructor(response: Response, controller: AbortController) {
    this.response = response;
    this.#controller = controller;
    this.#events = this.#read();
  }

  /** Returns the next event; undefined if the stream ended. */
  async next(): Promise<ServerEvent | undefined> {
    const { value, done } = await this.#events.next();
    return done ? undefined : value;
  }

  /** Returns the next events. */
  async take(count: number): Promise<ServerEvent[]> {
    const taken: ServerEvent[] = [];
    while (taken.length < count) {
      const event = await this.next();
      if (!event) throw new Error(`the stream ended after ${taken.length} of ${count} events`);
      taken.push(event);
    }
    return taken;
  }

  /** Returns all events until the stream ends. */
  async rest(): Promise<ServerEvent[]> {
    const all: ServerEvent[] = [];
    for (let event = await this.next(); event; event = await this.next()) all.push(event);
    return all;
  }

  /** Closes the connection. */
  cut(): void {
    this.#controller.abort();
  }

  async *#read(): AsyncGenerator<ServerEvent> {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of this.response.body! as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const block = text.slice(0, end).split('\n');
        text = text.slice(end + 2);
        const field = (name: string) => block.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
        this.comments.push(...block.filter((line) => line.startsWith(':')));
        const data = field('data');
        if (data !== undefined) {
          yield { id: field('id')!, event: field('event')!, data: JSON.parse(data) as ServerEvent['data'] };
        }
      }
    }
  }
}

/** Returns the address of a listening server. */
export function addressOf({ http }: TestRegistry): string {
  return `http://127.0.0.1:${(http.server.address() as AddressInfo).port}`;
}

/** Opens a stream of a listening server. */
export async function openStream(
  registry: TestRegistry,
  query: Record<string, string> = {},
  { as = 'AUDITOR', headers = {}, key }: { as?: Role; headers?: Record<string, string>; key?: string } = {},
): Promise<OpenStream> {
  const controller = new AbortController();
  const response = await fetch(`${addressOf(registry)}/changes?${new URLSearchParams(query).toString()}`, {
    headers: { authorization: `Bearer ${key ?? registry.keys[as]}`, ...headers },
    signal: controller.signal,
  });
  return new OpenStream(response, controller);
}
