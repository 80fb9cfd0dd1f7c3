import type { IncidentState } from '../incidents.ts';
import type { Policy } from '../policy.ts';
import type { FactorDefinition } from './factor.ts';

const title = 'Incident';

/** Returns the hazard of an incident. It halves with every half-life after its end. */
export function incidentHazard({ incident, closedDays, late }: IncidentState, { risk }: Policy): number {
  const { hazard, lateFactor, halfLifeDays } = risk.incidents;
  return hazard[incident.severity] * (late ? lateFactor : 1) * 2 ** -(closedDays / halfLifeDays);
}

/** An incident at the third party. It counts in full while open, then fades. It counts more if it was reported late. */
export const incident: FactorDefinition = {
  code: 'INCIDENT',
  part: 'EVENT',
  title,
  motivation: 'Past incidents are the best evidence of future ones, and a late report shows what to expect next time.',
  find: ({ policy, incidents }) => {
    return incidents.map((state) => {
      const { incident, open, late } = state;
      return {
        dimension: policy.risk.incidents.kinds[incident.kind].dimension,
        hazard: incidentHazard(state, policy),
        control: null,
        evidence: [{ record: 'Incident' as const, id: incident.id }],
        detail: { kind: incident.kind, open, late },
      };
    });
  },
  say: ({ detail }, policy) => ({
    title: `${detail?.open ? 'Open' : 'Past'} incident${detail?.late ? ', reported late' : ''}`,
    citations: policy.risk.incidents.kinds[detail!.kind!].citations,
    remedy: detail?.open
      ? 'Have the incident contained and its cause removed, ask for the incident report, and record the day of closure.'
      : null,
  }),
};
