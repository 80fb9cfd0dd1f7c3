import { GraphQLError } from 'graphql';

/** Stable codes of errors that end an operation or one of its mutations, and the HTTP status if the response has no data. */
const statusOf = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  PERSISTED_DOCUMENT_NOT_FOUND: 400,
  RATE_LIMITED: 429,
  QUERY_TOO_COMPLEX: 400,
  TOO_LARGE: 413,
  INTERNAL_SERVER_ERROR: 500,
  UNAVAILABLE: 503,
} as const;

/** The code of an error that ends an operation or one of its mutations. */
export type PublicErrorCode = keyof typeof statusOf;

/** An error whose message is meant for the client. Its cause, if any, goes only to the log. */
export class PublicError extends GraphQLError {}

/** Returns an error whose message is meant for the client. The messages of all other errors are masked. */
export function publicError(
  code: PublicErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
  cause?: Error,
): PublicError {
  return new PublicError(message, {
    extensions: { ...extensions, code, http: { status: statusOf[code] } },
    ...(cause && { originalError: cause }),
  });
}

/** Returns the error for a request that is wrong in a way that graphql-js found, with its message and place. */
export function badRequest({ message, nodes }: GraphQLError): PublicError {
  return new PublicError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

/** Matches the error codes of a broken connection to Postgres, or of a Postgres that stops. */
const BROKEN = /^(CONNECTION_|CONNECT_TIMEOUT|ECONN|EPIPE|ETIMEDOUT|57P0[123]|08)/;

/** Returns the error for a write that failed although its input was valid. It says whether anything may have been written. */
export function writeFailed(cause: unknown): PublicError {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string' || !BROKEN.test(code)) {
    return publicError(
      'INTERNAL_SERVER_ERROR',
      'Something went wrong on our side; nothing of this field was written.',
      {},
      error,
    );
  }
  const message =
    'The connection to the database broke, so whether this field was written is not known. ' +
    'With an idempotencyKey it can be sent again as it is; without one, look first.';
  return publicError('UNAVAILABLE', message, {}, error);
}

/** Returns the HTTP status of a public error. */
export function httpStatus(code: PublicErrorCode): number {
  return statusOf[code];
}
