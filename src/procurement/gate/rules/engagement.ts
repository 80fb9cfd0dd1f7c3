import type { DossierEngagement, RecordRef } from '../../../risk/engine/dossier.ts';
import { listed } from '../../../risk/words.ts';
import { type AskedEngagement, nameOf } from '../asked.ts';
import type { GateFacts } from '../facts.ts';
import { met, notApplicable, notMet, unknown, worstOfEach, type Finding, type WordsOnNames } from '../finding.ts';
import { categoryTitles } from '../words.ts';

/** The purchase is recorded as an engagement. Without one, no other rule can judge it. */
export function engagement({ asked, question }: GateFacts): Finding {
  const recorded = asked.engagements.flatMap((engagement) => engagement.recorded ?? []);
  const evidence = recorded.map(({ id }): RecordRef => ({ record: 'Engagement', id }));
  if (recorded.length === 0) {
    const purpose = question.category === null ? '' : ` for ${categoryTitles[question.category]}`;
    const record = `the engagement${purpose} as planned or active: which data move, and how much depends on it.`;
    return unknown(
      `No engagement${purpose} is recorded on that day, so it is unknown what it will do for you.`,
      question.category === null
        ? `Say what it will do for you (\`category\`, or \`--category\` at the command line). Or record ${record}`
        : `Record ${record}`,
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

/** The exposure of each engagement is recorded. Every other rule assumes the worst for a missing fact. */
export function exposure({ asked }: GateFacts): Finding {
  const recorded = asked.engagements.filter((engagement) => engagement.recorded !== null);
  if (recorded.length === 0) return notApplicable('No engagement is recorded.');
  return worstOfEach(
    recorded.map((engagement) => ({
      ...exposureOf(engagement, engagement.recorded!),
      name: nameOf(engagement),
    })),
  );
}

function exposureOf(
  { data, businessAssociate, flows }: AskedEngagement,
  recorded: DossierEngagement,
): Finding<WordsOnNames> {
  const gaps = [
    recorded.dependency === null && 'how much we depend on it',
    recorded.penetration === null && 'how deep its access reaches',
    recorded.clinical === 'UNKNOWN' && 'whether a patient result depends on it',
    recorded.soleSource === 'UNKNOWN' && 'whether it is the sole source',
    data === 'UNKNOWN' && 'which protected data move',
    flows.some(({ peoplePerYear }) => peoplePerYear === null) && 'how many people the data concern',
    flows.some(({ destinationCountry }) => destinationCountry === null) && 'to which country data move',
    flows.some(({ channel }) => channel === 'UNKNOWN') && 'by which channel data move',
    data !== 'NONE' && businessAssociate === 'UNDETERMINED' && 'whether it is a business associate, and if not, why',
  ].filter((gap) => gap !== false);
  const evidence: RecordRef[] = [{ record: 'Engagement', id: recorded.id }];
  return gaps.length === 0
    ? met((names) => `The exposure of ${names} is recorded.`, evidence)
    : unknown(
        (names) => `It is not recorded for ${names} ${listed(gaps)}.`,
        (names) => `Record for ${names} ${listed(gaps)}.`,
        evidence,
      );
}
