import type { FastifyReply, FastifyRequest } from 'fastify';
import { httpStatus, type PublicErrorCode } from '../input/errors.ts';

/** The media type of a response of GraphQL over HTTP. With it, Apollo Server answers a wrong request with status 400. */
export const GRAPHQL_RESPONSE = 'application/graphql-response+json';

/** Optional parts of a refusal. */
interface RefusalDetails {
  status?: number;
  retryAfterMs?: number;
  /** The parameter that is wrong. */
  field?: string;
}

/** Refuses a request with one error, in the shape of GraphQL errors. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: PublicErrorCode,
  message: string,
  { status = httpStatus(code), ...more }: RefusalDetails = {},
): FastifyReply {
  return refuseAll(request, reply, code, [{ message, ...more }], status);
}

/** Refuses a request with several errors. */
export function refuseAll(
  request: FastifyRequest,
  reply: FastifyReply,
  code: PublicErrorCode,
  problems: readonly ({ message: string } & RefusalDetails)[],
  status = httpStatus(code),
): FastifyReply {
  const errors = problems.map(({ message, ...more }) => ({
    message,
    extensions: { ...more, code, requestId: request.id },
  }));
  // In the other media type, Apollo Client shows a status of 4xx or 5xx without the errors.
  if (request.headers.accept?.includes(GRAPHQL_RESPONSE)) reply.type(`${GRAPHQL_RESPONSE}; charset=utf-8`);
  return reply.code(status).send({ errors });
}
