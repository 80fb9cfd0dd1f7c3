import { dayOf, instantOf } from '../../registry/filters.ts';
import type { Resolvers } from '../../generated/graphql.ts';

export const portfolioResolvers: Resolvers = {
  ThirdPartyShare: { thirdParty: ({ key }, _, { loaders }) => loaders.thirdParty.load(key) },
  SubSupplierShare: { thirdParty: ({ key }, _, { loaders }) => loaders.thirdParty.load(key) },
  PortfolioMover: { thirdParty: ({ key }, _, { loaders }) => loaders.thirdParty.load(key) },
  Portfolio: {
    movers: (portfolio, { since, first }) => portfolio.movers(dayOf('since', since)!, first),
  },
  Query: {
    portfolio: async (_, { where, asOf, knownAt }, { loaders, today, draw }) =>
      loaders.portfolio.of({
        where: where ?? null,
        day: dayOf('asOf', asOf) ?? today,
        knownAt: await instantOf('knownAt', knownAt, loaders.instant),
        today,
        draw,
      }),
  },
};
