import { readFileSync } from 'node:fs';
import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import { type Api, Refusal } from './api.ts';
import { instructions } from './instructions.ts';
import type { Tool } from './tool.ts';
import { tools } from './tools.ts';

/** Reports a failure that the agent must not see. */
export type OnFailure = (error: unknown, tool: string) => void;

const MASKED = 'Something went wrong, and its log has the details. The question is not answered: treat it as unknown.';

/** The library takes a quarter of a second to load, so a server loads it with the first request for it. */
export const loadLibrary = async () => await import('@modelcontextprotocol/server');

type Library = Awaited<ReturnType<typeof loadLibrary>>;

let version: string | undefined;

function ownVersion(): string {
  const manifest = () => readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (version ??= (JSON.parse(manifest()) as { version: string }).version);
}

/** Returns a server of the Model Context Protocol with every tool, for one connection or one request. */
export function mcpServer(library: Library, api: Api, onFailure: OnFailure): McpServer {
  const info = { name: 'attestry', title: 'Attestry', version: ownVersion() };
  const server = new library.McpServer(info, { instructions, capabilities: { tools: { listChanged: false } } });
  for (const tool of tools) {
    const { name, title, description, input: inputSchema, output: outputSchema } = tool;
    const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
    server.registerTool(name, { title, description, inputSchema, outputSchema, annotations }, (input) =>
      callTool(tool, input, api, onFailure),
    );
  }
  return server;
}

/** Runs a tool. A failure is a result, too: the agent learns why there is no answer, and nothing internal. */
export async function callTool(tool: Tool, input: unknown, api: Api, onFailure: OnFailure): Promise<CallToolResult> {
  try {
    const { structured, text } = await tool.run(input, api);
    return { structuredContent: structured, content: [{ type: 'text', text }] };
  } catch (error) {
    if (!(error instanceof Refusal)) onFailure(error, tool.name);
    const text = error instanceof Refusal ? error.message : MASKED;
    return { isError: true, content: [{ type: 'text', text }] };
  }
}
