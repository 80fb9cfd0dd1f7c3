import { type SQL, sql } from 'drizzle-orm';
import { contract } from '../../../db/tables/contract.ts';

/** Returns the condition that a contract is in force on `day`. Must agree with `contractInForce`. */
export function isInForceOn(day: string): SQL {
  return sql`(${contract.status} in ('ACTIVE', 'TERMINATED') and ${contract.effectiveOn} <= ${day}::date
    and (${contract.terminatedOn} is null or ${contract.terminatedOn} > ${day}::date)
    and (${contract.expiresOn} is null or ${contract.expiresOn} >= ${day}::date or ${contract.autoRenews} = 'YES'))`;
}
