import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import { dayNumber } from '../../../risk/engine/days.ts';
import type { DossierScreening } from '../../../risk/engine/dossier.ts';
import { listed } from '../../../risk/words.ts';
import type { GateFacts } from '../facts.ts';
import { met, notApplicable, notMet, unknown, type Finding } from '../finding.ts';
import { comparedOn, isAgeLimited } from '../screenings-due.ts';

/**
 * The third party was screened against each list that the policy names, and the newest screening against each list is not
 * too old. A third party without any screening is for the rule on sanctions.
 */
export function screeningAge(
  { dossier, question, policies }: GateFacts,
  { days, lists: required }: ProcurementParameters<'SCREENING-AGE'>,
): Finding {
  const lists = comparedOn(dossier, question.asOf).filter(({ list }) => isAgeLimited(list, required, policies));
  if (lists.length === 0) return notApplicable('It has not been screened.');
  const refs = (screenings: readonly DossierScreening[]) =>
    screenings.map(({ id }) => ({ record: 'Screening' as const, id }));
  const missing = required.filter((name) => !lists.some(({ list }) => list === name));
  if (missing.length > 0) {
    return unknown(
      `It has not been screened against ${listed(missing, 'or')}.`,
      `Screen it against ${listed(missing)}, and record the outcome.`,
      refs(lists),
    );
  }
  const old = lists.filter(({ screenedOn }) => dayNumber(question.asOf) - dayNumber(screenedOn) > days);
  if (old.length === 0) return met(`It was screened within the last ${days} days.`, refs(lists));
  const when = listed(old.map(({ list, screenedOn }) => `${list} (${screenedOn})`));
  return notMet(
    `The newest screening is more than ${days} days old: ${when}.`,
    `Screen it again against ${listed(old.map(({ list }) => list))}, and record the outcome.`,
    refs(old),
  );
}
