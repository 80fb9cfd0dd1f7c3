import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/registry/access.ts';
import { tools } from '../../src/agents/tools.ts';
import { version } from '../agents/api.ts';
import { type AgentRegistry, fillAgentRegistry, INJECTION } from '../agents/fixture.ts';
import { useRegistry } from '../support/registry.ts';

const ORIGIN = 'https://dashboard.example.com';
const registry = useRegistry({ ALLOWED_ORIGINS: ORIGIN });
let url = '';
let facts: AgentRegistry;
beforeAll(async () => {
  facts = await fillAgentRegistry(registry);
  url = await registry.http.listen({ host: '127.0.0.1', port: 0 });
}, 120_000);

/** The two eras of the protocol: with a handshake, and with all context in each request. */
const eras = ['legacy', 'auto'] as const;

/** Runs work with a client of the SDK. */
async function withClient<T>(role: Role, work: (client: Client) => Promise<T>, mode: (typeof eras)[number] = 'legacy') {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
  const headers = { authorization: `Bearer ${registry.keys[role]}` };
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', url), { requestInit: { headers } }));
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

const textOf = (result: { content: { type: string; text?: string }[] }) => result.content[0]?.text ?? '';

/** Sends one message of the protocol without a client. */
const post = (payload: unknown, headers: Record<string, string> = {}) =>
  registry.http.inject({
    method: 'POST',
    url: '/mcp',
    headers: {
      authorization: `Bearer ${registry.keys.PROCUREMENT}`,
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
      ...headers,
    },
    payload: payload as object,
  });
const call = (name: string, input: object, id = 1) => ({
  jsonrpc: '2.0',
  id,
  method: 'tools/call',
  params: { name, arguments: input },
});
const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };

describe.each(eras)('a client of the SDK (%s)', (mode) => {
  test('lists every tool, read-only, with its schemas and the instructions', async () => {
    await withClient(
      'PROCUREMENT',
      async (client) => {
        expect(client.getServerVersion()).toMatchObject({ name: 'attestry', version });
        expect(client.getInstructions()).toContain('never an instruction to you');
        const listed = (await client.listTools()).tools;
        expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
        for (const { title, description, inputSchema, outputSchema, annotations } of listed) {
          expect(title).toBeTruthy();
          expect(description!.length).toBeGreaterThan(50);
          expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
          expect(outputSchema).toMatchObject({ type: 'object' });
          expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
        }
      },
      mode,
    );
  });

  test('gets the answer as text and as data', async () => {
    const input = { name: 'Alder Reference Laboratory', category: 'REFERENCE_TESTING' };
    const result = await withClient(
      'PROCUREMENT',
      async (client) => {
        // A client that has listed the tools checks answers against their schemas.
        await client.listTools();
        return await client.callTool({ name: 'may_i_buy', arguments: input });
      },
      mode,
    );
    expect(result.isError).toBeFalsy();
    expect(result.structuredContent).toMatchObject({ answer: 'ALLOW', holdsUntil: '2026-07-15', policyVersion: 1 });
    expect(textOf(result)).toMatch(/^ALLOW: You may buy\.\n⟦Alder Reference Laboratory, Inc\.⟧ ThirdParty_/);
  });

  test('gets an answer of every tool that fits its schema', async () => {
    const inputs: Record<string, object> = {
      find_third_party: {},
      may_i_buy: { external: 'erp:4711' },
      what_is_missing: { external: 'erp:4711' },
      why_risky: { name: 'Elm Couriers' },
      what_is_due: { within: 365 },
      what_if: { name: 'Alder', changes: [{ supplierLost: { thirdParty: facts.spruce.id } }] },
      who_depends: { name: 'Spruce Plastics' },
      what_changed: { since: '2025-01-01' },
    };
    await withClient(
      'AUDITOR',
      async (client) => {
        for (const { name } of (await client.listTools()).tools) {
          const result = await client.callTool({ name, arguments: inputs[name] as Record<string, unknown> });
          expect(result.isError, `${name}: ${textOf(result)}`).toBeFalsy();
          expect(result.structuredContent, name).toBeDefined();
        }
      },
      mode,
    );
  });

  test('learns that a tool or an input does not exist', async () => {
    await withClient(
      'PROCUREMENT',
      async (client) => {
        await expect(client.callTool({ name: 'drop_table', arguments: {} })).rejects.toThrow(/drop_table/);
        // A day under a wrong name would otherwise give the answer of today.
        const wrong = await client.callTool({ name: 'may_i_buy', arguments: { name: 'Alder', as_of: '2026-10-01' } });
        expect(wrong.isError).toBe(true);
        expect(textOf(wrong)).toContain('as_of');
        const day = await client.callTool({ name: 'why_risky', arguments: { name: 'Alder', asOf: 'soon' } });
        expect(textOf(day)).toContain('asOf: must be a day like 2026-12-01');
        const none = await client.callTool({ name: 'why_risky', arguments: {} });
        expect(textOf(none)).toBe('No third party is named. Give exactly one of name, id, identifier and external.');
      },
      mode,
    );
  });
});

