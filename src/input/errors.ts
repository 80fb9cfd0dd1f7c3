import { GraphQLError } from 'graphql';

/** Stable codes of errors that end an operation, or a mutation in it, with the HTTP status each carries when nothing was answered. */
const statusOf = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
  QUERY_TOO_COMPLEX: 400,
  TOO_LARGE: 413,
  INTERNAL_SERVER_ERROR: 500,
  UNAVAILABLE: 503,
} as const;

/** Code of an error that ends an operation, or a mutation in it. */
export type PublicErrorCode = keyof typeof statusOf;

/** An error whose message is meant for the client. What was behind it, if anything, is told to the log. */
export class PublicError extends GraphQLError {}

/** Makes an error whose message is meant for the client. Everything else is masked. */
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

/** What a connection to Postgres fails with when it breaks, or when Postgres stops. */
const BROKEN = /^(CONNECTION_|CONNECT_TIMEOUT|ECONN|EPIPE|ETIMEDOUT|57P0[123]|08)/;

/** What a client is told where a write failed for no fault of its input: whether anything of it can have been written. */
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

/** HTTP status of a public error. */
export function httpStatus(code: PublicErrorCode): number {
  return statusOf[code];
}
