import { riskDimensions, type RiskDimension } from '../../db/catalogue/risk-policy.ts';
import { assess } from '../../src/risk/engine/assess.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { today } from './dossiers.ts';
import { policy } from './policy.ts';

/** The assessment under the shipped policy. */
export const assessed = (given: Dossier, asOf = today) => assess(given, policy, asOf);

/** One dimension of it. */
export const dimension = (given: Dossier, code: RiskDimension, asOf = today) =>
  assessed(given, asOf).dimensions[riskDimensions.indexOf(code)]!;

/** Its factors of one kind, whatever the dimension. */
export const factorsOf = (given: Dossier, code: string, asOf = today) =>
  assessed(given, asOf).dimensions.flatMap(({ factors }) => factors.filter((factor) => factor.code === code));
