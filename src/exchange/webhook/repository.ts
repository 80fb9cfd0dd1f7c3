import { sql } from 'drizzle-orm';
import type { Connection } from '../../../db/client.ts';
import { anyOf, rows } from '../../../db/query.ts';
import { apiKey, role } from '../../../db/tables/principal.ts';
import { webhookDelivery, webhookProgress, webhookSecret, webhookSubscription } from '../../../db/tables/webhook.ts';
import type {
  WebhookDeliveryOrderField,
  WebhookDeliveryWhere,
  WebhookSubscriptionOrderField,
  WebhookSubscriptionWhere,
} from '../../generated/inputs.ts';
import { type Actor, mayDo } from '../../registry/access.ts';
import { isIn } from '../../registry/filters.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import type { Writing } from '../../registry/session.ts';
import { findLogEnd } from '../../registry/change-log.ts';
import type { Encrypted } from '../../registry/secret-box.ts';

/** The lane of entries that are about no third party. */
export const NO_THIRD_PARTY = '00000000-0000-0000-0000-000000000000';

/** Returns whether an actor may see a subscription: its owner may, and roles that may read principals. */
export const mayReadSubscription = (actor: Actor, { principalId }: { principalId: string }): boolean =>
  principalId === actor.principalId || mayDo(actor.role, 'principal.read');

/** The list of subscriptions that an actor may see. */
export const webhookSubscriptionList = (
  actor: Actor,
): List<WebhookSubscriptionWhere, WebhookSubscriptionOrderField> => ({
  name: 'webhookSubscriptions',
  table: webhookSubscription,
  key: webhookSubscription.id,
  orders: {
    NAME: { expression: sql`lower(${webhookSubscription.name})`, type: 'text' },
    ...instantOrders(webhookSubscription),
  },
  defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
  filters: instantFilters(webhookSubscription),
  restriction: mayDo(actor.role, 'principal.read')
    ? {}
    : { oneOf: { column: webhookSubscription.principalId, values: [actor.principalId] } },
});

/** One delivery: a message that was or will be sent. */
export type DeliveryRow = typeof webhookDelivery.$inferSelect;

/** The list of a subscription's deliveries. */
export const webhookDeliveryList: List<WebhookDeliveryWhere, WebhookDeliveryOrderField> = {
  name: 'webhookDeliveries',
  table: webhookDelivery,
  key: webhookDelivery.id,
  orders: { CREATED_AT: { expression: sql`${webhookDelivery.createdAt}`, type: 'timestamptz' } },
  defaultOrder: () => ({ field: 'CREATED_AT', direction: 'DESC' }),
  filters: {
    state: isIn(webhookDelivery.state),
  },
};

/** Describes a signing secret without revealing it. */
export interface SecretInfo {
  subscriptionId: string;
  hint: string;
  createdAt: string;
  expiresAt: string | null;
}

/** Returns the secrets of subscriptions that have not expired, newest first. */
export async function findSecretInfos(snapshot: Snapshot, subscriptionIds: readonly string[]): Promise<SecretInfo[]> {
  return await snapshot.rows<SecretInfo>(
    sql`select subscription_id as "subscriptionId", hint, created_at as "createdAt", expires_at as "expiresAt"
      from ${webhookSecret} where subscription_id = ${anyOf(subscriptionIds)} and (expires_at is null or expires_at > now())
      order by created_at desc, id desc`,
  );
}

/** The delivery health of a subscription. */
export interface Health {
  subscriptionId: string;
  failingSince: string | null;
  pending: number;
  dead: number;
  behind: number;
}

const MAX_COUNTED = 10_000;
const MAX_BEHIND = 100_000;

/** Returns the delivery health of subscriptions, in one statement. */
export async function findHealth(snapshot: Snapshot, subscriptionIds: readonly string[]): Promise<Health[]> {
  const counted = (state: 'PENDING' | 'DEAD') => sql`(select count(*)::int from (
    select from ${webhookDelivery} as d where d.subscription_id = p.subscription_id and d.state = ${state} limit ${MAX_COUNTED}) as counted)`;
  return await snapshot.rows<Health>(
    sql`select p.subscription_id as "subscriptionId", p.failing_since as "failingSince",
        ${counted('PENDING')} as pending, ${counted('DEAD')} as dead,
        (select count(*)::int from (select from change where seq > p.seq limit ${MAX_BEHIND}) as unseen) as behind
      from ${webhookProgress} as p where p.subscription_id = ${anyOf(subscriptionIds)}`,
  );
}

/** Starts the progress of a new subscription: at a place in the log, or at its current end. */
export async function beginProgress(transaction: Writing, subscriptionId: string, seq: number | null): Promise<void> {
  const from = seq ?? (await findLogEnd(transaction));
  await transaction.rows(
    sql`insert into ${webhookProgress} (subscription_id, seq) values (${subscriptionId}, ${from})`,
  );
}

