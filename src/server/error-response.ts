import type { FastifyReply, FastifyRequest } from 'fastify';
import { httpStatus, type PublicErrorCode } from '../input/errors.ts';

/** What a refusal says beside its code and message. */
interface More {
  status?: number;
  retryAfterMs?: number;
  /** What of the request is wrong. */
  field?: string;
}

/** Answers that a request is refused, in the shape of GraphQL's errors. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: PublicErrorCode,
  message: string,
  { status = httpStatus(code), ...more }: More = {},
): FastifyReply {
  return refuseAll(request, reply, code, [{ message, ...more }], status);
}

/** The same of several things at once. */
export function refuseAll(
  request: FastifyRequest,
  reply: FastifyReply,
  code: PublicErrorCode,
  problems: readonly ({ message: string } & More)[],
  status = httpStatus(code),
): FastifyReply {
  const errors = problems.map(({ message, ...more }) => ({
    message,
    extensions: { ...more, code, requestId: request.id },
  }));
  return reply.code(status).send({ errors });
}
