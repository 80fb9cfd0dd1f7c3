import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../api/context.ts';
import type { WithKey } from './admission.ts';
import { etagOf, type CachedAnswer, type ResponseCache } from './response-cache.ts';
import type { Metrics } from './metrics.ts';
import type { Traces } from './traces.ts';
import { sendValidated, validated } from './validated.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The operation in the request; null outside GraphQL, and if its answer was cached. */
    operation: Context | null;
    /** The parts of the request that decide the answer; null if the answer is not cached. */
    cacheKey: string | null;
    /** The cached answer to the request. */
    cached: CachedAnswer | null;
  }
}

const GRAPHQL_PATH = '/graphql';
/** Longer requests are rare and never the same: their answers are not cached. */
const MAX_CACHED_REQUEST = 64_000;

interface Options {
  withKey: WithKey;
  /** Runs the operation of a request and returns the text of its answer. It sets `request.operation`. */
  answer: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  answers: ResponseCache;
  metrics: Metrics;
  traces: Traces | null;
  today: () => string;
}

/** Serves `/graphql`. A query with a cached answer is not even parsed. */
export function serveGraphql(
  http: FastifyInstance,
  { withKey, answer, answers, metrics, traces, today }: Options,
): void {
  http.decorateRequest('operation', null);
  http.decorateRequest('cacheKey', null);
  http.decorateRequest('cached', null);
  void http.register(async (scope) => {
    traces?.follow(scope);
    const parse = scope.getDefaultJsonParser('error', 'error');
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
      if (findCached(request, body)) done(null);
      else void parse(request, body, done);
    });
    scope.addHook('onSend', async (request, reply, payload) => {
      if (typeof payload !== 'string' || request.operation === null || reply.statusCode !== 200) return payload;
      return await keep(request.operation, request, reply, payload);
    });
    scope.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: GRAPHQL_PATH,
      onRequest: withKey('self.read'),
      compress: { encodings: ['gzip'] },
      handler: async (request, reply) => {
        if (request.cached !== null || (request.method === 'GET' && findCached(request, request.url))) {
          return await sendCached(request, reply, request.cached!);
        }
        try {
          return await (traces === null
            ? answer(request, reply)
            : traces.within(request, () => answer(request, reply)));
        } finally {
          await request.operation?.close();
        }
      },
    });
  });

  /** Looks for the answer to a request, and returns whether there is one. */
  function findCached(request: FastifyRequest, body: string): boolean {
    const { actor, dataVersion, headers, method } = request;
    if (actor === null || dataVersion === null || body.length > MAX_CACHED_REQUEST) return false;
    // Loaders authorize by role, and what depends on the actor alone is not cached.
    request.cacheKey = [actor.role, actor.kind, method, headers.accept, headers['content-type'], body].join('\n');
    request.cached = answers.find(request.cacheKey, { dataVersion, day: today() }) ?? null;
    return request.cached !== null;
  }

  /** Caches an answer if the operation allows it, and adds its validator. A client that has the answer already gets 304. */
  async function keep(operation: Context, request: FastifyRequest, reply: FastifyReply, payload: string) {
    if (!operation.isShared || operation.snapshot.dependsOnClock) {
      reply.header('cache-control', 'no-store');
      return payload;
    }
    const body = Buffer.from(payload);
    const etag = etagOf(body);
    const contentType = String(reply.getHeader('content-type'));
    const dataVersion = await operation.snapshot.version;
    if (request.cacheKey !== null && dataVersion !== null) {
      metrics.notCached();
      answers.keep(request.cacheKey, { dataVersion, day: operation.today, body, contentType, etag });
    }
    // The text is encoded once.
    return validated(request, reply, etag) ? '' : body;
  }

  async function sendCached(request: FastifyRequest, reply: FastifyReply, cached: CachedAnswer) {
    metrics.answeredFromCache(reply.elapsedTime);
    traces?.cached(request);
    return await sendValidated(request, reply, cached);
  }
}
