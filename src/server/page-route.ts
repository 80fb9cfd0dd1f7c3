import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { type PageFile, readPageFiles } from './page-files.ts';

/** The addresses of the views. The page itself shows the view of an address. */
const VIEWS = ['/', '/third-parties', '/third-parties/*', '/buy', '/due'];

/** Serves the page for people. It holds no data: it asks the API with the reader's key. */
export async function servePage(http: FastifyInstance, config: Config): Promise<void> {
  const { document, etag, policy, scripts } = await readPageFiles(config);
  for (const view of VIEWS) {
    http.get(view, async (request, reply) => {
      reply.header('content-security-policy', policy).header('referrer-policy', 'no-referrer');
      reply.header('etag', etag).header('cache-control', 'no-cache').header('vary', 'accept-encoding');
      if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
      return sendFile(request, reply.type('text/html; charset=utf-8'), document);
    });
  }
  for (const [name, file] of scripts) {
    http.get(`/page/${name}`, async (request, reply) => {
      reply.header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'accept-encoding');
      return sendFile(request, reply.type('text/javascript; charset=utf-8'), file);
    });
  }
}

/** Sends a file in the smallest form that the client accepts. */
function sendFile(request: FastifyRequest, reply: FastifyReply, { plain, br, gzip }: PageFile) {
  const accepted = request.headers['accept-encoding'] ?? '';
  if (/\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(br);
  if (/\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(gzip);
  return reply.send(plain);
}
