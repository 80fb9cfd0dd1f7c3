import { sql } from 'drizzle-orm';
import { principal } from '../../../db/tables/principal.ts';
import type { PrincipalOrderField, PrincipalWhere } from '../../generated/inputs.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';
import type { Writing } from '../../registry/session.ts';

/** Principals as a list. */
export const principalList: List<PrincipalWhere, PrincipalOrderField> = {
  name: 'principals',
  table: principal,
  key: principal.id,
  orders: {
    NAME: { expression: sql`lower(${principal.name})`, type: 'text' },
    ...instantOrders(principal),
  },
  defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
  filters: instantFilters(principal),
};

/** Returns the key of the principal with that name; null if there is none. */
export async function findPrincipalKey(at: Writing, name: string): Promise<string | null> {
  const [found] = await at.rows<{ id: string }>(sql`select id from ${principal} where name = ${name}`);
  return found?.id ?? null;
}
