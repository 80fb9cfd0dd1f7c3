import type DataLoader from 'dataloader';
import { type SQL, sql } from 'drizzle-orm';
import { type RiskLevel, riskLevels } from '../../../db/catalogue/risk-policy.ts';
import { anyOf } from '../../../db/query.ts';
import { procurementAnswer } from '../../../db/tables/procurement-answer.ts';
import { openFindingSpan, recordedSpan } from '../../../db/tables/recorded-span.ts';
import type { HistoryInterval, ThirdPartyWhere } from '../../generated/inputs.ts';
import { startOfDay } from '../../input/time-zone.ts';
import { batchLoader } from '../../registry/batch.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import { dayNumber, isoDay } from '../../risk/engine/days.ts';
import { pointDays } from './history-days.ts';
import { choose } from './repository.ts';

/** The third parties and days of a history. */
export interface HistoryArgs {
  where: ThirdPartyWhere | null;
  from: string;
  to: string;
  every: HistoryInterval;
  today: string;
  /** The zone in which instants of the log have their day. */
  timeZone: string;
  /** Draws the cost of reading the spans from the client's bucket. */
  draw: (cost: number) => void;
}

/** The values that one statement counts. */
type Measure = 'RISK_LEVEL' | 'PROCUREMENT_ANSWER' | 'REMINDER' | 'FINDING' | 'OVERDUE';

/** The numbers of spans that begin and end at a point: the first point at which they count, or no longer do. */
interface Step {
  measure: Measure;
  value: string | null;
  /** 1-based; 0 if they count before the first day already. */
  place: number;
  started: number;
  ended: number;
}

/** Reading a span takes a fiftieth of the CPU time of reading a row. */
const COST_OF_SPAN = 1 / 50;

/**
 * Returns the points of a history. One statement counts all selected fields, and no others.
 * @throws BAD_USER_INPUT if the filter is invalid, or the days are.
 */
export function historyOf(snapshot: Snapshot, args: HistoryArgs): HistoryPoint[] {
  const days = pointDays(args.from, args.to, args.every, args.today);
  const chosen =
    args.where && Object.values(args.where).some((value) => value != null) ? choose(args.where, args.today) : null;
  // Fields of all points resolve in the same tick, so they share one statement.
  const steps = batchLoader<Measure, Step[]>(
    async (measures) => {
      const found = await findSteps(snapshot, { ...args, chosen, days }, measures);
      args.draw(Math.ceil(COST_OF_SPAN * found.reduce((sum, { started }) => sum + started, 0)));
      return measures.map((measure) => found.filter((step) => step.measure === measure));
    },
    { maxBatchSize: Infinity },
  );
  return days.map((on, index) => new HistoryPoint(on, index + 1, steps));
}

/** The counts at the end of a day. */
export class HistoryPoint {
  readonly on: string;
  readonly #place: number;
  readonly #steps: DataLoader<Measure, Step[]>;

  constructor(on: string, place: number, steps: DataLoader<Measure, Step[]>) {
    this.on = on;
    this.#place = place;
    this.#steps = steps;
  }

  async recorded(): Promise<number> {
    return await this.#standing('RISK_LEVEL');
  }

