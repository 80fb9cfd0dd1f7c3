import { decisionInForce, isApproval } from '../../records/decision/rules.ts';
import type { DossierDecision } from '../../risk/engine/dossier.ts';
import type { Asked, Place } from './asked.ts';
import type { Question } from './question.ts';

/** The decisions that bear on a question. */
export interface BearingDecisions {
  /** The approval relied on for each place; null if none covers it. */
  approvals: readonly (DossierDecision | null)[];
  /** In force, and for some part of the question. */
  rejections: readonly DossierDecision[];
  /** Waivers and risk acceptances in force that cover the whole question; those without conditions first. */
  overrides: readonly DossierDecision[];
  /** The overrides that set a rule aside. Filled after the first pass over the rules. */
  relied: readonly DossierDecision[];
  /** Approvals that would cover the whole question, but are not in force. */
  idle: readonly DossierDecision[];
}

const isOverride = ({ kind }: DossierDecision) => kind === 'WAIVER' || kind === 'RISK_ACCEPTANCE';

/** Sorts the decisions about a third party by their meaning for a question. */
export function decisionsOn(
  decisions: readonly DossierDecision[],
  { places }: Asked,
  { productId, asOf }: Question,
): BearingDecisions {
  const inForce = decisions.filter((decision) => decisionInForce(decision, asOf));
  const coversAll = (decision: DossierDecision) => places.every((place) => covers(decision, place, productId));
  return {
    approvals: places.map((place) =>
      best(inForce.filter((decision) => isApproval(decision) && covers(decision, place, productId))),
    ),
    rejections: inForce.filter(
      (decision) => decision.kind === 'REJECTION' && places.some((place) => concerns(decision, place, productId)),
    ),
    overrides: inForce
      .filter((decision) => isOverride(decision) && coversAll(decision))
      .sort((a, b) => Number(a.conditions.length > 0) - Number(b.conditions.length > 0)),
    relied: [],
    idle: decisions.filter((decision) => isApproval(decision) && !inForce.includes(decision) && coversAll(decision)),
  };
}

/** Whether a decision covers the whole of a place, and the product if one is asked about. */
function covers(
  { categories, facilities, products }: DossierDecision,
  place: Place,
  productId: string | null,
): boolean {
  return (
    (categories.length === 0 || categories.includes(place.category)) &&
    (facilities.length === 0 || facilities.some(({ facilityId }) => facilityId === place.facilityId)) &&
    (products.length === 0 || products.some((product) => product.productId === productId))
  );
}

/** Whether a rejection concerns any part of a place. A place at all facilities includes the rejected one. */
function concerns(rejection: DossierDecision, place: Place, productId: string | null): boolean {
  return covers(place.facilityId === null ? { ...rejection, facilities: [] } : rejection, place, productId);
}

/** Prefers an approval without conditions, then the one that lasts longest. */
function best(approvals: readonly DossierDecision[]): DossierDecision | null {
  const better = (a: DossierDecision, b: DossierDecision) =>
    a.kind === b.kind ? a.validUntil > b.validUntil : a.kind === 'APPROVAL';
  return approvals.reduce<DossierDecision | null>((a, b) => (a === null || better(b, a) ? b : a), null);
}
