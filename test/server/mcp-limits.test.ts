import { beforeAll, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { useRegistry } from '../support/registry.ts';

const PER_MINUTE = 600;
const registry = useRegistry({ RATE_LIMIT_PER_MINUTE: String(PER_MINUTE), MAX_QUERY_COST: '3000' });
const make = fixtures(registry);
let id = '';
beforeAll(async () => {
  ({ id } = await make.vendor({ legalName: 'Alder, Inc.' }));
});

async function call(name: string, input: object) {
  const response = await registry.http.inject({
    method: 'POST',
    url: '/mcp',
    headers: {
      authorization: `Bearer ${registry.keys.PROCUREMENT}`,
      accept: 'application/json, text/event-stream',
    },
    payload: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: input } },
  });
  const [, left] = /r=(\d+)/.exec(String(response.headers.ratelimit)) ?? [];
  const [, data] = /^data: (.*)$/m.exec(response.body) ?? [];
  return { status: response.statusCode, left: Number(left), data };
}

test('each operation of a tool counts as a request, and its cost is drawn', async () => {
  // The clock of the test stands still, so the bucket does not fill.
  const burst = PER_MINUTE / 10;
  expect((await call('find_third_party', { text: 'alder' })).left).toBe(burst - 1);
  await call('may_i_buy', { name: 'Alder' });
  // Three requests, one more for the look-up of the name, and at least eight for alternatives, which cost 2,000.
  expect((await call('find_third_party', { text: 'alder' })).left).toBeLessThanOrEqual(burst - 3 - 1 - 8);
});

test('a tool cannot ask for more than a query may cost', async () => {
  const { data } = await call('what_if', { id, changes: [{ supplierLost: {} }] });
  expect(JSON.parse(data!)).toMatchObject({
    result: { isError: true, content: [{ text: expect.stringMatching(/cost/) as string }] },
  });
});

test('requests above the rate are refused as everywhere', async () => {
  let status = 200;
  for (let times = 0; status === 200 && times < PER_MINUTE; times++) {
    ({ status } = await call('find_third_party', { text: 'alder' }));
  }
  expect(status).toBe(429);
});
