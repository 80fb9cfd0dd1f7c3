import { type PublicError, publicError } from './errors.ts';
import type { Problems } from './problems.ts';

/** Why a query cannot be answered: everything that is wrong with its input, in words and as `problems` of the error. */
export function badUserInput({ found }: Problems): PublicError {
  const problems = found.map(({ code, path, message }) => ({ code, field: path.join('.'), message }));
  const message = problems.map(({ field, message }) => `${field}: ${message}.`).join(' ');
  return publicError('BAD_USER_INPUT', message, { field: problems[0]!.field, problems });
}
