import { type SQL, sql } from 'drizzle-orm';
import { registry } from '../../db/tables/registry.ts';

/**
 * The assessment day for a writer whose clock says `today`: that day, or the next one if the registry has turned to it
 * already. It is never further ahead: no write takes that long, so a later day means that some clock ran ahead.
 */
export const assessmentDay = (today: string): SQL => sql`coalesce(
  (select ${registry.assessedOn} from ${registry} where ${registry.assessedOn} = ${today}::date + 1), ${today}::date)`;
