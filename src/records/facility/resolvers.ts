import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { createFacility, updateFacility } from './commands.ts';

export const facilityResolvers: Resolvers = {
  Facility: {
    id: ({ id }) => globalId('Facility', id),
  },
  Query: {
    facilities: (_, args, { loaders }) => loaders.facilities.page(args),
  },
  Mutation: {
    createFacility: mutation(createFacility),
    updateFacility: mutation(updateFacility),
  },
};
