import { dayOf } from '../filters.ts';
import type { Resolvers } from '../generated/graphql.ts';

export const portfolioResolvers: Resolvers = {
  ThirdPartyShare: { thirdParty: ({ key }, _, { loaders }) => loaders.thirdParty.load(key) },
  Query: {
    portfolio: (_, { where, asOf }, { loaders, today }) =>
      loaders.portfolio.of({ where: where ?? null, day: dayOf('asOf', asOf) ?? today, today }),
  },
};
