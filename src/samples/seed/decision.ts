import type { ProcurementRuleId } from '../../../db/catalogue/procurement-policy.ts';
import type { Subject } from './third-party.ts';
import { type Seeded, seedKey } from './world.ts';

type Decision = Seeded<'Decision'>;
type Engagement = Seeded<'Engagement'>;

const reasons = {
  APPROVAL: 'Papers are complete, and the last review found nothing.',
  CONDITIONAL_APPROVAL: 'Suitable for its purpose, with one thing left to correct.',
  REJECTION: 'The same is available elsewhere at less risk.',
  WAIVER: 'The missing papers are on their way; until then the conditions apply.',
  RISK_ACCEPTANCE: 'There is no alternative this year; the risk is monitored.',
} satisfies Record<Decision['kind'], string>;
const conditions = [
  'Order no more than a month ahead.',
  'Show a new certificate within ninety days.',
  'Keep stock for six weeks on our own shelves.',
  'Open remote access for each visit only.',
];
const waived: ProcurementRuleId[][] = [
  ['CONTRACT'],
  ['CONTRACT-CLAUSES'],
  ['REVIEW'],
  ['EVIDENCE', 'CERTIFICATION'],
  ['FINDING-HIGH'],
];

/** Makes decisions about buying from a third party: most active ones are approved, some under conditions. */
export function makeDecisions(subject: Subject, engagements: readonly Engagement[]): Decision[] {
  const { chance, thirdParty, wellKept } = subject;
  const bought = engagements.filter(({ status }) => status !== 'ENDED');
  const kinds: Decision['kind'][] = [];
  if (bought.length > 0 && ['ACTIVE', 'ONBOARDING'].includes(thirdParty.lifecycle)) {
    const approved = chance.is(thirdParty.lifecycle === 'ACTIVE' || wellKept ? 0.95 : 0.5);
    if (approved) kinds.push(chance.is(0.7) ? 'APPROVAL' : 'CONDITIONAL_APPROVAL');
    if (chance.is(0.1)) kinds.push('WAIVER');
    if (chance.is(0.06)) kinds.push('RISK_ACCEPTANCE');
  }
  if (chance.is(['SUSPENDED', 'OFFBOARDING'].includes(thirdParty.lifecycle) ? 0.3 : 0.02)) kinds.push('REJECTION');
  return kinds.map((kind, place) => makeDecision(subject, bought, kind, place));
}

function makeDecision(subject: Subject, bought: readonly Engagement[], kind: Decision['kind'], place: number) {
  const { world, chance, index, thirdParty, wellKept } = subject;
  const { seed, day, people } = world;
  const override = kind === 'WAIVER' || kind === 'RISK_ACCEPTANCE';
  // At least nine in ten are recent enough to count today.
  const longest = override ? 365 : 1095;
  const began = -chance.whole(1, wellKept || chance.is(0.9) ? longest - 1 : longest + 120);
  const acceptedLevel = kind === 'RISK_ACCEPTANCE' ? chance.of(['HIGH', 'HIGH', 'VERY_HIGH'] as const) : null;
  const againstBlock = kind === 'WAIVER' || (kind !== 'REJECTION' && chance.is(0.05));
  const needsSecondApprover = againstBlock || acceptedLevel === 'VERY_HIGH';
  const [decider, second, other] = chance.of(ROLE_ASSIGNMENTS).map((person) => people[person]!);
  const secondOn = needsSecondApprover && chance.is(0.85) ? Math.min(0, began + chance.whole(0, 10)) : null;
  const conditional = kind === 'CONDITIONAL_APPROVAL' || override;
  const revokedOn = chance.is(0.04) ? chance.whole(began, 0) : null;
  const decision: Decision = {
    id: seedKey(seed, index, 'Decision', place),
    thirdPartyId: thirdParty.id,
    kind,
    categories: chance.is(0.2) ? [] : [...new Set(bought.map(({ category }) => category))],
    facilities: chance.is(0.1) ? facilitiesOf(bought) : [],
    products: [],
    rules: kind === 'WAIVER' ? chance.of(waived) : [],
    reason: reasons[kind],
    conditions: conditional ? chance.some(conditions, chance.of([1, 1, 2])) : [],
    acceptedLevel,
    requestedById: chance.known(0.3, () => other!.id),
    decidedById: decider!.id,
    decidedOn: day(began),
    needsSecondApprover,
    blockedBy: againstBlock ? ['CONTRACT'] : [],
    secondApproverId: secondOn === null ? null : second!.id,
    secondApprovedOn: secondOn === null ? null : day(secondOn),
    validFrom: day(began),
    validUntil: day(began + longest),
    revokedOn: revokedOn === null ? null : day(revokedOn),
    revokedById: revokedOn === null ? null : other!.id,
    revocationReason: revokedOn === null ? null : 'Decided too early.',
  };
  return decision;
}

/** Assignments of our three people to the roles: decides, second person, requests. */
const ROLE_ASSIGNMENTS = [
  [0, 1, 2],
  [1, 2, 0],
  [2, 0, 1],
] as const;

/** Returns the facilities that the engagements serve; none if one engagement serves all. */
function facilitiesOf(bought: readonly Engagement[]): Decision['facilities'] {
  if (bought.some(({ facilities }) => facilities.length === 0)) return [];
  const served = new Set(bought.flatMap(({ facilities }) => facilities.map(({ facilityId }) => facilityId)));
  return [...served].map((facilityId) => ({ facilityId }));
}
