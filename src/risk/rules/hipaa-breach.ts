import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { dayNumber, isoDay } from '../engine/days.ts';
import type { Dossier, DossierIncident } from '../engine/dossier.ts';
import { firstDayOf } from '../engine/incidents.ts';
import { scoped } from '../engine/scope.ts';
import { verdict, worstVerdict, type RuleContext, type Verdict } from './answer.ts';
import { patientDataIn } from './hipaa-baa.ts';

/**
 * A business associate reports a breach of patient data to us at most 60 calendar days after discovering it (45 CFR
 * 164.410(b)). Notice on day 60 is in time. A late notice stays NOT_MET: it cannot be given again.
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
  const baa = policy.rules.find((rule) => rule.id === 'HIPAA-BAA');
  const patientData = baa ? holdsPatientData(dossier, baa.parameters) : 'UNKNOWN';
  if (patientData === 'NO') return none;
  return worstVerdict(
    breaches.map((breach) => {
      const answered = ofBreach(breach, parameters.maximumDays, asOf);
      return answered.answer === 'NOT_MET' && patientData === 'UNKNOWN'
        ? verdict('UNKNOWN', 'Reported late, but it is unknown whether it concerned patient data.', refOf(breach))
        : answered;
    }),
    none,
  );
}

/** Whether any engagement, ended ones included, gave patient data to a third party. */
export function holdsPatientData(
  { engagements }: Dossier,
  parameters: Parameters<typeof patientDataIn>[1],
): 'YES' | 'NO' | 'UNKNOWN' {
  const answers = engagements.map((engagement) => patientDataIn(scoped(engagement, false), parameters));
  if (answers.includes('YES')) return 'YES';
  return answers.length === 0 || answers.includes('UNKNOWN') ? 'UNKNOWN' : 'NO';
}

const refOf = (incident: DossierIncident) => ({ record: 'Incident' as const, id: incident.id });

function ofBreach(breach: DossierIncident, maximumDays: number, asOf: string): Verdict {
  const { discoveredOn, occurredOn } = breach;
  const reportedOn = breach.reportedToUsOn !== null && breach.reportedToUsOn <= asOf ? breach.reportedToUsOn : null;
  const end = dayNumber(reportedOn ?? asOf);
  const about = (answer: Verdict['answer'], text: string) => verdict(answer, text, refOf(breach));
  if (discoveredOn === null) {
    // A breach cannot be discovered before it occurs.
    return occurredOn !== null && end - dayNumber(occurredOn) <= maximumDays
      ? about(
          'MET',
          `It occurred on ${occurredOn}. It was reported, or can still be reported, within ${maximumDays} days of that.`,
        )
      : about('UNKNOWN', 'The day on which the breach was discovered is not recorded.');
  }
  // The words name calendar days, not elapsed days: they must stay equal until the answer changes.
  const days = end - dayNumber(discoveredOn);
  if (days > maximumDays) {
    return about(
      'NOT_MET',
      reportedOn === null
        ? `Discovered on ${discoveredOn}, and not reported within ${maximumDays} days.`
        : `Reported ${days} days after discovery.`,
    );
  }
  return about(
    'MET',
    reportedOn === null
      ? `Discovered on ${discoveredOn}. Notice is due by ${isoDay(dayNumber(discoveredOn) + maximumDays)}.`
      : `Reported after ${days} days.`,
  );
}
