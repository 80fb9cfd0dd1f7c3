import { expect } from 'vitest';
import type { Role } from '../../src/registry/access.ts';
import { mutate, type Outcome } from './mutate.ts';
import type { TestRegistry } from './registry.ts';

/** An expected problem: its code, and its path below `input`, such as `clauses.2.hours`. */
export type Expected = readonly [code: string, path: string];

/**
 * Expects that a mutation is refused with exactly these problems, and that the log and every table are unchanged. A test with
 * many refusals in a row passes the state before, to read it only once.
 */
export async function expectRejected(
  registry: TestRegistry,
  mutation: string,
  input: object,
  expected: readonly Expected[],
  { role = 'ANALYST', before: known }: { role?: Role; before?: Record<string, string> } = {},
): Promise<Outcome> {
  const before = known ?? (await registry.state());
  const outcome = await mutate(registry, mutation, input, undefined, role);
  const after = await registry.state();
  const problems = outcome.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
  const wanted = expected.map(([code, path]) => `${code} ${path === '' ? 'input' : `input.${path}`}`);
  expect(problems.sort(), JSON.stringify(outcome.userErrors)).toEqual(wanted.sort());
  expect(after).toEqual(before);
  for (const { message, field, index } of outcome.userErrors) {
    expect(message).not.toBe('');
    const position = field.find((step) => /^\d+$/.test(step));
    expect(index).toBe(position === undefined ? null : Number(position));
  }
  if (!expected.some(([code]) => code === 'STALE_VERSION')) expect(outcome.record).toBeNull();
  return outcome;
}