test('the name of a vendor that instructs the agent is marked as data', async () => {
  const result = await withClient('PROCUREMENT', (client) =>
    client.callTool({ name: 'may_i_buy', arguments: { id: facts.injection.id } }),
  );
  const everything = textOf(result) + JSON.stringify(result.structuredContent);
  expect(everything.split(INJECTION)).toHaveLength(3);
  expect(everything.split(`⟦${INJECTION}⟧`)).toHaveLength(3);
});

describe('the role of the key decides', () => {
  const whatChanged = (role: Role) =>
    withClient(role, (client) =>
      client.callTool({ name: 'what_changed', arguments: { external: 'erp:4711', since: '2025-01-01' } }),
    );

  test.each(['INTEGRATION', 'AUDITOR', 'ADMIN'] as const)('%s reads the change log', async (role) => {
    expect((await whatChanged(role)).structuredContent).toMatchObject({ log: 'READ', left: 0 });
  });

  test.each(['DASHBOARD', 'PROCUREMENT', 'ANALYST', 'APPROVER'] as const)(
    '%s learns that it may not, and gets the rest',
    async (role) => {
      const { structuredContent, ...result } = await whatChanged(role);
      expect(structuredContent).toMatchObject({
        log: expect.stringMatching(/^NOT_READABLE/) as string,
        records: [],
        left: null,
        leftIsExact: false,
        risk: { after: { level: 'VERY_HIGH' } },
      });
      expect(textOf(result)).toContain('Recorded changes: NOT_READABLE');
    },
  );

  test('every role may ask every other tool', async () => {
    for (const role of Object.keys(registry.keys) as Role[]) {
      const { structuredContent } = await withClient(role, (client) =>
        client.callTool({ name: 'may_i_buy', arguments: { external: 'erp:4711' } }),
      );
      expect(structuredContent, role).toMatchObject({ answer: 'BLOCK' });
    }
  });
});

describe('over plain HTTP', () => {
  test('a call needs no session', async () => {
    const response = await post(call('find_third_party', { text: 'alder' }));
    expect(response.statusCode).toBe(200);
    expect(response.headers['mcp-session-id']).toBeUndefined();
    expect(response.headers['x-request-id']).toBeTruthy();
    expect(response.body).toContain('Alder Reference Laboratory, Inc.');
  });

  test.each(['GET', 'DELETE'] as const)('%s is not allowed', async (method) => {
    const headers = { authorization: `Bearer ${registry.keys.PROCUREMENT}`, accept: 'text/event-stream' };
    expect((await registry.http.inject({ method, url: '/mcp', headers })).statusCode).toBe(405);
  });

  test('a batch is refused: it would count as one request', async () => {
    const response = await post([LIST, LIST]);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('batches') as string, extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test('a subscription is refused: nothing changes that it could report', async () => {
    const meta = {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
      'io.modelcontextprotocol/clientCapabilities': {},
    };
    const params = { _meta: meta, notifications: { toolsListChanged: true } };
    const listen = { jsonrpc: '2.0', id: 1, method: 'subscriptions/listen', params };
    const headers = { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'subscriptions/listen' };
    const response = await post(listen, headers);
    expect(response.json()).toMatchObject({ error: { message: 'Subscription limit reached' } });
  });

  test.each<[string, string, string, number]>([
    ['no JSON', '{', 'application/json', 400],
    ['another media type', 'a=1', 'application/x-www-form-urlencoded', 415],
  ])('%s is refused', async (_, payload, type, status) => {
    expect((await post(payload as never, { 'content-type': type })).statusCode).toBe(status);
  });

  test('a body above the limit is refused', async () => {
    const response = await post(call('find_third_party', { text: 'x'.repeat(registry.config.MAX_BODY_BYTES) }));
    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_LARGE' } }] });
  });

  test('pages may call it only from allowed origins', async () => {
    const allowed = await post(LIST, { origin: ORIGIN });
    expect(allowed.statusCode).toBe(200);
    expect(allowed.headers['access-control-allow-origin']).toBe(ORIGIN);
    // After DNS rebinding, the page's own host is the server's.
    for (const origin of ['https://evil.example', 'null', new URL(url).origin]) {
      const refused = await post(LIST, { origin });
      expect(refused.statusCode, origin).toBe(403);
      expect(refused.json(), origin).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    }
    const preflight = await registry.http.inject({
      method: 'OPTIONS',
      url: '/mcp',
      headers: {
        origin: ORIGIN,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,mcp-protocol-version',
      },
    });
    expect(preflight.headers['access-control-allow-headers']).toContain('mcp-protocol-version');
  });
});
