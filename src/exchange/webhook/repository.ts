import { sql } from 'drizzle-orm';
import type { Connection } from '../../../db/client.ts';
import { anyOf, rows } from '../../../db/query.ts';
import { apiKey, role } from '../../../db/tables/principal.ts';
import { webhookDelivery, webhookProgress, webhookSecret, webhookSubscription } from '../../../db/tables/webhook.ts';
import type {
  WebhookDeliveryOrderField,
  WebhookDeliveryWhere,
  WebhookSubscriptionOrderField,
} from '../../generated/inputs.ts';
import { type Actor, mayDo } from '../../registry/access.ts';
import { isIn } from '../../registry/filters.ts';
import type { List, NoFilters } from '../../registry/page/list.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import type { Writing } from '../../registry/session.ts';
import { findLogEnd } from '../../registry/change-log.ts';
import type { Encrypted } from '../../registry/secret-box.ts';

/** Where entries about no third party stand in order. */
export const NO_THIRD_PARTY = '00000000-0000-0000-0000-000000000000';

/** Whether an actor may see a subscription: its own, and who may read principals everybody's. */
export const mayReadSubscription = (actor: Actor, { principalId }: { principalId: string }): boolean =>
  principalId === actor.principalId || mayDo(actor.role, 'principal.read');

/** Subscriptions that an actor may see as a list. */
export const webhookSubscriptionList = (actor: Actor): List<NoFilters, WebhookSubscriptionOrderField> => ({
  name: 'webhookSubscriptions',
  table: webhookSubscription,
  key: webhookSubscription.id,
  orders: { NAME: { expression: sql`lower(${webhookSubscription.name})`, type: 'text' } },
  defaultOrder: () => ({ field: 'NAME', direction: 'ASC' }),
  filters: {},
  restriction: mayDo(actor.role, 'principal.read')
    ? {}
    : { oneOf: { column: webhookSubscription.principalId, values: [actor.principalId] } },
});

/** One thing on its way. */
export type DeliveryRow = typeof webhookDelivery.$inferSelect;

/** Deliveries of a subscription as a list. */
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

/** A secret of a subscription, without the secret. */
export interface SecretInfo {
  subscriptionId: string;
  hint: string;
  createdAt: string;
  expiresAt: string | null;
}

/** The secrets of subscriptions that sign still, the newest first. */
export async function findSecretInfos(at: Snapshot, subscriptionIds: readonly string[]): Promise<SecretInfo[]> {
  return await at.rows<SecretInfo>(
    sql`select subscription_id as "subscriptionId", hint, created_at as "createdAt", expires_at as "expiresAt"
      from ${webhookSecret} where subscription_id = ${anyOf(subscriptionIds)} and (expires_at is null or expires_at > now())
      order by created_at desc, id desc`,
  );
}

/** How a subscription fares. */
export interface Health {
  subscriptionId: string;
  failingSince: string | null;
  pending: number;
  dead: number;
  behind: number;
}

const MAX_COUNTED = 10_000;
const MAX_BEHIND = 100_000;

/** How subscriptions fare: one statement for all. */
export async function findHealth(at: Snapshot, subscriptionIds: readonly string[]): Promise<Health[]> {
  const counted = (state: 'PENDING' | 'DEAD') => sql`(select count(*)::int from (
    select from ${webhookDelivery} as d where d.subscription_id = p.subscription_id and d.state = ${state} limit ${MAX_COUNTED}) as counted)`;
  return await at.rows<Health>(
    sql`select p.subscription_id as "subscriptionId", p.failing_since as "failingSince",
        ${counted('PENDING')} as pending, ${counted('DEAD')} as dead,
        (select count(*)::int from (select from change where seq > p.seq limit ${MAX_BEHIND}) as unseen) as behind
      from ${webhookProgress} as p where p.subscription_id = ${anyOf(subscriptionIds)}`,
  );
}

/** Begins to follow the log for a new subscription: from a place on, or from where it ends now. */
export async function beginProgress(at: Writing, subscriptionId: string, seq: number | null): Promise<void> {
  const from = seq ?? (await findLogEnd(at));
  await at.rows(sql`insert into ${webhookProgress} (subscription_id, seq) values (${subscriptionId}, ${from})`);
}

