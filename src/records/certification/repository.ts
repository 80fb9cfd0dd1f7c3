import { sql } from 'drizzle-orm';
import { certification } from '../../../db/tables/certification.ts';
import type { CertificationOrderField, CertificationWhere } from '../../generated/inputs.ts';
import { isDayIn, isIn } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

const validUntil = sql`coalesce(${certification.validUntil}, 'infinity'::date)`;

/** Certifications as a list. */
export const certificationList: List<CertificationWhere, CertificationOrderField> = {
  name: 'certifications',
  table: certification,
  key: certification.id,
  orders: {
    VALID_UNTIL: { expression: validUntil, type: 'date' },
    UPDATED_AT: { expression: sql`${certification.updatedAt}`, type: 'timestamptz' },
  },
  defaultOrder: () => ({ field: 'VALID_UNTIL', direction: 'ASC' }),
  filters: {
    type: isIn(certification.type),
    validUntil: isDayIn(certification.validUntil, validUntil),
  },
};
