import { once } from 'node:events';
import type { Command } from 'commander';
import { type Api, Refusal } from '../agents/api.ts';
import { loadLibrary, mcpServer } from '../agents/mcp-server.ts';
import { type Client, clientOf, inSharedCodes, type ServerOptions, withServer } from './client.ts';
import { ServerFailed } from './failure.ts';
import { mcpHelp } from './mcp-help.ts';

/** Adds `attestry mcp`, which answers agents on standard input and output. */
export function registerMcp(program: Command): void {
  const command = program
    .command('mcp')
    .description('answer the questions of an agent (Model Context Protocol) on standard input and output')
    .addHelpText('after', mcpHelp)
    .action((options: ServerOptions) => inSharedCodes(() => serve(options)));
  withServer(command);
}

async function serve(options: ServerOptions): Promise<void> {
  const api = apiOf(await clientOf(options, 'AUDITOR'));
  const [library, { serveStdio }] = await Promise.all([loadLibrary(), import('@modelcontextprotocol/server/stdio')]);
  const report = (error: unknown, tool: string) => console.error(`${tool} failed:`, error);
  const ended = once(process.stdin, 'close');
  // Standard output belongs to the protocol.
  serveStdio(() => mcpServer(library, api, report), { onerror: ({ message }) => console.error(message) });
  await ended;
}

/** Returns the API of a server over HTTP. */
function apiOf(client: Client): Api {
  return {
    address: client.address,
    ask: async <T>(document: string, variables: Record<string, unknown>) => {
      try {
        return await client.ask<T>(document, variables);
      } catch (error) {
        if (!(error instanceof ServerFailed)) throw error;
        const { code, messages, message } = error;
        throw new Refusal(code === 'BAD_USER_INPUT' ? messages.join(' ') : message);
      }
    },
  };
}
