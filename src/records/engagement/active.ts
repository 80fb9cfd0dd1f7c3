import { type SQL, sql } from 'drizzle-orm';
import { engagement } from '../../../db/tables/engagement.ts';

/** Returns the condition that an engagement is active on `day`. Must agree with `phaseOn` of the risk engine. */
export function isActiveOn(day: string): SQL {
  return sql`(${engagement.endsOn} is null or ${engagement.endsOn} >= ${day}::date)
    and case when ${engagement.startsOn} is null then ${engagement.status} <> 'PLANNED' else ${engagement.startsOn} <= ${day}::date end`;
}
