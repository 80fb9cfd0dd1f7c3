import { sql } from 'drizzle-orm';
import { certification } from '../../../db/tables/certification.ts';
import { type DateFilter, Filter, type InFilter } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

/** Which certifications a list holds. */
export interface CertificationWhere {
  type?: InFilter<string> | null;
  validUntil?: DateFilter | null;
}

const validUntil = sql`coalesce(${certification.validUntil}, 'infinity'::date)`;

/** Certifications as a list. */
export const certificationList: List<CertificationWhere> = {
  name: 'certifications',
  table: certification,
  key: certification.id,
  orders: {
    VALID_UNTIL: { expression: validUntil, type: 'date' },
    UPDATED_AT: { expression: sql`${certification.updatedAt}`, type: 'timestamptz' },
  },
  defaultOrder: () => ({ field: 'VALID_UNTIL', direction: 'ASC' }),
  select: (where) =>
    new Filter()
      .in('type', certification.type, where.type)
      .date('validUntil', certification.validUntil, validUntil, where.validUntil).selection,
};
