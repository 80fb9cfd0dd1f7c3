import { sql } from 'drizzle-orm';
import { qualityRecord } from '../../../db/tables/quality-record.ts';
import { type DateFilter, Filter, type InFilter } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';

/** Which quality records a list holds. */
export interface QualityRecordWhere {
  kind?: InFilter<string> | null;
  specialty?: InFilter<string> | null;
  passed?: boolean | null;
  performedOn?: DateFilter | null;
}

const performedOn = sql`coalesce(${qualityRecord.performedOn}, 'infinity'::date)`;

/** Quality records as a list. */
export const qualityRecordList: List<QualityRecordWhere> = {
  name: 'qualityRecords',
  table: qualityRecord,
  key: qualityRecord.id,
  orders: { PERFORMED_ON: { expression: performedOn, type: 'date' } },
  defaultOrder: () => ({ field: 'PERFORMED_ON', direction: 'DESC' }),
  select: (where) =>
    new Filter()
      .in('kind', qualityRecord.kind, where.kind)
      .in('specialty', qualityRecord.specialty, where.specialty)
      .is(qualityRecord.passed, where.passed)
      .date('performedOn', qualityRecord.performedOn, performedOn, where.performedOn).selection,
};
