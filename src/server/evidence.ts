import type { FastifyInstance } from 'fastify';
import { Context } from '../api/context.ts';
import type { Database } from '../registry/database.ts';
import { keyOf } from '../registry/global-id.ts';
import type { WithKey } from './admission.ts';
import { refuse } from './error-response.ts';

/** Dependencies of the route of documents. */
interface EvidenceOf {
  database: Database;
  withKey: WithKey;
  /** Today in the registry's time zone. */
  today: () => string;
}

/** Serves `GET /evidence/<id>`: the bytes of a document as received. The headers make a browser save them, never run them. */
export function serveEvidence(http: FastifyInstance, { database, withKey, today }: EvidenceOf): void {
  http.route<{ Params: { id: string } }>({
    method: 'GET',
    url: '/evidence/:id',
    exposeHeadRoute: false,
    onRequest: withKey('document.read'),
    handler: async (request, reply) => {
      const key = keyOf('EvidenceDocument', request.params.id);
      const context = new Context({ database, actor: request.actor!, requestId: request.id, today: today() });
      try {
        const content = key === null ? null : await context.loaders.contentOf.load(key);
        if (content === null) {
          return await refuse(
            request,
            reply,
            'BAD_USER_INPUT',
            'There is no stored document with this id. Use the id of an EvidenceDocument.',
            { status: 404 },
          );
        }
        const { bytes, mediaType, fileName, sha256 } = content;
        reply.header('cache-control', 'no-store');
        reply.header('etag', `"${sha256}"`);
        reply.header('content-security-policy', "default-src 'none'; sandbox");
        reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName ?? sha256)}`);
        return await reply.type(mediaType).send(bytes);
      } finally {
        await context.close();
      }
    },
  });
}
