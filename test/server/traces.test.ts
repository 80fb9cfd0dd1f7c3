import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { activeTracing } from '../../db/tracing.ts';
import { Receiver } from '../support/receiver.ts';
import { TestRegistry } from '../support/registry.ts';

interface Sent {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  attributes: { key: string; value: { stringValue?: string; intValue?: number | string; arrayValue?: object } }[];
  status: { code?: number };
}

/** A collector: takes OTLP as JSON over HTTP. */
let received: string[] = [];
let paths: string[] = [];
const collector = createServer((request, response) => {
  void textOf(request).then((text) => {
    received.push(text);
    paths.push(request.url!);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const PARENT = { trace: '4bf92f3577b34da6a3ce929d0e0e4736', span: '00f067aa0ba902b7' };
const TRACEPARENT = `00-${PARENT.trace}-${PARENT.span}-01`;
const SECRET = 'Ottoline Quackenbush';

beforeAll(async () => {
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
});
afterAll(() => void collector.close());
beforeEach(() => {
  received = [];
  paths = [];
});

const endpoint = () => `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;

async function open(settings: Record<string, string>): Promise<TestRegistry> {
  const registry = new TestRegistry();
  await registry.open(settings);
  return registry;
}

function send(registry: TestRegistry, query: string, variables: object = {}, headers: Record<string, string> = {}) {
  return registry.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${registry.keys.ADMIN}`, traceparent: TRACEPARENT, ...headers },
    payload: { query, variables },
  });
}

/** Stops the server, which sends what is left, and returns all spans. */
async function spansOf(registry: TestRegistry): Promise<Sent[]> {
  await registry.close();
  return received.flatMap((text) => {
    const { resourceSpans } = JSON.parse(text) as { resourceSpans: { scopeSpans: { spans: Sent[] }[] }[] };
    return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
  });
}

const attributesOf = ({ attributes }: Sent) =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? value.arrayValue]),
  );

