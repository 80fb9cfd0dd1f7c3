import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Action, type Actor, mayDo } from '../registry/access.ts';
import type { Config } from '../config.ts';
import type { Database } from '../registry/database.ts';
import { findActor, hashOf } from '../records/key/repository.ts';
import type { Metrics } from './metrics.ts';
import { RateLimit } from './rate-limit.ts';
import { refuse } from './error-response.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set where the route needs a key. */
    actor: Actor | null;
  }
}

/** A hook that lets through who sends a key that may do the action, and not too often; everybody else is refused. */
export type WithKey = (action: Action) => (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Makes the hooks that ask for a key; all of them count against the same rates. */
export function admission(
  { RATE_LIMIT_PER_MINUTE }: Config,
  database: Database,
  metrics: Metrics,
  now: () => Date,
): WithKey {
  const ofKey = new RateLimit(RATE_LIMIT_PER_MINUTE);
  const ofAddress = new RateLimit(RATE_LIMIT_PER_MINUTE);
  const tooMany = (request: FastifyRequest, reply: FastifyReply, by: 'key' | 'address', retryAfterMs: number) => {
    metrics.rateLimited(by);
    reply.header('retry-after', Math.ceil(retryAfterMs / 1_000));
    const whose = by === 'key' ? 'requests with one key' : 'look-ups of unknown keys for one address';
    const message = `There are too many ${whose}: at most ${RATE_LIMIT_PER_MINUTE} a minute. Wait as long as retryAfterMs says.`;
    return refuse(request, reply, 'RATE_LIMITED', message, { retryAfterMs });
  };
  return (action) => async (request, reply) => {
    const secret = secretOf(request);
    if (secret === null) return unauthenticated(request, reply);
    const hash = hashOf(secret);
    // Whoever asks too often is refused without a look-up: a key that was good before for itself, any other for its address.
    const [by, wait] = ofKey.knows(hash)
      ? (['key', ofKey.take(hash, now().getTime())] as const)
      : (['address', ofAddress.take(request.ip, now().getTime())] as const);
    if (wait > 0) return tooMany(request, reply, by, wait);
    request.actor = await findActor(database.read, secret);
    if (request.actor === null) {
      ofKey.forget(hash);
      return unauthenticated(request, reply);
    }
    if (by === 'address') ofKey.take(hash, now().getTime());
    if (!mayDo(request.actor.role, action)) {
      return refuse(request, reply, 'FORBIDDEN', `A key in role ${request.actor.role} may not ${action}.`);
    }
  };
}

/** The key a request sends; null where it sends none. */
export function secretOf(request: FastifyRequest): string | null {
  const [, secret] = /^Bearer +(atk_[\w-]+) *$/i.exec(request.headers.authorization ?? '') ?? [];
  return secret ?? null;
}

function unauthenticated(request: FastifyRequest, reply: FastifyReply) {
  reply.header('www-authenticate', 'Bearer realm="attestry"');
  return refuse(request, reply, 'UNAUTHENTICATED', 'Send a valid key in the header "Authorization: Bearer YOUR_KEY".');
}