  async byLevel(): Promise<{ level: RiskLevel; count: number }[]> {
    return await Promise.all(
      riskLevels.map(async (level) => ({ level, count: await this.#standing('RISK_LEVEL', level) })),
    );
  }

  async byAnswer() {
    return await Promise.all(
      procurementAnswer.enumValues.map(async (answer) => ({
        answer,
        count: await this.#standing('PROCUREMENT_ANSWER', answer),
      })),
    );
  }

  async openFindings(): Promise<number> {
    return await this.#standing('FINDING');
  }

  async overdueFindings(): Promise<number> {
    return await this.#standing('OVERDUE');
  }

  async expiring(): Promise<number> {
    return await this.#standing('REMINDER');
  }

  async newlyExpiring(): Promise<number> {
    const steps = await this.#steps.load('REMINDER');
    return steps.reduce((sum, { place, started }) => sum + (place === this.#place ? started : 0), 0);
  }

  async #standing(measure: Measure, value?: string): Promise<number> {
    const steps = await this.#steps.load(measure);
    return steps.reduce(
      (sum, step) =>
        step.place <= this.#place && (value === undefined || step.value === value)
          ? sum + step.started - step.ended
          : sum,
      0,
    );
  }
}

interface Scope extends HistoryArgs {
  /** Null: all third parties. */
  chosen: SQL | null;
  days: readonly string[];
}

async function findSteps(snapshot: Snapshot, scope: Scope, measures: readonly Measure[]): Promise<Step[]> {
  const types = measures.filter((measure) => measure !== 'FINDING' && measure !== 'OVERDUE');
  const ofFindings = measures.filter((measure) => measure === 'FINDING' || measure === 'OVERDUE');
  const branches = [
    ...(types.length > 0 ? [ofSpans(scope, types)] : []),
    ...(ofFindings.length > 0 ? [ofOpenFindings(scope, ofFindings)] : []),
  ];
  return await snapshot.jsonRows<Step>(
    sql`with chosen as materialized (${scope.chosen ?? sql`select`}) ${sql.join(branches, sql` union all `)}`,
    { eachTime: true },
  );
}

const isChosen = ({ chosen }: Scope, thirdPartyId: SQL): SQL =>
  chosen === null ? sql`true` : sql`${thirdPartyId} in (select id from chosen)`;

/** Returns the place of the first point on a day or later. */
const placeOf = ({ from, days }: Scope, day: SQL): SQL =>
  sql`case when ${day} < ${from}::date then 0 else width_bucket(${day} - 1, ${sql.param(days)}::date[]) + 1 end`;

/** Counts spans by their days before it finds the points of these: there are few days and many spans. */
function ofSpans(scope: Scope, types: readonly Measure[]): SQL {
  const { from, to } = scope;
  return sql`
    select measure::text as measure, value, ${placeOf(scope, sql`day`)} as place, sum(started)::int as started, sum(ended)::int as ended
    from (
      select ${recordedSpan.recordType} as measure, ${recordedSpan.value} as value, ${recordedSpan.since} as since,
        ${recordedSpan.until} as until, count(*) as number
      from ${recordedSpan}
      where ${recordedSpan.recordType} = any(${sql.param(types)}::text[])
        and ${recordedSpan.since} <= ${to}::date and (${recordedSpan.until} is null or ${recordedSpan.until} > ${from}::date)
        and ${isChosen(scope, sql`${recordedSpan.thirdPartyId}`)}
      group by 1, 2, 3, 4
    ) as span cross join lateral (values (since, number, 0), (until, 0, number)) as step(day, started, ended)
    where day <= ${to}::date group by 1, 2, 3`;
}

/** Counts findings from the point after they were recorded as open until they were closed or withdrawn, or their due day had passed. */
function ofOpenFindings(scope: Scope, measures: readonly Measure[]): SQL {
  const { days, timeZone } = scope;
  const ends = sql.param(days.map((day) => startOfDay(timeZone, isoDay(dayNumber(day) + 1))));
  const placeAt = (instant: SQL) => sql`width_bucket(${instant}, ${ends}::timestamptz[]) + 1`;
  const placeOn = (day: SQL) => sql`width_bucket(${day}, ${sql.param(days)}::date[]) + 1`;
  const beyond = sql`${days.length + 1}::int`;
  return sql`
    select measure, null as value, place, sum(started * number)::int as started, sum(ended * number)::int as ended
    from (
      select ${placeAt(sql`${openFindingSpan.since}`)} as first,
        least(coalesce(${placeAt(sql`${openFindingSpan.until}`)}, ${beyond}), coalesce(${placeOn(sql`${openFindingSpan.retiredOn} - 1`)}, ${beyond})) as past,
        coalesce(${placeOn(sql`${openFindingSpan.dueOn}`)}, ${beyond}) as overdue, count(*) as number
      from ${openFindingSpan} where ${isChosen(scope, sql`${openFindingSpan.thirdPartyId}`)} group by 1, 2, 3
    ) as span cross join lateral (values
      ('FINDING', first, 1, 0), ('FINDING', past, 0, 1), ('OVERDUE', greatest(first, overdue), 1, 0), ('OVERDUE', past, 0, 1)
    ) as step(measure, place, started, ended)
    where measure = ${anyOf(measures)} and past > case measure when 'FINDING' then first else greatest(first, overdue) end
    group by 1, 3`;
}
