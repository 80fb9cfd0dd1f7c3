import type { RecordRef } from '../dossier.ts';
import { citationsOf, type FactorDefinition } from './factor.ts';

const title = 'Recovery slower than we tolerate';

/**
 * At least one engagement that we depend on and that is restored too late after a failure. An unknown time counts as too
 * long, so recording the worst one is never better than silence.
 */
export const recoveryTooSlow: FactorDefinition = {
  code: 'RECOVERY_TOO_SLOW',
  part: 'EXPOSURE',
  title,
  motivation: 'An outage that lasts longer than we can do without the service stops our own work.',
  find: ({ policy, scope }) => {
    const { slowRecovery } = policy.risk.flags;
    // A mere sub-supplier serves our suppliers, and owes its recovery to them.
    if (slowRecovery === undefined || scope.subSupplierCriticality !== null) return [];
    const { fromDependency, ...weighed } = slowRecovery;
    const neededWith = (recovery: string) =>
      scope.engagements.filter(
        (engagement) => engagement.dependency >= fromDependency && engagement.recovery === recovery,
      );
    const slow = neededWith('TOO_SLOW');
    const engagements = slow.length > 0 ? slow : neededWith('UNKNOWN');
    if (engagements.length === 0) return [];
    return [
      {
        ...weighed,
        control: null,
        evidence: engagements.flatMap(({ id }): RecordRef[] => (id === null ? [] : [{ record: 'Engagement', id }])),
        detail: slow.length > 0 ? null : { unknown: true },
      },
    ];
  },
  say: ({ detail }, policy) => ({
    title: detail?.unknown ? 'Recovery time unknown' : title,
    citations: citationsOf('RECOVERY_TOO_SLOW', policy),
    remedy: detail?.unknown
      ? 'Record with the engagement within how many hours the third party commits to recover, and how many hours we can do without it.'
      : 'Agree on a shorter recovery time and record it with the engagement, or arrange to do without the service for longer.',
  }),
};
