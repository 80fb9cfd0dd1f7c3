import type { z } from 'zod';
import type { Problems } from '../../input/problems.ts';
import { pointer } from './extract.ts';

/** Most problems reported for one document. The first ones are enough to see what is wrong. */
const MAX_REPORTED = 100;

/** A place in a document that violates its format. */
export interface Violation {
  /** A JSON pointer. */
  path: string;
  message: string;
}

/** Adds a problem for each violation, up to a limit. */
export function noteViolations(violations: readonly Violation[], format: string, problems: Problems): void {
  for (const { path, message } of violations.slice(0, MAX_REPORTED)) {
    problems.add('INVALID', 'content', `is not valid ${format}: ${path === '' ? 'the document' : path} ${message}`);
  }
  if (violations.length > MAX_REPORTED) {
    problems.add('INVALID', 'content', `is not valid ${format} in ${violations.length - MAX_REPORTED} more places`);
  }
}

/** Checks JSON against a schema. Returns null and adds problems if it does not match. */
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
