import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../api/context.ts';
import type { Metrics } from './metrics.ts';
import { type CachedAnswer, etagOf, type ResponseCache } from './response-cache.ts';
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

/** Longer requests are rare and never the same: their answers are not cached. */
const MAX_CACHED_REQUEST = 64_000;
/** Headers of an answer that are cached with it. */
const CACHED_HEADERS = ['link', 'content-disposition'] as const;

/** The parts of the server that caching needs. */
interface Parts {
  responses: ResponseCache;
  metrics: Metrics;
  traces: Traces | null;
  today: () => string;
}

/** Answers of queries, found again for the routes that run them. */
export class CachedAnswers {
  readonly #answers: ResponseCache;
  readonly #metrics: Metrics;
  readonly #traces: Traces | null;
  readonly #today: () => string;

  constructor(http: FastifyInstance, { responses, metrics, traces, today }: Parts) {
    [this.#answers, this.#metrics, this.#traces, this.#today] = [responses, metrics, traces, today];
    http.decorateRequest('operation', null);
    http.decorateRequest('cacheKey', null);
    http.decorateRequest('cached', null);
  }

  /** Caches the answers of a scope's routes, and adds their validators. */
  keepThoseOf(scope: FastifyInstance): void {
    scope.addHook('onSend', async (request, reply, payload) => {
      if (typeof payload !== 'string' || request.operation === null || reply.statusCode !== 200) return payload;
      return await this.#keep(request.operation, request, reply, payload);
    });
  }

  /** Looks for the answer to a request, and returns whether there is one. `text` is the part of the request that names it. */
  find(request: FastifyRequest, text: string): boolean {
    const { actor, dataVersion, headers, method } = request;
    if (actor === null || dataVersion === null || text.length > MAX_CACHED_REQUEST) return false;
    // Loaders authorize by role, and what depends on the actor alone is not cached.
    request.cacheKey = [actor.role, actor.kind, method, headers.accept, headers['content-type'], text].join('\n');
    request.cached = this.#answers.find(request.cacheKey, { dataVersion, day: this.#today() }) ?? null;
    return request.cached !== null;
  }

  /** Sends the answer that was found. */
  async send(request: FastifyRequest, reply: FastifyReply) {
    const { cached } = request;
    this.#metrics.answeredFromCache(reply.elapsedTime);
    this.#traces?.cached(request);
    reply.headers(cached!.headers ?? {});
    return await sendValidated(request, reply, cached!);
  }

  /** Caches an answer if the operation allows it, and adds its validator. A client that has the answer already gets 304. */
  async #keep(operation: Context, request: FastifyRequest, reply: FastifyReply, payload: string) {
    if (!operation.isShared || operation.snapshot.dependsOnClock) {
      reply.header('cache-control', 'no-store');
      return payload;
    }
    const body = Buffer.from(payload);
    const etag = etagOf(body);
    const contentType = String(reply.getHeader('content-type'));
    const dataVersion = await operation.snapshot.version;
    if (request.cacheKey !== null && dataVersion !== null) {
      this.#metrics.notCached();
      const headers = headersOf(reply);
      this.#answers.keep(request.cacheKey, { dataVersion, day: operation.today, body, contentType, etag, headers });
    }
    // The text is encoded once.
    return validated(request, reply, etag) ? '' : body;
  }
}

function headersOf(reply: FastifyReply): Record<string, string> {
  const set = CACHED_HEADERS.map((name) => [name, reply.getHeader(name)]);
  return Object.fromEntries(set.filter(([, value]) => value !== undefined)) as Record<string, string>;
}
