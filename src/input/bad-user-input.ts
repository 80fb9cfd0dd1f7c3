import { type PublicError, publicError } from './errors.ts';
import type { Problems } from './problems.ts';

/** Returns the error for a query with invalid input. Its message lists every problem, and so does its extension `problems`. */
export function badUserInput({ found }: Problems): PublicError {
  const problems = found.map(({ code, path, message }) => ({ code, field: path.join('.'), message }));
  const message = problems.map(({ field, message }) => `${field}: ${message}.`).join(' ');
  return publicError('BAD_USER_INPUT', message, { field: problems[0]!.field, problems });
}