/** Keeps a new secret; those before go on until a while from now. */
export async function storeSecret(
  at: Writing,
  secret: Encrypted & { id: string; subscriptionId: string; hint: string },
  overlapHours: number,
): Promise<void> {
  await at.rows(
    sql`update ${webhookSecret} set expires_at = ${at.recordedAt}::timestamptz + make_interval(hours => ${overlapHours})
      where subscription_id = ${secret.subscriptionId} and (expires_at is null or expires_at > ${at.recordedAt}::timestamptz + make_interval(hours => ${overlapHours}))`,
  );
  await at.rows(
    sql`insert into ${webhookSecret} (id, subscription_id, encrypted, encryption_key_id, hint, created_at)
      values (${secret.id}, ${secret.subscriptionId}, ${secret.encrypted}, ${secret.encryptionKeyId}, ${secret.hint}, ${at.recordedAt}::timestamptz)`,
  );
}

/** Forgets that a subscription failed, and makes due what waits for it: somebody has mended it. */
export async function beginAnew(at: Writing, subscriptionId: string): Promise<void> {
  await at.rows(sql`update ${webhookProgress} set failing_since = null where subscription_id = ${subscriptionId}`);
  await at.rows(
    sql`update ${webhookDelivery} set next_attempt_at = ${at.recordedAt}::timestamptz
      where subscription_id = ${subscriptionId} and state = 'PENDING' and next_attempt_at > ${at.recordedAt}::timestamptz`,
  );
}

/** Puts a ping on its way: in a lane of its own, so that it waits for nothing. */
export async function addPing(at: Writing, id: string, subscriptionId: string): Promise<void> {
  await at.rows(
    sql`insert into ${webhookDelivery} (id, subscription_id, lane, state, attempts, created_at, next_attempt_at)
      values (${id}, ${subscriptionId}, ${id}, 'PENDING', 0, ${at.recordedAt}::timestamptz, ${at.recordedAt}::timestamptz)`,
  );
}

/** Puts deliveries on their way again. Which of the keys are of the subscription, and how many are on their way. */
export async function replay(
  at: Writing,
  subscriptionId: string,
  { ids, deadSince }: { ids: readonly string[]; deadSince: string | null },
): Promise<{ replayed: number; known: Set<string> }> {
  const known = await at.rows<{ id: string }>(
    sql`select id from ${webhookDelivery} where subscription_id = ${subscriptionId} and id = ${anyOf(ids)}`,
  );
  const again = await at.rows(
    sql`update ${webhookDelivery} set state = 'PENDING', attempts = 0, settled_at = null, next_attempt_at = ${at.recordedAt}::timestamptz, leased_until = null
      where subscription_id = ${subscriptionId} and (id = ${anyOf(ids)} and state <> 'PENDING'
        or state = 'DEAD' and created_at >= ${deadSince}::timestamptz) returning id`,
  );
  return { replayed: again.length, known: new Set(known.map(({ id }) => id)) };
}

/** What is needed to send to a subscription. */
export interface Receiver {
  id: string;
  principalId: string;
  name: string;
  url: string;
  state: 'ENABLED' | 'DISABLED';
  /** Whether its owner has a key in use that may read the log. */
  admitted: boolean;
  secrets: (Encrypted & { id: string })[];
}

const LOG_READERS = role.enumValues.filter((one) => mayDo(one, 'log.read'));

/** Reads what is needed to send to a subscription; null where there is none. */
export async function findReceiver(connection: Connection, subscriptionId: string): Promise<Receiver | null> {
  const [found] = await rows<Receiver>(
    connection,
    sql`select s.id, s.principal_id as "principalId", s.name, s.url, s.state,
        exists (select from ${apiKey} as k where k.principal_id = s.principal_id and k.role::text = ${anyOf(LOG_READERS)}
          and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())) as admitted,
        coalesce((select jsonb_agg(jsonb_build_object('id', secret.id, 'encrypted', secret.encrypted, 'encryptionKeyId', secret.encryption_key_id)
            order by secret.created_at desc, secret.id desc)
          from ${webhookSecret} as secret where secret.subscription_id = s.id and (secret.expires_at is null or secret.expires_at > now())), '[]') as secrets
      from ${webhookSubscription} as s where s.id = ${subscriptionId}`,
  );
  return found ?? null;
}
