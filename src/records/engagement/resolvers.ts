import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { existing } from '../../registry/batch.ts';
import { createEngagement, updateEngagement, endEngagement } from './commands.ts';

export const engagementResolvers: Resolvers = {
  Engagement: {
    id: ({ id }) => globalId('Engagement', id),
    thirdParty: ({ thirdPartyId }, _, { loaders }) => loaders.thirdParty.load(thirdPartyId),
    dataFlows: ({ id }, _, { loaders }) => loaders.engagementDataFlows.load(id),
    facilities: async ({ id }, _, { loaders }) => {
      const served = await loaders.engagementFacilities.load(id);
      return await existing(served.map(({ facilityId }) => loaders.facility.load(facilityId)));
    },
    alternatives: async ({ id }, _, { loaders }) => {
      const named = await loaders.engagementAlternatives.load(id);
      return await existing(named.map(({ thirdPartyId }) => loaders.thirdParty.load(thirdPartyId)));
    },
  },
  Query: {
    engagements: (_, args, { loaders }) => loaders.engagements.page(args),
  },
  Mutation: {
    createEngagement: mutation(createEngagement),
    updateEngagement: mutation(updateEngagement),
    endEngagement: mutation(endEngagement),
  },
};
