import { date, pgView, text, uuid } from 'drizzle-orm/pg-core';

/**
 * The last day of everything that ends or is due; null if no end is known or it does not count. The view is hand-written in a
 * migration: no branch has a condition, so that Postgres reads the branches' indexes in order.
 */
export const expiration = pgView('expiration', {
  id: uuid().notNull(),
  thirdPartyId: uuid().notNull(),
  kind: text({
    enum: [
      'CERTIFICATION',
      'CONTRACT',
      'ATTESTATION',
      'REVIEW',
      'APPROVAL',
      'WAIVER',
      'AUDIT',
      'FINDING',
      'SCREENING',
      'DETERMINATION',
      'PRODUCT_SUPPORT',
      'ENGAGEMENT',
    ],
  }).notNull(),
  expiresOn: date(),
  certificationType: text(),
  title: text().notNull(),
}).existing();
