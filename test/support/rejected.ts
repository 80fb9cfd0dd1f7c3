import { expect } from 'vitest';
import type { Role } from '../../src/registry/access.ts';
import { mutate, type Outcome } from './mutate.ts';
import type { TestRegistry } from './registry.ts';

/** A problem as a test expects it: its code, and where below `input` it is, written `clauses.2.hours`. */
export type Expected = readonly [code: string, path: string];

/**
 * Sends a mutation that must be refused with exactly these problems, and proves that nothing was written: the log and
 * every table stand as before. Whoever refuses much in a row gives the state it began in, to spare reading it twice.
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
