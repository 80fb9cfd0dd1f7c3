import { sql } from 'drizzle-orm';
import { contract } from '../../../db/tables/contract.ts';
import type { ContractOrderField, ContractWhere, MoneyFilter } from '../../generated/inputs.ts';
import { holdsOn, isDayIn, isIn, refuse } from '../../registry/filters.ts';
import { currency } from '../../input/fields.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { FilterContext, List, Selection } from '../../registry/page/list.ts';
import { isInForceOn } from './in-force.ts';

const expiresOn = sql`coalesce(${contract.expiresOn}, 'infinity'::date)`;

/** Contracts as a list. */
export const contractList: List<ContractWhere, ContractOrderField> = {
  name: 'contracts',
  table: contract,
  key: contract.id,
  orders: {
    EXPIRES_ON: { expression: expiresOn, type: 'date' },
    ...instantOrders(contract),
  },
  defaultOrder: () => ({ field: 'EXPIRES_ON', direction: 'ASC' }),
  filters: {
    kind: isIn(contract.kind),
    status: isIn(contract.status),
    expiresOn: isDayIn(contract.expiresOn, expiresOn),
    inForceOn: holdsOn(isInForceOn),
    value: isValueIn,
    ...instantFilters(contract),
  },
};

/** The value is in the range, in the same currency. */
function isValueIn(
  { currency: code, gte, lte }: MoneyFilter,
  { field }: Pick<FilterContext<never>, 'field'>,
): Selection {
  const known = currency.safeParse(code);
  if (!known.success) refuse(`${field}.currency`, `${known.error.issues[0]!.message}.`);
  return {
    conditions: [
      sql`${contract.currency} = ${known.data}`,
      sql`${contract.valueMinor} between ${gte ?? 0}::bigint and ${lte ?? Number.MAX_SAFE_INTEGER}::bigint`,
    ],
  };
}
