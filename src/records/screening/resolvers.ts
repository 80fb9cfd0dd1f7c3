import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { recordScreening } from './commands.ts';

export const screeningResolvers: Resolvers = {
  Screening: {
    id: ({ id }) => globalId('Screening', id),
    thirdParty: ({ thirdPartyId }, _, { loaders }) => loaders.thirdParty.load(thirdPartyId),
  },
  Query: {
    screenings: (_, args, { loaders }) => loaders.screenings.page(args),
  },
  Mutation: {
    recordScreening: mutation(recordScreening),
  },
};
