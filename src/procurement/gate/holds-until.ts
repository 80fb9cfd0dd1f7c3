import { dayNumber, isoDay } from '../../risk/engine/days.ts';
import { assess } from '../../risk/engine/assess.ts';
import type { Assessment } from '../../risk/engine/assessment.ts';
import { decide, type Decided, riskLimits } from './decide.ts';
import type { GateFacts } from './facts.ts';
import type { Reason } from './finding.ts';
import { reviewDueOn } from './rules/audits.ts';

/**
 * Returns the first day after the one asked about on which the answer or its reasons may differ although nothing new is
 * recorded, at most `holdDays` ahead. Without suppliers they do differ on that day.
 *
 * @param suppliersChangeOn the first later day on which a recorded date of a supplier takes effect; null: never. From that day
 * on, the answer holds only as long as it is the same however likely the suppliers are to fail.
 */
export function holdsUntil(decided: Decided, holdDays: number, suppliersChangeOn: string | null = null): string {
  const until = holdsWithSuppliersAsNow(decided, holdDays);
  if (suppliersChangeOn === null || suppliersChangeOn >= until) return until;
  const regardless = holdsWhateverSuppliersDo(decided, holdDays);
  return regardless > suppliersChangeOn ? regardless : suppliersChangeOn;
}

/**
 * Returns the day until which the answer is the same for every probability of failing of the suppliers. More only raises risk,
 * so an answer that is the same without failure and with certain failure is the same for all between.
 */
function holdsWhateverSuppliersDo(decided: Decided, holdDays: number): string {
  const { dossier, policies, question } = decided.facts;
  const holds = [0, 1].map((probability) => {
    const suppliers = dossier.suppliers.map((supplier) => ({ ...supplier, probability }));
    const extreme = decide({ ...dossier, suppliers }, policies, question);
    return signatureOf(extreme) === signatureOf(decided) ? holdsWithSuppliersAsNow(extreme, holdDays) : question.asOf;
  });
  return holds.sort()[0]!;
}

/** Between two recorded dates only risk can change, because evidence and incidents fade. */
function holdsWithSuppliersAsNow(decided: Decided, holdDays: number): string {
  const { dossier, policies, question } = decided.facts;
  const last = dayNumber(question.asOf) + holdDays;
  const on = (day: number) => decide(dossier, policies, { ...question, asOf: isoDay(day) });
  const expected = signatureOf(decided);
  let current = decided;
  for (let day = dayNumber(question.asOf); ;) {
    const next = Math.min(dayNumber(nextDate(current.facts) ?? NEVER), last);
    // The level of risk can also change on a day that no record names.
    const edge = firstOtherLevel(current.facts, day, next);
    if (edge === null && next === last) return isoDay(last);
    day = edge ?? next;
    current = on(day);
    if (signatureOf(current) !== expected) return isoDay(day);
  }
}

/** Returns a string that is equal for two answers if they are the same answer for the same reasons. */
const signatureOf = ({ answer, checks }: Decided): string =>
  JSON.stringify([
    answer,
    checks.map((reason) => [reason.outcome, reason.effect, reason.setAsideBy, ...wordsOf(reason)]),
  ]);

/**
 * Returns the words and records of a reason against buying, because they can change while the outcome stays: a second
 * decision may add conditions. The limits on risk are left out, because the driving dimension may change from day to day.
 */
const wordsOf = ({ rule, outcome, message, evidence }: Reason): unknown[] =>
  outcome === 'MET' || outcome === 'NOT_APPLICABLE' || riskLimits.has(rule) ? [] : [message, evidence];

/**
 * Returns the first day between two days on which the level of risk differs from the first; null if no day differs. Evidence
 * that ages only raises risk: if the last day's level is equal, that of every day is, and a binary search finds the change.
 * A closed incident that fades lowers risk, and then each day is assessed.
 */
function firstOtherLevel({ assessment, begun, policies }: GateFacts, day: number, next: number): number | null {
  if (next - day < 2 || assessment.renewOn !== isoDay(day + 1)) return null;
  const known = levelsOf(assessment);
  const differs = (other: number) => levelsOf(assess(begun, policies.risk, isoDay(other))) !== known;
  let [low, high] = [day + 1, next - 1];
  if (begun.incidents.some(({ closedOn }) => closedOn !== null)) {
    while (low <= high && !differs(low)) low++;
    return low <= high ? low : null;
  }
  if (!differs(high)) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (differs(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The part of fading risk that the gate's rules read. */
const levelsOf = ({ level, optimistic }: Assessment): string => `${level} ${optimistic.level}`;

/** After every recorded date. */
const NEVER = '9999-12-31';

/** Returns the next day on which a recorded date takes effect, for risk or for the gate's own rules. Null: never. */
export function nextDate({ assessment, dossier, policies, question: { asOf } }: GateFacts): string | null {
  let next = assessment.nextChangeOn ?? NEVER;
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
  return next === NEVER ? null : next;
}
