import type { Resolvers } from '../generated/graphql.ts';
import { outcomeOf } from '../payload.ts';
import { globalId } from '../record/global-id.ts';
import { createFacility, updateFacility } from './commands.ts';

export const facilityResolvers: Resolvers = {
  Facility: {
    id: ({ id }) => globalId('Facility', id),
  },
  Query: {
    facilities: (_, args, { loaders }) => loaders.facilities.page(args),
  },
  Mutation: {
    createFacility: async (_, { input }, context) => {
      const { row, userErrors } = await outcomeOf(
        context,
        () => createFacility(context.writer, input),
        (key) => context.loaders.facility.load(key),
      );
      return { facility: row, userErrors };
    },
    updateFacility: async (_, { input }, context) => {
      const { row, userErrors } = await outcomeOf(
        context,
        () => updateFacility(context.writer, input),
        (key) => context.loaders.facility.load(key),
      );
      return { facility: row, userErrors };
    },
  },
};
