import type { FactorDefinition } from './factor.ts';

const title = 'Incident';

/** Something that happened at the third party: in full while open, then fading; more when we were told late. */
export const incident: FactorDefinition = {
  code: 'INCIDENT',
  part: 'EVENT',
  title,
  motivation:
    'What has happened is the best witness of what can; whether we were told in time says what to expect next time.',
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
    title: `${detail?.open ? 'Open' : 'Past'} incident${detail?.late ? ', told late' : ''}`,
    citations: policy.risk.incidents.kinds[detail!.kind!].citations,
    remedy: detail?.open
      ? 'Have the incident contained and its cause removed, ask for the report of it, and record the day it was closed.'
      : null,
  }),
};
