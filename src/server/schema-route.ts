import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { WithKey } from './admission.ts';
import { etagOf } from './response-cache.ts';
import { sendValidated } from './validated.ts';

/** Serves `GET /schema.graphql`: the whole schema as one document, for code generators and editors. */
export function serveSchema(http: FastifyInstance, { schema, withKey }: { schema: GraphQLSchema; withKey: WithKey }) {
  let printed: Parameters<typeof sendValidated>[2] | undefined;
  http.get('/schema.graphql', { onRequest: withKey('self.read') }, async (request, reply) => {
    if (!printed) {
      const body = Buffer.from(printSchema(schema));
      printed = { body, contentType: 'text/plain; charset=utf-8', etag: etagOf(body) };
    }
    return await sendValidated(request, reply, printed);
  });
}
