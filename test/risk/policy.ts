import { loadCatalogue, newestOf } from '../../db/catalogue/files.ts';
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
