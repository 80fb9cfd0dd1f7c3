import type { Row } from '../registry/records.ts';
import { readsOf } from '../api/columns.ts';
import type { PartnerLabResolvers, Resolvers, SupplierResolvers, VendorResolvers } from '../generated/graphql.ts';
import { factors } from './engine/factors/index.ts';
import { loadEvidence } from './evidence.ts';
import { explainedOf, factorsOf, factorsOfDimension, gatesOf } from './explanation.ts';
import { historyDays } from './history.ts';
import { dimensionsOf, levelTableOf } from './model.ts';
import { pathsOf } from './paths.ts';
import { viewOf } from './view-of.ts';

const ofRow = readsOf<Row<'ThirdParty'>>();

/** The fields of vendors, suppliers and partner labs about their risk. */
const ofThirdParty = {
  risk: ofRow(['id'], async ({ id }, args, context) => {
    const reading = await context.loaders.risk.load({ thirdPartyKey: id, ...(await viewOf(args, context)) });
    return reading && explainedOf(reading);
  }),
  ruleResults: ofRow(['id'], async ({ id }, args, context) => {
    const view = await viewOf(args, context);
    const results = (await context.loaders.ruleResults.load({ thirdPartyKey: id, ...view })) ?? [];
    return results.map((result) => ({ ...result, asOf: view.asOf }));
  }),
  riskHistory: ofRow(['id'], ({ id }, days, { loaders }) =>
    loaders.riskHistory.load({ thirdPartyKey: id, ...historyDays(days) }),
  ),
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
    dimensions: ({ dimensions, policy, of, through }) =>
      dimensions.map((dimension) => ({ ...dimension, policy, of, through })),
    factors: (assessment, { first }) => factorsOf(assessment, first),
    gates: (assessment) => gatesOf(assessment),
    knownAt: ({ of }, _, { loaders }) => of.knownAt ?? loaders.instant.load(),
    upstreamTruncated: ({ isTruncated }) => isTruncated,
    assessedAt: ({ assessedAt }, _, { loaders }) => assessedAt ?? loaders.instant.load(),
  },
  DimensionRisk: {
    factors: (dimension, { first }) => factorsOfDimension(dimension, first),
    gates: (dimension) => gatesOf(dimension),
  },
  RiskFactor: {
    control: ({ control }, _, { loaders }) => (control === null ? null : loaders.controls.load(control)),
    evidence: ({ evidence }, _, context) => loadEvidence(context, evidence),
    paths: (factor, { first }) => pathsOf(factor, first),
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
