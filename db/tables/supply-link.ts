import { sql } from 'drizzle-orm';
import { check, date, doublePrecision, index, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instantIndexes, recordColumns, sourceColumns, sourceUpdatedColumn, yesNoUnknown } from './columns.ts';
import { thirdParty } from './third-party.ts';

/** A link from a supplier to its customer. Several links between the same two, and cycles, are allowed. */
export const supplyLink = pgTable(
  'supply_link',
  {
    ...recordColumns,
    ...sourceColumns,
    ...sourceUpdatedColumn,
    supplierId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    customerId: uuid()
      .notNull()
      .references(() => thirdParty.id),
    supplies: text(),
    /** Dependence of the customer on the supply, 1–4; null if not known. */
    criticality: smallint(),
    /** Share of the customer's need that this supplier covers, 0–1; null if not known. */
    share: doublePrecision(),
    substitutable: yesNoUnknown().notNull(),
    validFrom: date(),
    validTo: date(),
    /** First day on which its source has withdrawn it, so that it no longer counts. */
    retiredOn: date(),
  },
  (t) => [
    ...instantIndexes('supply_link', t, { customer: t.customerId, supplier: t.supplierId }),
    unique('supply_link_external_taken').on(t.source, t.externalId),
    index('supply_link_customer_criticality').on(t.customerId, sql`coalesce(${t.criticality}, 5::smallint)`, t.id),
    index('supply_link_supplier_criticality').on(t.supplierId, sql`coalesce(${t.criticality}, 5::smallint)`, t.id),
    index('supply_link_criticality').on(sql`coalesce(${t.criticality}, 5::smallint)`, t.id),
    index('supply_link_customer_valid_to').on(t.customerId, sql`coalesce(${t.validTo}, 'infinity'::date)`, t.id),
    index('supply_link_supplier_valid_to').on(t.supplierId, sql`coalesce(${t.validTo}, 'infinity'::date)`, t.id),
    index('supply_link_valid_to').on(sql`coalesce(${t.validTo}, 'infinity'::date)`, t.id),
    index('supply_link_substitutable_criticality').on(
      t.substitutable,
      sql`coalesce(${t.criticality}, 5::smallint)`,
      t.id,
    ),
    check('supply_link_itself', sql`${t.supplierId} <> ${t.customerId}`),
    check('supply_link_criticality', sql`${t.criticality} between 1 and 4`),
    check('supply_link_share', sql`${t.share} between 0 and 1`),
    check('supply_link_validity', sql`${t.validFrom} <= ${t.validTo}`),
    check('supply_link_source', sql`num_nulls(${t.source}, ${t.externalId}) <> 1`),
  ],
);
