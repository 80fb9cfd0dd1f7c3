import { dayOf } from '../filters.ts';
import type { PartnerLabResolvers, Resolvers, SupplierResolvers, VendorResolvers } from '../generated/graphql.ts';
import { factors } from './engine/factors/index.ts';
import { loadEvidence } from './evidence.ts';
import { factorsOf, factorsOfDimension, gatesOf } from './explanation.ts';
import { dimensionsOf, levelTableOf } from './model.ts';

/** What vendors, suppliers and partner labs answer of their risk. */
const ofThirdParty = {
  risk: async ({ id }, args, { loaders, today }) => {
    const asOf = dayOf('asOf', args.asOf) ?? today;
    const [reading, policy] = await Promise.all([
      loaders.risk.load({ thirdPartyKey: id, asOf }),
      loaders.policy.load(),
    ]);
    return reading && { ...reading.assessment, assessedAt: reading.assessedAt, policy };
  },
  ruleResults: async ({ id }, args, { loaders, today }) => {
    const asOf = dayOf('asOf', args.asOf) ?? today;
    const results = await loaders.ruleResults.load({ thirdPartyKey: id, asOf });
    return results!.map((result) => ({ ...result, asOf }));
  },
} satisfies VendorResolvers & SupplierResolvers & PartnerLabResolvers;

export const riskResolvers: Resolvers = {
  Vendor: ofThirdParty,
  Supplier: ofThirdParty,
  PartnerLab: ofThirdParty,
  RiskAssessment: {
    inherentScore: ({ inherent }) => inherent.score,
    inherentLevel: ({ inherent }) => inherent.level,
    controlledScore: ({ controlled }) => controlled.score,
    controlledLevel: ({ controlled }) => controlled.level,
    optimisticScore: ({ optimistic }) => optimistic.score,
    optimisticLevel: ({ optimistic }) => optimistic.level,
    dimensions: ({ dimensions, policy }) => dimensions.map((dimension) => ({ ...dimension, policy })),
    factors: (assessment, { first }) => factorsOf(assessment, first),
    gates: (assessment) => gatesOf(assessment),
    knownAt: (_, __, { loaders }) => loaders.instant.load(),
    assessedAt: ({ assessedAt }, _, { loaders }) => assessedAt ?? loaders.instant.load(),
  },
  DimensionRisk: {
    factors: (dimension, { first }) => factorsOfDimension(dimension, first),
    gates: (dimension) => gatesOf(dimension),
  },
  RiskFactor: {
    control: ({ control }, _, { loaders }) => (control === null ? null : loaders.controls.load(control)),
    evidence: ({ evidence }, _, context) => loadEvidence(context, evidence),
  },
  RiskGate: {
    rule: ({ rule }, _, { loaders }) => (rule === null ? null : loaders.rules.load(rule)),
    evidence: ({ evidence }, _, context) => loadEvidence(context, evidence),
  },
  RuleResult: { rule: ({ rule }, _, { loaders }) => loaders.rules.load(rule) },
  RuleFact: {
    evidence: async ({ evidence }, _, context) =>
      evidence === null ? null : ((await loadEvidence(context, [evidence]))[0] ?? null),
  },
  RiskModel: {
    dimensions: dimensionsOf,
    levels: levelTableOf,
    factors: () => [...factors],
    policy: (policy) => policy,
  },
  RiskModelControl: { control: ({ code }, _, { loaders }) => loaders.controls.load(code) },
  RiskModelGate: { rule: ({ rule }, _, { loaders }) => (rule === null ? null : loaders.rules.load(rule)) },
  Query: {
    riskModel: (_, { version }, { loaders }) => loaders.riskPolicy.load(version ?? null),
  },
};
