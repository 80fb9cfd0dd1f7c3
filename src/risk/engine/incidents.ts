import { contractInForce } from '../../contract/rules.ts';
import { dayNumber } from './days.ts';
import type { Dossier, DossierIncident } from './dossier.ts';
import type { Policy } from './policy.ts';

const HOURS_PER_DAY = 24;

/** An incident as it stood on a day. */
export interface IncidentState {
  incident: DossierIncident;
  open: boolean;
  /** Days since it was closed; 0 while open. */
  closedDays: number;
  /** Reported later than contract and law allowed, or still not reported by then. */
  late: boolean;
  /** The first day on which it is late if nobody has told us by then; null where no limit is known. */
  lateFrom: number | null;
}

/** The first day known of an incident; null where none is. */
export function firstDayOf(incident: DossierIncident): string | null {
  const days = [incident.occurredOn, incident.discoveredOn, incident.reportedToUsOn].filter((day) => day !== null);
  return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
}

/**
 * The incidents known to have happened by a day, in order of key.
 *
 * @param lawDays longest notice the law allows for a breach of this party's data, in days after discovery; null: none.
 */
export function incidentsOn(dossier: Dossier, policy: Policy, lawDays: number | null, day: string): IncidentState[] {
  const today = dayNumber(day);
  return dossier.incidents
    .filter((incident) => (firstDayOf(incident) ?? day) <= day)
    .map((incident) => {
      const open = incident.closedOn === null || incident.closedOn > day;
      const lateFrom = lateFromOf(incident, dossier, policy, incident.kind === 'BREACH' ? lawDays : null);
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

/**
 * Only dates are recorded, so a period of hours is rounded up to whole days: nobody is called late who may have been in
 * time. Without the day of discovery the clock has no start.
 */
function lateFromOf(
  { kind, discoveredOn }: DossierIncident,
  dossier: Dossier,
  policy: Policy,
  lawDays: number | null,
): number | null {
  if (discoveredOn === null) return null;
  const types = policy.risk.incidents.kinds[kind].noticeClauses;
  let allowed = lawDays ?? Infinity;
  for (const contract of dossier.contracts) {
    if (types.length === 0 || !contractInForce(contract, discoveredOn)) continue;
    for (const clause of contract.clauses) {
      if (clause.present !== 'YES' || clause.hours === null || !types.includes(clause.clauseType)) continue;
      allowed = Math.min(allowed, Math.ceil(clause.hours / HOURS_PER_DAY));
    }
  }
  return allowed === Infinity ? null : dayNumber(discoveredOn) + allowed + 1;
}