/** Stores a new secret. Earlier secrets expire after the overlap. */
export async function storeSecret(
  transaction: Writing,
  secret: Encrypted & { id: string; subscriptionId: string; hint: string },
  overlapHours: number,
): Promise<void> {
  const { recordedAt } = transaction;
  await transaction.rows(
    sql`update ${webhookSecret} set expires_at = ${recordedAt}::timestamptz + make_interval(hours => ${overlapHours})
      where subscription_id = ${secret.subscriptionId} and (expires_at is null or expires_at > ${recordedAt}::timestamptz + make_interval(hours => ${overlapHours}))`,
  );
  await transaction.rows(
    sql`insert into ${webhookSecret} (id, subscription_id, encrypted, encryption_key_id, hint, created_at)
      values (${secret.id}, ${secret.subscriptionId}, ${secret.encrypted}, ${secret.encryptionKeyId}, ${secret.hint}, ${recordedAt}::timestamptz)`,
  );
}

/** Clears the failing period of a subscription and makes its pending deliveries due now, after it was corrected. */
export async function beginAnew(transaction: Writing, subscriptionId: string): Promise<void> {
  const { recordedAt } = transaction;
  await transaction.rows(
    sql`update ${webhookProgress} set failing_since = null where subscription_id = ${subscriptionId}`,
  );
  await transaction.rows(
    sql`update ${webhookDelivery} set next_attempt_at = ${recordedAt}::timestamptz
      where subscription_id = ${subscriptionId} and state = 'PENDING' and next_attempt_at > ${recordedAt}::timestamptz`,
  );
}

/** Adds a ping in its own lane, so that it waits for no other delivery. */
export async function addPing(transaction: Writing, id: string, subscriptionId: string): Promise<void> {
  const { recordedAt } = transaction;
  await transaction.rows(
    sql`insert into ${webhookDelivery} (id, subscription_id, lane, state, attempts, created_at, next_attempt_at)
      values (${id}, ${subscriptionId}, ${id}, 'PENDING', 0, ${recordedAt}::timestamptz, ${recordedAt}::timestamptz)`,
  );
}

/**
 * Schedules deliveries again.
 * @returns how many it scheduled, and which of the given ids belong to the subscription.
 */
export async function replay(
  transaction: Writing,
  subscriptionId: string,
  { ids, deadSince }: { ids: readonly string[]; deadSince: string | null },
): Promise<{ replayed: number; known: Set<string> }> {
  const known = await transaction.rows<{ id: string }>(
    sql`select id from ${webhookDelivery} where subscription_id = ${subscriptionId} and id = ${anyOf(ids)}`,
  );
  const replayed = await transaction.rows(
    sql`update ${webhookDelivery} set state = 'PENDING', attempts = 0, settled_at = null, next_attempt_at = ${transaction.recordedAt}::timestamptz, leased_until = null
      where subscription_id = ${subscriptionId} and (id = ${anyOf(ids)} and state <> 'PENDING'
        or state = 'DEAD' and created_at >= ${deadSince}::timestamptz) returning id`,
  );
  return { replayed: replayed.length, known: new Set(known.map(({ id }) => id)) };
}

/** Everything needed to send to a subscription. */
export interface Receiver {
  id: string;
  principalId: string;
  name: string;
  url: string;
  state: 'ENABLED' | 'DISABLED';
  /** Whether its owner has an active key that may read the log. */
  admitted: boolean;
  secrets: (Encrypted & { id: string })[];
}

const LOG_READERS = role.enumValues.filter((each) => mayDo(each, 'log.read'));

/** Returns everything needed to send to a subscription, or null if it does not exist. */
export async function findReceiver(connection: Connection, subscriptionId: string): Promise<Receiver | null> {
  const [receiver] = await rows<Receiver>(
    connection,
    sql`select s.id, s.principal_id as "principalId", s.name, s.url, s.state,
        exists (select from ${apiKey} as k where k.principal_id = s.principal_id and k.role::text = ${anyOf(LOG_READERS)}
          and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())) as admitted,
        coalesce((select jsonb_agg(jsonb_build_object('id', secret.id, 'encrypted', secret.encrypted, 'encryptionKeyId', secret.encryption_key_id)
            order by secret.created_at desc, secret.id desc)
          from ${webhookSecret} as secret where secret.subscription_id = s.id and (secret.expires_at is null or secret.expires_at > now())), '[]') as secrets
      from ${webhookSubscription} as s where s.id = ${subscriptionId}`,
  );
  return receiver ?? null;
}
