/** Checks that every response must pass, whatever the request. */
import { expect } from 'vitest';

/** Statuses of handled requests; any other is a crash. */
const HANDLED: ReadonlySet<number> = new Set([200, 400, 401, 403, 404, 405, 413, 415, 429]);
/** Internals that a client must not see: paths of code, messages of the database. */
const INTERNAL =
  /node_modules|\.ts:\d|\bat \w+ \(|SQLSTATE|syntax error at|violates|relation "|invalid input syntax|Cannot read prop|is not a function/i;

/** A response. */
export interface HandledResponse {
  statusCode: number;
  body: string;
}

/** Fails if the server crashed, exposed internals, or returned an error without a code. */
export function checkAnswer({ statusCode, body }: HandledResponse, request: unknown): void {
  const about = () => `${JSON.stringify(request).slice(0, 3_000)}\n→ ${statusCode} ${body.slice(0, 1_000)}`;
  expect(HANDLED.has(statusCode), about()).toBe(true);
  for (const { message, extensions } of errorsIn(body)) {
    expect(extensions?.code, about()).toMatch(/^[A-Z_]+$/);
    expect(extensions?.code, about()).not.toBe('INTERNAL_SERVER_ERROR');
    expect(INTERNAL.test(message), about()).toBe(false);
  }
}

interface GraphQLFailure {
  message: string;
  extensions?: { code?: string };
}

/** Returns the errors of a JSON response; an empty list for any other. */
export function errorsIn(body: string): GraphQLFailure[] {
  try {
    return (JSON.parse(body) as { errors?: GraphQLFailure[] }).errors ?? [];
  } catch {
    return [];
  }
}
