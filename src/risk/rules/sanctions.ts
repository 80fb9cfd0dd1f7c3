import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import type { DossierScreening } from '../engine/dossier.ts';
import { determinationInForce, verdict, worstVerdict, type RuleContext, type Verdict } from './answer.ts';

/**
 * No dealings with a party confirmed to be on a sanctions or restricted-party list (31 CFR 501, 15 CFR 744.11). The newest
 * screening of each list counts; a possible match is unknown until somebody has looked; one that a person of
 * ours has dismissed is none, and no one can dismiss a confirmed one. Whoever has looked at a name on a list need not look
 * at it again with each edition: the dismissal holds for that name on that list until it ends. Never screened is unknown.
 */
export function sanctions({ dossier, asOf }: RuleContext, parameters: RuleParameters<'SANCTIONS'>): Verdict {
  const newest = new Map<string, DossierScreening[]>();
  for (const screening of dossier.screenings) {
    if (screening.screenedOn > asOf) continue;
    const found = newest.get(screening.list);
    if (!found || found[0]!.screenedOn < screening.screenedOn) newest.set(screening.list, [screening]);
    else if (found[0]!.screenedOn === screening.screenedOn) found.push(screening);
  }
  const dismissed = new Set(
    dossier.determinations
      .filter((d) => d.kind === 'SCREENING_DISMISSED' && determinationInForce(d, asOf))
      .map(({ subject }) => subject),
  );
  const dismissedNames = new Set(dossier.screenings.filter(({ id }) => dismissed.has(id)).map(nameOnList));
  const isDismissed = (screening: DossierScreening) =>
    dismissed.has(screening.id) || (screening.matchedName !== null && dismissedNames.has(nameOnList(screening)));
  const verdicts = [...newest.values()].flat().map((screening) => {
    const { id, list, outcome, screenedOn } = screening;
    const about = (answer: Verdict['answer'], text: string) => verdict(answer, text, { record: 'Screening', id });
    if ((parameters.notMetOutcomes as readonly string[]).includes(outcome)) {
      return about('NOT_MET', `A match on ${list} is confirmed.`);
    }
    if ((parameters.unknownOutcomes as readonly string[]).includes(outcome) && !isDismissed(screening)) {
      return about('UNKNOWN', `A possible match on ${list} has not been looked into.`);
    }
    return about('MET', `No match on ${list} on ${screenedOn}.`);
  });
  return worstVerdict(verdicts, verdict('UNKNOWN', 'It has not been screened.'));
}

const nameOnList = ({ list, matchedName }: DossierScreening) => `${list} ${matchedName}`;
