import { riskDimensions, type RiskDimension, type RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import type { DossierFlow } from './dossier.ts';
import type { Scope, ScopedEngagement } from './scope.ts';

/**
 * How bad it could get, 0–10 for each dimension, the most over the engagements looked at.
 *
 * @param bulkTransfer bulk sensitive data reach a country of concern or covered person (28 CFR 202.205).
 * @param connectedDevices connected devices are supplied, or may be.
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

/** By the people whose data move (45 CFR 164.408 draws its line at 500), and at least by access: who can get in can take. */
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

/** People a year: flows of one category are taken to concern different people, those of different categories the same. */
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
