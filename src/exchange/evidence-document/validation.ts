import type { z } from 'zod';
import type { Problems } from '../../input/problems.ts';
import { pointer } from './extract.ts';

/** Most problems told of one document: the first say what is wrong with it. */
const MAX_TOLD = 100;

/** Something in a document that its format does not allow. */
export interface Violation {
  /** A JSON pointer. */
  path: string;
  message: string;
}

/** Notes what a document's format does not allow in it. */
export function noteViolations(violations: readonly Violation[], format: string, problems: Problems): void {
  for (const { path, message } of violations.slice(0, MAX_TOLD)) {
    problems.add('INVALID', 'content', `is not valid ${format}: ${path === '' ? 'the document' : path} ${message}`);
  }
  if (violations.length > MAX_TOLD) {
    problems.add('INVALID', 'content', `is not valid ${format} in ${violations.length - MAX_TOLD} more places`);
  }
}

/** Checks JSON by a schema of ours; null where it does not fit, which is noted. */
export function checkShape<T>(
  schema: z.ZodType<T>,
  json: unknown,
  { format, path = '' }: { format: string; path?: string },
  problems: Problems,
): T | null {
  const { data, error } = schema.safeParse(json);
  if (!error) return data;
  const violations = error.issues.map((issue) => ({
    path: pointer(path, ...(issue.path as (string | number)[])),
    message: issue.message,
  }));
  noteViolations(violations, format, problems);
  return null;
}
