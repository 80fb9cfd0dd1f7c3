import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { createFacility, updateFacility } from './commands.ts';

const ofFacility = readsOf<Row<'Facility'>>();

export const facilityResolvers: Resolvers = {
  Facility: {
    id: ofFacility(['id'], ({ id }) => globalId('Facility', id)),
  },
  Query: {
    facilities: rowsOf((_, args, { loaders }, columns) => loaders.facilities.page(args, null, columns)),
  },
  Mutation: {
    createFacility: mutation(createFacility),
    updateFacility: mutation(updateFacility),
  },
};
