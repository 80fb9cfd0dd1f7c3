import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import { dayNumber } from '../../../risk/engine/days.ts';
import type { DossierScreening } from '../../../risk/engine/dossier.ts';
import { listed } from '../../../risk/words.ts';
import type { GateFacts } from '../facts.ts';
import { met, notApplicable, notMet, unknown, type Finding } from '../finding.ts';
import { exclusionListsOf } from './exclusion.ts';

/** Whether the third party's own names were compared. */
const isLookUp = ({ outcome, ownerName }: DossierScreening) => outcome !== 'NOT_COMPARED' && ownerName === null;

/**
 * The third party was screened against each list that the policy names, and the newest screening against each list is not
 * too old. A third party without any screening is for the rule on sanctions.
 */
export function screeningAge(
  { dossier, question, policies }: GateFacts,
  { days, lists: required }: ProcurementParameters<'SCREENING-AGE'>,
): Finding {
  const newest = new Map<string, DossierScreening>();
  const exclusionLists = exclusionListsOf(policies);
  for (const screening of dossier.screenings) {
    if (screening.screenedOn > question.asOf || !isLookUp(screening)) continue;
    if (exclusionLists.includes(screening.list) && !required.includes(screening.list)) continue;
    const known = newest.get(screening.list);
    if (!known || known.screenedOn < screening.screenedOn) newest.set(screening.list, screening);
  }
  if (newest.size === 0) return notApplicable('It has not been screened.');
  const refs = (screenings: readonly DossierScreening[]) =>
    screenings.map(({ id }) => ({ record: 'Screening' as const, id }));
  const lists = [...newest.values()].sort((a, b) => (a.list < b.list ? -1 : 1));
  const missing = required.filter((list) => !newest.has(list));
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
