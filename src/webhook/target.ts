import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import type { Attempt } from './queue.ts';

/** What is sent. */
export interface Message {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** What an attempt came to, and how long the receiver asks to be left alone. */
export interface Answer extends Attempt {
  retryAfterMs: number | null;
}

const EVERY_ADDRESS = ['0.0.0.0/0', '::/0'];
const LONGEST_ERROR = 300;

/**
 * Sends messages to public addresses, and to those that an operator allows. The address is checked after its name was looked up,
 * as the connection is made, so that a name cannot point elsewhere in between; redirects are not followed.
 */
export class Target {
  readonly #timeoutMs: number;
  readonly #https: RequestFilteringHttpsAgent;
  readonly #http: RequestFilteringHttpAgent;

  /** @param allowed addresses and ranges (CIDR) beside the public ones; only these are sent to without TLS. */
  constructor(allowed: readonly string[], timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
    const allowIPAddressList = [...allowed];
    this.#https = new RequestFilteringHttpsAgent({ allowIPAddressList, keepAlive: true, maxFreeSockets: 10 });
    this.#http = new RequestFilteringHttpAgent({
      allowIPAddressList,
      denyIPAddressList: EVERY_ADDRESS,
      keepAlive: true,
      maxFreeSockets: 10,
    });
  }

  /** Sends a message; what came of it. Never fails. */
  async send({ url, headers, body }: Message, signal: AbortSignal): Promise<Answer> {
    const { protocol } = new URL(url);
    const isTls = protocol === 'https:';
    const timeout = AbortSignal.timeout(this.#timeoutMs);
    return await new Promise((resolve) => {
      const failed = (error: Error) =>
        resolve({ status: null, error: this.#reasonOf(error, timeout, isTls), retryAfterMs: null });
      const options = {
        method: 'POST',
        agent: isTls ? this.#https : this.#http,
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        signal: AbortSignal.any([timeout, signal]),
      };
      const request = (isTls ? httpsRequest : httpRequest)(url, options, (response) => {
        const { statusCode: status = 0, headers: answered } = response;
        response.on('error', failed);
        // What it says is of no use, and may be endless.
        response.resume();
        response.once('data', () => setTimeout(() => response.destroy(), 1_000).unref());
        const error = status >= 200 && status < 300 ? null : reasonOfStatus(status, answered.location !== undefined);
        resolve({ status, error, retryAfterMs: retryAfterMs(answered['retry-after']) });
      });
      request.on('error', failed);
      request.end(body);
    });
  }

  /** Closes connections that are kept open. */
  close(): void {
    this.#https.destroy();
    this.#http.destroy();
  }

  #reasonOf(error: Error, timeout: AbortSignal, isTls: boolean): string {
    if (timeout.aborted) return `no answer within ${this.#timeoutMs / 1000} s`;
    if (/is not allowed/.test(error.message)) {
      const why = isTls || /private|meta/i.test(error.message) ? 'not a public address' : 'not allowed without TLS';
      const [, address = ''] = /DNS lookup (\S+?)\(/.exec(error.message) ?? [];
      return `the address ${address} is ${why}; an operator can allow it (WEBHOOK_ALLOWED_ADDRESSES)`;
    }
    const { code } = error as NodeJS.ErrnoException;
    return (code ?? error.message).replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').slice(0, LONGEST_ERROR);
  }
}

function reasonOfStatus(status: number, redirects: boolean): string {
  return redirects || (status >= 300 && status < 400) ? `HTTP ${status}: redirects are not followed` : `HTTP ${status}`;
}

const LONGEST_WAIT_MS = 24 * 3_600_000;

/** How long a receiver asks to be left alone: seconds, as nobody's clock but ours is needed for them. */
function retryAfterMs(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,9}$/.test(header) ? Math.min(Number(header) * 1_000, LONGEST_WAIT_MS) : null;
}
