import { riskDimensions, type RiskDimension, type RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import type { DossierFlow } from './dossier.ts';
import type { Scope, ScopedEngagement } from './scope.ts';

/**
 * Returns the impact of each dimension, 0–10: the highest over the engagements in scope.
 *
 * @param bulkTransfer whether bulk sensitive data reach a country of concern or covered person (28 CFR 202.205).
 * @param connectedDevices whether connected devices are or may be supplied.
 */
export function impactsOf(
  scope: Scope,
  policy: RiskPolicy,
  bulkTransfer: boolean,
  connectedDevices: boolean,
): Record<RiskDimension, number> {
  const greatest = (impact: (engagement: ScopedEngagement) => number) => Math.max(0, ...scope.engagements.map(impact));
  const clinical = greatest((engagement) => clinicalImpact(engagement, policy));
  const impacts = {
    DATA: Math.max(
      bulkTransfer ? policy.impact.data.bulkTransfer : 0,
      greatest((engagement) => dataImpact(engagement, policy)),
    ),
    CLINICAL: clinical,
    DEVICES: connectedDevices ? clinical : 0,
    DEPENDENCE: greatest(({ dependency }) => policy.impact.scale[dependency - 1]!),
  };
  return Object.fromEntries(
    riskDimensions.map((code, at) => [code, Math.max(...policy.dimensions[at]!.impacts.map((kind) => impacts[kind]))]),
  ) as Record<RiskDimension, number>;
}

/** Counts the people with data that move (45 CFR 164.408 has its limit at 500). Access sets a minimum: it allows taking data. */
function dataImpact({ data, flows, penetration }: ScopedEngagement, policy: RiskPolicy): number {
  const { data: impact, scale, unidentifiableCategories } = policy.impact;
  const byAccess = scale[penetration - 1]!;
  if (data === 'UNKNOWN') return Math.max(impact.unknown, byAccess);
  if (data === 'NONE') return Math.max(impact.none, byAccess);
  const identifiable = flows.filter(({ category }) => !unidentifiableCategories.includes(category));
  if (identifiable.length === 0) return Math.max(impact.unidentifiable, byAccess);
  const people = peopleOf(identifiable);
  if (people === null) return Math.max(impact.unknown, byAccess);
  return Math.max(people < impact.manyPeopleFrom ? impact.fewPeople : impact.manyPeople, byAccess);
}

/** Returns people a year. Flows of one category are assumed to concern different people; those of different categories, the same. */
function peopleOf(flows: readonly DossierFlow[]): number | null {
  const byCategory = new Map<string, number>();
  for (const { category, peoplePerYear } of flows) {
    if (peoplePerYear === null) return null;
    byCategory.set(category, (byCategory.get(category) ?? 0) + peoplePerYear);
  }
  return Math.max(0, ...byCategory.values());
}

function clinicalImpact({ clinical, soleSource, category }: ScopedEngagement, policy: RiskPolicy): number {
  const impact = policy.impact.clinical;
  if (clinical === 'NO') return impact.none;
  if (clinical === 'UNKNOWN') return impact.unknown;
  return soleSource !== 'NO' || impact.testingCategories.includes(category)
    ? impact.soleSourceOrTesting
    : impact.dependent;
}
