import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { beforeAll, describe, expect, test } from 'vitest';
import { tools } from '../../src/agents/tools.ts';
import { attestryIn, launcher } from '../support/command-line.ts';
import { fixtures } from '../support/fixtures.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
let url = '';
beforeAll(async () => {
  url = await registry.http.listen({ host: '127.0.0.1', port: 0 });
  await make.vendor({ legalName: 'Alder, Inc.' });
});

/** A command takes a second or two, and ten times as long on a busy machine. */
const PATIENCE_MS = 120_000;

/** Asks `attestry mcp` in a process of its own, as an agent does. */
async function ask<T>(settings: Record<string, string>, work: (client: Client) => Promise<T>): Promise<T> {
  const env = { ...(process.env as Record<string, string>), ...settings };
  const transport = new StdioClientTransport({ command: process.execPath, args: [launcher, 'mcp'], env });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport, { timeout: PATIENCE_MS });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}
const mayIBuy = (client: Client) => client.callTool({ name: 'may_i_buy', arguments: { name: 'Alder' } });

describe('attestry mcp', () => {
  test(
    'lists the tools and answers with the key',
    async () => {
      const settings = { ATTESTRY_URL: url, ATTESTRY_KEY: registry.keys.PROCUREMENT };
      await ask(settings, async (client) => {
        expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
        const { structuredContent, content } = await mayIBuy(client);
        expect(structuredContent).toMatchObject({ answer: 'BLOCK', more: { at: `${url}/graphql` } });
        expect(content[0]).toMatchObject({ text: expect.stringContaining('⟦Alder, Inc.⟧') as string });
        const refused = await client.callTool({ name: 'why_risky', arguments: { identifier: 'NPI:123' } });
        expect(refused).toMatchObject({
          isError: true,
          content: [{ text: expect.stringMatching(/^ref\.identifier\.value: NPI format/) as string }],
        });
      });
    },
    PATIENCE_MS,
  );

  test(
    'says in each answer that no server answers, or that the key is not known',
    async () => {
      const unreachable = { ATTESTRY_URL: 'http://127.0.0.1:9/', ATTESTRY_KEY: 'atk_x' };
      const noServer = await ask(unreachable, async (client) => [await mayIBuy(client), await mayIBuy(client)]);
      for (const { isError, content } of noServer) {
        expect(isError).toBe(true);
        expect(content[0]).toMatchObject({
          text: expect.stringMatching(/^No server answers at http:\/\/127\.0\.0\.1:9\/graphql: /) as string,
        });
      }
      const { isError, content } = await ask({ ATTESTRY_URL: url, ATTESTRY_KEY: 'atk_unknown' }, mayIBuy);
      expect(isError).toBe(true);
      expect(content[0]).toMatchObject({ text: expect.stringContaining('does not know the key') as string });
    },
    PATIENCE_MS,
  );

  test(
    'writes only messages to standard output, and ends when its input ends',
    async () => {
      const env = { ...process.env, ATTESTRY_URL: url, ATTESTRY_KEY: registry.keys.PROCUREMENT };
      const child = spawn(process.execPath, [launcher, 'mcp'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
      let out = '';
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      const clientInfo = { name: 'test', version: '1' };
      const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo };
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })}\nnonsense\n`);
      await expect.poll(() => out.includes('\n'), { timeout: PATIENCE_MS }).toBe(true);
      child.stdin.end();
      const [code] = (await once(child, 'close')) as [number | null];
      expect(code).toBe(0);
      for (const line of out.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
    },
    PATIENCE_MS,
  );

  test(
    'ends with 4 if an option or a setting is wrong, and its help has a configuration',
    async () => {
      const settings = { ATTESTRY_URL: url, ATTESTRY_KEY: 'atk_x' };
      expect(await attestryIn(settings, ['mcp', '--uri', url])).toMatchObject({ code: 4, out: '' });
      expect(await attestryIn({ ATTESTRY_URL: url, ATTESTRY_KEY: '' }, ['mcp'])).toMatchObject({
        code: 4,
        out: '',
        err: expect.stringContaining('--key or ATTESTRY_KEY') as string,
      });
      const { code, out } = await attestryIn({}, ['mcp', '--help']);
      expect(code).toBe(0);
      const [, configuration] = /MCP client:\n([^]*?)\nA client/.exec(out) ?? [];
      expect(JSON.parse(configuration!)).toMatchObject({ mcpServers: { attestry: { command: 'npx' } } });
    },
    PATIENCE_MS,
  );
});
