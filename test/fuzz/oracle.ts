/** What must hold of every answer, whatever was asked. */
import { expect } from 'vitest';

/** Statuses of answers; anything else is a crash. */
const ANSWERED: ReadonlySet<number> = new Set([200, 400, 401, 403, 404, 405, 413, 415, 429]);
/** What a client has no business to see: where the code stands, what the database says. */
const INTERNAL =
  /node_modules|\.ts:\d|\bat \w+ \(|SQLSTATE|syntax error at|violates|relation "|invalid input syntax|Cannot read prop|is not a function/i;

/** An answer as it came. */
export interface Answered {
  statusCode: number;
  body: string;
}

/** Fails where a server crashed, told what nobody should know, or did not say what is wrong in a code. */
export function checkAnswer({ statusCode, body }: Answered, asked: unknown): void {
  const about = () => `${JSON.stringify(asked).slice(0, 3_000)}\n→ ${statusCode} ${body.slice(0, 1_000)}`;
  expect(ANSWERED.has(statusCode), about()).toBe(true);
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

/** The errors of an answer in JSON; none of any other. */
export function errorsIn(body: string): GraphQLFailure[] {
  try {
    return (JSON.parse(body) as { errors?: GraphQLFailure[] }).errors ?? [];
  } catch {
    return [];
  }
}
