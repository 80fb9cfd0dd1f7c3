import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { recordScreening } from './commands.ts';

const ofScreening = readsOf<Row<'Screening'>>();

export const screeningResolvers: Resolvers = {
  Screening: {
    id: ofScreening(['id'], ({ id }) => globalId('Screening', id)),
    thirdParty: ofScreening(['thirdPartyId'], ({ thirdPartyId }, _, { loaders }) =>
      loaders.thirdParty.load(thirdPartyId),
    ),
  },
  Query: {
    screenings: rowsOf((_, args, { loaders }, columns) => loaders.screenings.page(args, null, columns)),
  },
  Mutation: {
    recordScreening: mutation(recordScreening),
  },
};
