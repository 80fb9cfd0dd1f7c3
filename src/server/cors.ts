import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Headers of requests that a page may send, besides those that any page may. */
const REQUEST_HEADERS = [
  'authorization',
  'content-type',
  'if-none-match',
  'last-event-id',
  'mcp-protocol-version',
  'mcp-method',
  'mcp-name',
  'x-request-id',
  'traceparent',
  'x-apollo-operation-name',
  'apollo-require-preflight',
];
/** Headers of answers that a page may read. */
const RESPONSE_HEADERS = [
  'etag',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'content-disposition',
  'x-request-id',
  'traceparent',
];
/** How long a browser may remember the answer to a preflight: the most that Chromium accepts. */
const REMEMBERED_S = 7_200;

/**
 * Lets pages of other origins call the server from a browser. Keys travel in the header `authorization`, never in cookies, so a
 * page without a key learns nothing. Without origins, no other page may read an answer.
 */
export async function allowOrigins(http: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await http.register(cors, {
    // A list, because a single text would be sent to pages of any origin.
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: REQUEST_HEADERS,
    exposedHeaders: RESPONSE_HEADERS,
    credentials: false,
    maxAge: REMEMBERED_S,
  });
}
