import type DataLoader from 'dataloader';
import { type SQL, sql } from 'drizzle-orm';
import type { RiskDimension, RiskLevel } from '../../db/catalogue/risk-policy.ts';
import { change } from '../../db/tables/change.ts';
import type { assessmentState } from '../../db/tables/risk.ts';
import { publicError } from '../input/errors.ts';
import { batchLoader, groupBy } from '../registry/batch.ts';
import { dayOf } from '../registry/filters.ts';
import type { Snapshot } from '../registry/snapshot.ts';

/** A level in the log, with the rest of its entry. Entries of earlier releases may lack some of it. */
export interface RiskPoint {
  asOf: string;
  recordedAt: string;
  level: RiskLevel;
  score: number;
  state: (typeof assessmentState.enumValues)[number] | null;
  drivingDimension: RiskDimension | null;
}

/** A third party, and the first and last day of its history. */
export interface HistoryKey {
  thirdPartyKey: string;
  from: string;
  to: string;
}

/**
 * Reads the first and last day of a history.
 * @throws BAD_USER_INPUT if one is not a day, or the last is before the first.
 */
export function historyDays({ from, to }: { from: string; to: string }): { from: string; to: string } {
  const days = { from: dayOf('from', from)!, to: dayOf('to', to)! };
  if (days.to >= days.from) return days;
  throw publicError('BAD_USER_INPUT', `to: must not be before from, ${days.from}.`, { field: 'to' });
}

/** Loads the values that the log reported of third parties. */
export type HistoryLoader<Point> = DataLoader<HistoryKey, Point[], string>;

/** At most this many entries about one third party are returned: the newest. */
const MAX_POINTS = 1_000;

/** Returns a loader of recorded levels: the level on the first day, and each change until the last. */
export const riskHistoryLoader = (snapshot: Snapshot): HistoryLoader<RiskPoint> =>
  historyLoader(snapshot, 'RISK_LEVEL', pointColumns);

/** Returns a loader of recorded values of a type: the one on the first day, and each later one until the last day. */
export const historyLoader = <Point extends object>(
  snapshot: Snapshot,
  type: 'RISK_LEVEL' | 'PROCUREMENT_ANSWER',
  columns: SQL,
): HistoryLoader<Point> =>
  batchLoader<HistoryKey, Point[], string>(
    async (asked) => {
      const points = groupBy(await findPoints<Point>(snapshot, asked, type, columns), ({ place }) => String(place));
      return asked.map((_, index) => (points.get(String(index + 1)) ?? []).map(({ point }) => point));
    },
    { cacheKeyFn: ({ thirdPartyKey, from, to }) => `${thirdPartyKey} ${from} ${to}` },
  );

/** Returns points with the 1-based index of the request that they belong to. */
async function findPoints<Point>(
  snapshot: Snapshot,
  asked: readonly HistoryKey[],
  type: string,
  columns: SQL,
): Promise<{ place: number; point: Point }[]> {
  const column = (name: keyof HistoryKey) => sql.param(asked.map((request) => request[name]));
  const ofThirdParty = sql`${change.recordType} = ${type}::record_type and ${change.recordId} = wanted.id`;
  return await snapshot.rows(sql`
    select wanted.place::int as place, row_to_json(point) as point
    from unnest(${column('thirdPartyKey')}::uuid[], ${column('from')}::date[], ${column('to')}::date[])
      with ordinality as wanted(id, first_day, last_day, place)
    cross join lateral (
      (select ${columns} from ${change} where ${ofThirdParty}
        and ${asOf} > wanted.first_day and ${asOf} <= wanted.last_day order by seq desc limit ${MAX_POINTS})
      union all
      (select ${columns} from ${change} where ${ofThirdParty} and ${asOf} <= wanted.first_day order by seq desc limit 1)
    ) as point order by wanted.place, point.seq`);
}

const asOf = sql`(image ->> 'as_of')::date`;

/** The columns that every point has. */
export const datedColumns = sql`${change.seq} as seq, ${change.recordedAt} as "recordedAt", image ->> 'as_of' as "asOf"`;

/** The columns of a level in an entry of the log. */
export const pointColumns = sql`${datedColumns}, image ->> 'level' as level, (image ->> 'score')::float8 as score,
  image ->> 'state' as state, image ->> 'driving_dimension' as "drivingDimension"`;
