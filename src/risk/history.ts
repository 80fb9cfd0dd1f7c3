import DataLoader from 'dataloader';
import { sql } from 'drizzle-orm';
import type { RiskLevel } from '../../db/catalogue/risk-policy.ts';
import { change } from '../../db/tables/change.ts';
import { groupBy } from '../registry/batch.ts';
import type { Snapshot } from '../registry/snapshot.ts';

/** A level that was recorded, and the score it was recorded with. */
export interface RiskPoint {
  asOf: string;
  recordedAt: string;
  level: RiskLevel;
  score: number;
}

/** Whose history, from the first day to the last. */
export interface HistoryKey {
  thirdPartyKey: string;
  from: string;
  to: string;
}

/** Most levels of one third party that are told; the newest. */
const MAX_POINTS = 1_000;

/** The levels as they were recorded: the one that stood on the first day, and each that came until the last. */
export const historyLoader = (at: Snapshot): DataLoader<HistoryKey, RiskPoint[], string> =>
  new DataLoader<HistoryKey, RiskPoint[], string>(
    async (asked) => {
      const found = groupBy(await findPoints(at, asked), ({ place }) => String(place));
      return asked.map((_, index) => found.get(String(index + 1)) ?? []);
    },
    { cacheKeyFn: ({ thirdPartyKey, from, to }) => `${thirdPartyKey} ${from} ${to}` },
  );

/** Points with the place, from 1, of what asked for them. */
async function findPoints(at: Snapshot, asked: readonly HistoryKey[]): Promise<(RiskPoint & { place: number })[]> {
  const column = (name: keyof HistoryKey) => sql.param(asked.map((one) => one[name]));
  return await at.rows(sql`
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

/** A level as an entry of the log has it. */
export const pointColumns = sql`${change.seq} as seq, ${change.recordedAt} as "recordedAt", image ->> 'as_of' as "asOf",
  image ->> 'level' as level, (image ->> 'score')::float8 as score`;
