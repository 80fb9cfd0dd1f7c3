import type { DossierEngagement, RecordRef } from '../../../risk/engine/dossier.ts';
import type { AskedEngagement } from '../asked.ts';
import type { GateFacts } from '../facts.ts';
import { listed, met, notApplicable, notMet, unknown, worstOf, type Finding } from '../finding.ts';

/** What is bought is recorded as something that it does for us: without that, nothing else can be judged. */
export function engagement({ asked, question }: GateFacts): Finding {
  const recorded = asked.engagements.flatMap((one) => one.recorded ?? []);
  const evidence = recorded.map(({ id }): RecordRef => ({ record: 'Engagement', id }));
  if (recorded.length === 0) {
    const what = question.category === null ? 'No engagement is' : `No engagement for ${question.category} is`;
    return unknown(
      `${what} recorded on that day: what it would do for us is not known.`,
      `Record the engagement${question.category === null ? '' : ` for ${question.category}`}, as planned or active: what data move, and how much depends on it.`,
    );
  }
  const names = recorded.map(({ name }) => `"${name}"`);
  return asked.servesFacility
    ? met(`Recorded: ${listed(names)}.`, evidence)
    : notMet(
        `${listed(names)} ${names.length === 1 ? 'does' : 'do'} not serve that facility.`,
        `Add the facility to ${listed(names, 'or')}, or buy for a facility that is served.`,
        evidence,
      );
}

/** What an engagement exposes us to is recorded; what is not is taken for the worst in everything else. */
export function exposure({ asked }: GateFacts): Finding {
  const recorded = asked.engagements.filter(({ recorded }) => recorded !== null);
  if (recorded.length === 0) return notApplicable('No engagement is recorded.');
  return worstOf(recorded.map((one) => exposureOf(one, one.recorded!)));
}

function exposureOf({ data, businessAssociate, flows }: AskedEngagement, recorded: DossierEngagement): Finding {
  const gaps = [
    recorded.dependency === null && 'how much we depend on it',
    recorded.penetration === null && 'how deep its access reaches',
    recorded.clinical === 'UNKNOWN' && 'whether a patient result depends on it',
    recorded.soleSource === 'UNKNOWN' && 'whether it is the sole source',
    data === 'UNKNOWN' && 'what protected data move',
    flows.some(({ peoplePerYear }) => peoplePerYear === null) && 'of how many people',
    flows.some(({ destinationCountry }) => destinationCountry === null) && 'to which country',
    flows.some(({ channel }) => channel === 'UNKNOWN') && 'by which channel',
    data !== 'NONE' && businessAssociate === 'UNDETERMINED' && 'whether it is a business associate, and if not, why',
  ].filter((gap) => gap !== false);
  const evidence: RecordRef[] = [{ record: 'Engagement', id: recorded.id }];
  return gaps.length === 0
    ? met(`What "${recorded.name}" exposes us to is recorded.`, evidence)
    : unknown(
        `Of "${recorded.name}" it is not known ${listed(gaps)}.`,
        `Record of "${recorded.name}" ${listed(gaps)}.`,
        evidence,
      );
}
