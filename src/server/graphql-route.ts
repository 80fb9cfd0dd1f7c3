import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import type { WithKey } from './admission.ts';
import type { RunGraphql } from './apollo-request.ts';
import type { CachedAnswers } from './cached-answers.ts';
import { refuse } from './error-response.ts';
import type { Traces } from './traces.ts';
import { identified } from './trusted-documents/document-id.ts';
import type { TrustedDocuments } from './trusted-documents/load.ts';

const GRAPHQL_PATH = '/graphql';

interface Options {
  config: Config;
  withKey: WithKey;
  run: RunGraphql;
  answers: CachedAnswers;
  documents: TrustedDocuments;
  traces: Traces | null;
}

/** Serves `/graphql`. A query with a cached answer is not even parsed. */
export function serveGraphql(
  http: FastifyInstance,
  { config, withKey, run, answers, documents, traces }: Options,
): void {
  void http.register(async (scope) => {
    traces?.follow(scope);
    const parse = scope.getDefaultJsonParser('error', 'error');
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
      if (answers.find(request, body)) done(null);
      else void parse(request, body, done);
    });
    answers.keepThoseOf(scope);
    scope.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: GRAPHQL_PATH,
      onRequest: withKey('self.read'),
      compress: { encodings: ['gzip'] },
      handler: async (request, reply) => {
        if (request.cached !== null || (request.method === 'GET' && answers.find(request, request.url))) {
          return await answers.send(request, reply);
        }
        const graphql = identified(request, documents, config.TRUSTED_DOCUMENTS_ONLY);
        if ('code' in graphql) return refuse(request, reply, graphql.code, graphql.message, graphql.details);
        try {
          const { status, headers, body } = await run(request, graphql);
          void reply.code(status).headers(headers);
          // Sent when the operation is closed.
          return body;
        } finally {
          await request.operation?.close();
        }
      },
    });
  });
}
