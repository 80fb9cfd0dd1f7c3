import type { RiskDimension } from '../../../../db/catalogue/risk-policy.ts';
import type { DossierFinding } from '../dossier.ts';
import type { Policy } from '../policy.ts';

/** Returns the dimension that a finding counts in: that of its control. */
export function dimensionOf({ control }: DossierFinding, policy: Policy): RiskDimension {
  const index = control === null ? undefined : policy.indexOf.get(control);
  return index === undefined ? policy.risk.findings.dimension : policy.controls[index]!.dimension;
}
