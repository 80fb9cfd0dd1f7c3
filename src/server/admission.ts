import type { FastifyReply, FastifyRequest } from 'fastify';
import { findServedFeed, type ServedFeed } from '../exchange/calendar-feed/repository.ts';
import { tokenOfFile } from '../exchange/calendar-feed/token.ts';
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
    /** The calendar feed that its token names; set on the route of calendars. */
    calendarFeed: ServedFeed | null;
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

/** A hook that refuses a request without the token of a calendar feed, or above the rate limit. */
export type AdmitFeed = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** The actor that a secret stands for, and the version of the data at the same moment. */
interface Opened {
  actor: Actor;
  dataVersion: string;
}

/** A kind of secret. */
interface Secret<Found extends Opened> {
  /** Returns what it opens now; null if nothing. */
  find: (secret: string) => Promise<Found | null>;
  /** Refuses a request whose secret opens nothing. */
  refuse: (request: FastifyRequest, reply: FastifyReply) => FastifyReply;
  /** Its name in "requests with this …". */
  name: string;
}

/** Returns the hooks that admit requests; all of them share the same rate limits. */
export function admission(
  { RATE_LIMIT_PER_MINUTE }: Config,
  database: Database,
  metrics: Metrics,
  now: () => Date,
): { withKey: WithKey; admitFeed: AdmitFeed } {
  const keyLimit = new RateLimit(RATE_LIMIT_PER_MINUTE);
  const addressLimit = new RateLimit(RATE_LIMIT_PER_MINUTE);
  const tooMany = (
    request: FastifyRequest,
    reply: FastifyReply,
    { by, name, retryAfterMs }: { by: 'key' | 'address'; name: string; retryAfterMs: number },
  ) => {
    metrics.rateLimited(by);
    const seconds = Math.ceil(retryAfterMs / 1_000);
    reply.header('retry-after', seconds);
    const requests = by === 'key' ? `requests with this ${name}` : `requests with unknown ${name}s from this address`;
    const message = `Too many ${requests}: at most ${RATE_LIMIT_PER_MINUTE} a minute. Try again in ${seconds} s.`;
    return refuse(request, reply, 'RATE_LIMITED', message, { retryAfterMs });
  };
  const bucketOf = (limit: RateLimit, client: string): Bucket => ({
    draw: (cost) => limit.charge(client, Math.floor(cost / COST_OF_REQUEST), now().getTime()),
    allowance: () => limit.allowance(client, now().getTime()),
  });
  /** Returns what the secret of a request opens; null if the request was refused. */
  const open = async <Found extends Opened>(
    request: FastifyRequest,
    reply: FastifyReply,
    secret: string,
    { find, refuse: refuseUnknown, name }: Secret<Found>,
  ): Promise<Found | null> => {
    const hash = hashOf(secret);
    // A request above the limit is refused without a look-up. Known secrets have their own limit, others that of their address.
    const by = keyLimit.knows(hash) ? 'key' : 'address';
    const [limit, client] = by === 'key' ? [keyLimit, hash] : [addressLimit, request.ip];
    const retryAfterMs = limit.take(client, now().getTime());
    request.bucket = bucketOf(limit, client);
    if (retryAfterMs > 0) {
      tooMany(request, reply, { by, name, retryAfterMs });
      return null;
    }
    const found = await find(secret);
    if (found === null) {
      keyLimit.forget(hash);
      refuseUnknown(request, reply);
      return null;
    }
    request.actor = found.actor;
    request.dataVersion = found.dataVersion;
    if (by === 'address') {
      keyLimit.take(hash, now().getTime());
      request.bucket = bucketOf(keyLimit, hash);
    }
    return found;
  };
  const key: Secret<Opened> = {
    find: (secret) => findReader(database.read, secret),
    refuse: unauthenticated,
    name: 'key',
  };
  const token: Secret<Opened & { feed: ServedFeed }> = {
    find: async (secret) =>
      tokenOfFile(secret) === null ? null : await findServedFeed(database.read, tokenOfFile(secret)!),
    refuse: noCalendar,
    name: 'calendar token',
  };
  return {
    withKey: (action) => async (request, reply) => {
      const secret = secretOf(request);
      if (secret === null) return unauthenticated(request, reply);
      const found = await open(request, reply, secret, key);
      if (found === null) return reply;
      const { role } = found.actor;
      if (!mayDo(role, action)) return refuse(request, reply, 'FORBIDDEN', refusalOf(role, action));
    },
    admitFeed: async (request, reply) => {
      const found = await open(request, reply, (request.params as { file: string }).file, token);
      if (found === null) return reply;
      // Every role may read the registry today; a feed of one that may not would be empty for no visible reason.
      if (!mayDo(found.actor.role, 'registry.read')) return noCalendar(request, reply);
      request.calendarFeed = found.feed;
    },
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

/** Does not tell an unknown token from a revoked one. */
function noCalendar(request: FastifyRequest, reply: FastifyReply) {
  return refuse(
    request,
    reply,
    'BAD_USER_INPUT',
    'There is no calendar at this address. It may have been revoked, or the key that made it has ended. Make a new one with createCalendarFeed.',
    { status: 404 },
  );
}
