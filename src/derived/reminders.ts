import { type SQL, sql } from 'drizzle-orm';
import { anyOf } from '../../db/query.ts';
import { change } from '../../db/tables/change.ts';
import { expiration } from '../../db/tables/expiration.ts';
import { thirdParty } from '../../db/tables/third-party.ts';
import { tellReminders } from './news.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import type { Writing } from '../registry/session.ts';

/**
 * How many days before something ends the log tells of it: time to renew a contract, time to press for a certificate, and
 * the last week. Each is told once; one that a closer one has overtaken is told no more.
 */
const REMINDER_DAYS = [90, 30, 7];

/**
 * Tells in the log what ends soon of these third parties, as far as it was not told, as of the day of the write.
 * @returns how many reminders there were.
 */
export async function remind(at: Writing, thirdPartyKeys: readonly string[]): Promise<number> {
  return await tellReminders(at, untold(at.assessedOn, thirdPartyKeys));
}

/** Keys of the third parties, of those named or of all, of whom something ends soon that the log has not told of. */
export async function findToRemind(at: Snapshot, day: string): Promise<string[]> {
  const found = await at.rows<{ id: string }>(sql`
    select distinct third_party_id as id from (${untold(day, null)}) as reminder order by 1`);
  return found.map(({ id }) => id);
}

/** The reminders to be told on a day: of the end as it is now, and of no third party that is retired. */
function untold(day: string, thirdPartyKeys: readonly string[] | null): SQL {
  const left = sql`${expiration.expiresOn} - ${day}::date`;
  return sql`
    select ${expiration.id} as record_id, ${expiration.thirdPartyId} as third_party_id,
      jsonb_build_object('expiration_kind', ${expiration.kind}, 'ends_on', ${expiration.expiresOn},
        'days_before', days_before, 'days_left', ${left}, 'title', ${expiration.title}) as image,
      row_number() over (order by ${expiration.expiresOn}, ${expiration.id}) as place
    from ${expiration}
    join ${thirdParty} on ${thirdParty.id} = ${expiration.thirdPartyId} and ${thirdParty.lifecycle} <> 'RETIRED'
    cross join lateral (select min(days) as days_before from unnest(${sql.param(REMINDER_DAYS)}::int[]) as days where days >= ${left}) as threshold
    where ${expiration.expiresOn} between ${day}::date and ${day}::date + ${Math.max(...REMINDER_DAYS)}::int
      ${thirdPartyKeys === null ? sql`` : sql`and ${expiration.thirdPartyId} = ${anyOf(thirdPartyKeys)}`}
      and not exists (
        select from ${change} told where told.record_type = 'REMINDER' and told.record_id = ${expiration.id}
          and told.image ->> 'expiration_kind' = ${expiration.kind}
          and (told.image ->> 'ends_on')::date = ${expiration.expiresOn}
          and (told.image ->> 'days_before')::int <= days_before)`;
}
