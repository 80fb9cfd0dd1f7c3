import { expect, test } from 'vitest';
import { attestry } from '../support/command-line.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();

const keys = (...args: string[]) => attestry(registry.url, 'keys', ...args);

async function viewerOf(key: string): Promise<{ status: number; viewer?: unknown }> {
  const response = await registry.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${key}` },
    payload: { query: '{ viewer { role source principal { name kind } } }' },
  });
  const { data } = response.json<{ data?: { viewer: unknown } }>();
  return { status: response.statusCode, viewer: data?.viewer };
}

test('a key works from its creation to its revocation, and only its hash is stored', async () => {
  const made = await keys('create', '--role', 'ANALYST', '--principal', 'Ada Analyst', '--json');
  expect(made.code).toBe(0);
  const { id, key } = JSON.parse(made.out) as { id: string; key: string };
  expect(await viewerOf(key)).toEqual({
    status: 200,
    viewer: { role: 'ANALYST', source: null, principal: { name: 'Ada Analyst', kind: 'PERSON' } },
  });
  const listed = await keys('list');
  expect(listed.out).toContain(id);
  expect(listed.out).not.toContain(key);
  const [row] = await registry.database.read<{ row: string }[]>`
    select api_key::text as row from api_key where id = ${id}`;
  expect(row!.row).not.toContain(key);

  expect((await keys('revoke', id)).code).toBe(0);
  expect((await viewerOf(key)).status).toBe(401);
  const again = await keys('revoke', id);
  expect(again).toMatchObject({ code: 1, out: '' });
  expect(again.err).toContain(id);
});

test('an integration key is bound to its source, and an expired key does not work', async () => {
  const integration = ['create', '--role', 'INTEGRATION', '--principal', 'GRC tool', '--service'];
  const bound = await keys(...integration, '--source', 'grc');
  expect((await viewerOf(bound.out.trim())).viewer).toEqual({
    role: 'INTEGRATION',
    source: 'grc',
    principal: { name: 'GRC tool', kind: 'SERVICE' },
  });
  const expired = await keys(...integration, '--source', 'grc', '--expires', '2020-01-01');
  expect((await viewerOf(expired.out.trim())).status).toBe(401);
  const unbound = await keys(...integration);
  expect(unbound).toMatchObject({ code: 1, out: '' });
  expect(unbound.err).toContain('--source');
});

test('the same name is the same principal, recorded once with its actor', async () => {
  await keys('create', '--role', 'DASHBOARD', '--principal', 'Twice');
  await keys('create', '--role', 'AUDITOR', '--principal', 'Twice');
  const { principals } = await registry.ask('ADMIN', '{ principals(first: 100) { nodes { name } } }');
  expect(principals.nodes.filter(({ name }: { name: string }) => name === 'Twice')).toHaveLength(1);
  const { changes } = await registry.ask(
    'ADMIN',
    '{ changes(types: [PRINCIPAL], last: 1) { nodes { principal { name } requestId record { ... on Principal { name } } } } }',
  );
  expect(changes.nodes).toEqual([
    { principal: { name: 'Operator at the command line' }, requestId: 'command-line', record: { name: 'Twice' } },
  ]);
});

test.each([
  [['create', '--principal', 'X'], '--role'],
  [['create', '--role', 'BOSS', '--principal', 'X'], 'DASHBOARD'],
  [['create', '--role', 'ADMIN'], '--principal'],
  [['create', '--role', 'ADMIN', '--principal', 'X', '--expires', 'soon'], '2027-03-31'],
  [['revoke'], 'id'],
  [['frobnicate'], 'frobnicate'],
])('%j is refused with what would be right', async (args, hint) => {
  const before = await registry.state();
  const { code, err } = await keys(...args);
  expect(code).toBe(2);
  expect(err).toContain(hint);
  expect(await registry.state()).toEqual(before);
});
