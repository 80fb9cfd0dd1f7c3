import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { createSupplyLink, updateSupplyLink } from './commands.ts';

export const supplyLinkResolvers: Resolvers = {
  SupplyLink: {
    id: ({ id }) => globalId('SupplyLink', id),
    supplier: ({ supplierId }, _, { loaders }) => loaders.thirdParty.load(supplierId),
    customer: ({ customerId }, _, { loaders }) => loaders.thirdParty.load(customerId),
  },
  Query: {
    supplyLinks: (_, args, { loaders }) => loaders.supplyLinks.page(args),
  },
  Mutation: {
    createSupplyLink: mutation(createSupplyLink),
    updateSupplyLink: mutation(updateSupplyLink),
  },
};
