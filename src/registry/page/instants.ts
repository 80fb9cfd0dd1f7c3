import { sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { isInstantIn } from '../filters.ts';
import type { OrderField } from './list.ts';

type Instants = Record<'createdAt' | 'updatedAt', PgColumn>;

const by = (column: PgColumn): OrderField => ({ expression: sql`${column}`, type: 'timestamptz' });

/** The orders of the list of every kind of record by its instants. `instantIndexes` serves them. */
export const instantOrders = ({ createdAt, updatedAt }: Instants) => ({
  CREATED_AT: by(createdAt),
  UPDATED_AT: by(updatedAt),
});

/** The filters of the list of every kind of record by its instants. */
export const instantFilters = ({ createdAt, updatedAt }: Instants) => ({
  createdAt: isInstantIn(createdAt),
  updatedAt: isInstantIn(updatedAt),
});
