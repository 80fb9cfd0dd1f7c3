import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Action, type Actor, mayDo, refusalOf } from '../registry/access.ts';
import type { Config } from '../config.ts';
import type { Database } from '../registry/database.ts';
import { findReader, hashOf } from '../records/key/repository.ts';
import type { Metrics } from './metrics.ts';
import { type Allowance, RateLimit } from './rate-limit.ts';
import { refuse } from './error-response.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The owner of the key; set on routes that need a key. */
    actor: Actor | null;
    /** The version of the data when the key was looked up. */
    dataVersion: string | null;
    /** The bucket that the request draws on; null on routes without a limit, and before its key is known. */
    bucket: Bucket | null;
  }
}

/** The bucket of a key or of an address. */
export interface Bucket {
  /** Draws the cost of an operation. */
  draw(cost: number): void;
  /** Returns what is left; null if there is no limit. */
  allowance(): Allowance | null;
}

/** An operation of this cost takes as much from the bucket as one more request. */
export const COST_OF_REQUEST = 250;

/** Returns a hook that refuses a request without a valid key, above the rate limit, or whose role may not do the action. */
export type WithKey = (action: Action) => (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Returns the maker of these hooks; all of them share the same rate limits. */
export function admission(
  { RATE_LIMIT_PER_MINUTE }: Config,
  database: Database,
  metrics: Metrics,
  now: () => Date,
): WithKey {
  const keyLimit = new RateLimit(RATE_LIMIT_PER_MINUTE);
  const addressLimit = new RateLimit(RATE_LIMIT_PER_MINUTE);
  const tooMany = (request: FastifyRequest, reply: FastifyReply, by: 'key' | 'address', retryAfterMs: number) => {
    metrics.rateLimited(by);
    const seconds = Math.ceil(retryAfterMs / 1_000);
    reply.header('retry-after', seconds);
    const requests = by === 'key' ? 'requests with this key' : 'requests with unknown keys from this address';
    const message = `Too many ${requests}: at most ${RATE_LIMIT_PER_MINUTE} a minute. Try again in ${seconds} s.`;
    return refuse(request, reply, 'RATE_LIMITED', message, { retryAfterMs });
  };
  const bucketOf = (limit: RateLimit, client: string): Bucket => ({
    draw: (cost) => limit.charge(client, Math.floor(cost / COST_OF_REQUEST), now().getTime()),
    allowance: () => limit.allowance(client, now().getTime()),
  });
  return (action) => async (request, reply) => {
    const secret = secretOf(request);
    if (secret === null) return unauthenticated(request, reply);
    const hash = hashOf(secret);
    // A request above the limit is refused without a look-up. Known keys have their own limit, others that of their address.
    const by = keyLimit.knows(hash) ? 'key' : 'address';
    const [limit, client] = by === 'key' ? [keyLimit, hash] : [addressLimit, request.ip];
    const wait = limit.take(client, now().getTime());
    request.bucket = bucketOf(limit, client);
    if (wait > 0) return tooMany(request, reply, by, wait);
    const reader = await findReader(database.read, secret);
    if (reader === null) {
      keyLimit.forget(hash);
      return unauthenticated(request, reply);
    }
    Object.assign(request, reader);
    if (by === 'address') {
      keyLimit.take(hash, now().getTime());
      request.bucket = bucketOf(keyLimit, hash);
    }
    const { role } = reader.actor;
    if (!mayDo(role, action)) {
      return refuse(request, reply, 'FORBIDDEN', refusalOf(role, action));
    }
  };
}

/** Returns the key that a request sends; null if it sends none. */
export function secretOf(request: FastifyRequest): string | null {
  const [, secret] = /^Bearer +(atk_[\w-]+) *$/i.exec(request.headers.authorization ?? '') ?? [];
  return secret ?? null;
}

function unauthenticated(request: FastifyRequest, reply: FastifyReply) {
  reply.header('www-authenticate', 'Bearer realm="attestry"');
  return refuse(
    request,
    reply,
    'UNAUTHENTICATED',
    'Send a valid key in the header "Authorization: Bearer YOUR_KEY". "npx --no attestry keys create" makes one.',
  );
}
