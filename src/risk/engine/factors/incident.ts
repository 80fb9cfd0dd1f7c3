import type { FactorDefinition } from './factor.ts';

const title = 'Incident';

/** An incident at the third party. It counts in full while open, then fades. It counts more if it was reported late. */
export const incident: FactorDefinition = {
  code: 'INCIDENT',
  part: 'EVENT',
  title,
  motivation: 'Past incidents are the best evidence of future ones, and a late report shows what to expect next time.',
  find: ({ policy, incidents }) => {
    const { hazard, lateFactor, halfLifeDays, kinds } = policy.risk.incidents;
    return incidents.map(({ incident: { id, kind, severity }, open, closedDays, late }) => ({
      dimension: kinds[kind].dimension,
      hazard: hazard[severity] * (late ? lateFactor : 1) * 2 ** -(closedDays / halfLifeDays),
      control: null,
      evidence: [{ record: 'Incident' as const, id }],
      detail: { kind, open, late },
    }));
  },
  say: ({ detail }, policy) => ({
    title: `${detail?.open ? 'Open' : 'Past'} incident${detail?.late ? ', reported late' : ''}`,
    citations: policy.risk.incidents.kinds[detail!.kind!].citations,
    remedy: detail?.open
      ? 'Have the incident contained and its cause removed, ask for the incident report, and record the day of closure.'
      : null,
  }),
};
