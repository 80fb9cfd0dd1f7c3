import { sql } from 'drizzle-orm';
import type { Connection } from '../../../db/client.ts';
import { anyOf, rows } from '../../../db/query.ts';
import { webhookDelivery, webhookProgress, webhookSubscription } from '../../../db/tables/webhook.ts';
import { NO_THIRD_PARTY } from './repository.ts';

/** The task that sends what waits in a lane. */
export const DELIVER = 'deliver_webhooks';

/** One lane of a subscription: what is sent in order. */
export interface Lane {
  subscriptionId: string;
  lane: string;
}

/** A delivery that this server has in hand. */
export interface Claimed {
  id: string;
  seq: number | null;
  attempts: number;
  createdAt: string;
}

/** How many entries of the log are looked at in one go. */
const SPAN = 1_000;
/** How many lanes are woken in one go. */
const MOST_LANES = 1_000;

/** Wakes a lane by a job of its own: a second one before that ran is the same job. Several are woken in one order, for servers that do so at once. */
const wake = sql`graphile_worker.add_job(${DELIVER}, json_build_object('subscriptionId', woken.subscription_id, 'lane', woken.lane),
  job_key => woken.subscription_id || ' ' || woken.lane, job_key_mode => 'replace')`;

/** How many subscriptions are to be served. */
export async function countEnabled(connection: Connection): Promise<number> {
  const [counted] = await rows<{ enabled: number }>(
    connection,
    sql`select count(*)::int as enabled from ${webhookSubscription} where state = 'ENABLED'`,
  );
  return counted!.enabled;
}

/** Subscriptions that the log has gone on for: enabled, and not at its end. */
export async function findBehind(connection: Connection): Promise<string[]> {
  const found = await rows<{ id: string }>(
    connection,
    sql`select s.id from ${webhookSubscription} as s join ${webhookProgress} as p on p.subscription_id = s.id
      where s.state = 'ENABLED' and exists (select from change where seq > p.seq)`,
  );
  return found.map(({ id }) => id);
}

/**
 * Turns the next entries of the log into deliveries of a subscription and wakes their lanes: one statement, so all of it or
 * nothing. The log is in the order of commits, so behind its place nothing is missing. Where another server does it, nothing
 * is done here.
 * @returns whether entries were looked at: then there may be more.
 */
export async function fanOut(connection: Connection, subscriptionId: string): Promise<boolean> {
  const [done] = await rows<{ seen: number; woken: number }>(
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
            or exists (select from webhook_subscription_third_party as o where o.subscription_id = s.id and o.third_party_id = entries.third_party_id))
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
  return (done?.seen ?? 0) > 0;
}

/** Wakes lanes in which the first delivery is due and in nobody's hand: new ones by mutations, tried again, or left by who died. */
export async function wakeDue(connection: Connection): Promise<number> {
  const [woken] = await rows<{ lanes: number }>(
    connection,
    sql`select count(${wake})::int as lanes from (select * from (
        select d.subscription_id, d.lane from ${webhookDelivery} as d
        join ${webhookSubscription} as s on s.id = d.subscription_id and s.state = 'ENABLED'
        where d.state = 'PENDING' and d.next_attempt_at <= clock_timestamp() and (d.leased_until is null or d.leased_until < clock_timestamp())
          and not exists (select from ${webhookDelivery} as before where before.subscription_id = d.subscription_id and before.lane = d.lane
            and before.state = 'PENDING' and before.seq < d.seq)
        order by d.next_attempt_at limit ${MOST_LANES}
      ) as due order by subscription_id, lane) as woken`,
  );
  return woken?.lanes ?? 0;
}

/** Takes the first delivery of a lane in hand for a while, where it is due and in nobody else's. */
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

/** What an attempt came to. */
export interface Attempt {
  status: number | null;
  /** Null where it arrived. */
  error: string | null;
}

/** Notes that a delivery arrived: then the subscription does not fail any more. */
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

/** Notes that an attempt failed: it is tried again after a while, or given up. Since when all have failed. */
export async function noteFailed(
  connection: Connection,
  id: string,
  { status, error }: Attempt,
  waitMs: number | null,
): Promise<{ failingForMs: number }> {
  const [noted] = await rows<{ failingForMs: number }>(
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
  return noted ?? { failingForMs: 0 };
}

/** Lets go of a delivery that was not tried. */
export async function release(connection: Connection, id: string, waitMs: number): Promise<void> {
  await rows(
    connection,
    sql`update ${webhookDelivery} set leased_until = null, next_attempt_at = clock_timestamp() + make_interval(secs => ${waitMs / 1000})
      where id = ${id} and state = 'PENDING'`,
  );
}

/** Wakes a lane when its first delivery is due, and in nobody's hand; not at all where nothing waits in it. */
export async function wakeLater(connection: Connection, { subscriptionId, lane }: Lane): Promise<void> {
  await rows(
    connection,
    sql`select graphile_worker.add_job(${DELIVER}, json_build_object('subscriptionId', ${subscriptionId}::uuid, 'lane', ${lane}::uuid),
        job_key => ${subscriptionId}::text || ' ' || ${lane}::text, job_key_mode => 'replace', run_at => greatest(first.next_attempt_at, first.leased_until))
      from (select next_attempt_at, leased_until from ${webhookDelivery} where subscription_id = ${subscriptionId} and lane = ${lane} and state = 'PENDING'
        order by seq, id limit 1) as first`,
  );
}

/** Days that what arrived is kept, for who looks why. Dead letters are kept until they are sent again. */
const KEPT_DAYS = 30;
const FORGOTTEN_AT_ONCE = 10_000;

/** Forgets what arrived long ago, some at a time. */
export async function forgetDelivered(connection: Connection): Promise<void> {
  const old = sql`select id from ${webhookDelivery} where settled_at < clock_timestamp() - make_interval(days => ${KEPT_DAYS}) and state = 'DELIVERED' limit ${FORGOTTEN_AT_ONCE}`;
  const found = await rows<{ id: string }>(connection, old);
  if (found.length > 0)
    await rows(connection, sql`delete from ${webhookDelivery} where id = ${anyOf(found.map(({ id }) => id))}`);
}
