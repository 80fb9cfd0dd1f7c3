import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import type { GateFacts } from '../facts.ts';
import { met, notMet, type Finding } from '../finding.ts';

/** The third party is neither suspended nor being left. The lifecycle is the current one, whatever the day asked about. */
export function lifecycle({ dossier }: GateFacts, { lifecycles }: ProcurementParameters<'LIFECYCLE'>): Finding {
  const { id, lifecycle: stage, mergedInto } = dossier.thirdParty;
  const self = [{ record: 'ThirdParty' as const, id }];
  if (mergedInto !== null && lifecycles.includes(stage)) {
    return notMet(`It was merged into "${mergedInto.legalName}".`, `Ask about "${mergedInto.legalName}" instead.`, [
      ...self,
      { record: 'ThirdParty', id: mergedInto.id },
    ]);
  }
  return lifecycles.includes(stage)
    ? notMet(
        `Its lifecycle is ${stage}.`,
        'Buy from another vendor. If that stage is over, set its lifecycle to ACTIVE.',
        self,
      )
    : met(`Its lifecycle is ${stage}.`, self);
}

/** Onboarding is finished. Until then, the person who leads it agrees to each purchase. */
export function onboarding({ dossier }: GateFacts, { lifecycles }: ProcurementParameters<'ONBOARDING'>): Finding {
  const { id, lifecycle: stage } = dossier.thirdParty;
  const self = [{ record: 'ThirdParty' as const, id }];
  if (!lifecycles.includes(stage)) return met(`Its lifecycle is ${stage}.`, self);
  const remedy =
    'Finish onboarding and set its lifecycle to ACTIVE. Until then, have the person who leads onboarding agree to the purchase.';
  return notMet(`Its lifecycle is ${stage}: onboarding is not finished.`, remedy, self);
}