test('an operation is a span below that of the client, with its batches and statements below it, and no values', async () => {
  const registry = await open({ OTEL_EXPORTER_OTLP_ENDPOINT: `${endpoint()}/` });
  const created = await send(
    registry,
    `mutation Make($input: CreateThirdPartyInput!) { createVendor(input: $input) { vendor { id } userErrors { code } } }`,
    { input: { legalName: SECRET, contacts: [{ role: 'SECURITY', name: SECRET, email: 'quackenbush@example.test' }] } },
  );
  const { id } = created.json<{ data: { createVendor: { vendor: { id: string } } } }>().data.createVendor.vendor;
  const read = await send(
    registry,
    `query Read($text: String) { vendors(where: { text: $text }, first: 5) { nodes { legalName contacts { name email }
      certifications { nodes { id } } } } literal: vendors(where: { text: "Quackenbush" }) { totalCount } }`,
    { text: SECRET },
  );
  expect(read.json()).toMatchObject({
    data: { vendors: { nodes: [{ legalName: SECRET }] }, literal: { totalCount: 1 } },
  });
  const refused = await send(registry, '{ nothing }');
  expect(refused.json()).toHaveProperty('errors');
  const spans = await spansOf(registry);

  expect(new Set(paths)).toEqual(new Set(['/v1/traces']));
  const byId = new Map(spans.map((span) => [span.spanId, span]));
  const roots = spans.filter(({ kind }) => kind === 2);
  expect(roots.map(({ name }) => name)).toEqual(['mutation Make', 'query Read', 'graphql']);
  for (const [index, response] of [created, read, refused].entries()) {
    const root = roots[index]!;
    expect(root).toMatchObject({ traceId: PARENT.trace, parentSpanId: PARENT.span });
    expect(response.headers.traceparent).toBe(`00-${PARENT.trace}-${root.spanId}-01`);
  }
  expect(attributesOf(roots[1]!)).toMatchObject({
    'http.request.method': 'POST',
    'http.route': '/graphql',
    'http.response.status_code': 200,
    'graphql.operation.type': 'query',
    'graphql.operation.name': 'Read',
    'attestry.document.sha256': expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(JSON.stringify(attributesOf(roots[2]!))).toContain('GRAPHQL_VALIDATION_FAILED');
  const ancestors = (span: Sent): string[] => {
    const parent = byId.get(span.parentSpanId ?? '');
    return parent === undefined ? [span.name] : [...ancestors(parent), span.name];
  };
  const paths_ = spans.map((span) => ancestors(span).join(' > '));
  // The look-up of the key, a page, a batch of the nested list, and the statements of a write.
  expect(paths_).toContain('query Read > SELECT');
  expect(paths_).toContain('query Read > batch vendors > SELECT'.replace('vendors', 'thirdParties'));
  expect(paths_).toContain('query Read > batch certifications > SELECT');
  expect(paths_.some((path) => path.startsWith('query Read > batch ThirdParty.contacts > SELECT'))).toBe(true);
  expect(paths_.some((path) => path.startsWith('mutation Make > ') && path.endsWith('INSERT'))).toBe(true);
  const batch = spans.find(({ name }) => name === 'batch certifications')!;
  expect(attributesOf(batch)).toMatchObject({ 'attestry.batch.size': 1 });
  const statements = spans.filter(({ kind }) => kind === 3).map(attributesOf);
  expect(statements.some((statement) => JSON.stringify(statement).includes('$1'))).toBe(true);
  // Every span belongs to an operation.
  expect(spans.every((span) => ['mutation Make', 'query Read', 'graphql'].includes(ancestors(span)[0]!))).toBe(true);

  const bytes = received.join('\n');
  for (const secret of [SECRET, 'uackenbush', 'Ottoline', 'example.test', id, id.slice(-32), registry.keys.ADMIN]) {
    expect(bytes).not.toContain(secret);
  }
});

test('the address for traces is taken as it is, and a cached answer is a span of its own', async () => {
  const registry = await open({
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${endpoint()}/custom`,
    RESPONSE_CACHE_BYTES: '1000000',
  });
  const query = 'query Cached { facilities { totalCount } }';
  await send(registry, query, {}, { traceparent: 'nonsense' });
  const { headers } = await send(registry, query, {}, { traceparent: 'nonsense' });
  const spans = await spansOf(registry);
  expect(new Set(paths)).toEqual(new Set(['/custom']));
  const roots = spans.filter(({ kind }) => kind === 2);
  expect(roots.map(({ name }) => name)).toEqual(['query Cached', 'graphql']);
  expect(roots[1]!.attributes).toContainEqual({ key: 'attestry.response_cache.hit', value: { boolValue: true } });
  // A parent that is malformed is not continued.
  expect(roots[0]!.traceId).not.toBe(roots[1]!.traceId);
  expect(roots[1]!.parentSpanId ?? '').toBe('');
  expect(headers.traceparent).toBe(`00-${roots[1]!.traceId}-${roots[1]!.spanId}-01`);
});

test('a failed statement is known by its code alone', async () => {
  const registry = await open({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint(), STATEMENT_TIMEOUT_MS: '300' });
  await registry.observer.begin(async (transaction) => {
    await transaction.unsafe('lock table facility in access exclusive mode');
    const answer = await send(registry, 'query Late { facilities { totalCount nodes { name } } }');
    expect(answer.json()).toHaveProperty('errors');
  });
  const spans = await spansOf(registry);
  const failed = spans.filter(({ status, kind }) => kind === 3 && status.code === 2);
  expect(failed.length).toBeGreaterThan(0);
  expect(attributesOf(failed[0]!)['error.type']).toBe('57014');
  expect(received.join('')).not.toContain('canceling statement');
});

test('a webhook has a span of its own, and leads its receiver there', async () => {
  const receiver = await new Receiver().open();
  onTestFinished(() => receiver.close());
  const registry = await open({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint(), WEBHOOK_ALLOWED_ADDRESSES: '127.0.0.1' });
  await registry.startWebhooks();
  const subscribed = await send(
    registry,
    `mutation($input: CreateWebhookSubscriptionInput!) { createWebhookSubscription(input: $input) { userErrors { code } } }`,
    { input: { name: 'Receiver', url: receiver.url, types: ['FACILITY'] } },
  );
  expect(subscribed.json()).toEqual(
    expect.objectContaining({ data: { createWebhookSubscription: { userErrors: [] } } }),
  );
  for (const code of ['N', 'S']) {
    await send(
      registry,
      `mutation { createFacility(input: { name: "${SECRET}", code: "${code}" }) { facility { id } } }`,
    );
  }
  await receiver.until(() => receiver.taken.length === 2);
  const spans = (await spansOf(registry)).filter(({ name }) => name === 'webhook');
  expect(receiver.taken.map(({ headers }) => headers.traceparent)).toEqual(
    spans.map(({ traceId, spanId }) => `00-${traceId}-${spanId}-01`),
  );
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(2);
  for (const span of spans) {
    expect(span).toMatchObject({ kind: 4 });
    // It continues no operation: nothing of the writer's trace goes to another firm.
    expect(span.parentSpanId ?? '').toBe('');
    expect(span.traceId).not.toBe(PARENT.trace);
    expect(attributesOf(span)).toEqual({ 'http.response.status_code': 204 });
  }
  expect(received.join('')).not.toContain(receiver.url);
});

test('a collector that cannot be reached disturbs nothing, not even the stop', async () => {
  const registry = await open({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' });
  expect((await send(registry, '{ viewer { role } }')).json()).toEqual(
    expect.objectContaining({ data: { viewer: { role: 'ADMIN' } } }),
  );
  const begun = performance.now();
  await registry.close();
  expect(performance.now() - begun).toBeLessThan(15_000);
});

test('without a collector nothing is measured, and the header is not sent', async () => {
  const registry = await open({});
  onTestFinished(() => registry.close());
  expect(activeTracing()).toBeNull();
  const { headers } = await send(registry, '{ viewer { role } }');
  expect(headers).not.toHaveProperty('traceparent');
  await vi.waitFor(() => expect(received).toEqual([]));
});
