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
import { instant, position, recordColumns } from './columns.ts';
import { principal } from './principal.ts';
import { thirdParty, thirdPartyKind } from './third-party.ts';

export const webhookState = pgEnum('webhook_state', ['ENABLED', 'DISABLED']);
export const webhookDeliveryState = pgEnum('webhook_delivery_state', ['PENDING', 'DELIVERED', 'DEAD']);

/** Where somebody wants to be told of changes, and of which. Its secrets are kept apart: they are of no record. */
export const webhookSubscription = pgTable(
  'webhook_subscription',
  {
    ...recordColumns,
    /** Whose it is: nothing is sent while they have no key in use that may read the log. */
    principalId: uuid()
      .notNull()
      .references(() => principal.id),
    name: text().notNull(),
    url: text().notNull(),
    /** Types of entries; empty: all. */
    types: recordType().array().notNull(),
    /** Only of third parties of these kinds, and in these countries; empty: of all, and entries about none. */
    kinds: thirdPartyKind().array().notNull(),
    countries: text().array().notNull(),
    state: webhookState().notNull(),
    disabledReason: text(),
    disabledAt: instant(),
    /** When its secret was last changed, what was lost last asked for again, and a ping last sent: so the log tells who did. */
    secretRotatedAt: instant(),
    replayedAt: instant(),
    pingedAt: instant(),
  },
  (t) => [
    index('webhook_subscription_name').on(sql`lower(${t.name})`, t.id),
    index('webhook_subscription_principal_name').on(t.principalId, sql`lower(${t.name})`, t.id),
    check('webhook_subscription_disabled', sql`(${t.state} = 'DISABLED') = (${t.disabledReason} is not null)`),
    check('webhook_subscription_disabled_at', sql`(${t.state} = 'DISABLED') = (${t.disabledAt} is not null)`),
  ],
);

/** Only of these third parties; none: of all. */
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

/** What deliveries are signed with, encrypted. An older one goes on signing beside the newest until it expires. */
export const webhookSecret = pgTable(
  'webhook_secret',
  {
    id: uuid().primaryKey(),
    subscriptionId: uuid()
      .notNull()
      .references(() => webhookSubscription.id),
    /** AES-256-GCM: nonce, tag and ciphertext in base64; which key encrypted it. */
    encrypted: text().notNull(),
    encryptionKeyId: text().notNull(),
    hint: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant(),
  },
  (t) => [index('webhook_secret_subscription').on(t.subscriptionId, t.createdAt)],
);

/** How far the log has been turned into deliveries of a subscription, and since when none arrives. */
export const webhookProgress = pgTable('webhook_progress', {
  subscriptionId: uuid()
    .primaryKey()
    .references(() => webhookSubscription.id),
  seq: bigint({ mode: 'number' }).notNull(),
  failingSince: instant(),
});

/** An entry of the log on its way to a subscription. */
export const webhookDelivery = pgTable(
  'webhook_delivery',
  {
    id: uuid().primaryKey(),
    subscriptionId: uuid()
      .notNull()
      .references(() => webhookSubscription.id),
    /** What arrives in order: the entries about one third party; its key, all zeros for entries about none. A ping has its own. */
    lane: uuid().notNull(),
    /** The entry; null for a ping. */
    seq: bigint({ mode: 'number' }),
    state: webhookDeliveryState().notNull(),
    attempts: smallint().notNull(),
    createdAt: instant().notNull(),
    nextAttemptAt: instant(),
    /** Until then one server has it in hand: who was killed meanwhile does not hold it for ever. */
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
