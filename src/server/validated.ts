import type { FastifyReply, FastifyRequest } from 'fastify';
import { type CachedAnswer, compressedBody } from './response-cache.ts';

/** A browser may keep an answer, but must ask each time whether it is still the same. */
const CACHE_CONTROL = 'private, no-cache';

/** Sends a body that is in memory: status 304 if the client has it, and compressed if the client takes gzip. */
export async function sendValidated(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Omit<CachedAnswer, 'dataVersion' | 'day'>,
) {
  if (validated(request, reply, answer.etag)) return reply.send();
  reply.type(answer.contentType);
  if (!request.headers['accept-encoding']?.includes('gzip')) return reply.send(answer.body);
  return reply.header('content-encoding', 'gzip').send(await compressedBody(answer));
}

/** Adds the headers of validation, and sets status 304 if the client has this answer. */
export function validated(request: FastifyRequest, reply: FastifyReply, etag: string): boolean {
  const vary = [reply.getHeader('vary'), 'accept, accept-encoding'].filter(Boolean).join(', ');
  reply.header('etag', etag).header('cache-control', CACHE_CONTROL).header('vary', vary);
  const known = request.headers['if-none-match'];
  const isKnown = known === '*' || known?.includes(etag.slice(2)) === true;
  if (isKnown) reply.code(304).removeHeader('content-type');
  return isKnown;
}
