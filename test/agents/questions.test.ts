import { beforeAll, describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../../src/agents/bounded.ts';
import { tools } from '../../src/agents/tools.ts';
import { useRegistry } from '../support/registry.ts';
import { callerOf } from './api.ts';
import { type AgentRegistry, fillAgentRegistry } from './fixture.ts';
import { questions } from './questions.ts';

const registry = useRegistry();
const call = callerOf(registry);
let facts: AgentRegistry;
beforeAll(async () => {
  facts = await fillAgentRegistry(registry);
}, 120_000);

test('there are sixty questions, and each tool answers some', () => {
  expect(questions).toHaveLength(60);
  expect([...new Set(questions.map(({ tool }) => tool))].sort()).toEqual(tools.map(({ name }) => name).sort());
});

describe('an agent that asks', () => {
  test.each(questions.map((question, index) => [index + 1, question.tool, question.asks, question] as const))(
    '%i. %s: %s',
    async (_number, _tool, _asks, { tool, input, answer, is }) => {
      const result = await call(tool, input(facts));
      expect(answer(result)).toEqual(is(facts));
      expect(Buffer.byteLength(result.text)).toBeLessThanOrEqual(MAX_BYTES);
      expect(Buffer.byteLength(JSON.stringify(result.structured))).toBeLessThanOrEqual(MAX_BYTES);
    },
  );
});

test('no question writes anything', async () => {
  const before = await registry.state();
  for (const { tool, input } of questions) await call(tool, input(facts));
  expect(await registry.state()).toEqual(before);
}, 120_000);
