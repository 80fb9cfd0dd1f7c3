import { contractInForce } from '../../records/contract/rules.ts';
import { dayNumber } from './days.ts';
import type { Dossier, DossierIncident } from './dossier.ts';
import type { Policy } from './policy.ts';

const HOURS_PER_DAY = 24;

/** The state of an incident on a day. */
export interface IncidentState {
  incident: DossierIncident;
  open: boolean;
  /** Days since it was closed; 0 while open. */
  closedDays: number;
  /** Whether it was reported later than contract and law allow, or is still unreported after that. */
  late: boolean;
  /** The first day on which an unreported incident is late; null if no limit is known. */
  lateFrom: number | null;
}

/** Returns the first recorded day of an incident, if any. */
export function firstDayOf(incident: DossierIncident): string | null {
  const days = [incident.occurredOn, incident.discoveredOn, incident.reportedToUsOn].filter((day) => day !== null);
  return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
}

/**
 * Returns the incidents known by a day, in order of key.
 *
 * @param lawDays the law's limit on notice of a breach of this party's data, in days after discovery; null: no limit.
 */
export function incidentsOn(dossier: Dossier, policy: Policy, lawDays: number | null, day: string): IncidentState[] {
  const today = dayNumber(day);
  return dossier.incidents
    .filter((incident) => (firstDayOf(incident) ?? day) <= day)
    .map((incident) => {
      const open = incident.closedOn === null || incident.closedOn > day;
      const dueBy = noticeOf(incident, dossier, policy, lawDays)?.dueBy ?? null;
      const lateFrom = dueBy === null ? null : dueBy + 1;
      const reported = incident.reportedToUsOn === null ? today : Math.min(dayNumber(incident.reportedToUsOn), today);
      return {
        incident,
        open,
        closedDays: open ? 0 : today - dayNumber(incident.closedOn!),
        late: lateFrom !== null && reported >= lateFrom,
        lateFrom,
      };
    })
    .sort((a, b) => (a.incident.id < b.incident.id ? -1 : 1));
}

/** The deadline for reporting an incident to us, and its source. */
export interface NoticeDue {
  /** The last day on which notice is in time, as a day number. */
  dueBy: number;
  /** The tightest clause in force at discovery; null: the law alone. */
  clause: { contractId: string; clauseType: string; hours: number } | null;
}

/**
 * Returns the earliest deadline among the notice clauses in force on the day of discovery and, for a breach, the law. Returns
 * null if no period or no day of discovery is known: the clock starts on that day. Only dates are recorded, so hours are
 * rounded up to whole days: a notice that may have been in time is not late.
 */
export function noticeOf(
  { kind, discoveredOn }: Pick<DossierIncident, 'kind' | 'discoveredOn'>,
  dossier: Dossier,
  policy: Policy,
  lawDays: number | null,
): NoticeDue | null {
  if (discoveredOn === null) return null;
  const types = policy.risk.incidents.kinds[kind].noticeClauses;
  const discovered = dayNumber(discoveredOn);
  const byLaw = kind === 'BREACH' ? lawDays : null;
  let due: NoticeDue | null = byLaw === null ? null : { dueBy: discovered + byLaw, clause: null };
  const contracts = [...dossier.contracts].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const contract of contracts) {
    if (!contractInForce(contract, discoveredOn)) continue;
    for (const { clauseType, present, hours } of contract.clauses) {
      if (present !== 'YES' || hours === null || !types.includes(clauseType)) continue;
      const dueBy = discovered + Math.ceil(hours / HOURS_PER_DAY);
      if (due === null || dueBy < due.dueBy) due = { dueBy, clause: { contractId: contract.id, clauseType, hours } };
    }
  }
  return due;
}
