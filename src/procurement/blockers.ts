import type { ProcurementRuleId } from '../../db/catalogue/procurement-policy.ts';
import { decisionInForce } from '../records/decision/rules.ts';
import { findDossiers } from '../risk/dossier.ts';
import type { Dossier } from '../risk/engine/dossier.ts';
import { policyInForce } from '../risk/policy.ts';
import { mapYielding } from '../registry/event-loop.ts';
import type { Writing } from '../registry/session.ts';
import { decide } from './gate/decide.ts';
import type { Category, Question } from './gate/question.ts';
import { procurementPolicy } from './policy.ts';

/** The scope of a decision: categories, facilities and products by key. An empty list means all of them. */
export interface Scope {
  thirdPartyId: string;
  categories: readonly Category[];
  facilityIds: readonly string[];
  productIds: readonly string[];
  asOf: string;
}

/**
 * Returns the rules that block a purchase in the scope of a decision, in the order of the policy. A missing approval is not
 * among them; a rejection is.
 */
export async function findBlockers(transaction: Writing, scope: Scope): Promise<ProcurementRuleId[]> {
  const [dossier] = await findDossiers(transaction, [scope.thirdPartyId]);
  const { rules } = await procurementPolicy(transaction);
  const { policy: risk } = await policyInForce(transaction);
  const barred = new Set<ProcurementRuleId>(isRejected(scope, dossier!) ? ['APPROVAL'] : []);
  const decided = await mapYielding(questionsOf(scope, dossier!), (question) =>
    decide(dossier!, { rules, risk }, question).checks.filter(({ effect }) => effect === 'BLOCK'),
  );
  for (const { rule } of decided.flat()) if (rule !== 'APPROVAL') barred.add(rule);
  return rules.map(({ id }) => id).filter((id) => barred.has(id));
}

/** Returns a question for each category at each facility, and one for each product: only the rule PRODUCT reads it. */
function questionsOf({ categories, facilityIds, productIds, asOf }: Scope, dossier: Dossier): Question[] {
  const places = orAny(categories).flatMap((category) =>
    orAny(distinguishable(facilityIds, dossier)).map((facilityId) => ({ category, facilityId, productId: null, asOf })),
  );
  return [...places, ...productIds.map((productId) => ({ ...places[0]!, productId }))];
}

/** Returns one facility for each group that no record distinguishes. That leaves few questions even for many facilities. */
function distinguishable(facilityIds: readonly string[], { engagements, decisions }: Dossier): string[] {
  const naming = [...engagements, ...decisions].map(
    ({ facilities }) => new Set(facilities.map(({ facilityId }) => facilityId)),
  );
  const seen = new Map(facilityIds.map((id) => [naming.map((named) => (named.has(id) ? 1 : 0)).join(''), id]));
  return [...seen.values()];
}

/** Whether a rejection in force overlaps the scope. */
function isRejected({ categories, facilityIds, productIds, asOf }: Scope, { decisions }: Dossier): boolean {
  return decisions.some(
    (decision) =>
      decision.kind === 'REJECTION' &&
      decisionInForce(decision, asOf) &&
      overlap(decision.categories, categories) &&
      overlap(
        decision.facilities.map(({ facilityId }) => facilityId),
        facilityIds,
      ) &&
      overlap(
        decision.products.map(({ productId }) => productId),
        productIds,
      ),
  );
}

/** Whether two lists overlap. An empty list means everything. */
const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((value) => b.includes(value));

const orAny = <T>(values: readonly T[]): readonly (T | null)[] => (values.length === 0 ? [null] : values);
