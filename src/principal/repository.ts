import { sql } from 'drizzle-orm';
import { principal } from '../../db/tables/principal.ts';
import type { List } from '../page.ts';

/** Principals as a list. */
export const principalList: List<object> = {
  name: 'principals',
  table: principal,
  key: principal.id,
  orders: { NAME: { expression: sql`lower(${principal.name})`, type: 'text' } },
  defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
  select: () => ({ conditions: [] }),
};
