import type { RecordRef } from '../dossier.ts';
import type { FactorDefinition } from './factor.ts';

const title = 'Single source';

/** At least one engagement that nobody else could take over. */
export const singleSource: FactorDefinition = {
  code: 'SINGLE_SOURCE',
  part: 'EXPOSURE',
  title,
  motivation: 'When the only source fails, so does what depends on it.',
  find: ({ policy, scope }) => {
    const engagements = scope.engagements.filter(({ soleSource }) => soleSource === 'YES');
    if (engagements.length === 0) return [];
    return [
      {
        ...policy.risk.flags.singleSource,
        control: null,
        evidence: engagements.map(({ id }): RecordRef => ({ record: 'Engagement', id: id! })),
        detail: null,
      },
    ];
  },
  say: () => ({
    title,
    citations: [],
    remedy: 'Qualify a second source and record it as an alternative of the engagement.',
  }),
};
