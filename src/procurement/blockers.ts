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

/** What a decision is for: categories, facilities and products by key; none of a kind: all of them. */
export interface Scope {
  thirdPartyId: string;
  categories: readonly Category[];
  facilityIds: readonly string[];
  productIds: readonly string[];
  asOf: string;
}

/**
 * The rules that bar buying anything of what a decision is for, in the order of the policy. That nobody has approved it yet
 * is none of them; that somebody has rejected it is.
 */
export async function findBlockers(at: Writing, scope: Scope): Promise<ProcurementRuleId[]> {
  const [dossier] = await findDossiers(at, [scope.thirdPartyId]);
  const { rules } = await procurementPolicy(at);
  const { policy: risk } = await policyInForce(at);
  const barred = new Set<ProcurementRuleId>(isRejected(scope, dossier!) ? ['APPROVAL'] : []);
  const decided = await mapYielding(questionsOf(scope, dossier!), (question) =>
    decide(dossier!, { rules, risk }, question).checks.filter(({ effect }) => effect === 'BLOCK'),
  );
  for (const { rule } of decided.flat()) if (rule !== 'APPROVAL') barred.add(rule);
  return rules.map(({ id }) => id).filter((id) => barred.has(id));
}

/** Each category at each facility; and each product, which no other rule looks at but its own. */
function questionsOf({ categories, facilityIds, productIds, asOf }: Scope, dossier: Dossier): Question[] {
  const places = orAny(categories).flatMap((category) =>
    orAny(unlike(facilityIds, dossier)).map((facilityId) => ({ category, facilityId, productId: null, asOf })),
  );
  return [...places, ...productIds.map((productId) => ({ ...places[0]!, productId }))];
}

/** One for all facilities that the records never tell apart: of a hundred, eleven categories each, few are left to ask about. */
function unlike(facilityIds: readonly string[], { engagements, decisions }: Dossier): string[] {
  const naming = [...engagements, ...decisions].map(
    ({ facilities }) => new Set(facilities.map(({ facilityId }) => facilityId)),
  );
  const seen = new Map(facilityIds.map((id) => [naming.map((named) => (named.has(id) ? 1 : 0)).join(''), id]));
  return [...seen.values()];
}

/** Whether a rejection in force is for anything of what a decision is for. */
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

/** Of two scopes, each of which names all where it names none. */
const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));

const orAny = <T>(values: readonly T[]): readonly (T | null)[] => (values.length === 0 ? [null] : values);
