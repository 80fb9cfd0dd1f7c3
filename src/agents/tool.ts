import type { z } from 'zod';
import { type Api, Refusal } from './api.ts';
import type { Answer } from './bounded.ts';

/** A tool for agents: one question about the registry. */
export interface Tool {
  /** Stable: agents and their prompts name it. */
  name: string;
  title: string;
  /** When to use it, with units and ranges. */
  description: string;
  input: z.ZodObject;
  output: z.ZodObject;
  /** Every operation that it can send. */
  documents: readonly string[];
  /**
   * Answers the question.
   * @throws Refusal if it cannot be answered.
   */
  run(input: unknown, api: Api): Promise<Answer>;
}

/** Returns a tool that checks its input. */
export function defineTool<Input extends z.ZodObject>(
  definition: Omit<Tool, 'input' | 'run'> & {
    input: Input;
    run(input: z.output<Input>, api: Api): Promise<Answer>;
  },
): Tool {
  return {
    ...definition,
    run: async (input, api) => {
      const checked = definition.input.safeParse(input ?? {});
      if (checked.success) return await definition.run(checked.data, api);
      const problems = checked.error.issues.map(({ path, message }) => [...path, message].join(': '));
      throw new Refusal(`The input of ${definition.name} is wrong. ${problems.join('; ')}.`);
    },
  };
}
