import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import { standingAuditsOn } from '../../../risk/engine/audits.ts';
import { dayNumber, daysOfMonths, isoDay } from '../../../risk/engine/days.ts';
import { findingsOn, type FindingState } from '../../../risk/engine/findings.ts';
import { distinct, listed } from '../../../risk/words.ts';
import type { GateFacts } from '../facts.ts';
import { met, notMet, unknown, type Finding } from '../finding.ts';

/** No open finding of these severities is past its due date. */
export function overdueFinding(
  { dossier, question }: GateFacts,
  { severities }: ProcurementParameters<'FINDING-CRITICAL'>,
): Finding {
  const open = findingsOn(dossier, question.asOf).filter(
    ({ finding, status }) => status === 'OPEN' && severities.includes(finding.severity),
  );
  const refs = (states: readonly FindingState[]) =>
    states.map(({ finding }) => ({ record: 'Finding' as const, id: finding.id }));
  const severity = severities.join(' or ');
  const overdue = open.filter((state) => state.overdue);
  if (overdue.length > 0) {
    const [first] = overdue.map(({ finding }) => finding.dueOn!).sort();
    return overdue.length === 1
      ? notMet(
          `One ${severity} finding has been overdue since ${first}.`,
          'Have the finding remedied, and close it.',
          refs(overdue),
        )
      : notMet(
          `${overdue.length} ${severity} findings are overdue, the first since ${first}.`,
          'Have the findings remedied, and close them.',
          refs(overdue),
        );
  }
  const undated = open.filter(({ finding }) => finding.dueOn === null);
  return undated.length > 0
    ? unknown(`An open ${severity} finding has no due date.`, 'Record the due date of the finding.', refs(undated))
    : met(`No ${severity} finding is overdue.`, refs(open));
}

/** No audit that ended as unsatisfactory stands, and none without its outcome. */
export function auditOutcome({ dossier, question }: GateFacts): Finding {
  const { unsatisfactory, undecided } = standingAuditsOn(dossier, question.asOf);
  const refs = (audits: readonly { id: string }[]) => audits.map(({ id }) => ({ record: 'Audit' as const, id }));
  const days = (audits: readonly { completedOn: string }[]) =>
    listed(distinct(audits.map(({ completedOn }) => completedOn).sort()));
  if (unsatisfactory.length > 0) {
    return notMet(
      `Our audit of ${days(unsatisfactory)} was unsatisfactory.`,
      'Have the causes removed, and audit again, at least as thoroughly.',
      refs(unsatisfactory),
    );
  }
  return undecided.length > 0
    ? unknown(
        `The outcome of our audit of ${days(undecided)} is not recorded.`,
        'Record the outcome of the audit.',
        refs(undecided),
      )
    : met('No unsatisfactory audit stands.');
}

/** We reviewed the third party within its own review period, or the policy's if it has none. */
export function review({ dossier, question }: GateFacts, { everyMonths }: ProcurementParameters<'REVIEW'>): Finding {
  const { id, lastReviewedOn, reviewEveryMonths } = dossier.thirdParty;
  const self = [{ record: 'ThirdParty' as const, id }];
  const remedy = 'Review the third party, and record the day as `lastReviewedOn`.';
  if (lastReviewedOn === null || lastReviewedOn > question.asOf) {
    return unknown('No review by that day is recorded.', remedy, self);
  }
  const due = reviewDueOn(lastReviewedOn, reviewEveryMonths ?? everyMonths);
  return due < question.asOf
    ? notMet(`It was last reviewed on ${lastReviewedOn}. The next review was due on ${due}.`, remedy, self)
    : met(`It was last reviewed on ${lastReviewedOn}. The next review is due on ${due}.`, self);
}

/** Returns the last day on which a review is not overdue. */
export const reviewDueOn = (lastReviewedOn: string, everyMonths: number): string =>
  isoDay(dayNumber(lastReviewedOn) + daysOfMonths(everyMonths));
