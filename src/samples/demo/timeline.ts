import { procurementAnswerKept } from '../../../db/tables/procurement-answer.ts';
import { risk } from '../../../db/tables/risk.ts';
import { recomputeDerived } from '../../derived/recompute.ts';
import { recordReminders } from '../../derived/reminders.ts';
import { policiesInForce } from '../../derived/stored-answer.ts';
import { keyOf } from '../../registry/global-id.ts';
import type { RecordName } from '../../registry/records.ts';
import type { Writer } from '../../registry/session.ts';
import { takeConcerned, write } from '../../registry/write.ts';
import { findOutdated } from '../../risk/repository.ts';
import type { Day } from './shape.ts';

/** The demo covers a year, in stages of two weeks: 26 × 14 = 364 days. Every second one logs risk levels. */
const STAGES = 26;
const DAYS_PER_STAGE = 14;
/** Noon in the Americas: the same calendar day in almost every time zone. */
const TIME_OF_DAY = 'T17:00:00.000Z';

/** Something that the demo records. */
interface Step {
  /** The day from which it can be recorded; null: from the first day of the demo's history. */
  on: string | null;
  record: (writer: Writer) => Promise<unknown>;
}

/**
 * Records the demo as a laboratory would have over the past year. Each step is recorded at the first stage on or after its day,
 * so the log has a past, in the order of time.
 */
export class Timeline {
  readonly #steps: Step[] = [];
  readonly #day: Day;

  constructor(day: Day) {
    this.#day = day;
  }

  /** Adds a step. Within a stage, the step added first is recorded first. */
  add(on: string | null | undefined, record: Step['record']): void {
    this.#steps.push({ on: on ?? null, record });
  }

  /** The instant at which the history begins. */
  get beginning(): string {
    return `${this.#day(-STAGES * DAYS_PER_STAGE)}${TIME_OF_DAY}`;
  }

  /**
   * Records everything, the last stage at the instant of the write itself.
   * @param thirdPartyKeys the third parties recorded so far, whose risk is logged.
   */
  async play(joint: Writer, thirdPartyKeys: () => string[]): Promise<void> {
    const days = Array.from({ length: STAGES }, (_, stage) => this.#day((stage - STAGES) * DAYS_PER_STAGE));
    const stages = [...days.map((day) => inThePast(joint, day)), lastStage(joint, days.at(-1)!)];
    const steps = new Set(this.#steps);
    for (const [stage, writer] of stages.entries()) {
      for (const step of steps) {
        if (step.on !== null && step.on > writer.today) continue;
        await step.record(writer);
        steps.delete(step);
      }
      if (writer === stages.at(-1)) await assess(writer, thirdPartyKeys());
      else if (stage % 2 === 1) await renew(writer, thirdPartyKeys());
    }
    if (steps.size > 0) throw new Error(`the demo records something on ${[...steps][0]!.on}, after its first day`);
  }
}

/** The same write, at an instant and for the day of the past. Only the demo writes at an instant that is not the clock's. */
const inThePast = (joint: Writer, today: string): Writer => ({
  ...joint,
  today,
  joint: { ...joint.joint!, recordedAt: `${today}${TIME_OF_DAY}`, assessedOn: today },
});

/** Tests load demos of days ahead of the clock; even there the log follows the order of time. */
function lastStage(joint: Writer, dayBefore: string): Writer {
  const { recordedAt } = inThePast(joint, dayBefore).joint!;
  const isAhead = Date.parse(recordedAt) > Date.parse(joint.joint!.recordedAt);
  return isAhead ? { ...joint, joint: { ...joint.joint!, recordedAt } } : joint;
}

/** Recomputes derived data as the writes and the days since the last stage would have: only of third parties that may have changed. */
async function renew(writer: Writer, thirdPartyKeys: readonly string[]): Promise<void> {
  const { today, joint } = writer;
  await write(writer, async (at) => {
    const { riskBasis, answerBasis } = await policiesInForce(at);
    const outdated = await Promise.all([
      findOutdated(at, risk, today, riskBasis),
      findOutdated(at, procurementAnswerKept, today, answerBasis),
    ]);
    const due = new Set([...(await takeConcerned(at, joint!)), ...outdated.flat()]);
    const isDue = (key: string) => due.has(key);
    await recomputeDerived(at, thirdPartyKeys.filter(isDue));
    await recordReminders(
      at,
      thirdPartyKeys.filter((key) => !isDue(key)),
    );
    return {};
  });
}

/** Recomputes the derived data of all records. */
async function assess(writer: Writer, thirdPartyKeys: readonly string[]): Promise<void> {
  await write(writer, async (at) => {
    await recomputeDerived(at, thirdPartyKeys);
    await takeConcerned(at, writer.joint!);
    return {};
  });
}

/** A record as commands that change it take it: its id, and its version now. */
export async function currentOf(
  writer: Writer,
  name: RecordName,
  id: string,
): Promise<{ id: string; expectedVersion: number }> {
  const { version } = await write(writer, async (at) => ({
    version: (await at.find(name, [keyOf(name, id)!]))[0]!.version,
  }));
  return { id, expectedVersion: version };
}

/** The later of two days; null is before any day. */
export function later(one: string | null | undefined, other: string | null | undefined): string | null {
  if (one == null || other == null) return one ?? other ?? null;
  return one > other ? one : other;
}

/** The same day of the year before. */
export function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('02-29', '02-28')}`;
}
