import type { ControlCondition } from '../../../db/catalogue/risk-policy.ts';
import type { Dossier } from './dossier.ts';
import type { WeighedControl } from './policy.ts';
import type { Scope, ScopedEngagement } from './scope.ts';

type PartyCondition = { kind: Dossier['thirdParty']['kind']; connectedDevice: boolean; finding: boolean };

/**
 * Whether a party supplies connected devices, or must be assumed to: a product is or may be connected, or it supplies
 * equipment without a recorded product.
 */
export function mayConnectDevices(dossier: Dossier, scope: Scope): boolean {
  return dossier.products.length === 0
    ? scope.phase !== 'ENDED' && scope.engagements.some(({ category }) => category === 'EQUIPMENT')
    : dossier.products.some(({ connectedDevice }) => connectedDevice !== 'NO');
}

/**
 * Returns the engagements that make each control apply, by the control's index in the policy. A control without any does not
 * apply. More exposure only adds controls: no condition becomes false if a scale rises or a fact becomes unknown.
 */
export function engagementsRequiring(
  controls: readonly WeighedControl[],
  scope: Scope,
  party: PartyCondition,
): readonly (readonly ScopedEngagement[])[] {
  const conditions = scope.engagements.map((engagement) => conditionsOf(engagement, party));
  return controls.map(({ appliesWhen, categories }) =>
    scope.engagements.filter((engagement, at) =>
      appliesWhen === 'CATEGORY' ? categories.includes(engagement.category) : conditions[at]![appliesWhen],
    ),
  );
}

function conditionsOf(
  { data, flows, penetration, dependency, soleSource, businessAssociate }: ScopedEngagement,
  party: PartyCondition,
): Record<Exclude<ControlCondition, 'CATEGORY'>, boolean> {
  const moves = data !== 'NONE';
  const access = penetration >= 2;
  const byHandOnly =
    flows.length > 0 && flows.every(({ channel }) => channel === 'PHYSICAL_CUSTODY') && penetration === 1;
  const needed = dependency >= 3 || soleSource === 'YES';
  const lab = party.kind === 'PARTNER_LAB';
  return {
    ALWAYS: true,
    DATA: moves,
    DATA_OR_ACCESS: moves || access,
    ELECTRONIC_DATA_OR_ACCESS: (moves || access) && !byHandOnly,
    EMAIL:
      data === 'UNKNOWN' ||
      flows.some(({ channel }) => channel === 'EMAIL' || channel === 'END_TO_END_EMAIL' || channel === 'UNKNOWN'),
    CONNECTED_DEVICE: party.connectedDevice,
    BUSINESS_ASSOCIATE: businessAssociate === 'YES' || (businessAssociate === 'UNDETERMINED' && moves),
    DATA_OF_BUSINESS_ASSOCIATE: moves && businessAssociate !== 'NO',
    LAB_OR_DATA: lab || moves,
    LAB_DATA_OR_ACCESS: lab || moves || access,
    FINDING: party.finding,
    DATA_DEPENDENCE_OR_SOLE_SOURCE: moves || needed,
    DEPENDENCE_OR_SOLE_SOURCE: needed,
  };
}
