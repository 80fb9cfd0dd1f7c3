import { riskDimensions } from '../../../../db/catalogue/risk-policy.ts';
import { citationsOf, type FactorDefinition } from './factor.ts';

const title = 'Residual uncertainty';

/** The risk that remains if there is evidence for every control. */
export const residualUncertainty: FactorDefinition = {
  code: 'RESIDUAL_UNCERTAINTY',
  part: 'BASE',
  title,
  motivation: 'Evidence cannot rule out every failure.',
  find: ({ policy }) =>
    riskDimensions.map((dimension) => ({
      dimension,
      hazard: policy.risk.hazard.residual,
      control: null,
      evidence: [],
      detail: null,
    })),
  say: (_, policy) => ({ title, citations: citationsOf('RESIDUAL_UNCERTAINTY', policy), remedy: null }),
};
