import { readFileSync } from 'node:fs';
import { type Api, Refusal } from '../../src/agents/api.ts';
import { callTool } from '../../src/agents/mcp-server.ts';
import { tools } from '../../src/agents/tools.ts';
import type { Role } from '../../src/registry/access.ts';
import type { TestRegistry } from '../support/registry.ts';

/** The address that links in answers name. */
export const ADDRESS = 'https://attestry.lab.example/graphql';

/** Returns the API of a test registry with the key of a role. */
export const apiOf = (registry: TestRegistry, role: Role): Api => ({
  address: ADDRESS,
  ask: async <T>(document: string, variables: Record<string, unknown>) => {
    const { data, errors } = await registry.send(role, document, variables);
    if (errors) throw new Refusal(errors.map(({ message }) => message).join(' '));
    return data as T;
  },
});

/** The result of a tool. */
export interface Result {
  isError: boolean;
  text: string;
  structured: Record<string, unknown>;
}

/** Returns a caller of tools by name, with the key of a role. Every failure that an agent must not see fails the test. */
export const callerOf =
  (registry: TestRegistry) =>
  async (name: string, input: object, role: Role = 'AUDITOR'): Promise<Result> => {
    const tool = tools.find((one) => one.name === name);
    if (!tool) throw new Error(`There is no tool ${name}.`);
    const result = await callTool(tool, input, apiOf(registry, role), (error) => {
      throw error;
    });
    const [content] = result.content;
    if (content?.type !== 'text') throw new Error(`${name} returned no text.`);
    const { isError = false, structuredContent = {} } = result;
    return { isError, text: content.text, structured: structuredContent as Record<string, unknown> };
  };

/** The version in package.json. */
export const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
