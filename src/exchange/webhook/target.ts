import { lookup } from 'node:dns';
import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
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

const LONGEST_ERROR = 300;
const POOLED = { keepAlive: true, maxFreeSockets: 10 };

/** An address that nothing is sent to. */
class Refused extends Error {}

/**
 * Sends messages to public addresses, and to those that an operator allows. The address is checked after its name was looked up,
 * as the connection is made, so that a name cannot point elsewhere in between; redirects are not followed.
 */
export class Target {
  readonly #allowed: readonly ReturnType<typeof ipaddr.parseCIDR>[];
  readonly #timeoutMs: number;
  readonly #https = new HttpsAgent(POOLED);
  readonly #http = new HttpAgent(POOLED);

  /** @param allowed addresses and ranges (CIDR) beside the public ones; only these are sent to without TLS. */
  constructor(allowed: readonly string[], timeoutMs: number) {
    this.#allowed = allowed.map((one) =>
      ipaddr.parseCIDR(one.includes('/') ? one : `${one}/${isIP(one) === 4 ? 32 : 128}`),
    );
    this.#timeoutMs = timeoutMs;
  }

  /** Sends a message; what came of it. Never fails. */
  async send({ url, headers, body }: Message, signal: AbortSignal): Promise<Answer> {
    const { protocol, hostname } = new URL(url);
    const isTls = protocol === 'https:';
    const timeout = AbortSignal.timeout(this.#timeoutMs);
    const literal = hostname.replace(/^\[|\]$/g, '');
    // An address that is written as such is not looked up.
    const refused = isIP(literal) === 0 ? null : this.#refusalOf(literal, isTls);
    if (refused) return { status: null, error: refused.message, retryAfterMs: null };
    return await new Promise((resolve) => {
      const failed = (error: Error) =>
        resolve({ status: null, error: this.#reasonOf(error, timeout), retryAfterMs: null });
      const options = {
        method: 'POST',
        agent: isTls ? this.#https : this.#http,
        lookup: this.#lookUp(isTls),
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

  /** Looks a name up, and lets through only what may be sent to: where one of its addresses may not, none. */
  #lookUp(isTls: boolean): LookupFunction {
    return (hostname, options, done) => {
      lookup(hostname, { ...options, all: true }, (error, found) => {
        const refused =
          error ?? found.map(({ address }) => this.#refusalOf(address, isTls)).find((one) => one !== null);
        if (refused) return done(refused, '', 0);
        if (options.all) return done(null, found);
        return done(null, found[0]!.address, found[0]!.family);
      });
    };
  }

  /** Why nothing is sent to an address; null where it may be. */
  #refusalOf(address: string, isTls: boolean): Refused | null {
    // One of IPv4 that is written as IPv6 is what it stands for.
    const parsed = ipaddr.process(address.replace(/%.*$/, ''));
    const isAllowed = this.#allowed.some(
      ([range, bits]) => range.kind() === parsed.kind() && parsed.match(range, bits),
    );
    if (isAllowed || (isTls && parsed.range() === 'unicast')) return null;
    const why = parsed.range() === 'unicast' ? 'not allowed without TLS' : 'not a public address';
    return new Refused(`the address ${address} is ${why}; an operator can allow it (WEBHOOK_ALLOWED_ADDRESSES)`);
  }

  #reasonOf(error: Error, timeout: AbortSignal): string {
    if (timeout.aborted) return `no answer within ${this.#timeoutMs / 1000} s`;
    if (error instanceof Refused) return error.message;
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
