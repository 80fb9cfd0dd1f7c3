import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { createRequirementMapping, updateRequirementMapping } from './commands.ts';

export const requirementMappingResolvers: Resolvers = {
  RequirementMapping: {
    id: ({ id }) => globalId('RequirementMapping', id),
    requirements: ({ id }, _, { loaders }) => loaders.requirementMappingRequirements.load(id),
  },
  RequirementControl: {
    control: ({ control }, _, { loaders }) => loaders.controls.load(control),
  },
  Query: {
    requirementMappings: (_, args, { loaders }) => loaders.requirementMappings.page(args),
  },
  Mutation: {
    createRequirementMapping: mutation(createRequirementMapping),
    updateRequirementMapping: mutation(updateRequirementMapping),
  },
};
