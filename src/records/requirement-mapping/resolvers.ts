import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { createRequirementMapping, updateRequirementMapping } from './commands.ts';

const ofRequirementMapping = readsOf<Row<'RequirementMapping'>>();

export const requirementMappingResolvers: Resolvers = {
  RequirementMapping: {
    id: ofRequirementMapping(['id'], ({ id }) => globalId('RequirementMapping', id)),
    requirements: ofRequirementMapping(['id'], ({ id }, _, { loaders }) =>
      loaders.requirementMappingRequirements.load(id),
    ),
  },
  RequirementControl: {
    control: ({ control }, _, { loaders }) => loaders.controls.load(control),
  },
  Query: {
    requirementMappings: rowsOf((_, args, { loaders }, columns) =>
      loaders.requirementMappings.page(args, null, columns),
    ),
  },
  Mutation: {
    createRequirementMapping: mutation(createRequirementMapping),
    updateRequirementMapping: mutation(updateRequirementMapping),
  },
};
