import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { createAttestor, updateAttestor } from './commands.ts';

const ofAttestor = readsOf<Row<'Attestor'>>();

export const attestorResolvers: Resolvers = {
  Attestor: {
    id: ofAttestor(['id'], ({ id }) => globalId('Attestor', id)),
    thirdParty: ofAttestor(['thirdPartyId'], ({ thirdPartyId }, _, { loaders }) =>
      thirdPartyId === null ? null : loaders.thirdParty.load(thirdPartyId),
    ),
    publicKeys: ofAttestor(
      ['id'],
      rowsOf(({ id }, _, { loaders }, columns) => loaders.attestorPublicKeys.load(id, columns)),
    ),
  },
  Query: {
    attestors: rowsOf((_, args, { loaders }, columns) => loaders.attestors.page(args, null, columns)),
  },
  Mutation: {
    createAttestor: mutation(createAttestor),
    updateAttestor: mutation(updateAttestor),
  },
};
