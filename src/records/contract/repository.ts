import { sql } from 'drizzle-orm';
import { contract } from '../../../db/tables/contract.ts';
import type { ContractOrderField, ContractWhere } from '../../generated/inputs.ts';
import { isDayIn, isIn } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

const expiresOn = sql`coalesce(${contract.expiresOn}, 'infinity'::date)`;

/** Contracts as a list. */
export const contractList: List<ContractWhere, ContractOrderField> = {
  name: 'contracts',
  table: contract,
  key: contract.id,
  orders: {
    EXPIRES_ON: { expression: expiresOn, type: 'date' },
    UPDATED_AT: { expression: sql`${contract.updatedAt}`, type: 'timestamptz' },
  },
  defaultOrder: () => ({ field: 'EXPIRES_ON', direction: 'ASC' }),
  filters: {
    kind: isIn(contract.kind),
    status: isIn(contract.status),
    expiresOn: isDayIn(contract.expiresOn, expiresOn),
  },
};
