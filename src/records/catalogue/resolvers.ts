import type { Resolvers } from '../../generated/graphql.ts';

export const catalogueResolvers: Resolvers = {
  ClauseType: {
    hasPeriod: ({ unit }) => unit !== null,
    legalMaximumHours: ({ legalMaximum }) => legalMaximum,
    suggestedHours: ({ suggested }) => suggested,
  },
  CertificationType: { issuer: ({ issuer }) => issuer.name },
  Query: {
    controls: (_, __, { loaders }) => loaders.controls.list(),
    clauseTypes: (_, __, { loaders }) => loaders.clauseTypes.list(),
    certificationTypes: (_, __, { loaders }) => loaders.certificationTypes.list(),
    rules: (_, __, { loaders }) => loaders.rules.list(),
  },
};
