import type { RecordRef } from '../dossier.ts';
import { citationsOf, type FactorDefinition } from './factor.ts';

const title = 'Single source';

/** At least one engagement that no other third party could take over. */
export const singleSource: FactorDefinition = {
  code: 'SINGLE_SOURCE',
  part: 'EXPOSURE',
  title,
  motivation: 'If the only source fails, everything that depends on it fails too.',
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
  say: (_, policy) => ({
    title,
    citations: citationsOf('SINGLE_SOURCE', policy),
    remedy:
      'Qualify a second source, record it as an alternative of the engagement, and record that it is no longer a sole source.',
  }),
};
