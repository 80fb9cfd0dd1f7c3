import type { ProcurementRuleId } from '../../db/catalogue/procurement-policy.ts';
import { findDossiers } from '../risk/dossier.ts';
import { policyInForce } from '../risk/policy.ts';
import type { Transaction } from '../write.ts';
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

/** The rules that bar buying anything of what a decision is for, its approval apart, in the order of the policy. */
export async function findBlockers(at: Transaction, scope: Scope): Promise<ProcurementRuleId[]> {
  const [dossier] = await findDossiers(at, [scope.thirdPartyId]);
  const { rules } = await procurementPolicy(at);
  const { policy: risk } = await policyInForce(at);
  const barred = new Set<ProcurementRuleId>();
  for (const question of questionsOf(scope)) {
    const { checks } = decide(dossier!, { rules, risk }, question);
    for (const { rule, effect } of checks) if (effect === 'BLOCK' && rule !== 'APPROVAL') barred.add(rule);
  }
  return rules.map(({ id }) => id).filter((id) => barred.has(id));
}

/** Each category at each facility; and each product, which no other rule looks at but its own. */
function questionsOf({ categories, facilityIds, productIds, asOf }: Scope): Question[] {
  const places = orAny(categories).flatMap((category) =>
    orAny(facilityIds).map((facilityId) => ({ category, facilityId, productId: null, asOf })),
  );
  return [...places, ...productIds.map((productId) => ({ ...places[0]!, productId }))];
}

const orAny = <T>(values: readonly T[]): readonly (T | null)[] => (values.length === 0 ? [null] : values);
