import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { dialect } from '../../db/columns.ts';
import { webhookSubscription } from '../../db/tables/webhook.ts';
import type { List } from '../../src/registry/page/list.ts';
import { pageStatement } from '../../src/registry/page/statement.ts';

test("a filter by one of some values does not replace the list's own restriction", () => {
  const list: List<{ state: string }, 'NAME'> = {
    name: 'restricted',
    table: webhookSubscription,
    key: webhookSubscription.id,
    orders: { NAME: { expression: sql`${webhookSubscription.name}`, type: 'text' } },
    defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
    filters: { state: (state) => ({ oneOf: { column: webhookSubscription.state, values: [state] } }) },
    restriction: { oneOf: { column: webhookSubscription.principalId, values: ['owner'] } },
  };
  const order = { field: 'NAME', direction: 'ASC' as const };
  const page = { today: '2026-07-01', order, limit: sql`11`, backward: false, place: null, parents: null };
  const restriction = /"principal_id" = any\(\$\d+\)/;
  const { sql: filtered, params } = dialect.sqlToQuery(pageStatement(list, { ...page, where: { state: 'ENABLED' } }));
  expect(filtered).toMatch(restriction);
  expect(params).toContainEqual(['owner']);
  expect(params).toContainEqual(['ENABLED']);
});
