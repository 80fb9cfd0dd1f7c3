import { sql } from 'drizzle-orm';
import { contract } from '../../../db/tables/contract.ts';
import { type DateFilter, Filter, type InFilter } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

/** Which contracts a list holds. */
export interface ContractWhere {
  kind?: InFilter<string> | null;
  status?: InFilter<string> | null;
  expiresOn?: DateFilter | null;
}

const expiresOn = sql`coalesce(${contract.expiresOn}, 'infinity'::date)`;

/** Contracts as a list. */
export const contractList: List<ContractWhere> = {
  name: 'contracts',
  table: contract,
  key: contract.id,
  orders: {
    EXPIRES_ON: { expression: expiresOn, type: 'date' },
    UPDATED_AT: { expression: sql`${contract.updatedAt}`, type: 'timestamptz' },
  },
  defaultOrder: () => ({ field: 'EXPIRES_ON', direction: 'ASC' }),
  select: (where) =>
    new Filter()
      .in('kind', contract.kind, where.kind)
      .in('status', contract.status, where.status)
      .date('expiresOn', contract.expiresOn, expiresOn, where.expiresOn).selection,
};
