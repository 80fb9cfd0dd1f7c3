import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { recordType } from './change.ts';
import { instant, instantIndexes, position, recordColumns } from './columns.ts';
import { principal } from './principal.ts';
import { thirdParty, thirdPartyKind } from './third-party.ts';

export const webhookState = pgEnum('webhook_state', ['ENABLED', 'DISABLED']);
export const webhookDeliveryState = pgEnum('webhook_delivery_state', ['PENDING', 'DELIVERED', 'DEAD']);

/**
 * A request to send changes to an address. Its secrets are in another table, because they do not belong to the record.
 */
export const webhookSubscription = pgTable(
  'webhook_subscription',
  {
    ...recordColumns,
    /** The owner. Nothing is sent while the owner has no active key that may read the log. */
    principalId: uuid()
      .notNull()
      .references(() => principal.id),
    name: text().notNull(),
    url: text().notNull(),
    /** Types of entries; empty means all. */
    types: recordType().array().notNull(),
    /**
     * Kinds and countries of third parties that are included. Empty means all, also entries that are about no third
     * party.
     */
    kinds: thirdPartyKind().array().notNull(),
    countries: text().array().notNull(),
    state: webhookState().notNull(),
    disabledReason: text(),
    disabledAt: instant(),
    /**
     * When its secret was last rotated, a replay last requested and a ping last requested, so that the log names the
     * person.
     */
    secretRotatedAt: instant(),
    replayedAt: instant(),
    pingedAt: instant(),
  },
  (t) => [
    ...instantIndexes('webhook_subscription', t),
    index('webhook_subscription_name').on(sql`lower(${t.name})`, t.id),
    index('webhook_subscription_principal_name').on(t.principalId, sql`lower(${t.name})`, t.id),
    check('webhook_subscription_disabled', sql`(${t.state} = 'DISABLED') = (${t.disabledReason} is not null)`),
    check('webhook_subscription_disabled_at', sql`(${t.state} = 'DISABLED') = (${t.disabledAt} is not null)`),
  ],
);

/** Third parties that are included; no rows mean all. */
export const webhookSubscriptionThirdParty = pgTable(
  'webhook_subscription_third_party',
  {
    subscriptionId: uuid()
      .notNull()
      .references(() => webhookSubscription.id),
    position: position(),
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
  },
  (t) => [
    primaryKey({ columns: [t.subscriptionId, t.position] }),
    unique('webhook_subscription_third_party_taken').on(t.subscriptionId, t.thirdPartyId),
    index('webhook_subscription_third_party_of').on(t.thirdPartyId),
  ],
);

/** Secrets that sign deliveries, encrypted. An older one continues to sign beside the newest until it expires. */
export const webhookSecret = pgTable(
  'webhook_secret',
  {
    id: uuid().primaryKey(),
    subscriptionId: uuid()
      .notNull()
      .references(() => webhookSubscription.id),
    /** AES-256-GCM: nonce, tag and ciphertext in base64, and the key that encrypted it. */
    encrypted: text().notNull(),
    encryptionKeyId: text().notNull(),
    hint: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant(),
  },
  (t) => [index('webhook_secret_subscription').on(t.subscriptionId, t.createdAt)],
);

/** Position in the log up to which a subscription has deliveries, and the time since which none arrives. */
export const webhookProgress = pgTable('webhook_progress', {
  subscriptionId: uuid()
    .primaryKey()
    .references(() => webhookSubscription.id),
  seq: bigint({ mode: 'number' }).notNull(),
  failingSince: instant(),
});

/** The delivery of a log entry to a subscription. */
export const webhookDelivery = pgTable(
  'webhook_delivery',
  {
    id: uuid().primaryKey(),
    subscriptionId: uuid()
      .notNull()
      .references(() => webhookSubscription.id),
    /**
     * The deliveries of one lane arrive in order: the third party's key, or all zeros for entries about none. A ping
     * has its own lane.
     */
    lane: uuid().notNull(),
    /** The entry; null for a ping. */
    seq: bigint({ mode: 'number' }),
    state: webhookDeliveryState().notNull(),
    attempts: smallint().notNull(),
    createdAt: instant().notNull(),
    nextAttemptAt: instant(),
    /** End of a server's lease. A killed server loses its deliveries then. */
    leasedUntil: instant(),
    lastAttemptAt: instant(),
    lastStatus: integer(),
    lastError: text(),
    settledAt: instant(),
  },
  (t) => [
    index('webhook_delivery_lane')
      .on(t.subscriptionId, t.lane, t.seq, t.id)
      .where(sql`${t.state} = 'PENDING'`),
    unique('webhook_delivery_entry').on(t.subscriptionId, t.seq),
    index('webhook_delivery_created').on(t.subscriptionId, t.createdAt, t.id),
    index('webhook_delivery_state_created').on(t.subscriptionId, t.state, t.createdAt, t.id),
    index('webhook_delivery_due')
      .on(t.nextAttemptAt)
      .where(sql`${t.state} = 'PENDING'`),
    index('webhook_delivery_settled').on(t.settledAt),
    check('webhook_delivery_settled', sql`(${t.state} = 'PENDING') = (${t.settledAt} is null)`),
  ],
);
