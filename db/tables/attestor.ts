import { sql } from 'drizzle-orm';
import { check, index, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, instantIndexes, position, recordColumns } from './columns.ts';
import { thirdParty } from './third-party.ts';

export const attestorKind = pgEnum('attestor_kind', ['THE_PARTY', 'ASSESSOR', 'REGULATOR', 'US']);
export const keyAlgorithm = pgEnum('key_algorithm', ['ED25519', 'ECDSA_P256']);

export const attestor = pgTable(
  'attestor',
  {
    ...recordColumns,
    name: text().notNull(),
    kind: attestorKind().notNull(),
    thirdPartyId: uuid().references(() => thirdParty.id),
  },
  (t) => [
    ...instantIndexes('attestor', t),
    index('attestor_name').on(sql`lower(${t.name})`, t.id),
    index('attestor_kind_name').on(t.kind, sql`lower(${t.name})`, t.id),
    index('attestor_third_party').on(t.thirdPartyId),
    check('attestor_the_party', sql`(${t.kind} = 'THE_PARTY') = (${t.thirdPartyId} is not null)`),
  ],
);

export const attestorPublicKey = pgTable(
  'attestor_public_key',
  {
    attestorId: uuid()
      .notNull()
      .references(() => attestor.id),
    position: position(),
    keyId: text().notNull(),
    algorithm: keyAlgorithm().notNull(),
    key: text().notNull(),
    validFrom: instant(),
    validTo: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.attestorId, t.keyId] }),
    check('attestor_public_key_validity', sql`${t.validFrom} < ${t.validTo}`),
  ],
);
