import { sql } from 'drizzle-orm';
import { attestor } from '../../../db/tables/attestor.ts';
import { Filter, type InFilter } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

/** Which attestors a list holds. */
export interface AttestorWhere {
  kind?: InFilter<string> | null;
}

/** Attestors as a list. */
export const attestorList: List<AttestorWhere> = {
  name: 'attestors',
  table: attestor,
  key: attestor.id,
  orders: { NAME: { expression: sql`lower(${attestor.name})`, type: 'text' } },
  defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
  select: (where) => new Filter().in('kind', attestor.kind, where.kind).selection,
};
