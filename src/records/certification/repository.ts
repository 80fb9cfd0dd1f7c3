import { type SQL, sql } from 'drizzle-orm';
import { certification, certificationLastDay } from '../../../db/tables/certification.ts';
import type { CertificationOrderField, CertificationWhere } from '../../generated/inputs.ts';
import { holdsOn, isDayIn, isIn } from '../../registry/filters.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';

const validUntil = sql`coalesce(${certification.validUntil}, 'infinity'::date)`;

/** Certifications as a list. */
export const certificationList: List<CertificationWhere, CertificationOrderField> = {
  name: 'certifications',
  table: certification,
  key: certification.id,
  orders: {
    VALID_UNTIL: { expression: validUntil, type: 'date' },
    ...instantOrders(certification),
  },
  defaultOrder: () => ({ field: 'VALID_UNTIL', direction: 'ASC' }),
  filters: {
    type: isIn(certification.type),
    validUntil: isDayIn(certification.validUntil, validUntil),
    inForceOn: holdsOn(isInForceOn),
    ...instantFilters(certification),
  },
};

/** Must agree with `certificationInForce`. */
function isInForceOn(day: string): SQL {
  const isNotOver = sql`coalesce(${certificationLastDay(certification)}, 'infinity'::date) >= ${day}::date`;
  return sql`(coalesce(${certification.issuedOn}, '-infinity'::date) <= ${day}::date and ${isNotOver})`;
}
