import { sql } from 'drizzle-orm';
import { riskLevels } from '../../../db/catalogue/risk-policy.ts';
import { change } from '../../../db/tables/change.ts';
import { dayNumber, isoDay } from '../../risk/engine/days.ts';
import { pointColumns, type RiskPoint } from '../../risk/history.ts';
import { findLogEndAt } from '../../risk/known-dossier.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import type { Scope } from './repository.ts';

/** A third party with a changed level. */
export interface Mover {
  key: string;
  before: RiskPoint;
  after: RiskPoint;
}

/** The third parties with a changed level, and their numbers. */
export interface Movers {
  worse: number;
  better: number;
  appeared: number;
  thirdParties: Mover[];
}

/** A day begins in some time zone at most one day before it begins in UTC. */
const ZONES = 1;

/** Finds the chosen third parties with different levels on two days, according to the log. */
export async function findMovers(
  snapshot: Snapshot,
  { chosen, day, knownAt }: Pick<Scope, 'chosen' | 'day' | 'knownAt'>,
  { since, first }: { since: string; first: number },
): Promise<Movers> {
  const start = await findLogEndAt(snapshot, `${isoDay(dayNumber(since) - ZONES)}T00:00:00Z`);
  const end = knownAt === null ? sql`true` : sql`${change.seq} <= ${await findLogEndAt(snapshot, knownAt)}`;
  const ofLevels = sql`${change.recordType} = 'RISK_LEVEL' and ${end}`;
  const last = (until: string) => sql`(select row_to_json(point) from (select ${pointColumns} from ${change}
    where ${ofLevels} and ${change.recordId} = logged.id and (image ->> 'as_of')::date <= ${until}::date order by seq desc limit 1) as point)`;
  const [movers] = await snapshot.rows<Movers>(
    sql`
    with chosen as (${chosen}), logged as (
      select ${change.recordId} as id, bool_or(${change.operation} = 'CREATED') as appeared from ${change}
      where ${ofLevels} and ${change.seq} > ${start} and (image ->> 'as_of')::date > ${since}::date
        and (image ->> 'as_of')::date <= ${day}::date and ${change.recordId} in (select id from chosen) group by 1
    ), moved as (
      select logged.id as key, ${last(since)} as before, ${last(day)} as after from logged where not appeared
    ), ranked as (
      select *, array_position(${levels}, after ->> 'level') - array_position(${levels}, before ->> 'level') as steps,
        (after ->> 'score')::float8 - (before ->> 'score')::float8 as points from moved
    ), placed as (
      select *, row_number() over (order by abs(steps) desc, steps desc, points desc, key) as place from ranked where steps <> 0
    )
    select count(*) filter (where steps > 0) as worse, count(*) filter (where steps < 0) as better,
      (select count(*) from logged where appeared) as appeared,
      coalesce(json_agg(json_build_object('key', key, 'before', before, 'after', after) order by place)
        filter (where place <= ${first}), '[]') as "thirdParties"
    from placed`,
    { eachTime: true },
  );
  return movers!;
}

const levels = sql.raw(`array[${riskLevels.map((level) => `'${level}'`).join()}]`);
