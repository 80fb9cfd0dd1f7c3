import { GraphQLError } from 'graphql';

/** Stable codes of errors that end a whole operation, with the HTTP status each carries when nothing was answered. */
const statusOf = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
  QUERY_TOO_COMPLEX: 400,
  TOO_LARGE: 413,
  UNAVAILABLE: 503,
} as const;

/** Code of an error that ends a whole operation. */
export type PublicErrorCode = keyof typeof statusOf;

/** An error whose message is meant for the client. Everything else is masked. */
export function publicError(
  code: PublicErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code, http: { status: statusOf[code] } } });
}

/** HTTP status of a public error. */
export function httpStatus(code: PublicErrorCode): number {
  return statusOf[code];
}
