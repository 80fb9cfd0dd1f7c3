import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import { dayNumber, daysOfMonths, isoDay } from '../../../risk/engine/days.ts';
import { findingsOn, type FindingState } from '../../../risk/engine/findings.ts';
import type { GateFacts } from '../facts.ts';
import { met, notMet, unknown, type Finding } from '../finding.ts';

/** No finding of the severities is open past the day by which it was to be mended. */
export function overdueFinding(
  { dossier, question }: GateFacts,
  { severities }: ProcurementParameters<'FINDING-CRITICAL'>,
): Finding {
  const open = findingsOn(dossier, question.asOf).filter(
    ({ finding, status }) => status === 'OPEN' && severities.includes(finding.severity),
  );
  const refs = (states: readonly FindingState[]) =>
    states.map(({ finding }) => ({ record: 'Finding' as const, id: finding.id }));
  const what = severities.join(' or ');
  const overdue = open.filter((state) => state.overdue);
  if (overdue.length > 0) {
    const days = overdue.map(({ finding }) => finding.dueOn!).sort();
    const number = overdue.length === 1 ? 'One finding' : `${overdue.length} findings`;
    return notMet(
      `${number} of severity ${what} ${overdue.length === 1 ? 'is' : 'are'} overdue, since ${days[0]}.`,
      `Have what was found mended, and close the ${overdue.length === 1 ? 'finding' : 'findings'}.`,
      refs(overdue),
    );
  }
  const undated = open.filter(({ finding }) => finding.dueOn === null);
  return undated.length > 0
    ? unknown(
        `By which day an open finding of severity ${what} is to be mended is not recorded.`,
        'Record by which day it is to be mended.',
        refs(undated),
      )
    : met(`No finding of severity ${what} is overdue.`, refs(open));
}

/** We have looked at it within the period set for it, or the one of our policy. */
export function review({ dossier, question }: GateFacts, { everyMonths }: ProcurementParameters<'REVIEW'>): Finding {
  const { id, lastReviewedOn, reviewEveryMonths } = dossier.thirdParty;
  const self = [{ record: 'ThirdParty' as const, id }];
  const remedy = 'Review the third party, and record the day as `lastReviewedOn`.';
  if (lastReviewedOn === null || lastReviewedOn > question.asOf) {
    return unknown('It is not recorded that we had reviewed it by then.', remedy, self);
  }
  const due = reviewDueOn(lastReviewedOn, reviewEveryMonths ?? everyMonths);
  return due < question.asOf
    ? notMet(`It was reviewed on ${lastReviewedOn}; the next review was due on ${due}.`, remedy, self)
    : met(`It was reviewed on ${lastReviewedOn}; the next review is due on ${due}.`, self);
}

/** The last day on which a review is not overdue. */
export const reviewDueOn = (lastReviewedOn: string, everyMonths: number): string =>
  isoDay(dayNumber(lastReviewedOn) + daysOfMonths(everyMonths));
