import { type SQL, sql } from 'drizzle-orm';
import { change } from '../../db/tables/change.ts';
import type { Writing } from '../registry/session.ts';
import { SCHEMA_VERSION } from '../registry/change-log.ts';

/** Entries of the log that tell of no record, but of what follows from records. */
export const derivedTypes = ['RISK_LEVEL', 'PROCUREMENT_ANSWER', 'REMINDER'] as const;

/** What follows from the records of a third party, as it is now. */
export interface DerivedFact {
  type: 'RISK_LEVEL' | 'PROCUREMENT_ANSWER';
  thirdPartyId: string;
  image: object;
}

/** What of an image makes it news. Who keeps a copy wants to know by which rules it is a no, also where it was one before. */
const newsOf = { RISK_LEVEL: ['level'], PROCUREMENT_ANSWER: ['answer', 'rules'] } as const;

/** Tells in the log what is another than the log told last, or was never told. */
export async function tellNews(at: Writing, found: readonly DerivedFact[]): Promise<void> {
  const json = JSON.stringify(found.map((one) => ({ ...one, news: newsOf[one.type] })));
  await append(
    at,
    sql`select one ->> 'type' as record_type, (one ->> 'thirdPartyId')::uuid as record_id,
        (one ->> 'thirdPartyId')::uuid as third_party_id, one -> 'image' as image, one -> 'news' as news, place
      from jsonb_array_elements(${json}::text::jsonb) with ordinality as list(one, place)`,
    {
      operation: sql`case when last.version is null then 'CREATED' else 'UPDATED' end`,
      where: sql`last.version is null or exists (
        select from jsonb_array_elements_text(told.news) as field where last.image -> field is distinct from told.image -> field)`,
    },
  );
}

/**
 * Tells in the log of each row of a statement that yields `record_id, third_party_id, image, place`, each by itself.
 * @returns how many.
 */
export async function tellReminders(at: Writing, reminders: SQL): Promise<number> {
  return await append(at, sql`select *, 'REMINDER' as record_type from (${reminders}) as reminder`, {
    operation: sql`'CREATED'`,
    where: sql`true`,
  });
}

/** Entries are numbered on from the last of their kind about the same record. */
async function append(at: Writing, told: SQL, { operation, where }: Record<'operation' | 'where', SQL>) {
  const { recordedAt, principalId, requestId } = at.authorship;
  const [appended] = await at.rows<{ entries: number }>(sql`
    with appended as (
      insert into ${change} (recorded_at, principal_id, request_id, record_type, record_id, third_party_id, operation, version, schema_version, image)
      select ${recordedAt}::timestamptz, ${principalId}::uuid, ${requestId}::text, told.record_type::record_type,
        told.record_id, told.third_party_id, (${operation})::change_operation, coalesce(last.version, 0) + 1,
        ${SCHEMA_VERSION}, told.image
      from (${told}) as told
      left join lateral (
        select version, image from ${change}
        where record_type = told.record_type::record_type and record_id = told.record_id order by seq desc limit 1
      ) as last on true
      where ${where} order by told.place
      returning 1
    ) select count(*)::int as entries from appended`);
  return appended!.entries;
}
