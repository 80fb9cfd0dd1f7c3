import { sql } from 'drizzle-orm';
import { check, index, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant, instantIndexes, recordColumns } from './columns.ts';
import { apiKey, principal } from './principal.ts';
import { lifecycle } from './third-party.ts';

/** An address from which calendar programs read what becomes due. Its token is in another table, because the log must not hold it. */
export const calendarFeed = pgTable(
  'calendar_feed',
  {
    ...recordColumns,
    /** The owner: the principal of the key that made it. */
    principalId: uuid()
      .notNull()
      .references(() => principal.id),
    name: text().notNull(),
    /** Kinds of expiration; empty means all. */
    kinds: text().array().notNull(),
    /** Lifecycle stages of third parties; empty means all except RETIRED. */
    lifecycles: lifecycle().array().notNull(),
    /** Persons who are responsible for the third party; empty means all, and third parties without one. */
    internalOwners: text().array().notNull(),
    /** Days after today that it shows. */
    daysAhead: smallint().notNull(),
    revokedAt: instant(),
  },
  (t) => [
    ...instantIndexes('calendar_feed', t),
    index('calendar_feed_name').on(sql`lower(${t.name})`, t.id),
    index('calendar_feed_principal_name').on(t.principalId, sql`lower(${t.name})`, t.id),
    check('calendar_feed_days_ahead', sql`${t.daysAhead} between 1 and 730`),
  ],
);

/**
 * The token of each feed. Only its SHA-256 is stored, as of a key. A feed can be read while the key that made it can be used.
 */
export const calendarFeedToken = pgTable(
  'calendar_feed_token',
  {
    feedId: uuid()
      .primaryKey()
      .references(() => calendarFeed.id),
    keyId: uuid()
      .notNull()
      .references(() => apiKey.id),
    hash: text().notNull(),
    hint: text().notNull(),
  },
  (t) => [unique('calendar_feed_token_hash').on(t.hash), index('calendar_feed_token_key').on(t.keyId)],
);
