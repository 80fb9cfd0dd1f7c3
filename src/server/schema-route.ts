import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { WithKey } from './admission.ts';
import { compressedBody, etagOf } from './response-cache.ts';
import { validated } from './graphql-route.ts';

/** Serves `GET /schema.graphql`: the whole schema as one document, for code generators and editors. */
export function serveSchema(http: FastifyInstance, { schema, withKey }: { schema: GraphQLSchema; withKey: WithKey }) {
  let printed: { body: Buffer; etag: string } | undefined;
  http.get('/schema.graphql', { onRequest: withKey('self.read') }, async (request, reply) => {
    if (!printed) {
      const body = Buffer.from(printSchema(schema));
      printed = { body, etag: etagOf(body) };
    }
    if (validated(request, reply, printed.etag)) return reply.send();
    reply.type('text/plain; charset=utf-8');
    if (!request.headers['accept-encoding']?.includes('gzip')) return reply.send(printed.body);
    return reply.header('content-encoding', 'gzip').send(await compressedBody(printed));
  });
}
