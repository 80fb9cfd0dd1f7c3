import { lookup } from 'node:dns';
import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Attempt } from './queue.ts';

/** A signed message. */
export interface Message {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** The result of an attempt and the receiver's `retry-after`. */
export interface Answer extends Attempt {
  retryAfterMs: number | null;
}

const LONGEST_ERROR = 300;
const POOLED = { keepAlive: true, maxFreeSockets: 10 };

/** The address is not allowed as a target. */
class Refused extends Error {}

/**
 * Sends messages to public addresses and to addresses that an operator allows. The address is checked between its lookup
 * and the connection, so that a host name cannot change its address after the check. Redirects are not followed.
 */
export class Target {
  readonly #allowed: readonly ReturnType<typeof ipaddr.parseCIDR>[];
  readonly #timeoutMs: number;
  readonly #addressesOf: typeof lookup;
  readonly #https = new HttpsAgent(POOLED);
  readonly #http = new HttpAgent(POOLED);

  /**
   * @param allowed addresses and ranges (CIDR) besides the public ones. Only these may be used without TLS.
   * @param addressesOf returns the addresses of a host name.
   */
  constructor(allowed: readonly string[], timeoutMs: number, addressesOf = lookup) {
    this.#allowed = allowed.map((range) =>
      ipaddr.parseCIDR(range.includes('/') ? range : `${range}/${isIP(range) === 4 ? 32 : 128}`),
    );
    this.#timeoutMs = timeoutMs;
    this.#addressesOf = addressesOf;
  }

  /** Sends a message and returns the result. Never throws. */
  async send({ url, headers, body }: Message, signal: AbortSignal): Promise<Answer> {
    const { protocol, hostname } = new URL(url);
    const isTls = protocol === 'https:';
    const timeout = AbortSignal.timeout(this.#timeoutMs);
    const literal = hostname.replace(/^\[|\]$/g, '');
    // A literal address skips the lookup, so it is checked here.
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
        // Discard the body: it is not used and may never end.
        response.resume();
        response.once('data', () => setTimeout(() => response.destroy(), 1_000).unref());
        const error = status >= 200 && status < 300 ? null : reasonOfStatus(status, answered.location !== undefined);
        resolve({ status, error, retryAfterMs: retryAfterMs(answered['retry-after']) });
      });
      request.on('error', failed);
      request.end(body);
    });
  }

  /** Closes idle connections. */
  close(): void {
    this.#https.destroy();
    this.#http.destroy();
  }

  /** Returns a lookup that fails if any address of the host name is not allowed. */
  #lookUp(isTls: boolean): LookupFunction {
    return (hostname, options, done) => {
      this.#addressesOf(hostname, { ...options, all: true }, (lookupError, addresses) => {
        const refusals = () => addresses.map(({ address }) => this.#refusalOf(address, isTls));
        const error = lookupError ?? refusals().find((refusal) => refusal !== null);
        if (error) return done(error, '', 0);
        if (options.all) return done(null, addresses);
        return done(null, addresses[0]!.address, addresses[0]!.family);
      });
    };
  }

  /** Returns why an address is not allowed, or null if it is. */
  #refusalOf(address: string, isTls: boolean): Refused | null {
    // `process` turns an IPv4 address written as IPv6 into IPv4.
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

/** Reads a `retry-after` in seconds. A date is ignored, because it depends on the receiver's clock. */
function retryAfterMs(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,9}$/.test(header) ? Math.min(Number(header) * 1_000, LONGEST_WAIT_MS) : null;
}
