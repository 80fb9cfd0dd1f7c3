import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { actions, actorMayDo, mayDo } from '../../registry/access.ts';
import { createPrincipal } from './commands.ts';

export const principalResolvers: Resolvers = {
  Principal: {
    id: ({ id }) => globalId('Principal', id),
    email: ({ id, email }, _, { actor }) =>
      id === actor.principalId || mayDo(actor.role, 'principal.read') ? email : null,
  },
  Query: {
    principals: (_, args, { loaders }) => loaders.principals.page(args),
    viewer: async (_, __, { actor, loaders, today }) => ({
      principal: (await loaders.principal.load(actor.principalId))!,
      role: actor.role,
      source: actor.source,
      actions: actions.filter((action) => actorMayDo(actor, action)),
      today,
    }),
  },
  Mutation: {
    createPrincipal: mutation(createPrincipal),
  },
};
