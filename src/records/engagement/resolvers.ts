import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { existing } from '../../registry/batch.ts';
import { createEngagement, updateEngagement, endEngagement } from './commands.ts';

const ofEngagement = readsOf<Row<'Engagement'>>();

export const engagementResolvers: Resolvers = {
  Engagement: {
    id: ofEngagement(['id'], ({ id }) => globalId('Engagement', id)),
    thirdParty: ofEngagement(['thirdPartyId'], ({ thirdPartyId }, _, { loaders }) =>
      loaders.thirdParty.load(thirdPartyId),
    ),
    dataFlows: ofEngagement(
      ['id'],
      rowsOf(({ id }, _, { loaders }, columns) => loaders.engagementDataFlows.load(id, columns)),
    ),
    facilities: ofEngagement(['id'], async ({ id }, _, { loaders }) => {
      const served = await loaders.engagementFacilities.load(id);
      return await existing(served.map(({ facilityId }) => loaders.facility.load(facilityId)));
    }),
    alternatives: ofEngagement(['id'], async ({ id }, _, { loaders }) => {
      const named = await loaders.engagementAlternatives.load(id);
      return await existing(named.map(({ thirdPartyId }) => loaders.thirdParty.load(thirdPartyId)));
    }),
  },
  Query: {
    engagements: rowsOf((_, args, { loaders }, columns) => loaders.engagements.page(args, null, columns)),
  },
  Mutation: {
    createEngagement: mutation(createEngagement),
    updateEngagement: mutation(updateEngagement),
    endEngagement: mutation(endEngagement),
  },
};
