import { type SQL, sql } from 'drizzle-orm';
import { anyOf } from '../../db/query.ts';
import { change } from '../../db/tables/change.ts';
import { openFindingSpan, recordedSpan } from '../../db/tables/recorded-span.ts';
import { thirdParty } from '../../db/tables/third-party.ts';
import { inBatchedWrites } from '../registry/batched-writes.ts';
import { globalId } from '../registry/global-id.ts';
import type { Reading, Writer } from '../registry/session.ts';
import { Snapshot } from '../registry/snapshot.ts';
import { different, type Fault } from './verification-fault.ts';

/**
 * Returns the spans that the entries of the log give, for all records or some. The trigger `record_spans` continues them entry by
 * entry: change the two together.
 */
function spansOfLog(isWanted: SQL): Record<'recorded' | 'openFindings', SQL> {
  // The greatest day so far: a day earlier than that of the last entry, from a clock that was ahead, makes no overlap.
  const recorded = sql`
    select record_type::text as record_type, record_id, third_party_id, value, since,
      lead(since) over (partition by record_type, record_id order by seq) as until
    from (
      select *, max(as_of) over (partition by record_type, record_id order by seq) as since
      from (
        select record_type, record_id, third_party_id, seq, (image ->> 'as_of')::date as as_of,
          coalesce(image ->> 'level', image ->> 'answer') as value,
          lag(coalesce(image ->> 'level', image ->> 'answer')) over (partition by record_type, record_id order by seq) as before
        from ${change} where record_type in ('RISK_LEVEL', 'PROCUREMENT_ANSWER') and ${isWanted}
      ) as entry
      where before is distinct from value
    ) as changed
    union all
    select 'REMINDER', record_id, (array_agg(third_party_id order by seq))[1], image ->> 'expiration_kind',
      (array_agg((image ->> 'ends_on')::date - (image ->> 'days_left')::int order by seq))[1], (image ->> 'ends_on')::date + 1
    from ${change} where record_type = 'REMINDER' and ${isWanted}
    group by record_id, image ->> 'expiration_kind', image ->> 'ends_on'`;
  const openFindings = sql`
    select record_id as finding_id, third_party_id, (image ->> 'due_on')::date as due_on, (image ->> 'retired_on')::date as retired_on,
      recorded_at as since, until
    from (
      select *, lead(recorded_at) over (partition by record_id order by seq) as until
      from ${change} where record_type = 'FINDING' and ${isWanted}
    ) as entry
    where image ->> 'status' = 'OPEN'`;
  return { recorded, openFindings };
}

interface WrongSpans {
  type: 'RISK_LEVEL' | 'PROCUREMENT_ANSWER' | 'REMINDER' | 'FINDING';
  recordId: string;
  thirdPartyId: string;
  legalName: string;
  stored: object[];
  right: object[];
}

/** Returns the spans of both tables in one form, those with the same third party and record together. */
const inOneForm = (recorded: SQL, openFindings: SQL): SQL => sql`
  select record_type, record_id, third_party_id, jsonb_build_object('value', value, 'since', since, 'until', until) as span
  from (${recorded}) as recorded
  union all
  select 'FINDING', finding_id, third_party_id,
    jsonb_build_object('dueOn', due_on, 'retiredOn', retired_on, 'since', since, 'until', until)
  from (${openFindings}) as open_finding`;

/** Returns the spans that differ from those of the log, by third party and record. It reads the whole log, in one statement. */
async function findWrongSpans(at: Reading): Promise<WrongSpans[]> {
  await at.rows(sql`select set_config('statement_timeout', '0', true)`);
  const { recorded, openFindings } = spansOfLog(sql`true`);
  return await at.rows<WrongSpans>(sql`
    with log as materialized (${inOneForm(recorded, openFindings)}),
      stored as materialized (${inOneForm(sql`select * from ${recordedSpan}`, sql`select * from ${openFindingSpan}`)}),
      difference as (
        select 'stored' as side, surplus.* from (table stored except all table log) as surplus
        union all select 'right', absent.* from (table log except all table stored) as absent
      )
    select record_type as type, record_id as "recordId", third_party_id as "thirdPartyId", coalesce(legal_name, '') as "legalName",
      coalesce(jsonb_agg(span order by span ->> 'since') filter (where side = 'stored'), '[]') as stored,
      coalesce(jsonb_agg(span order by span ->> 'since') filter (where side = 'right'), '[]') as "right"
    from difference left join ${thirdParty} on ${thirdParty.id} = third_party_id
    group by 1, 2, 3, 4 order by 3, 1, 2`);
}

/** Returns the faults of the days and instants by which histories count. */
export async function findFaultsOfSpans(at: Reading): Promise<Fault[]> {
  return (await findWrongSpans(at)).map(({ type, recordId, thirdPartyId, legalName, stored, right }): Fault => {
    const ofRecord = { FINDING: globalId('Finding', recordId), REMINDER: `${type} ${recordId}` };
    const field = type in ofRecord ? ofRecord[type as keyof typeof ofRecord] : type;
    return { key: thirdPartyId, legalName, kept: 'SPAN', ...different(field, stored, right) };
  });
}

/**
 * Stores the wrong spans again, in short commits.
 * @returns the number of third parties.
 */
export async function repairSpans(writer: Writer): Promise<number> {
  const wrong = await Snapshot.of(writer.database.read, findWrongSpans);
  const records = [...new Set(wrong.map(({ recordId }) => recordId))];
  await inBatchedWrites(writer, records, async (transaction, batch) => {
    const ofBatch = (column: SQL) => sql`${column} = ${anyOf(batch)}`;
    const { recorded, openFindings } = spansOfLog(ofBatch(sql`record_id`));
    await transaction.rows(sql`delete from ${recordedSpan} where ${ofBatch(sql`record_id`)}`);
    await transaction.rows(sql`insert into ${recordedSpan} ${recorded}`);
    await transaction.rows(sql`delete from ${openFindingSpan} where ${ofBatch(sql`finding_id`)}`);
    await transaction.rows(sql`insert into ${openFindingSpan} ${openFindings}`);
    return batch.length;
  });
  return new Set(wrong.map(({ thirdPartyId }) => thirdPartyId)).size;
}
