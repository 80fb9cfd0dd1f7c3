import { dayNumber, isoDay } from '../../risk/engine/days.ts';
import type { Dossier, DossierIncident } from '../../risk/engine/dossier.ts';
import { lawDaysOf } from '../../risk/engine/facts.ts';
import { noticeOf } from '../../risk/engine/incidents.ts';
import type { Policy } from '../../risk/engine/policy.ts';
import type { IncidentNoticeState } from '../../generated/graphql.ts';

/** Whether the third party notified us of an incident in time, as of a day. */
export interface Notice {
  state: IncidentNoticeState;
  /** The last day on which notice is in time; null if the period or the day of discovery is unknown. */
  dueOn: string | null;
  /** Days from discovery to notice; null if either day is unknown. */
  daysTaken: number | null;
  /** Days from `dueOn` to notice, or to `asOf` if there was no notice yet; 0 if in time; null if `dueOn` is unknown. */
  daysLate: number | null;
  /** Key of the contract that sets the period. */
  contractId: string | null;
  clauseType: string | null;
  /** The clause's period, in hours. */
  hours: number | null;
  /** The rule of law that sets the period; null if a clause sets it, or if there is no period. */
  rule: 'HIPAA-BREACH-60D' | null;
}

/** Compares the time a third party took to notify us with the periods of its contracts and the law. */
export function measureNotice(incident: DossierIncident, dossier: Dossier, policy: Policy, asOf: string): Notice {
  const { discoveredOn } = incident;
  const reportedOn =
    incident.reportedToUsOn !== null && incident.reportedToUsOn <= asOf ? incident.reportedToUsOn : null;
  const daysTaken =
    discoveredOn === null || reportedOn === null ? null : dayNumber(reportedOn) - dayNumber(discoveredOn);
  const due = noticeOf(incident, dossier, policy, lawDaysOf(dossier, policy, asOf));
  if (due === null) return { ...unmeasured, state: discoveredOn === null ? 'UNKNOWN' : 'NOT_REQUIRED', daysTaken };
  const late = Math.max(0, dayNumber(reportedOn ?? asOf) - due.dueBy);
  const [inTime, tooLate] = reportedOn === null ? (['DUE', 'OVERDUE'] as const) : (['IN_TIME', 'LATE'] as const);
  return {
    state: late === 0 ? inTime : tooLate,
    dueOn: isoDay(due.dueBy),
    daysTaken,
    daysLate: late,
    contractId: due.clause?.contractId ?? null,
    clauseType: due.clause?.clauseType ?? null,
    hours: due.clause?.hours ?? null,
    rule: due.clause === null ? 'HIPAA-BREACH-60D' : null,
  };
}

const unmeasured = { dueOn: null, daysLate: null, contractId: null, clauseType: null, hours: null, rule: null };
