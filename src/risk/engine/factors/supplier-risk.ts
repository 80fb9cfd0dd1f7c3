import { suppliedHazard } from '../propagation.ts';
import { citationsOf, type FactorDefinition } from './factor.ts';

/** The dimension that suppliers add to. */
export const SUPPLIED_DIMENSION = 'DEPENDENCY' as const;

const title = 'Risk of a sub-supplier';

/** The risk that reaches the third party from one of its own suppliers. */
export const supplierRisk: FactorDefinition = {
  code: 'SUPPLIER_RISK',
  part: 'PROPAGATION',
  title,
  motivation: 'A failing supplier affects its customer to the degree that the customer depends on it.',
  find: ({ suppliers }) =>
    suppliers
      .map(({ supplier, transmission }) => ({
        dimension: SUPPLIED_DIMENSION,
        hazard: suppliedHazard(transmission, supplier.probability),
        control: null,
        evidence: [
          { record: 'SupplyLink' as const, id: supplier.linkId },
          { record: 'ThirdParty' as const, id: supplier.supplierId },
        ],
        detail: null,
      }))
      .filter(({ hazard }) => hazard > 0),
  say: (_, policy) => ({
    title,
    citations: citationsOf('SUPPLIER_RISK', policy),
    remedy:
      'Have the third party reduce the risk of this sub-supplier, or qualify a second one. The sub-supplier has an assessment of its own that names the causes.',
  }),
};
