import { dayOf, instantOf } from '../../registry/filters.ts';
import type { Resolvers } from '../../generated/graphql.ts';

export const portfolioResolvers: Resolvers = {
  ThirdPartyShare: { thirdParty: ({ key }, _, { loaders }) => loaders.thirdParty.load(key) },
  SubSupplierShare: { thirdParty: ({ key }, _, { loaders }) => loaders.thirdParty.load(key) },
  PortfolioMover: { thirdParty: ({ key }, _, { loaders }) => loaders.thirdParty.load(key) },
  FacilityCount: { facility: ({ key }, _, { loaders }) => loaders.facility.load(key) },
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
    portfolioHistory: (_, { where, from, to, every }, { loaders, today, draw, writer: { timeZone = 'UTC' } }) => {
      const days = { from: dayOf('from', from)!, to: dayOf('to', to) ?? today };
      return loaders.portfolio.history({ where: where ?? null, ...days, every, today, timeZone, draw });
    },
  },
};
