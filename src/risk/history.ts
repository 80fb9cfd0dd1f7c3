import type DataLoader from 'dataloader';
import { sql } from 'drizzle-orm';
import type { RiskLevel } from '../../db/catalogue/risk-policy.ts';
import { change } from '../../db/tables/change.ts';
import { batchLoader, groupBy } from '../registry/batch.ts';
import type { Snapshot } from '../registry/snapshot.ts';

/** A level in the log, with its score. */
export interface RiskPoint {
  asOf: string;
  recordedAt: string;
  level: RiskLevel;
  score: number;
}

/** A third party, and the first and last day of its history. */
export interface HistoryKey {
  thirdPartyKey: string;
  from: string;
  to: string;
}

/** At most this many levels of one third party are returned: the newest. */
const MAX_POINTS = 1_000;

/** Returns a loader of recorded levels: the level on the first day, and each change until the last. */
export const historyLoader = (snapshot: Snapshot): DataLoader<HistoryKey, RiskPoint[], string> =>
  batchLoader<HistoryKey, RiskPoint[], string>(
    async (asked) => {
      const points = groupBy(await findPoints(snapshot, asked), ({ place }) => String(place));
      return asked.map((_, index) => points.get(String(index + 1)) ?? []);
    },
    { cacheKeyFn: ({ thirdPartyKey, from, to }) => `${thirdPartyKey} ${from} ${to}` },
  );

/** Returns points with the 1-based index of the request that they belong to. */
async function findPoints(
  snapshot: Snapshot,
  asked: readonly HistoryKey[],
): Promise<(RiskPoint & { place: number })[]> {
  const column = (name: keyof HistoryKey) => sql.param(asked.map((request) => request[name]));
  return await snapshot.rows(sql`
    select wanted.place::int as place, point."asOf", point."recordedAt", point.level, point.score
    from unnest(${column('thirdPartyKey')}::uuid[], ${column('from')}::date[], ${column('to')}::date[])
      with ordinality as wanted(id, first_day, last_day, place)
    cross join lateral (
      (select ${pointColumns} from ${change} where ${ofThirdParty}
        and ${asOf} > wanted.first_day and ${asOf} <= wanted.last_day order by seq desc limit ${MAX_POINTS})
      union all
      (select ${pointColumns} from ${change} where ${ofThirdParty} and ${asOf} <= wanted.first_day order by seq desc limit 1)
    ) as point order by wanted.place, point.seq`);
}

const asOf = sql`(image ->> 'as_of')::date`;
const ofThirdParty = sql`${change.recordType} = 'RISK_LEVEL' and ${change.recordId} = wanted.id`;

/** The columns of a level in an entry of the log. */
export const pointColumns = sql`${change.seq} as seq, ${change.recordedAt} as "recordedAt", image ->> 'as_of' as "asOf",
  image ->> 'level' as level, (image ->> 'score')::float8 as score`;
