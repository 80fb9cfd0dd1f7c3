import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../api/context.ts';
import type { WithKey } from './admission.ts';
import { compressedBody, etagOf, type KeptAnswer, type KeptAnswers } from './kept-answers.ts';
import type { Metrics } from './metrics.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The operation in the request; null outside GraphQL, and if its answer was kept. */
    operation: Context | null;
    /** What the answer depends on beside the state of the registry; null if there is no answer to keep. */
    keptAs: string | null;
    /** The kept answer to the request. */
    kept: KeptAnswer | null;
  }
}

const GRAPHQL_PATH = '/graphql';
/** Longer requests are rare and never the same: their answers are not kept. */
const MAX_KEPT_REQUEST = 64_000;
/** A browser may keep an answer, but must ask each time whether it is still the same. */
const CACHE_CONTROL = 'private, no-cache';

interface Options {
  withKey: WithKey;
  /** Runs the operation of a request and returns the text of its answer. It sets `request.operation`. */
  answer: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  answers: KeptAnswers;
  metrics: Metrics;
  today: () => string;
}

/** Serves `/graphql`. A query that was answered before in the same state of the registry is not even parsed. */
export function serveGraphql(http: FastifyInstance, { withKey, answer, answers, metrics, today }: Options): void {
  http.decorateRequest('operation', null);
  http.decorateRequest('keptAs', null);
  http.decorateRequest('kept', null);
  void http.register(async (scope) => {
    const parse = scope.getDefaultJsonParser('error', 'error');
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
      if (findKept(request, body)) done(null);
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
      compress: {},
      handler: async (request, reply) => {
        if (request.kept !== null || (request.method === 'GET' && findKept(request, request.url))) {
          return await sendKept(request, reply, request.kept!);
        }
        try {
          return await answer(request, reply);
        } finally {
          await request.operation?.close();
        }
      },
    });
  });

  /** Looks for the answer to a request, and returns whether there is one. */
  function findKept(request: FastifyRequest, body: string): boolean {
    const { actor, dataVersion, headers, method } = request;
    if (actor === null || dataVersion === null || body.length > MAX_KEPT_REQUEST) return false;
    // Loaders authorize by role, and what depends on the actor alone is not kept.
    request.keptAs = [actor.role, actor.kind, method, headers.accept, headers['content-type'], body].join('\n');
    request.kept = answers.find(request.keptAs, { dataVersion, day: today() }) ?? null;
    return request.kept !== null;
  }

  /** Keeps an answer if the operation allows it. The answer gets a validator; a client that has it already gets 304. */
  async function keep(operation: Context, request: FastifyRequest, reply: FastifyReply, payload: string) {
    if (!operation.isShared) {
      reply.header('cache-control', 'no-store');
      return payload;
    }
    const body = Buffer.from(payload);
    const etag = etagOf(body);
    const contentType = String(reply.getHeader('content-type'));
    const dataVersion = await operation.snapshot.version;
    if (request.keptAs !== null && dataVersion !== null) {
      metrics.answerNotKept();
      answers.keep(request.keptAs, { dataVersion, day: operation.today, body, contentType, etag });
    }
    return validated(request, reply, etag) ? '' : payload;
  }

  async function sendKept(request: FastifyRequest, reply: FastifyReply, kept: KeptAnswer) {
    metrics.answerKept(reply.elapsedTime);
    if (validated(request, reply, kept.etag)) return reply.send();
    reply.type(kept.contentType);
    if (!request.headers['accept-encoding']?.includes('gzip')) return reply.send(kept.body);
    return reply.header('content-encoding', 'gzip').send(await compressedBody(kept));
  }
}

/** Adds the headers of validation, and sets status 304 if the client has this answer. */
function validated(request: FastifyRequest, reply: FastifyReply, etag: string): boolean {
  reply.header('etag', etag).header('cache-control', CACHE_CONTROL).header('vary', 'accept, accept-encoding');
  const known = request.headers['if-none-match'];
  const isKnown = known === '*' || known?.includes(etag.slice(2)) === true;
  if (isKnown) reply.code(304).removeHeader('content-type');
  return isKnown;
}
