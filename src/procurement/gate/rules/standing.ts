import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import type { GateFacts } from '../facts.ts';
import { met, notMet, type Finding } from '../finding.ts';

/** We buy nothing from whom we suspended, or are leaving. The stage is as it now stands, whatever the day asked about. */
export function lifecycle({ dossier }: GateFacts, { lifecycles }: ProcurementParameters<'LIFECYCLE'>): Finding {
  const { id, lifecycle: stage } = dossier.thirdParty;
  const self = [{ record: 'ThirdParty' as const, id }];
  return lifecycles.includes(stage)
    ? notMet(`It is ${stage}.`, 'Buy from somebody else; or, where that stage is over, move it to ACTIVE.', self)
    : met(`It is ${stage}.`, self);
}

/** While we are still getting to know it, whoever leads that agrees to each purchase. */
export function onboarding({ dossier }: GateFacts, { lifecycles }: ProcurementParameters<'ONBOARDING'>): Finding {
  const { id, lifecycle: stage } = dossier.thirdParty;
  const self = [{ record: 'ThirdParty' as const, id }];
  if (!lifecycles.includes(stage)) return met(`It is ${stage}.`, self);
  const remedy =
    'Finish onboarding and move it to ACTIVE; until then have whoever leads onboarding agree to the purchase.';
  return notMet(`It is ${stage}: onboarding is not finished.`, remedy, self);
}
