import autocannon from 'autocannon';
import type { Child } from './child.ts';

/** Requests to one server, sent in rotation over open connections. */
export interface Load {
  /** The name of the side in the report. */
  side: string;
  server: Child;
  path: string;
  headers: Record<string, string>;
  bodies: readonly string[];
  /** Turns an answer into the shape of ours, to compare them. */
  toOurShape?: (answer: unknown) => unknown;
}

/** Measurements of a server under load, over all its runs. */
export class Measured {
  requests = 0;
  seconds = 0;
  processorSeconds = 0;
  readonly #milliseconds: number[] = [];

  /** Records one answer. */
  answered(milliseconds: number): void {
    this.requests++;
    this.#milliseconds.push(milliseconds);
  }

  get perSecond(): number {
    return this.requests / this.seconds;
  }

  /** Milliseconds of processor time per request. */
  get processorMilliseconds(): number {
    return (1000 * this.processorSeconds) / this.requests;
  }

  /** Returns the time within which that share of the answers came. */
  percentile(share: number): number {
    this.#milliseconds.sort((a, b) => a - b);
    return this.#milliseconds[Math.ceil(share * this.#milliseconds.length) - 1] ?? NaN;
  }
}

/** Sends requests for some seconds, as fast as the server answers. Throws if a response is not 200. */
export async function run(load: Load, connections: number, seconds: number, measured: Measured): Promise<void> {
  const { server, path, headers, bodies } = load;
  const before = server.processorSeconds();
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url: new URL(path, server.url).href,
        connections,
        duration: seconds,
        requests: bodies.map((body) => ({
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body,
        })),
      },
      (error: Error | null, finished) => (error ? reject(error) : resolve(finished)),
    );
    instance.on('response', (_client, _status, _bytes, milliseconds) => measured.answered(milliseconds));
  });
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) throw new Error(`${server.url}: ${failed} of ${result.requests.total} requests failed`);
  measured.seconds += result.duration;
  measured.processorSeconds += server.processorSeconds() - before;
}
