import { type SQL, sql } from 'drizzle-orm';
import { anyOf } from '../../db/query.ts';
import { change } from '../../db/tables/change.ts';
import { expiration } from '../../db/tables/expiration.ts';
import { thirdParty } from '../../db/tables/third-party.ts';
import { logReminders } from './news.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import type { Writing } from '../registry/session.ts';

/**
 * Days before an end on which it is logged: time to renew a contract, time to ask for a certificate, and the last week. Each
 * is logged once. After a closer one is logged, an earlier one no longer is.
 */
const REMINDER_DAYS = [90, 30, 7];
/** A screening takes minutes, and one of a monthly list would otherwise be reminded of as soon as it is recorded. */
const SCREENING_REMINDER_DAYS = [7];

/**
 * Logs the reminders of these third parties that are pending on the day of the write.
 * @returns the number of reminders.
 */
export async function recordReminders(transaction: Writing, thirdPartyKeys: readonly string[]): Promise<number> {
  return await logReminders(transaction, pendingReminders(transaction.assessedOn, thirdPartyKeys));
}

/** Returns the keys of all third parties with pending reminders. */
export async function findPendingReminders(snapshot: Snapshot, day: string): Promise<string[]> {
  const rows = await snapshot.rows<{ id: string }>(sql`
    select distinct third_party_id as id from (${pendingReminders(day, null)}) as reminder order by 1`);
  return rows.map(({ id }) => id);
}

/** Selects the reminders pending on a day, for current end dates, without retired third parties. */
function pendingReminders(day: string, thirdPartyKeys: readonly string[] | null): SQL {
  const left = sql`${expiration.expiresOn} - ${day}::date`;
  return sql`
    select ${expiration.id} as record_id, ${expiration.thirdPartyId} as third_party_id,
      jsonb_build_object('expiration_kind', ${expiration.kind}, 'ends_on', ${expiration.expiresOn},
        'days_before', days_before, 'days_left', ${left}, 'title', ${expiration.title}) as image,
      row_number() over (order by ${expiration.expiresOn}, ${expiration.id}) as place
    from ${expiration}
    join ${thirdParty} on ${thirdParty.id} = ${expiration.thirdPartyId} and ${thirdParty.lifecycle} <> 'RETIRED'
    cross join lateral (select min(days) as days_before from unnest(
      case when ${expiration.kind} = 'SCREENING' then ${sql.param(SCREENING_REMINDER_DAYS)}::int[] else ${sql.param(REMINDER_DAYS)}::int[] end) as days
      where days >= ${left}) as threshold
    where days_before is not null and ${expiration.expiresOn} between ${day}::date and ${day}::date + ${Math.max(...REMINDER_DAYS)}::int
      ${thirdPartyKeys === null ? sql`` : sql`and ${expiration.thirdPartyId} = ${anyOf(thirdPartyKeys)}`}
      and not exists (
        select from ${change} logged where logged.record_type = 'REMINDER' and logged.record_id = ${expiration.id}
          and logged.image ->> 'expiration_kind' = ${expiration.kind}
          and (logged.image ->> 'ends_on')::date = ${expiration.expiresOn}
          and (logged.image ->> 'days_before')::int <= days_before)`;
}
