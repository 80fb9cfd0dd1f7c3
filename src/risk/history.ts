import DataLoader from 'dataloader';
import { sql } from 'drizzle-orm';
import type { RiskLevel } from '../../db/catalogue/risk-policy.ts';
import { change } from '../../db/tables/change.ts';
import { groupBy } from '../batch.ts';
import type { Snapshot } from '../snapshot.ts';

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

const nameOf = ({ from, to }: HistoryKey) => `${from} ${to}`;

/** The levels as they were recorded: the one that stood on the first day, and each that came until the last. */
export const historyLoader = (at: Snapshot): DataLoader<HistoryKey, RiskPoint[], string> =>
  new DataLoader<HistoryKey, RiskPoint[], string>(
    async (asked) => {
      const found = new Map<string, RiskPoint[]>();
      for (const [name, keys] of groupBy(asked, nameOf)) {
        const { from, to } = keys[0]!;
        const ids = keys.map(({ thirdPartyKey }) => thirdPartyKey);
        const points = groupBy(await findPoints(at, ids, from, to), ({ thirdPartyId }) => thirdPartyId);
        for (const id of ids) found.set(`${id} ${name}`, points.get(id) ?? []);
      }
      return asked.map((key) => found.get(`${key.thirdPartyKey} ${nameOf(key)}`)!);
    },
    { cacheKeyFn: (key) => `${key.thirdPartyKey} ${nameOf(key)}` },
  );

async function findPoints(
  at: Snapshot,
  keys: readonly string[],
  from: string,
  to: string,
): Promise<(RiskPoint & { thirdPartyId: string })[]> {
  const points = await at.rows<RiskPoint & { thirdPartyId: string; seq: number }>(sql`
    select wanted.id as "thirdPartyId", point.* from unnest(${sql.param(keys)}::uuid[]) as wanted(id)
    cross join lateral (
      (select ${pointColumns} from ${change} where ${ofThirdParty} and (image ->> 'as_of')::date > ${from}::date
        and (image ->> 'as_of')::date <= ${to}::date order by seq desc limit ${MAX_POINTS})
      union all
      (select ${pointColumns} from ${change} where ${ofThirdParty} and (image ->> 'as_of')::date <= least(${from}::date, ${to}::date)
        order by seq desc limit 1)
    ) as point order by point.seq`);
  return points.map(({ seq: _, ...point }) => point);
}

const ofThirdParty = sql`${change.recordType} = 'RISK_LEVEL' and ${change.recordId} = wanted.id`;

/** A level as an entry of the log has it. */
export const pointColumns = sql`${change.seq} as seq, ${change.recordedAt} as "recordedAt", image ->> 'as_of' as "asOf",
  image ->> 'level' as level, (image ->> 'score')::float8 as score`;
