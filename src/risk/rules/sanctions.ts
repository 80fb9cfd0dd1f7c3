import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import type { DossierScreening } from '../engine/dossier.ts';
import { determinationInForce, verdict, worstVerdict, type RuleContext, type Verdict } from './answer.ts';

/**
 * No dealings with a party confirmed to be on a sanctions or restricted-party list (31 CFR 501, 15 CFR 744.11). The newest
 * screening against each list counts. A possible match is UNKNOWN until a person dismisses it; a confirmed match cannot be
 * dismissed. A dismissal is for the name on the list, in every edition, until the dismissal ends. A party that was never
 * screened is UNKNOWN.
 */
export function sanctions({ dossier, asOf }: RuleContext, parameters: RuleParameters<'SANCTIONS'>): Verdict {
  const newest = new Map<string, DossierScreening[]>();
  for (const screening of dossier.screenings) {
    if (screening.screenedOn > asOf) continue;
    const latest = newest.get(screening.list);
    if (!latest || latest[0]!.screenedOn < screening.screenedOn) newest.set(screening.list, [screening]);
    else if (latest[0]!.screenedOn === screening.screenedOn) latest.push(screening);
  }
  const dismissed = new Set(
    dossier.determinations
      .filter(
        (determination) => determination.kind === 'SCREENING_DISMISSED' && determinationInForce(determination, asOf),
      )
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
      return about('UNKNOWN', `A possible match on ${list} is not resolved.`);
    }
    return about('MET', `No match on ${list} on ${screenedOn}.`);
  });
  return worstVerdict(verdicts, verdict('UNKNOWN', 'It has not been screened.'));
}

const nameOnList = ({ list, matchedName }: DossierScreening) => `${list} ${matchedName}`;
