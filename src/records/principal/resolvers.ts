import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { actions, actorMayDo, mayDo } from '../../registry/access.ts';
import { createPrincipal } from './commands.ts';

const ofPrincipal = readsOf<Row<'Principal'>>();

export const principalResolvers: Resolvers = {
  Principal: {
    id: ofPrincipal(['id'], ({ id }) => globalId('Principal', id)),
    email: ofPrincipal(['id', 'email'], ({ id, email }, _, { actor }) =>
      id === actor.principalId || mayDo(actor.role, 'principal.read') ? email : null,
    ),
  },
  Query: {
    principals: rowsOf((_, args, { loaders }, columns) => loaders.principals.page(args, null, columns)),
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
