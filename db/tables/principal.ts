import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant, instantIndexes, recordColumns } from './columns.ts';

export const principalKind = pgEnum('principal_kind', ['PERSON', 'SERVICE']);
export const role = pgEnum('role', [
  'DASHBOARD',
  'PROCUREMENT',
  'INTEGRATION',
  'ANALYST',
  'APPROVER',
  'AUDITOR',
  'ADMIN',
]);

/** A person or a service. Every key belongs to one; every change names one. */
export const principal = pgTable(
  'principal',
  {
    ...recordColumns,
    name: text().notNull(),
    kind: principalKind().notNull(),
    email: text(),
  },
  (t) => [
    ...instantIndexes('principal', t),
    unique('principal_name_taken').on(t.name),
    index('principal_name').on(sql`lower(${t.name})`, t.id),
  ],
);

/** Only the SHA-256 of a key is stored. A key has 256 random bits and cannot be guessed, so no slow hash is needed. */
export const apiKey = pgTable(
  'api_key',
  {
    id: uuid().primaryKey(),
    principalId: uuid()
      .notNull()
      .references(() => principal.id),
    role: role().notNull(),
    source: text(),
    name: text().notNull(),
    hash: text().notNull(),
    hint: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant(),
    revokedAt: instant(),
  },
  (t) => [
    unique('api_key_hash').on(t.hash),
    index('api_key_principal').on(t.principalId),
    check('api_key_source', sql`${t.source} is null or ${t.role} = 'INTEGRATION'`),
  ],
);

/** Outcome of a mutation with an idempotency key, stored for 24 hours: ids, not the rendered response. */
export const idempotencyKey = pgTable(
  'idempotency_key',
  {
    principalId: uuid()
      .notNull()
      .references(() => principal.id),
    key: text().notNull(),
    requestHash: text().notNull(),
    outcome: jsonb().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.principalId, t.key] }), index('idempotency_key_created').on(t.createdAt)],
);
