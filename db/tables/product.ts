import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  instantIndexes,
  position,
  recordColumns,
  sourceColumns,
  sourceUpdatedColumn,
  yesNoUnknown,
} from './columns.ts';
import { engagementCategory } from './engagement.ts';
import { thirdParty } from './third-party.ts';

/** Last day of support, unless withdrawn. The view `expiration` has the same expression. */
const supportedUntil = (t: Record<'retiredOn' | 'supportEndsOn', PgColumn>) =>
  sql`(case when ${t.retiredOn} is null then ${t.supportEndsOn} end)`;

/** A product of a third party. */
export const product = pgTable(
  'product',
  {
    ...recordColumns,
    ...sourceColumns,
    ...sourceUpdatedColumn,
    thirdPartyId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    name: text().notNull(),
    category: engagementCategory(),
    gtin: text(),
    connectedDevice: yesNoUnknown().notNull(),
    sbomDigest: text(),
    supportEndsOn: date(),
    /** First day on which its source has withdrawn it, so that it no longer counts. */
    retiredOn: date(),
  },
  (t) => [
    ...instantIndexes('product', t, { owner: t.thirdPartyId }),
    unique('product_external_taken').on(t.source, t.externalId),
    index('product_owner_name').on(t.thirdPartyId, sql`lower(${t.name})`, t.id),
    index('product_name').on(sql`lower(${t.name})`, t.id),
    index('product_category_name').on(t.category, sql`lower(${t.name})`, t.id),
    index('product_connected_name').on(t.connectedDevice, sql`lower(${t.name})`, t.id),
    index('product_support_ends').on(sql`coalesce(${t.supportEndsOn}, 'infinity'::date)`, t.id),
    index('product_owner_support_ends').on(t.thirdPartyId, sql`coalesce(${t.supportEndsOn}, 'infinity'::date)`, t.id),
    index('product_supported_until').on(supportedUntil(t), t.id),
    index('product_owner_supported_until').on(t.thirdPartyId, supportedUntil(t), t.id),
    check('product_gtin', sql`${t.gtin} ~ '^[0-9]{8}([0-9]{4,6})?$'`),
    check('product_sbom_digest', sql`${t.sbomDigest} ~ '^[0-9a-f]{64}$'`),
    check('product_source', sql`num_nulls(${t.source}, ${t.externalId}) <> 1`),
  ],
);

/**
 * A published vulnerability of a product; patched from `patchedOn` on. `listedBy` and `listedDueOn` come from a public catalog.
 * They lie over the words of the record's owner: `knownExploited` is true if one of the two says so, and `dueOn` is the
 * owner's day, or else the catalog's.
 */
export const productVulnerability = pgTable(
  'product_vulnerability',
  {
    productId: uuid()
      .notNull()
      .references(() => product.id),
    position: position(),
    cve: text().notNull(),
    knownExploited: boolean().notNull(),
    dueOn: date(),
    patchedOn: date(),
    /** The source of the catalog that lists it as exploited, or null. */
    listedBy: text(),
    /** Day by which the catalog asks to patch it. */
    listedDueOn: date(),
  },
  (t) => [
    primaryKey({ columns: [t.productId, t.cve] }),
    check(
      'product_vulnerability_listed',
      sql`case when ${t.listedBy} is null then ${t.listedDueOn} is null else ${t.knownExploited} end`,
    ),
    check('product_vulnerability_cve', sql`${t.cve} ~ '^CVE-[0-9]{4}-[0-9]{4,19}$'`),
  ],
);
