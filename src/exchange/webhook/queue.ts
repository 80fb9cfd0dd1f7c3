import { sql } from 'drizzle-orm';
import type { Connection } from '../../../db/client.ts';
import { anyOf, rows } from '../../../db/query.ts';
import { webhookDelivery, webhookProgress, webhookSubscription } from '../../../db/tables/webhook.ts';
import { NO_THIRD_PARTY } from './repository.ts';

/** The task that sends the pending deliveries of a lane. */
export const DELIVER = 'deliver_webhooks';

/** A lane of a subscription. The deliveries in a lane are sent in order. */
export interface Lane {
  subscriptionId: string;
  lane: string;
}

/** A delivery that this server has leased. */
export interface Claimed {
  id: string;
  seq: number | null;
  attempts: number;
  createdAt: string;
}

/** Entries of the log that one statement processes. */
const SPAN = 1_000;
/** Lanes that one statement wakes. */
const MAX_LANES = 1_000;

/**
 * Queues a job for a lane. A lane has at most one queued job, because its key replaces an earlier one. Callers order the
 * lanes, so that servers that wake lanes at the same time do not deadlock.
 */
const wake = sql`graphile_worker.add_job(${DELIVER}, json_build_object('subscriptionId', woken.subscription_id, 'lane', woken.lane),
  job_key => woken.subscription_id || ' ' || woken.lane, job_key_mode => 'replace')`;

/** Counts the enabled subscriptions. */
export async function countEnabled(connection: Connection): Promise<number> {
  const [counted] = await rows<{ enabled: number }>(
    connection,
    sql`select count(*)::int as enabled from ${webhookSubscription} where state = 'ENABLED'`,
  );
  return counted!.enabled;
}

/** Returns the enabled subscriptions that have not processed the log to its end. */
export async function findBehind(connection: Connection): Promise<string[]> {
  const subscriptions = await rows<{ id: string }>(
    connection,
    sql`select s.id from ${webhookSubscription} as s join ${webhookProgress} as p on p.subscription_id = s.id
      where s.state = 'ENABLED' and exists (select from change where seq > p.seq)`,
  );
  return subscriptions.map(({ id }) => id);
}

/**
 * Turns the next entries of the log into deliveries of a subscription and wakes their lanes, in one atomic statement. The
 * log is in commit order, so no entry can appear before the stored place. Does nothing while another server does it.
 * Entries about a merged third party are sent to the subscriptions to the one that it was merged into.
 * @returns whether it processed entries; if so, there may be more.
 */
export async function fanOut(connection: Connection, subscriptionId: string): Promise<boolean> {
  const [result] = await rows<{ seen: number; woken: number }>(
    connection,
    sql`with place as (
        select subscription_id, seq from ${webhookProgress} where subscription_id = ${subscriptionId} for update skip locked
      ), entries as (
        select entry.* from place cross join lateral (
          select seq, record_type, third_party_id from change where change.seq > place.seq order by seq limit ${SPAN}
        ) as entry
      ), asked as (
        select entries.seq, entries.third_party_id from entries
        cross join ${webhookSubscription} as s left join third_party as t on t.id = entries.third_party_id
        where s.id = ${subscriptionId}
          and (cardinality(s.types) = 0 or entries.record_type = any(s.types))
          and (cardinality(s.kinds) = 0 or t.kind = any(s.kinds))
          and (cardinality(s.countries) = 0 or t.country = any(s.countries))
          and (not exists (select from webhook_subscription_third_party as o where o.subscription_id = s.id)
            or exists (select from webhook_subscription_third_party as o where o.subscription_id = s.id and o.third_party_id in (entries.third_party_id, t.merged_into_id)))
      ), added as (
        insert into ${webhookDelivery} (id, subscription_id, lane, seq, state, attempts, created_at, next_attempt_at)
        select gen_random_uuid(), ${subscriptionId}, coalesce(third_party_id, ${NO_THIRD_PARTY}::uuid), seq, 'PENDING', 0, clock_timestamp(), clock_timestamp()
        from asked order by seq on conflict do nothing returning subscription_id, lane
      ), moved as (
        update ${webhookProgress} as p set seq = (select max(seq) from entries) from place
        where p.subscription_id = place.subscription_id and exists (select from entries)
      )
      select (select count(*)::int from entries) as seen,
        (select count(${wake}) from (select distinct subscription_id, lane from added order by 1, 2) as woken)::int as woken`,
  );
  return (result?.seen ?? 0) > 0;
}

/** Wakes lanes whose first delivery is due and not leased: replays, pings, retries and deliveries of a server that died. */
export async function wakeDue(connection: Connection): Promise<number> {
  const [woken] = await rows<{ lanes: number }>(
    connection,
    sql`select count(${wake})::int as lanes from (select * from (
        select d.subscription_id, d.lane from ${webhookDelivery} as d
        join ${webhookSubscription} as s on s.id = d.subscription_id and s.state = 'ENABLED'
        where d.state = 'PENDING' and d.next_attempt_at <= clock_timestamp() and (d.leased_until is null or d.leased_until < clock_timestamp())
          and not exists (select from ${webhookDelivery} as before where before.subscription_id = d.subscription_id and before.lane = d.lane
            and before.state = 'PENDING' and before.seq < d.seq)
        order by d.next_attempt_at limit ${MAX_LANES}
      ) as due order by subscription_id, lane) as woken`,
  );
  return woken?.lanes ?? 0;
}

