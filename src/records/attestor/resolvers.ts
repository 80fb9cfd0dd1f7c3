import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { createAttestor, updateAttestor } from './commands.ts';

export const attestorResolvers: Resolvers = {
  Attestor: {
    id: ({ id }) => globalId('Attestor', id),
    thirdParty: ({ thirdPartyId }, _, { loaders }) =>
      thirdPartyId === null ? null : loaders.thirdParty.load(thirdPartyId),
    publicKeys: ({ id }, _, { loaders }) => loaders.attestorPublicKeys.load(id),
  },
  Query: {
    attestors: (_, args, { loaders }) => loaders.attestors.page(args),
  },
  Mutation: {
    createAttestor: mutation(createAttestor),
    updateAttestor: mutation(updateAttestor),
  },
};
