import { dayNumber, isoDay } from '../../risk/engine/days.ts';
import { areEqual, type Failing, type Outlook } from '../../risk/engine/outlook.ts';
import { decideIf, type Decided, riskLimits, withLevels } from './decide.ts';
import type { GateFacts } from './facts.ts';
import type { Reason } from './finding.ts';
import { reviewDueOn } from './rules/audits.ts';
import { TESTED_RECOVERY } from './rules/continuity.ts';

/**
 * Returns the first day after the one asked about on which the answer or its reasons may differ although nothing new is
 * recorded, at most `holdDays` ahead. Without suppliers they do differ on that day.
 *
 * @param suppliersChangeOn the first later day on which a recorded date of a supplier takes effect; null: never. From that day
 * on, the answer holds only as long as it is the same however likely the suppliers are to fail. More only raises risk, so an
 * answer that is the same without failure and with certain failure is the same for all between.
 */
export function holdsUntil(decided: Decided, holdDays: number, suppliersChangeOn: string | null = null): string {
  const { dossier, policies, question } = decided.facts;
  const isSame = (course: Course, day: number, failing: Failing) =>
    isSameAnswer(answerOn(course, day, failing), decided);
  const isSameThen = (reason: Reason, index: number) => isSameReason(reason, decided.checks[index]!);
  let last = dayNumber(question.asOf) + holdDays;
  const change = suppliersChangeOn === null ? last : Math.min(dayNumber(suppliersChangeOn), last);
  let cases = change < last ? ALL_CASES : RECORDED_CASE;
  let course = courseFrom(decided);
  for (;;) {
    const next = Math.min(course.until, last);
    for (let day: number | null = course.day; day !== null; day = course.outlook.firstOther(day, next - 1, cases)) {
      if (!isSame(course, day, 'AS_RECORDED')) return isoDay(day);
      if (cases === ALL_CASES && !(isSame(course, day, 'NEVER') && isSame(course, day, 'CERTAINLY'))) {
        if (day >= change) return isoDay(day);
        [last, cases] = [change, RECORDED_CASE];
      }
    }
    if (next >= last) return isoDay(last);
    const decidedThen = decideIf(isSameThen, dossier, policies, { ...question, asOf: isoDay(next) });
    if (decidedThen === null) return isoDay(next);
    course = courseFrom(decidedThen);
  }
}

const RECORDED_CASE: readonly Failing[] = ['AS_RECORDED'];
const ALL_CASES: readonly Failing[] = ['AS_RECORDED', 'NEVER', 'CERTAINLY'];

/** The days from an answer until the next recorded date. Between them only risk can change, because evidence and incidents fade. */
interface Course {
  decided: Decided;
  day: number;
  /** The next recorded date, or the day on which a rule may rest on other evidence. */
  until: number;
  outlook: Outlook;
}

function courseFrom(decided: Decided): Course {
  const { facts } = decided;
  const outlook = facts.risk.outlook();
  const date = nextDate(facts);
  const until = date === null ? Infinity : dayNumber(date);
  return {
    decided,
    day: dayNumber(facts.question.asOf),
    until: Math.min(until, outlook.otherEvidenceOn(TESTED_RECOVERY) ?? until),
    outlook,
  };
}

/** Returns the answer on a day of a course. */
function answerOn({ decided, outlook }: Course, day: number, failing: Failing): Decided {
  const { level, optimistic } = decided.facts.risk.assessment;
  const levels = outlook.levelsOn(day, failing);
  return areEqual(levels, { level, optimistic: optimistic.level }) ? decided : withLevels(decided, levels);
}

/** Whether two answers are the same for the same reasons. */
const isSameAnswer = (a: Decided, b: Decided): boolean =>
  a === b || (a.answer === b.answer && a.checks.every((reason, index) => isSameReason(reason, b.checks[index]!)));

const isSameReason = (a: Reason, b: Reason): boolean =>
  a === b || (a.outcome === b.outcome && a.effect === b.effect && a.setAsideBy === b.setAsideBy && isSameWords(a, b));

/**
 * Compares the words and records of two reasons against buying, because they can change while the outcome stays: a second
 * decision may add conditions. The limits on risk are left out, because the driving dimension may change from day to day.
 */
const isSameWords = (a: Reason, b: Reason): boolean =>
  a.outcome === 'MET' ||
  a.outcome === 'NOT_APPLICABLE' ||
  riskLimits.has(a.rule) ||
  (a.message === b.message &&
    a.evidence.length === b.evidence.length &&
    a.evidence.every(({ record, id }, index) => record === b.evidence[index]!.record && id === b.evidence[index]!.id));

/** Returns the next day on which a recorded date takes effect, for risk or for the gate's own rules. Null: never. */
export function nextDate({ risk, dossier, policies, question: { asOf } }: GateFacts): string | null {
  const today = dayNumber(asOf);
  const { nextChangeOn } = risk.assessment;
  let next = nextChangeOn === null ? Infinity : dayNumber(nextChangeOn);
  const from = (date: string | null, days = 0) => {
    if (date === null) return;
    const day = dayNumber(date) + days;
    if (day > today && day < next) next = day;
  };
  const after = (date: string | null, days = 0) => from(date, days + 1);
  for (const { validFrom, validUntil, revokedOn, secondApprovedOn } of dossier.decisions) {
    from(validFrom);
    after(validUntil);
    from(revokedOn);
    from(secondApprovedOn);
  }
  for (const { supportEndsOn } of dossier.products) after(supportEndsOn);
  for (const rule of policies.rules) {
    from(rule.effectiveFrom);
    after(rule.effectiveTo);
    if (rule.id === 'SCREENING-AGE' || rule.id === 'EXCLUSION') {
      const { days } = rule.parameters as { days: number };
      for (const { screenedOn } of dossier.screenings) after(screenedOn, days);
    }
    if (rule.id === 'REVIEW') {
      const { lastReviewedOn, reviewEveryMonths } = dossier.thirdParty;
      const { everyMonths } = rule.parameters as { everyMonths: number };
      if (lastReviewedOn !== null) after(reviewDueOn(lastReviewedOn, reviewEveryMonths ?? everyMonths));
    }
  }
  return next === Infinity ? null : isoDay(next);
}
