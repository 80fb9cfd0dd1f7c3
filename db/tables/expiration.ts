import { date, pgView, text, uuid } from 'drizzle-orm/pg-core';

/**
 * What ends, of every kind, with its last day; null where no end is known or what could end does not count. A view, made
 * by hand in a migration: no branch of it has a condition, so that Postgres reads the branches' indexes in order.
 */
export const expiration = pgView('expiration', {
  id: uuid().notNull(),
  thirdPartyId: uuid().notNull(),
  kind: text({ enum: ['CERTIFICATION', 'CONTRACT', 'ATTESTATION', 'REVIEW', 'APPROVAL', 'WAIVER'] }).notNull(),
  expiresOn: date(),
  certificationType: text(),
  title: text().notNull(),
}).existing();
