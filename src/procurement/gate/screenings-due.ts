import type { ProcurementRuleId } from '../../../db/catalogue/procurement-policy.ts';
import { dayNumber, isoDay } from '../../risk/engine/days.ts';
import type { Dossier, DossierScreening } from '../../risk/engine/dossier.ts';
import { withoutWithdrawn } from '../../risk/engine/withdrawn.ts';
import { listStates } from '../../risk/rules/standing-screenings.ts';
import type { ProcurementRule } from '../policy.ts';
import { isApplied, type Policies } from './facts.ts';

/** A look-up with the last day on which it is recent enough. */
export interface ScreeningDue {
  screening: DossierScreening;
  dueOn: string;
}

/** Returns the newest look-up of the third party's own names on each list, with its due day under the rules in force. */
export function screeningsDue(recorded: Dossier, policies: Policies, day: string): ScreeningDue[] {
  const dossier = withoutWithdrawn(recorded, day);
  const age = settingsOf('SCREENING-AGE', policies, day);
  const exclusion = settingsOf('EXCLUSION', policies, day);
  return comparedOn(dossier, day).flatMap((screening) => {
    const { list, screenedOn } = screening;
    const days = [
      ...(age && isAgeLimited(list, age.lists, policies) ? [age.days] : []),
      ...(exclusion?.lists.includes(list) ? [exclusion.days] : []),
    ];
    return days.length === 0 ? [] : [{ screening, dueOn: isoDay(dayNumber(screenedOn) + Math.min(...days)) }];
  });
}

/** Returns the newest look-up on each list that compared the third party's own names, in the order of the lists. */
export const comparedOn = (dossier: Dossier, day: string): DossierScreening[] =>
  listStates(dossier, null, day).flatMap(({ compared }) => compared ?? []);

/** Whether SCREENING-AGE limits the age of look-ups on a list: one that it names, and every list but those of excluded parties. */
export const isAgeLimited = (list: string, named: readonly string[], policies: Policies): boolean =>
  named.includes(list) || !exclusionListsOf(policies).includes(list);

/** The lists of excluded parties that the catalogue knows. A look-up there says nothing about sanctions. */
export const exclusionListsOf = ({ risk }: Policies): readonly string[] =>
  risk.rules.find((rule) => rule.id === 'SANCTIONS')!.parameters.exclusionLists;

/** Returns the parameters of a rule; undefined if the policy does not apply it on that day. */
function settingsOf<Id extends ProcurementRuleId>(id: Id, { rules }: Policies, day: string) {
  const rule = rules.find((one): one is ProcurementRule<Id> => one.id === id);
  return rule && isApplied(rule, day) ? rule.parameters : undefined;
}
