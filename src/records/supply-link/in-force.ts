import { type SQL, sql } from 'drizzle-orm';
import { supplyLink } from '../../../db/tables/supply-link.ts';

/** Whether a link is in force on a day: from its first day to its last, unless its source has withdrawn it. */
export const isInForceOn = (day: string): SQL => sql`(coalesce(${supplyLink.validFrom} <= ${day}::date, true)
  and coalesce(${supplyLink.validTo} >= ${day}::date, true) and coalesce(${supplyLink.retiredOn} > ${day}::date, true))`;
