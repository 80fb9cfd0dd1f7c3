import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Action, type Actor, mayDo, refusalOf } from '../registry/access.ts';
import type { Config } from '../config.ts';
import type { Database } from '../registry/database.ts';
import { findActor, hashOf } from '../records/key/repository.ts';
import type { Metrics } from './metrics.ts';
import { RateLimit } from './rate-limit.ts';
import { refuse } from './error-response.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The owner of the key; set on routes that need a key. */
    actor: Actor | null;
  }
}

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
  return (action) => async (request, reply) => {
    const secret = secretOf(request);
    if (secret === null) return unauthenticated(request, reply);
    const hash = hashOf(secret);
    // A request above the limit is refused without a look-up. Known keys have their own limit, others that of their address.
    const [by, wait] = keyLimit.knows(hash)
      ? (['key', keyLimit.take(hash, now().getTime())] as const)
      : (['address', addressLimit.take(request.ip, now().getTime())] as const);
    if (wait > 0) return tooMany(request, reply, by, wait);
    request.actor = await findActor(database.read, secret);
    if (request.actor === null) {
      keyLimit.forget(hash);
      return unauthenticated(request, reply);
    }
    if (by === 'address') keyLimit.take(hash, now().getTime());
    if (!mayDo(request.actor.role, action)) {
      return refuse(request, reply, 'FORBIDDEN', refusalOf(request.actor.role, action));
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
