import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { dayNumber, isoDay } from '../engine/days.ts';
import type { Dossier, DossierIncident } from '../engine/dossier.ts';
import { firstDayOf } from '../engine/incidents.ts';
import { verdict, worstVerdict, type RuleContext, type Verdict } from './answer.ts';

/**
 * A business associate tells us of a breach of patient data at the latest 60 calendar days after discovering it (45 CFR
 * 164.410(b)). Notice on day 60 is in time. A breach told late stays an answer: notice cannot be given again.
 */
export function hipaaBreach(
  { dossier, policy, asOf }: RuleContext,
  parameters: RuleParameters<'HIPAA-BREACH-60D'>,
): Verdict {
  const none = verdict('NOT_APPLICABLE', 'No breach of patient data is recorded.');
  const breaches = dossier.incidents.filter(
    (incident) =>
      (parameters.incidentKinds as readonly string[]).includes(incident.kind) && (firstDayOf(incident) ?? asOf) <= asOf,
  );
  if (breaches.length === 0) return none;
  const baa = policy.rules.find((rule) => rule.id === 'HIPAA-BAA');
  const patientData = holdsPatientData(dossier, baa?.parameters.dataCategories ?? []);
  if (patientData === 'NO') return none;
  return worstVerdict(
    breaches.map((breach) => {
      const found = ofBreach(breach, parameters.maximumDays, asOf);
      return found.answer === 'NOT_MET' && patientData === 'UNKNOWN'
        ? verdict('UNKNOWN', 'Told late, but whether it concerned patient data is not known.', refOf(breach))
        : found;
    }),
    none,
  );
}

/** Whether patient data were ever given to a third party, by all of its engagements. */
export function holdsPatientData(dossier: Dossier, categories: readonly string[]): 'YES' | 'NO' | 'UNKNOWN' {
  const flows = dossier.engagements.flatMap(({ protectedData, dataFlows }) =>
    protectedData === 'LISTED' ? dataFlows : [],
  );
  if (flows.some(({ category }) => categories.includes(category))) return 'YES';
  const known = dossier.engagements.every(
    ({ protectedData, dataFlows }) => protectedData === 'NONE' || (protectedData === 'LISTED' && dataFlows.length > 0),
  );
  return known && dossier.engagements.length > 0 ? 'NO' : 'UNKNOWN';
}

const refOf = (incident: DossierIncident) => ({ record: 'Incident' as const, id: incident.id });

function ofBreach(breach: DossierIncident, maximumDays: number, asOf: string): Verdict {
  const { discoveredOn, occurredOn } = breach;
  const told = breach.reportedToUsOn !== null && breach.reportedToUsOn <= asOf ? breach.reportedToUsOn : null;
  const end = dayNumber(told ?? asOf);
  const about = (answer: Verdict['answer'], text: string) => verdict(answer, text, refOf(breach));
  if (discoveredOn === null) {
    // It cannot have been discovered before it happened.
    return occurredOn !== null && end - dayNumber(occurredOn) <= maximumDays
      ? about('MET', `Told, or still due, within ${maximumDays} days of its occurring on ${occurredOn}.`)
      : about('UNKNOWN', 'When they discovered the breach is not known.');
  }
  // The words name days of the calendar, so that they hold until the answer changes.
  const days = end - dayNumber(discoveredOn);
  if (days > maximumDays) {
    return about(
      'NOT_MET',
      told === null
        ? `Discovered on ${discoveredOn}, and not told within ${maximumDays} days.`
        : `Told ${days} days after discovery.`,
    );
  }
  return about(
    'MET',
    told === null
      ? `Discovered on ${discoveredOn}; notice is due by ${isoDay(dayNumber(discoveredOn) + maximumDays)}.`
      : `Told after ${days} days.`,
  );
}
