import { citationsOf, type FactorDefinition } from './factor.ts';

const title = 'Risk of a sub-supplier';

/** What reaches the third party from one of its own suppliers: −ln(1 − τ · p). */
export const supplierRisk: FactorDefinition = {
  code: 'SUPPLIER_RISK',
  part: 'PROPAGATION',
  title,
  motivation: 'A supplier that fails takes its customer with it, as far as the customer depends on it.',
  find: ({ suppliers }) =>
    suppliers
      .map(({ supplier, transmission }) => ({
        dimension: 'DEPENDENCY' as const,
        hazard: -Math.log1p(-transmission * supplier.probability),
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
      'Have the third party reduce the risk of this sub-supplier, whose own assessment names what drives it, or qualify a second one.',
  }),
};
