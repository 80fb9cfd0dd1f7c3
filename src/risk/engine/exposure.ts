import { riskDimensions, type RiskDimension, type RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import { round } from './level.ts';
import type { Scope } from './scope.ts';

const SCALE_TOP = 4;

/**
 * Returns the exposure of each dimension, 0.25–1: dependency · penetration of the most exposed engagement (EBIOS RM scales),
 * or dependency² if access does not matter. A third party known only as a sub-supplier has the exposure of its most critical
 * link.
 */
export function exposuresOf(scope: Scope, policy: RiskPolicy): Record<RiskDimension, number> {
  const { floor, span } = policy.exposure;
  const greatest = (product: (engagement: Scope['engagements'][number]) => number) =>
    Math.max(...scope.engagements.map(product)) / SCALE_TOP ** 2;
  const share =
    scope.subSupplierCriticality === null
      ? {
          PENETRATION: greatest((e) => e.dependency * e.penetration),
          DEPENDENCY: greatest((e) => e.dependency * e.dependency),
        }
      : { PENETRATION: scope.subSupplierCriticality / SCALE_TOP, DEPENDENCY: scope.subSupplierCriticality / SCALE_TOP };
  return Object.fromEntries(
    riskDimensions.map((code, at) => [code, round(floor + span * share[policy.dimensions[at]!.exposure])]),
  ) as Record<RiskDimension, number>;
}
