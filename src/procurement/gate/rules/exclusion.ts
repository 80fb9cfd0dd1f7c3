import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import { dayNumber } from '../../../risk/engine/days.ts';
import { isConfirmed, listStates } from '../../../risk/rules/standing-screenings.ts';
import { listed } from '../../../risk/words.ts';
import type { GateFacts } from '../facts.ts';
import { met, notMet, unknown, type Finding } from '../finding.ts';
import { exclusionListsOf } from '../screenings-due.ts';

/**
 * The third party is not on a list of parties that are excluded from federal health care programs, as of a recent look-up on
 * each list that the policy names (42 USC 1320a-7a(a)(6), 42 CFR 1001.1901). A match counts on any list of excluded parties.
 */
export function exclusion(
  { dossier, question: { asOf }, policies }: GateFacts,
  { days, lists: required }: ProcurementParameters<'EXCLUSION'>,
): Finding {
  const lists = new Set([...required, ...exclusionListsOf(policies)]);
  const states = listStates(dossier, null, asOf).filter(({ list }) => lists.has(list));
  const matches = states.flatMap((state) => state.matches);
  const refs = (screenings: readonly { id: string }[]) =>
    screenings.map(({ id }) => ({ record: 'Screening' as const, id }));
  const confirmed = matches.filter(isConfirmed);
  if (confirmed.length > 0) {
    return notMet(
      `It is confirmed to be excluded: ${listed(confirmed.map(({ list }) => list))}.`,
      'Buy from another vendor. If it was reinstated, or the match was confirmed in error, screen it again and record the outcome.',
      refs(confirmed),
    );
  }
  if (matches.length > 0) {
    return unknown(
      `It may be excluded: a possible match on ${listed(matches.map(({ list }) => list))} is not resolved.`,
      'Establish whether it is the same party. If it is not, record a determination SCREENING_DISMISSED.',
      refs(matches),
    );
  }
  const compared = states.flatMap(({ list, compared }) =>
    compared !== null && required.includes(list) ? [compared] : [],
  );
  const isRecent = ({ screenedOn }: { screenedOn: string }) => dayNumber(asOf) - dayNumber(screenedOn) <= days;
  const missing = required.filter(
    (list) => !compared.some((screening) => screening.list === list && isRecent(screening)),
  );
  if (missing.length === 0) return met(`It was on no exclusion list within the last ${days} days.`, refs(compared));
  return unknown(
    `It was not compared with ${listed(missing, 'or')} within the last ${days} days.`,
    `Screen it against ${listed(missing)}, and record the outcome.`,
    refs(compared.filter(({ list }) => missing.includes(list))),
  );
}
