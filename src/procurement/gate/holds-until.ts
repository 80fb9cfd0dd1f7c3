import { dayNumber, isoDay } from '../../risk/engine/days.ts';
import type { Dossier } from '../../risk/engine/dossier.ts';
import { decide, type Decided, riskLimits } from './decide.ts';
import type { GateFacts } from './facts.ts';
import type { Reason } from './finding.ts';
import { reviewDueOn } from './rules/audits.ts';

/**
 * The first day after the one asked about on which the answer or its reasons are others though nothing is recorded; at
 * most so many days ahead. Between two dates that are recorded only risk can move, by fading.
 */
export function holdsUntil(decided: Decided, holdDays: number): string {
  const { dossier, policies, question } = decided.facts;
  const last = dayNumber(question.asOf) + holdDays;
  const on = (day: number) => decide(dossier, policies, { ...question, asOf: isoDay(day) });
  const expected = signatureOf(decided);
  const differs = (day: number) => signatureOf(on(day)) !== expected;
  let current = decided;
  for (let day = dayNumber(question.asOf); ;) {
    const next = Math.min(nextDate(current.facts), last);
    const faded = fadesBetween(current, day, next) ? firstOf(differs, day + 1, next - 1, dossier) : null;
    if (faded !== null) return isoDay(faded);
    if (next === last) return isoDay(last);
    current = on(next);
    if (signatureOf(current) !== expected) return isoDay(next);
    day = next;
  }
}

/** What two answers must have in common to be the same answer for the same reasons. */
export const signatureOf = ({ answer, checks }: Decided): string =>
  JSON.stringify([
    answer,
    checks.map((reason) => [reason.outcome, reason.effect, reason.setAsideBy, ...saidOf(reason)]),
  ]);

/**
 * The words and records of a reason that speaks against buying, since others may be bought by, such as further conditions.
 * What risk is said to be driven by may change from day to day, and is no part of it.
 */
const saidOf = ({ rule, outcome, message, evidence }: Reason): unknown[] =>
  outcome === 'MET' || outcome === 'NOT_APPLICABLE' || riskLimits.has(rule) ? [] : [message, evidence];

/** Whether anything moves in the days between, without a date of its own. */
function fadesBetween({ facts: { assessment } }: Decided, day: number, next: number): boolean {
  return next - day > 1 && assessment.renewOn === isoDay(day + 1);
}

/**
 * The first day of a range on which it differs. Evidence that ages only raises risk, so where the last day does not
 * differ none does; a closed incident that fades lowers it, and then each day is looked at.
 */
function firstOf(differs: (day: number) => boolean, from: number, to: number, { incidents }: Dossier): number | null {
  if (incidents.some(({ closedOn }) => closedOn !== null)) {
    for (let day = from; day <= to; day++) if (differs(day)) return day;
    return null;
  }
  if (from > to || !differs(to)) return null;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (differs(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first day after one on which a recorded date takes effect: those that risk knows of, and the gate's own. */
function nextDate({ assessment, dossier, policies, question: { asOf } }: GateFacts): number {
  let next = assessment.nextChangeOn ?? '9999-12-31';
  const from = (date: string | null) => {
    if (date !== null && date > asOf && date < next) next = date;
  };
  const after = (date: string | null, days = 0) => date !== null && from(isoDay(dayNumber(date) + days + 1));
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
    if (rule.id === 'SCREENING-AGE') {
      const { days } = rule.parameters as { days: number };
      for (const { screenedOn } of dossier.screenings) after(screenedOn, days);
    }
    if (rule.id === 'REVIEW') {
      const { lastReviewedOn, reviewEveryMonths } = dossier.thirdParty;
      const { everyMonths } = rule.parameters as { everyMonths: number };
      if (lastReviewedOn !== null) after(reviewDueOn(lastReviewedOn, reviewEveryMonths ?? everyMonths));
    }
  }
  return dayNumber(next);
}
