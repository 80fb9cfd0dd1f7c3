import { sql } from 'drizzle-orm';
import { qualityRecord } from '../../../db/tables/quality-record.ts';
import type { QualityRecordOrderField, QualityRecordWhere } from '../../generated/inputs.ts';
import { isDayIn, isIn, isTrue } from '../../registry/filters.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';

const performedOn = sql`coalesce(${qualityRecord.performedOn}, 'infinity'::date)`;

/** Quality records as a list. */
export const qualityRecordList: List<QualityRecordWhere, QualityRecordOrderField> = {
  name: 'qualityRecords',
  table: qualityRecord,
  key: qualityRecord.id,
  orders: {
    PERFORMED_ON: { expression: performedOn, type: 'date' },
    ...instantOrders(qualityRecord),
  },
  defaultOrder: () => ({ field: 'PERFORMED_ON', direction: 'DESC' }),
  filters: {
    kind: isIn(qualityRecord.kind),
    specialty: isIn(qualityRecord.specialty),
    passed: isTrue(qualityRecord.passed),
    performedOn: isDayIn(qualityRecord.performedOn, performedOn),
    ...instantFilters(qualityRecord),
  },
};
