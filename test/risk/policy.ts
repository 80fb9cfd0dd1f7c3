import { loadCatalogue, newestOf } from '../../db/catalogue/files.ts';
import type { RiskPolicy } from '../../db/catalogue/risk-policy.ts';
import { compilePolicy } from '../../src/risk/engine/policy.ts';

const catalogue = await loadCatalogue();

/** The parts of the shipped policy. */
export const parts = {
  risk: newestOf(catalogue, 'risk-policy'),
  controls: newestOf(catalogue, 'controls').entries,
  clauseTypes: newestOf(catalogue, 'clause-types').entries,
  rules: newestOf(catalogue, 'rules').entries,
};

/** The policy that ships. */
export const policy = compilePolicy(parts);

/** Returns a risk policy without everything that version 3 added. */
export function beforeVersion3(given: RiskPolicy & { sha256?: string }): RiskPolicy {
  const { sha256: _, audits: __, quality: ___, ...risk } = given;
  const { slowRecovery: ____, ...flags } = risk.flags;
  const { satisfactoryScore: _____, ...proficiency } = risk.proficiency;
  const added = ['RECOVERY_TOO_SLOW', 'UNSATISFACTORY_AUDIT'];
  return { ...risk, flags, proficiency, factors: risk.factors.filter(({ code }) => !added.includes(code)) };
}