/** Leases the first delivery of a lane. Returns null if it is not due or another server has leased it. */
export async function claim(
  connection: Connection,
  { subscriptionId, lane }: Lane,
  leaseMs: number,
): Promise<Claimed | null> {
  const [claimed] = await rows<Claimed>(
    connection,
    sql`update ${webhookDelivery} set leased_until = clock_timestamp() + make_interval(secs => ${leaseMs / 1000})
      where id = (select id from ${webhookDelivery} where subscription_id = ${subscriptionId} and lane = ${lane} and state = 'PENDING'
          order by seq, id limit 1)
        and state = 'PENDING' and next_attempt_at <= clock_timestamp() and (leased_until is null or leased_until < clock_timestamp())
      returning id, seq, attempts, created_at as "createdAt"`,
  );
  return claimed ?? null;
}

/** The result of an attempt. */
export interface Attempt {
  status: number | null;
  /** Null if the attempt succeeded. */
  error: string | null;
}

/** Records that a delivery arrived, which ends the subscription's failing period. */
export async function noteDelivered(connection: Connection, id: string, { status }: Attempt): Promise<void> {
  await rows(
    connection,
    sql`with done as (
        update ${webhookDelivery} set state = 'DELIVERED', attempts = attempts + 1, last_attempt_at = clock_timestamp(), last_status = ${status}::int,
          last_error = null, settled_at = clock_timestamp(), next_attempt_at = null, leased_until = null
        where id = ${id} and state = 'PENDING' returning subscription_id
      ) update ${webhookProgress} as p set failing_since = null from done where p.subscription_id = done.subscription_id and p.failing_since is not null`,
  );
}

/**
 * Records that an attempt failed, and schedules the next one or gives the delivery up.
 * @param waitMs until the next attempt; null to give up.
 * @returns how long all attempts of the subscription have failed.
 */
export async function noteFailed(
  connection: Connection,
  id: string,
  { status, error }: Attempt,
  waitMs: number | null,
): Promise<{ failingForMs: number }> {
  const [progress] = await rows<{ failingForMs: number }>(
    connection,
    sql`with failed as (
        update ${webhookDelivery} set attempts = attempts + 1, last_attempt_at = clock_timestamp(), last_status = ${status}::int, last_error = ${error}::text, leased_until = null,
          state = case when ${waitMs}::float8 is null then 'DEAD' else 'PENDING' end::webhook_delivery_state,
          settled_at = case when ${waitMs}::float8 is null then clock_timestamp() end,
          next_attempt_at = clock_timestamp() + make_interval(secs => ${waitMs}::float8 / 1000)
        where id = ${id} and state = 'PENDING' returning subscription_id
      ) update ${webhookProgress} as p set failing_since = coalesce(p.failing_since, clock_timestamp()) from failed where p.subscription_id = failed.subscription_id
      returning (extract(epoch from clock_timestamp() - p.failing_since) * 1000)::float8 as "failingForMs"`,
  );
  return progress ?? { failingForMs: 0 };
}

/** Releases a delivery without an attempt. */
export async function release(connection: Connection, id: string, waitMs: number): Promise<void> {
  await rows(
    connection,
    sql`update ${webhookDelivery} set leased_until = null, next_attempt_at = clock_timestamp() + make_interval(secs => ${waitMs / 1000})
      where id = ${id} and state = 'PENDING'`,
  );
}

/** Queues a job for when the first delivery of a lane is due and its lease has ended. Does nothing for an empty lane. */
export async function wakeLater(connection: Connection, { subscriptionId, lane }: Lane): Promise<void> {
  await rows(
    connection,
    sql`select graphile_worker.add_job(${DELIVER}, json_build_object('subscriptionId', ${subscriptionId}::uuid, 'lane', ${lane}::uuid),
        job_key => ${subscriptionId}::text || ' ' || ${lane}::text, job_key_mode => 'replace', run_at => greatest(first.next_attempt_at, first.leased_until))
      from (select next_attempt_at, leased_until from ${webhookDelivery} where subscription_id = ${subscriptionId} and lane = ${lane} and state = 'PENDING'
        order by seq, id limit 1) as first`,
  );
}

/** Days to store successful deliveries, for troubleshooting. Dead deliveries stay until they are replayed. */
const RETENTION_DAYS = 30;
const DELETED_AT_ONCE = 10_000;

/** Deletes a batch of old successful deliveries. */
export async function deleteOldDeliveries(connection: Connection): Promise<void> {
  const old = await rows<{ id: string }>(
    connection,
    sql`select id from ${webhookDelivery} where settled_at < clock_timestamp() - make_interval(days => ${RETENTION_DAYS}) and state = 'DELIVERED' limit ${DELETED_AT_ONCE}`,
  );
  if (old.length === 0) return;
  await rows(connection, sql`delete from ${webhookDelivery} where id = ${anyOf(old.map(({ id }) => id))}`);
}
